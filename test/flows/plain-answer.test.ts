import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plainAnswer } from '../../src/flows/plain-answer.js';

/** @throws where it cannot be made a text */
function show(value: unknown): void {
  String(value);
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(show);
}

test('what a backend may well answer comes through as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (answer) => {
      const names = [...JSON.stringify(answer).matchAll(/"((?:[^"\\]|\\.)*)":/g)].map(([, name]) => name ?? '');
      fc.pre(!names.some((name) => name in {} || name.startsWith('_$') || name === 'nodeType'));
      assert.deepEqual(plainAnswer(answer), JSON.parse(JSON.stringify(answer)));
    }),
  );
  const answer = {
    email: 'kim@example.com',
    expiresIn: 0,
    otherSession: null,
    profiles: [{ id: '1' }],
    signedIn: false,
  };
  assert.deepEqual(plainAnswer(answer), answer);
  for (const nothing of [undefined, null, false, 0, '']) assert.equal(plainAnswer(nothing), nothing);
});

test('whatever comes through can be shown: all of it can be made a text', () => {
  const keys = fc.oneof(fc.string(), fc.constantFrom('toString', 'valueOf', '__proto__', 'constructor', 'toJSON'));
  const anything = fc.anything({
    key: keys,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  fc.assert(
    fc.property(anything, (answer) => {
      let copy: unknown;
      try {
        copy = plainAnswer(answer);
      } catch {
        return;
      }
      assert.doesNotThrow(() => show(copy));
    }),
  );
});

test('names that Lit or every object takes for its own are left out', () => {
  const text = '{"name":{"toString":1,"valueOf":2,"__proto__":{"x":1},"nodeType":1,"_$litType$":1,"strings":["<b>"]}}';
  assert.deepEqual(plainAnswer(JSON.parse(text)), { name: { strings: ['<b>'] } });
});

test('an answer without such a copy throws, as one that never came', () => {
  const endless: Record<string, unknown> = {};
  endless.self = endless;
  for (const answer of [endless, 1n, () => 1, Symbol('answer')]) assert.throws(() => plainAnswer<unknown>(answer));
});
