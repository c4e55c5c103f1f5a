import { sql } from 'kysely';
import type PgBoss from 'pg-boss';
import { newId } from '../store/ids.js';
import type { Store } from '../store/store.js';
import { inTransaction, untilItPasses } from '../store/transaction.js';
import { bossDb, bossSchema, openBoss } from './boss.js';
import { Doorbell } from './doorbell.js';
import type { EnqueueOptions, JobName, JobQueue, Jobs } from './queue.js';

/** Seconds a job belongs to the process that took it; then that process counts as killed, and another takes it. */
export const lease = 120;
/** Times a job may be taken by a process that is then killed. A handler's own failures are not counted here. */
const killsMost = 100;

/** What travels in a job: its payload and which try this is, from 1. */
export interface Envelope<Name extends JobName = JobName> {
  readonly payload: Jobs[Name];
  readonly attempt: number;
}
export type Job<Name extends JobName = JobName> = PgBoss.Job<Envelope<Name>>;

/** Of jobs with the same key only one waits; one that has been taken does not count. */
const keys: { readonly [Name in JobName]: (payload: Jobs[Name]) => string } = {
  'send-invitation': ({ invitationId, generation }) => `${invitationId} ${generation}`,
  'send-password-reset': ({ email }) => email,
  'resend-invitation': ({ email }) => email,
  'send-password-changed': () => newId(),
  'sync-profile': ({ profileId }) => profileId,
  'refresh-credential': ({ profileId }) => profileId,
  'revoke-permission': ({ revocationId }) => revocationId,
  'send-profile-notice': ({ profileId, notice }) => `${profileId} ${notice}`,
  'send-transfer-mail': ({ transferId, about }) => `${transferId} ${about}`,
  'send-email-change-mail': ({ changeId, about }) => `${changeId} ${about}`,
  'send-deletion-mail': ({ deletionId, about }) => `${deletionId} ${about}`,
  'delete-account': ({ deletionId }) => deletionId,
  'send-nudge': ({ profileId }) => profileId,
  'watch-deletions': () => 'watch',
  'watch-profiles': () => 'watch',
  sweep: () => 'sweep',
};
export const jobNames = Object.keys(keys) as JobName[];

/**
 * The queue of one tenant in a store: jobs are rows, so they commit, fail and survive with everything else. Taking
 * one costs the same whatever is known about the payload.
 */
export class BossQueue implements JobQueue {
  readonly store: Store;
  readonly doorbell = new Doorbell();
  readonly #boss: PgBoss;
  readonly tenant: string;

  constructor(store: Store, boss: PgBoss, tenant: string) {
    this.store = store;
    this.#boss = boss;
    this.tenant = tenant;
    store.onCommit(() => this.doorbell.committed());
  }

  async enqueue<Name extends JobName>(name: Name, payload: Jobs[Name], options: EnqueueOptions = {}): Promise<void> {
    const db = options.transaction ?? this.store.db;
    await this.#send(name, { payload, attempt: 1 }, { singletonKey: keys[name](payload), db: bossDb(db) });
    if (db.isTransaction) this.doorbell.expect(name);
    else this.doorbell.ring(name);
  }

  async forget(addresses: readonly string[], { transaction }: EnqueueOptions = {}): Promise<void> {
    if (addresses.length === 0) return;
    const queues = jobNames.map((name) => this.#queue(name));
    // One that has been taken ends in a moment; the address leads to nobody then.
    await sql`
      delete from ${sql.table(`${bossSchema}.job`)}
      where name in (${sql.join(queues)}) and state <> 'active'
        and data -> 'payload' ->> 'email' in (${sql.join(addresses)})`.execute(transaction ?? this.store.db);
  }

  /** Takes up to `most` jobs that are due. @throws what the database throws, which pg-boss keeps to itself. */
  async take<Name extends JobName>(name: Name, most: number): Promise<Job<Name>[]> {
    const { executeSql } = bossDb(this.store.db);
    let failure: Error | undefined;
    const db: PgBoss.Db = {
      executeSql: (text, values: unknown[]) =>
        executeSql(text, values).catch((error: unknown) => {
          failure = error instanceof Error ? error : new Error(String(error));
          throw error;
        }),
    };
    const jobs = await this.#boss.fetch<Envelope<Name>>(this.#queue(name), { batchSize: most, priority: false, db });
    if (failure) throw failure;
    return jobs;
  }

  async done(name: JobName, ids: string[]): Promise<void> {
    await this.#boss.deleteJob(this.#queue(name), ids);
  }

  /** Puts a job that failed back, for the next try after some seconds. */
  async again<Name extends JobName>(name: Name, { id, data }: Job<Name>, startAfter: number): Promise<void> {
    await inTransaction(this.store.db, async (transaction) => {
      const db = bossDb(transaction);
      await this.#boss.deleteJob(this.#queue(name), id, { db });
      const next: Envelope<Name> = { payload: data.payload, attempt: data.attempt + 1 };
      // A key of its own: a new job of the same kind must not wait for this one's pause.
      await this.#send(name, next, { singletonKey: `again ${id}`, startAfter, db });
    });
  }

  /** Gives jobs of killed processes to others once their lease has run out. */
  async recover(): Promise<void> {
    await this.#boss.expire();
  }

  /** Makes the tenant's queues where they are missing: pg-boss drops a job for an unknown queue without a word. */
  async prepare(): Promise<void> {
    const existing = new Set((await this.#boss.getQueues()).map(({ name }) => name));
    for (const name of jobNames) {
      const queue = this.#queue(name);
      if (existing.has(queue)) continue;
      // Processes that start at once may lock each other out.
      await untilItPasses(() => this.#boss.createQueue(queue, { name: queue, policy: 'short' }));
    }
    // Who holds the data folder is alone, so what was taken before belongs to nobody.
    if (this.store.kind === 'embedded') await this.#giveBackTaken();
  }

  async #giveBackTaken(): Promise<void> {
    const { rows } = await sql<{ name: string; id: string }>`
      select name, id from ${sql.table(`${bossSchema}.job`)} where state = 'active'`.execute(this.store.db);
    for (const { name, id } of rows) await this.#boss.fail(name, id);
  }

  async #send(name: JobName, envelope: Envelope, options: PgBoss.SendOptions): Promise<void> {
    // Due a second ago: pg-boss takes what was due before now, and the embedded clock counts whole milliseconds.
    const always = { startAfter: '-1 second', expireInSeconds: lease, retryLimit: killsMost, retentionDays: 60 };
    await this.#boss.send(this.#queue(name), envelope, { ...always, ...options });
  }

  #queue(name: JobName): string {
    return `${name}@${this.tenant}`;
  }
}

/** Opens the queue of a tenant, with its tables made where they are missing. The store must have been migrated. */
export async function openJobs(store: Store, tenant: string): Promise<BossQueue> {
  const queue = new BossQueue(store, await openBoss(store.db), tenant);
  await queue.prepare();
  return queue;
}
