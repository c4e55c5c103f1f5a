import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { CommitBell } from './commit-bell.js';
import type { EmbeddedSession } from './embedded-session.js';

export interface EmbeddedPoolOptions {
  readonly commits: CommitBell;
  /** Called when the database has been closed. */
  readonly ended?: () => Promise<void>;
  /** Milliseconds after which a query that cannot start gives up. */
  readonly patience?: number | undefined;
}

type Waiting = (client: PostgresPoolClient) => void;

/**
 * Looks like `pg.Pool` with one connection: who holds it, holds the whole database, so a transaction makes every other
 * query wait for its end.
 */
export class EmbeddedPool implements PostgresPool {
  readonly #session: EmbeddedSession;
  readonly #options: EmbeddedPoolOptions;
  readonly #patience: number;
  readonly #waiting: Waiting[] = [];
  #held = false;
  #ended: Promise<void> | undefined;

  constructor(session: EmbeddedSession, options: EmbeddedPoolOptions) {
    this.#session = session;
    this.#options = options;
    this.#patience = options.patience ?? 30_000;
  }

  /** @throws Error where the database is closed, or where another transaction did not end in time. */
  connect(): Promise<PostgresPoolClient> {
    if (this.#ended) return Promise.reject(new Error('The embedded database is closed'));
    return this.#acquire();
  }

  /** Waits for queries that have been asked for, then closes the database. */
  end(): Promise<void> {
    this.#ended ??= this.#acquire()
      .then(() => this.#session.close())
      .then(() => this.#options.ended?.());
    return this.#ended;
  }

  #acquire(): Promise<PostgresPoolClient> {
    if (!this.#held) {
      this.#held = true;
      return Promise.resolve(this.#client());
    }
    return new Promise((resolve, reject) => {
      const giveUp = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(start), 1);
        reject(
          new Error(`A transaction held the embedded database for ${String(this.#patience)} ms; does it await itself?`),
        );
      }, this.#patience);
      const start: Waiting = (client) => {
        clearTimeout(giveUp);
        resolve(client);
      };
      this.#waiting.push(start);
    });
  }

  #client(): PostgresPoolClient {
    let released = false;
    const query = async <Row>(text: unknown, parameters?: readonly unknown[]): Promise<PostgresQueryResult<Row>> => {
      if (released) throw new Error('This connection was given back already');
      if (typeof text !== 'string') throw new Error('Cursors are not supported by the embedded database');
      const answer = await this.#session.query<Row>(text, parameters);
      this.#options.commits.heard(text);
      return answer;
    };
    const release = (): void => {
      if (released) return;
      released = true;
      void this.#handOn();
    };
    return { query: query as PostgresPoolClient['query'], release };
  }

  async #handOn(): Promise<void> {
    if (this.#session.inTransaction) await this.#session.query('rollback');
    const next = this.#waiting.shift();
    if (next) next(this.#client());
    else this.#held = false;
  }
}
