import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { errorCodes, isErrorCode } from '../../src/contract/error-codes.js';
import { isOnboardingError, OnboardingError } from '../../src/contract/errors.js';
import { errorFromProblem, problemSchema, problemStatus } from '../../src/contract/problem.js';
import { toOnboardingError } from '../../src/contract/thrown.js';

const reports = fc.record(
  {
    code: fc.constantFrom(...errorCodes),
    detail: fc.stringMatching(/^[a-z ]{1,50}$/),
    field: fc.constantFrom('email', 'password', 'token', 'code'),
    retryAfter: fc.nat(),
    attemptsLeft: fc.nat({ max: 5 }),
    supportCode: fc.stringMatching(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/),
  },
  { requiredKeys: ['code'], noNullPrototype: true },
);

test('an error arrives as it was sent', () => {
  fc.assert(
    fc.property(reports, (report) => {
      const wire: unknown = JSON.parse(JSON.stringify({ ...report, status: problemStatus[report.code] }));
      const error = errorFromProblem(z.parse(problemSchema, wire));
      const { code, field, retryAfter, attemptsLeft, supportCode } = error;
      const { detail, ...rest } = report;
      const arrived = { code, field, retryAfter, attemptsLeft, supportCode };
      assert.deepEqual(JSON.parse(JSON.stringify(arrived)), rest);
      assert.equal(error.message, detail ?? report.code);
      assert.ok(isOnboardingError(error) && error instanceof Error);
    }),
  );
});

test('every code has a status that says whose fault it is', () => {
  for (const code of errorCodes) {
    const status = problemStatus[code];
    assert.ok(status >= 400 && status < 600, code);
  }
  assert.deepEqual(Object.keys(problemStatus).sort(), [...errorCodes].sort());
  assert.equal(new Set(errorCodes).size, errorCodes.length);
});

test('a problem without a code of ours is none', () => {
  for (const body of [null, [], {}, { code: 'made-up' }, { code: 12 }, { code: 'constructor' }, 'internal']) {
    assert.equal(z.safeParse(problemSchema, body).success, false);
  }
});

test('anything thrown becomes an error of ours; ours stay the same', () => {
  const ours = new OnboardingError('link-used');
  assert.equal(toOnboardingError(ours), ours);
  fc.assert(
    fc.property(fc.anything(), (thrown) => {
      const error = toOnboardingError(thrown, 'unavailable');
      assert.equal(error.code, 'unavailable');
      assert.equal(error.cause, thrown);
    }),
  );
  assert.equal(isErrorCode('__proto__'), false);
});

test('an error of another copy of the package is known as ours', () => {
  const foreign = Object.defineProperty(new Error('x'), Symbol.for('creator-onboarding/error'), { value: true });
  assert.ok(isOnboardingError(foreign));
  for (const value of [null, undefined, 'x', 1, {}, new Error('x')]) assert.equal(isOnboardingError(value), false);
});
