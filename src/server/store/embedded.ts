import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { PostgresPool } from 'kysely';
import { optionalPeer } from '../optional-peer.js';
import { CommitBell } from './commit-bell.js';
import { durableFiles, durableStart, type SyncCounter } from './durable-files.js';
import { EmbeddedPool } from './embedded-pool.js';
import { EmbeddedSession } from './embedded-session.js';
import { lockFolder } from './folder-lock.js';
import { syncFolder } from './sync-folder.js';

/** An opened database, before any schema. */
export interface Connections {
  readonly pool: PostgresPool;
  /** Whether a commit has reached the disk when it is acknowledged. */
  readonly durable: boolean;
  readonly commits: CommitBell;
}

/**
 * Opens the PostgreSQL that lives in this process, with its files in a folder that only this user can read.
 * @throws Error where another process uses the folder, or PGlite is not installed.
 */
export async function openEmbedded(dataDir: string): Promise<Connections> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const lock = await lockFolder(dataDir);
  try {
    const counter: SyncCounter = { syncs: 0 };
    const session = await start(dataDir, counter);
    const durable = await commitSyncs(session, counter);
    const commits = new CommitBell();
    return { pool: new EmbeddedPool(session, { commits, ended: () => lock.release() }), durable, commits };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** A first start that was cut off has left an unusable folder that no answer was ever given from; it starts again. */
async function start(dataDir: string, counter: SyncCounter): Promise<EmbeddedSession> {
  const { PGlite, protocol } = await loadEngine();
  const { NodeFS } = await import('@electric-sql/pglite/nodefs');
  const folder = join(dataDir, 'database');
  const unfinished = join(dataDir, 'database.unfinished');
  if (existsSync(unfinished)) await rm(folder, { recursive: true, force: true });
  if (!existsSync(folder)) {
    await writeFile(unfinished, '');
    await mkdir(folder, { mode: 0o700 });
  }
  const said: string[] = [];
  const engine = await PGlite.create({
    fs: durableFiles(NodeFS, folder, counter),
    startParams: durableStart(PGlite.defaultStartParams),
    onStderr: (text) => said.push(text) > 0,
  }).catch((cause: unknown) => {
    throw new Error(`Cannot open the database in ${folder}: ${said.at(-1) ?? String(cause)}`, { cause });
  });
  if (existsSync(unfinished)) {
    await syncFolder(folder);
    await rm(unfinished);
  }
  return new EmbeddedSession(engine, protocol);
}

/** An embedded database in memory, for tests: gone when the process ends. `template` is a dump of its folder. */
export async function openInMemory(
  template?: Blob,
  patience?: number,
): Promise<Connections & { dump(): Promise<Blob> }> {
  const { PGlite, protocol } = await loadEngine();
  const engine = await PGlite.create(template ? { loadDataDir: template } : {});
  const commits = new CommitBell();
  const pool = new EmbeddedPool(new EmbeddedSession(engine, protocol), { commits, patience });
  return { pool, durable: false, commits, dump: () => engine.dumpDataDir('none') };
}

/**
 * Node 24 and newer may abort the process, while V8 frees compiled WebAssembly that it has replaced by faster code
 * (nodejs/node#64500). So V8 keeps it: some megabytes.
 */
function loadEngine(): Promise<typeof import('@electric-sql/pglite')> {
  setFlagsFromString('--no-wasm-code-gc');
  return optionalPeer('@electric-sql/pglite', () => import('@electric-sql/pglite'));
}

/** Commits once and looks whether the file system was told to write it down. */
async function commitSyncs(session: EmbeddedSession, counter: SyncCounter): Promise<boolean> {
  const before = counter.syncs;
  await session.query(`select pg_logical_emit_message(true, 'creator-onboarding', 'start')`);
  return counter.syncs > before;
}
