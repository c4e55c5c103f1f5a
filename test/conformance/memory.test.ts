import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { conformanceChecks, runConformance } from '../../src/conformance/index.js';
import { memoryFixtures } from './memory-fixtures.js';

const adapter = memoryAdapter();

for (const { name, column, missing, run } of conformanceChecks({
  adapter,
  fixtures: memoryFixtures(adapter.backend),
})) {
  if (column === 'wire') continue;
  test(`memory adapter · ${column} · ${name}`, async () => {
    assert.equal(missing, undefined);
    await run();
  });
}

test('without fixtures, what cannot be tried is listed with the reason', async () => {
  const heard: string[] = [];
  const report = await runConformance({ adapter: memoryAdapter(), report: ({ name }) => heard.push(name) });
  assert.equal(report.failed, 0);
  assert.ok(report.passed >= 8 && report.skipped >= 30);
  assert.equal(heard.length, report.results.length);
  for (const { outcome, reason } of report.results) {
    assert.equal(outcome === 'skipped', reason?.startsWith('needs') ?? false);
  }
});

test('a column that an adapter does not offer is skipped, not failed', async () => {
  const { getConfig } = memoryAdapter();
  const report = await runConformance({ adapter: { getConfig } });
  assert.deepEqual([report.passed, report.failed], [3, 0]);
});

test('without a clock, a cooldown is waited for only as long as patience lasts', async () => {
  const one = memoryAdapter();
  const { invite, lastMail } = memoryFixtures(one.backend);
  const report = await runConformance({ adapter: one, fixtures: { invite, lastMail }, patience: 0 });
  assert.equal(report.failed, 0);
  const skipped = report.results.filter(({ reason }) => reason?.includes('seconds would have to pass'));
  assert.ok(skipped.length >= 2);
});

test('nothing to try is an error', () => {
  assert.throws(() => conformanceChecks({}), /adapter or a URL/);
});
