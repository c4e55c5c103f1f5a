import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PostgresPool } from 'kysely';
import { optionalPeer } from '../optional-peer.js';
import { durableFiles, durableStart, type SyncCounter } from './durable-files.js';
import { EmbeddedPool } from './embedded-pool.js';
import { EmbeddedSession } from './embedded-session.js';

/** An opened database, before any schema. */
export interface Connections {
  readonly pool: PostgresPool;
  /** Whether a commit has reached the disk when it is acknowledged. */
  readonly durable: boolean;
}

/**
 * Opens the PostgreSQL that lives in this process, with its files in a folder that only this user can read.
 * @throws Error where another process uses the folder, or PGlite is not installed.
 */
export async function openEmbedded(dataDir: string): Promise<Connections> {
  const { PGlite, protocol } = await loadEngine();
  const { NodeFS } = await import('@electric-sql/pglite/nodefs');
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const folder = join(dataDir, 'database');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const counter: SyncCounter = { syncs: 0 };
  const engine = await PGlite.create({
    fs: durableFiles(NodeFS, folder, counter),
    startParams: durableStart(PGlite.defaultStartParams),
  });
  const session = new EmbeddedSession(engine, protocol);
  const durable = await commitSyncs(session, counter);
  return { pool: new EmbeddedPool(session), durable };
}

/** An embedded database in memory, for tests: gone when the process ends. `template` is a dump of its folder. */
export async function openInMemory(template?: Blob): Promise<Connections & { dump(): Promise<Blob> }> {
  const { PGlite, protocol } = await loadEngine();
  const engine = await PGlite.create(template ? { loadDataDir: template } : {});
  const pool = new EmbeddedPool(new EmbeddedSession(engine, protocol));
  return { pool, durable: false, dump: () => engine.dumpDataDir('none') };
}

function loadEngine(): Promise<typeof import('@electric-sql/pglite')> {
  return optionalPeer('@electric-sql/pglite', () => import('@electric-sql/pglite'));
}

/** Commits once and looks whether the file system was told to write it down. */
async function commitSyncs(session: EmbeddedSession, counter: SyncCounter): Promise<boolean> {
  const before = counter.syncs;
  await session.query(`select pg_logical_emit_message(true, 'creator-onboarding', 'start')`);
  return counter.syncs > before;
}
