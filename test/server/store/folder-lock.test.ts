import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { lockFolder } from '../../../src/server/store/folder-lock.js';
import { Child } from '../child.js';

const holder = new URL('./lock-holder.ts', import.meta.url);

async function folderFor(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onboarding-lock-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function lockFile(folder: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(folder, 'lock'), 'utf8')) as Record<string, unknown>;
}

void test('while one process holds the folder another is refused, naming it, until it lets go', async (t) => {
  const folder = await folderFor(t);
  const first = new Child(holder, [folder]);
  await first.says('held');
  await assert.rejects(lockFolder(folder), new RegExp(`in use by process ${first.pid}\\b`));
  await first.end();
  assert.deepEqual(await readdir(folder), []);
  const lock = await lockFolder(folder);
  await assert.rejects(lockFolder(folder), new RegExp(`in use by process ${process.pid}\\b`));
  await lock.release();
});

void test('the lock of a killed process is taken over at once', async (t) => {
  const folder = await folderFor(t);
  const first = new Child(holder, [folder]);
  await first.says('held');
  await first.kill();
  assert.deepEqual(await readdir(folder), ['lock']);
  const lock = await lockFolder(folder, 3_600_000);
  await lock.release();
});

void test('of several processes that find a dead lock exactly one gets the folder', async (t) => {
  const folder = await folderFor(t);
  const dead = new Child(holder, [folder]);
  await dead.says('held');
  await dead.kill();
  const children = Array.from({ length: 6 }, () => new Child(holder, [folder]));
  await Promise.all(children.map((child) => child.says('held', 'refused')));
  assert.equal(children.filter(({ lines }) => lines[0] === 'held').length, 1);
  await Promise.all(children.map((child) => child.end()));
});

void test('a lock of our own pid or of a pid given again, from before a restart, is nobody’s', async (t) => {
  const folder = await folderFor(t);
  const first = await lockFolder(folder);
  const mine = await lockFile(folder);
  await first.release();
  for (const change of [{}, { pid: process.ppid, began: '1' }]) {
    await writeFile(join(folder, 'lock'), JSON.stringify({ ...mine, token: 'before', ...change }));
    const lock = await lockFolder(folder, 3_600_000);
    await lock.release();
  }
});

void test('a lock that was cut off while it was written is nobody’s', async (t) => {
  const folder = await folderFor(t);
  await writeFile(join(folder, 'lock'), '{"tok');
  await (await lockFolder(folder)).release();
});

void test('a holder in another container keeps the folder as long as it gives signs of life', async (t) => {
  const folder = await folderFor(t);
  const first = new Child(holder, [folder, '1000']);
  await first.says('held');
  const lock = { ...(await lockFile(folder)), space: 'elsewhere' };
  await writeFile(join(folder, 'lock'), JSON.stringify(lock));
  await assert.rejects(lockFolder(folder, 1000), new RegExp(`in use by process ${first.pid}\\b`));
  await first.kill();
  await (await lockFolder(folder, 1000)).release();
});
