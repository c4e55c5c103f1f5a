import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Child } from '../child.js';
import { until } from '../until.js';

/** How often the process is killed; KILL_ROUNDS asks for more. */
const rounds = Number(process.env['KILL_ROUNDS'] ?? 3);
const writer = new URL('./kill-writer.ts', import.meta.url);

void test(`kill -9 at ${rounds} random moments loses no acknowledged write and no job`, async (t) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'onboarding-kill-'));
  t.after(() => rm(dataDir, { recursive: true, force: true }));
  const acknowledged: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const child = new Child(writer, [dataDir]);
    assert.equal(await child.says('open'), 'open durable');
    const most = Math.floor(Math.random() * 200);
    await until(() => child.lines.length > most, `${most} lines`);
    await child.kill();
    acknowledged.push(...said(child, 'ack'));
  }
  const last = new Child(writer, [dataDir, 'finish']);
  await last.says('end');
  await last.end();
  const [wrote, ran] = [new Set(said(last, 'wrote')), new Set(said(last, 'ran'))];
  t.diagnostic(`${acknowledged.length} acknowledged, ${wrote.size} written, ${said(last, 'ran').length} runs`);
  assert.ok(acknowledged.length > 0);
  assert.deepEqual(
    acknowledged.filter((id) => !wrote.has(id)),
    [],
    'every acknowledged write is there',
  );
  assert.deepEqual(
    [...wrote].filter((id) => !ran.has(id)),
    [],
    'every job has run',
  );
  assert.deepEqual(
    [...ran].filter((id) => !wrote.has(id)),
    [],
    'no job ran whose transaction was not committed',
  );
});

function said({ lines }: Child, word: string): string[] {
  return lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
}
