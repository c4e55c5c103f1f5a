import { Kysely, PostgresDialect } from 'kysely';
import type { ServerConfig } from '../config.js';
import type { Logger } from '../logger.js';
import { type Connections, openEmbedded } from './embedded.js';
import { migrate } from './migrate.js';
import { openPostgres } from './postgres.js';
import type { Schema } from './schema.js';

export interface Store {
  readonly db: Kysely<Schema>;
  readonly kind: 'embedded' | 'postgres';
  /** Whether a commit has reached the disk when it is acknowledged. */
  readonly durable: boolean;
  /** Brings the schema up to date. @returns the names of the migrations that ran. */
  migrate(): Promise<string[]>;
  /** Calls back after every transaction of this process that commits. @returns how to stop that. */
  onCommit(listener: () => void): () => void;
  /** Waits for running queries, then frees the connections or the data folder. */
  close(): Promise<void>;
}

/** Opens PostgreSQL where the configuration names one, else the embedded database in `dataDir`. */
export async function openStore(
  { databaseUrl, dataDir }: Pick<ServerConfig, 'databaseUrl' | 'dataDir'>,
  log?: Logger,
): Promise<Store> {
  return databaseUrl === undefined
    ? toStore('embedded', await openEmbedded(dataDir))
    : toStore('postgres', await openPostgres(databaseUrl, log));
}

/** Makes a store of opened connections. */
export function toStore(kind: Store['kind'], { pool, durable, commits }: Connections): Store {
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    kind,
    durable,
    migrate: () => migrate(db as Kysely<unknown>),
    onCommit: (listener) => commits.listen(listener),
    close: () => pool.end(),
  };
}
