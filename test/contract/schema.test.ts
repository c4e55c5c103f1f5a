import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { count, linkToken, moment, plainText } from '../../src/contract/schema.js';

const takes = (schema: z.ZodMiniType, value: unknown) => z.safeParse(schema, value).success;

test('text to show loses what steers a terminal or turns the text round, and keeps the rest', () => {
  const clean = (text: string) => z.parse(plainText(100), text);
  assert.equal(clean('Kim\u0000 \u202EeeL\u2066\u200F\uFEFF\u001B[1m'), 'Kim eeL[1m');
  assert.equal(clean("Zoë O'Brien 🎉 محمد 李"), "Zoë O'Brien 🎉 محمد 李");
  assert.equal(clean('<b>&amp;</b>'), '<b>&amp;</b>', 'markup is text');
  assert.ok(takes(plainText(2), '🎉🎉'), 'characters count, not units');
  assert.equal(takes(plainText(2), '🎉🎉🎉'), false);
});

test('a count is a whole number from zero up that a computer can hold', () => {
  for (const value of [0, 1, 86_400, Number.MAX_SAFE_INTEGER]) assert.ok(takes(count(), value));
  for (const value of [-1, 1.5, NaN, Infinity, 2 ** 53, '1', null]) assert.equal(takes(count(), value), false);
});

test('a moment is in UTC and short', () => {
  for (const text of ['2026-11-22T10:29:38Z', '2026-11-22T10:29:38.000Z']) assert.ok(takes(moment(), text));
  for (const text of ['2026-11-22', '2026-11-22T10:29:38', '2026-11-22T10:29:38+01:00', 'now', 1_700_000_000]) {
    assert.equal(takes(moment(), text), false);
  }
});

test('a token has 256 bits and one of two beginnings', () => {
  assert.ok(takes(linkToken(), `inv_${'aZ9-_'.repeat(9).slice(0, 43)}`));
  assert.ok(takes(linkToken(), `rst_${'a'.repeat(43)}`));
  for (const text of [
    `inv_${'a'.repeat(42)}`,
    `inv_${'a'.repeat(44)}`,
    `abc_${'a'.repeat(43)}`,
    `inv_${'a'.repeat(42)}+`,
  ]) {
    assert.equal(takes(linkToken(), text), false);
  }
  assert.equal(takes(linkToken(), `inv_${'a'.repeat(43)}\n`), false);
});
