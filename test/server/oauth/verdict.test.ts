import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readKinds } from '../../../src/contract/platforms.js';
import { missingFrom, verdictOn } from '../../../src/server/oauth/verdict.js';

const account = fc.record({
  platformUserId: fc.constantFrom('1', '2', '3', '4', '5', '6'),
  handle: fc.constant('somebody'),
  kind: fc.constantFrom('account' as const, 'channel' as const, 'page' as const),
  unavailable: fc.option(
    fc.constantFrom('personal' as const, 'not-linked' as const, 'no-permission' as const, 'unpublished' as const),
    { nil: undefined },
  ),
});
const accounts = fc.uniqueArray(account, { selector: ({ platformUserId }) => platformUserId, maxLength: 6 });
const expectation = fc.option(fc.record({ platformUserId: fc.constantFrom('1', '2', '9'), handle: fc.constant('x') }), {
  nil: undefined,
});

test('Only what can be connected is ever picked, and with an expected profile only that one', () => {
  fc.assert(
    fc.property(accounts, expectation, (reached, expected) => {
      const verdict = verdictOn(reached, expected);
      const pickable = reached
        .filter(({ unavailable }) => unavailable === undefined)
        .map((one): string => one.platformUserId);
      if ('picked' in verdict) assert.ok(pickable.includes(verdict.picked));
      if (verdict.kind === 'picked') {
        if (expected) assert.equal(verdict.picked, expected.platformUserId);
        else assert.equal(pickable.length, 1, 'nobody is asked only where there is no choice');
      }
      if (verdict.kind === 'another') assert.notEqual(verdict.picked, expected?.platformUserId);
      if (verdict.kind === 'choose' && expected) assert.equal(pickable.length, 0);
    }),
  );
});

const scopes = ['a', 'b', 'c', 'd'];
const permission = fc.record({
  scope: fc.constantFrom(...scopes),
  reads: fc.uniqueArray(fc.constantFrom(...readKinds), { minLength: 1, maxLength: 3 }),
  required: fc.boolean(),
  allows: fc.constant([]),
});

test('A permission is missed where it was asked for and not granted, and only if nothing else reads the same', () => {
  const permissions = fc.uniqueArray(permission, { selector: ({ scope }) => scope, maxLength: 4 });
  fc.assert(
    fc.property(permissions, fc.option(fc.subarray(scopes), { nil: undefined }), (asked, granted) => {
      const { missing, fatal } = missingFrom(asked, { accessToken: 't', scopes: granted });
      const declined = asked.filter(({ scope }) => granted && !granted.includes(scope));
      assert.equal(
        fatal,
        declined.some(({ required }) => required),
      );
      if (!granted) assert.deepEqual(missing, []);
      for (const kind of missing) assert.ok(declined.some(({ reads }) => reads.includes(kind)));
      const reads = asked.filter(({ scope }) => granted?.includes(scope)).flatMap((one) => one.reads);
      if (!fatal) for (const kind of missing) assert.ok(!reads.includes(kind));
    }),
  );
});
