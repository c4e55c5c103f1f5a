import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import type { Logger } from '../logger.js';
import { optionalPeer } from '../optional-peer.js';
import { CommitBell } from './commit-bell.js';
import type { Connections } from './embedded.js';

/** Oid of int8, which `pg` gives as text and the embedded database as a number. */
const int8 = 20;
const preparedMost = 500;
const preparedLongest = 4000;

/**
 * Opens a pool on a PostgreSQL server. `?prepare=false` in the URL leaves named statements out, as poolers in
 * transaction mode (PgBouncer before 1.21) need.
 * @throws Error where the server cannot be reached, or `pg` is not installed.
 */
export async function openPostgres(databaseUrl: string, log?: Logger): Promise<Connections> {
  const { default: pg } = await optionalPeer('pg', () => import('pg'));
  const url = new URL(databaseUrl);
  const prepare = url.searchParams.get('prepare') !== 'false';
  url.searchParams.delete('prepare');
  const types = new pg.TypeOverrides();
  types.setTypeParser(int8, Number);
  const pool = new pg.Pool({
    connectionString: url.href,
    application_name: 'creator-onboarding',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    types,
  });
  const lost = (error: Error): void => log?.warn({ error: error.message }, 'A database connection was lost');
  // Without these listeners a server that goes away takes this process with it.
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  try {
    const durable = await commitsReachDisk(pool);
    const commits = new CommitBell();
    return { pool: new NamedStatements(pool, prepare, commits), durable, commits };
  } catch (error) {
    await pool.end();
    throw error;
  }
}

/** Gives each statement text a name, so that the server parses and plans it once a connection. */
class NamedStatements implements PostgresPool {
  readonly #pool: Pool;
  readonly #prepare: boolean;
  readonly #commits: CommitBell;
  readonly #names = new Map<string, string>();
  #counter = 0;
  #ended: Promise<void> | undefined;

  constructor(pool: Pool, prepare: boolean, commits: CommitBell) {
    this.#pool = pool;
    this.#prepare = prepare;
    this.#commits = commits;
  }

  async connect(): Promise<PostgresPoolClient> {
    const client = await this.#pool.connect();
    const query = (text: string, parameters: readonly unknown[]) => this.#query(client, text, parameters);
    return { query: query as PostgresPoolClient['query'], release: () => client.release(isUnfinished(client)) };
  }

  end(): Promise<void> {
    this.#ended ??= this.#pool.end();
    return this.#ended;
  }

  async #query(client: PoolClient, text: string, parameters: readonly unknown[]): Promise<unknown> {
    const values = [...parameters];
    const name = this.#name(text, values);
    const alone = client.getTransactionStatus() === 'I';
    try {
      const answer = await client.query(name === undefined ? { text, values } : { name, text, values });
      this.#commits.heard(text);
      return answer;
    } catch (error) {
      if (!isStalePlan(error)) throw error;
      // A table was changed: prepare everything anew, under new names.
      this.#names.clear();
      if (!alone) throw error;
      return this.#query(client, text, parameters);
    }
  }

  #name(text: string, values: readonly unknown[]): string | undefined {
    if (!this.#prepare || values.length === 0 || text.length > preparedLongest) return undefined;
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= preparedMost) return known;
    const name = `s${String((this.#counter += 1))}`;
    this.#names.set(text, name);
    return name;
  }
}

/** Whether it was left inside a transaction: such a connection is thrown away, not lent again. */
function isUnfinished(client: PoolClient): boolean {
  const status = client.getTransactionStatus();
  return status === 'T' || status === 'E';
}

function isStalePlan(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '0A000' && error.message.includes('cached plan');
}

async function commitsReachDisk(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ fsync: string; commit: string }>(
    `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`,
  );
  return rows[0]?.fsync === 'on' && rows[0].commit !== 'off';
}
