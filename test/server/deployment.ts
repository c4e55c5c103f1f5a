import { sql } from 'kysely';
import { type Passwords } from '../../src/server/accounts/passwords.js';
import { createPasswords } from '../../src/server/accounts/passwords.js';
import { parseConfig, type ServerConfigInput } from '../../src/server/config.js';
import type { ConnectContext } from '../../src/server/connect-context.js';
import type { RequestCaller } from '../../src/server/context.js';
import { createInvitationAdmin, type InvitationAdmin } from '../../src/server/invitation-admin.js';
import { createInvitationDelivery, type InvitationDelivery } from '../../src/server/invitation-delivery.js';
import { createInvitationService } from '../../src/server/invitation.js';
import type { JobName, Jobs } from '../../src/server/jobs/queue.js';
import type { Logger } from '../../src/server/logger.js';
import { openVault } from '../../src/server/oauth/open-vault.js';
import { preparePasswordReset } from '../../src/server/password-reset-mail.js';
import { createPasswordResetService } from '../../src/server/password-reset.js';
import { createPlatforms } from '../../src/server/platforms/directory.js';
import type { PlatformDirectory } from '../../src/server/platforms/platform.js';
import { createSessionService } from '../../src/server/session.js';
import { testStore } from './postgres.js';

/** The clock of the tests starts here. */
export const start = new Date('2026-11-22T10:00:00.000Z');
export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

export type Job = { [Name in JobName]: { name: Name; payload: Jobs[Name] } }[JobName];

const usual: ServerConfigInput = {
  brand: { name: 'Northlight' },
  publicUrl: 'https://creators.northlight.example/',
  sender: { name: 'Northlight', email: 'hello@northlight.example' },
  subjects: { invitation: 'Come in', passwordReset: 'New password', passwordChanged: 'Changed' },
  smtpUrl: 'smtp://127.0.0.1:2525',
  vaultKeys: [{ id: 'test', key: Buffer.alloc(32, 7).toString('base64') }],
};

/** A server's services on an empty store, with a clock that tests move and jobs that wait to be taken. */
export async function deployment(
  test: { after(clean: () => Promise<void>): void },
  config: Partial<ServerConfigInput> = {},
  parts: { platforms?: PlatformDirectory } = {},
) {
  const { db } = await testStore(test);
  await sql`create table if not exists waiting_job (n serial, name text not null, payload jsonb not null)`.execute(db);
  const clock = { now: start.getTime() };
  const log: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const parsed = parseConfig({ ...usual, ...config });
  const context: ConnectContext = {
    config: parsed,
    platforms: parts.platforms ?? createPlatforms(parsed),
    vault: await openVault(parsed, { kind: 'postgres', db }),
    db,
    log,
    now: () => new Date(clock.now),
    jobs: {
      async enqueue(name, payload, options) {
        await sql`insert into waiting_job (name, payload) values (${name}, ${JSON.stringify(payload)}::jsonb)`.execute(
          options?.transaction ?? db,
        );
      },
      async forget(addresses, options) {
        if (addresses.length === 0) return;
        await sql`delete from waiting_job where payload ->> 'email' in (${sql.join(addresses)})`.execute(
          options?.transaction ?? db,
        );
      },
    },
  };
  return new Deployment(context, clock);
}

export class Deployment {
  readonly context: ConnectContext;
  readonly delivery: InvitationDelivery;
  readonly #clock: { now: number };
  readonly #services;
  #passwords: Promise<Passwords> | undefined;

  constructor(context: ConnectContext, clock: { now: number }) {
    this.context = context;
    this.#clock = clock;
    this.delivery = createInvitationDelivery(context);
    this.#services = { admin: createInvitationAdmin(context), invitation: createInvitationService(context) };
  }

  get db() {
    return this.context.db;
  }

  /** Milliseconds. */
  pass(time: number): void {
    this.#clock.now += time;
  }

  admin(): InvitationAdmin {
    return this.#services.admin(caller({ kind: 'admin' }));
  }

  invitation(who: RequestCaller = caller()) {
    return this.#services.invitation(who);
  }

  async reset(who: RequestCaller = caller()) {
    return createPasswordResetService(this.context, await this.passwords())(who);
  }

  async session(who: RequestCaller = caller()) {
    return createSessionService(this.context, await this.passwords())(who);
  }

  passwords(): Promise<Passwords> {
    this.#passwords ??= createPasswords({ minLength: 15, contextWords: ['Northlight'], log: this.context.log });
    return this.#passwords;
  }

  /** Takes the jobs that wait, oldest first. */
  async takeJobs(): Promise<Job[]> {
    const { rows } = await sql<Job & { n: number }>`
      delete from waiting_job returning n, name, payload`.execute(this.db);
    return rows.sort((one, other) => one.n - other.n).map(({ name, payload }) => ({ name, payload }) as Job);
  }

  /** Invites, hands the mail to a server that takes it, and gives back what the creator finds in it. */
  async invited(email: string, name = 'Kim Moreno') {
    const record = await this.admin().invite({ email, name });
    return { record, mail: await this.mailed() };
  }

  /** Sends the newest invitation mail that waits. */
  async mailed() {
    const job = (await this.takeJobs()).reverse().find(({ name }) => name === 'send-invitation');
    const mail = await this.delivery.beginSend(job?.payload as Jobs['send-invitation']);
    if (!mail) throw new Error('no invitation mail is due');
    await this.delivery.recordMailReply(mail.messageId, { result: 'accepted', code: '250' });
    return mail;
  }

  /** Asks for a reset and gives back the mail, where one is sent. */
  async resetMail(email: string, who?: RequestCaller) {
    await (await this.reset(who)).request({ email });
    const job = (await this.takeJobs()).find(({ name }) => name === 'send-password-reset');
    return preparePasswordReset(this.context, job?.payload as Jobs['send-password-reset']);
  }

  /** A creator who has come in. */
  async active(email: string, password = 'lantern quarry velvet') {
    const { record, mail } = await this.invited(email);
    const { cookie } = await (
      await this.reset(caller({ ipPrefix: '198.51.100.7/32' }))
    ).complete({
      token: mail.token,
      password,
    });
    await this.takeJobs();
    return { record, password, cookie };
  }

  invitations() {
    return this.db.selectFrom('invitation').selectAll().orderBy('id').execute();
  }

  accounts() {
    return this.db.selectFrom('account').selectAll().orderBy('id').execute();
  }
}

export function caller(who: Partial<RequestCaller> = {}): RequestCaller {
  return { kind: 'anyone', ipPrefix: '203.0.113.9/32', userAgent: 'Testfox/1.0', ...who };
}
