import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WorkGate } from '../../../src/server/accounts/work-gate.js';

const turn = () => new Promise<void>((resolve) => void setImmediate(resolve));

/** Work that ends when told to, and how much of it ran at once. */
function heavyWork(gate: WorkGate) {
  const ends: (() => void)[] = [];
  const seen = { running: 0, most: 0 };
  const start = () =>
    gate.run(async () => {
      seen.running += 1;
      seen.most = Math.max(seen.most, seen.running);
      await new Promise<void>((resolve) => ends.push(resolve));
      seen.running -= 1;
    });
  return { ends, seen, start };
}

test('two run, 64 wait in line, the next is asked to come again', async () => {
  const { ends, seen, start } = heavyWork(new WorkGate(2, 64));
  const accepted = Array.from({ length: 66 }, start);
  await assert.rejects(start(), { code: 'unavailable', retryAfter: 2 });
  for (let done = 0; done < 66; done += 1) {
    await turn();
    ends.shift()?.();
  }
  await Promise.all(accepted);
  assert.deepEqual(seen, { running: 0, most: 2 });
});

test('work that fails makes room for the next', async () => {
  const gate = new WorkGate(1, 1);
  const fail = () => gate.run(() => Promise.reject(new Error('broken')));
  const results = await Promise.allSettled([fail(), fail()]);
  assert.deepEqual(
    results.map(({ status }) => status),
    ['rejected', 'rejected'],
  );
  assert.equal(await gate.run(() => Promise.resolve('runs')), 'runs');
});
