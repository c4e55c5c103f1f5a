import assert from 'node:assert/strict';
import * as z from 'zod/mini';
import { read, type Shape } from '../../../src/adapters/wire/shapes.js';

class Misfit extends Error {}

/** Reads a value both ways and compares. */
export function compare(shape: Shape, schema: z.ZodMiniType, value: unknown): void {
  const wanted = z.safeParse(schema, value);
  let made: unknown;
  try {
    made = read(shape, value, (at) => {
      throw new Misfit(at);
    });
  } catch (error) {
    assert.ok(error instanceof Misfit, String(error));
    // Lists where an object is due are the one thing the page is stricter about.
    assert.ok(
      !wanted.success || JSON.stringify(value).includes('['),
      `refused at ${error.message}, yet the schema takes it`,
    );
    return;
  }
  assert.ok(wanted.success, 'taken, yet the schema refuses it');
  assert.deepEqual(JSON.parse(JSON.stringify(made ?? null)), JSON.parse(JSON.stringify(wanted.data ?? null)));
}

/** Nothing in a value that was let through can harm who shows it. */
export function assertSafe(value: unknown): void {
  if (typeof value === 'string') {
    assert.ok(value.length <= 5000);
    assert.doesNotMatch(value, /[\u0000-\u001F\u202A-\u202E\u2066-\u2069]/);
    return;
  }
  if (typeof value === 'number') assert.ok(Number.isSafeInteger(value) && value >= 0);
  if (typeof value !== 'object' || value === null) return;
  const prototype: unknown = Object.getPrototypeOf(value);
  assert.ok(prototype === Object.prototype || prototype === Array.prototype);
  for (const [key, member] of Object.entries(value)) {
    assert.ok(key !== '__proto__' && key !== 'surplus');
    assertSafe(member);
  }
}
