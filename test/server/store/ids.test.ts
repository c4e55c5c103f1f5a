import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '../../../src/server/store/ids.js';

const now = new Date('2026-03-01T12:00:00.123Z');

void test('an id is a UUID of version 7 that holds its moment', () => {
  const id = newId(now);
  assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(Number.parseInt(id.replace('-', '').slice(0, 12), 16), now.getTime());
});

void test('ids sort in the order they were made, also within a millisecond and when the clock steps back', () => {
  const moments = [...Array.from({ length: 10_000 }, () => 1000), 1500, 1490, 1600];
  const ids = moments.map((later) => newId(new Date(now.getTime() + later)));
  assert.deepEqual([...ids].sort(), ids);
  assert.equal(new Set(ids).size, ids.length);
});

void test('a clock that was far ahead does not hold later ids in the future', () => {
  newId(new Date('2099-01-01T00:00:00Z'));
  assert.equal(Number.parseInt(newId(now).replace('-', '').slice(0, 12), 16), now.getTime());
});
