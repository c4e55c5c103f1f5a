import { sql } from 'kysely';
import { isOnboardingError } from '../../../src/contract/errors.js';
import type { Passwords } from '../../../src/server/accounts/passwords.js';
import { resolveSession } from '../../../src/server/accounts/sessions.js';
import type { RequestCaller } from '../../../src/server/context.js';
import { createDeletionService } from '../../../src/server/deletion/deletion.js';
import { createInvitationAdmin } from '../../../src/server/invitation-admin.js';
import { jobHandlers } from '../../../src/server/jobs/handlers.js';
import type { JobHandlers } from '../../../src/server/jobs/queue.js';
import type { Mail } from '../../../src/server/mail/mail.js';
import { createPasswordResetService } from '../../../src/server/password-reset.js';
import { saveCredential } from '../../../src/server/profiles/credential.js';
import { newId } from '../../../src/server/store/ids.js';
import { answerEmailChange } from '../../../src/server/talent-email/desk-requests.js';
import { createTalentEmailService } from '../../../src/server/talent-email/talent-email.js';
import { caller, type Deployment, hour, type Job } from '../deployment.js';
import { grant } from '../profiles/creators.js';

/** What can happen. `n` picks one of what is there: an address, a session, a request, a mail. */
export interface Step {
  readonly does:
    | 'invite'
    | 'activate'
    | 'connect'
    | 'ask'
    | 'ask by link'
    | 'withdraw'
    | 'answer'
    | 'delete'
    | 'confirm'
    | 'cancel'
    | 'revoke'
    | 'work'
    | 'pass';
  readonly n: number;
  readonly m: number;
}

/** Nobody waits for argon2 here. */
const passwords: Passwords = {
  check: () => Promise.resolve(),
  hash: (password) => Promise.resolve(`hash of ${password}`),
  verify: (hash, password) => Promise.resolve({ matches: hash === `hash of ${password}`, outdated: false }),
};
const password = 'lantern quarry velvet';
/** Maya's usual address, what is made of it, where she would like to be instead, and somebody else's. */
export const addresses = ['maya@mail.example', 'maya@new.example', 'noor@mail.example', 'maya+talent@mail.example'];
const managerId = 'ana';
const answers = ['approve', 'reject', 'forward', 'approve'] as const;
const pick = <Item>(items: readonly Item[], n: number): Item | undefined => items[n % Math.max(1, items.length)];

/** One tenant with two people who write: a creator with several addresses, and the company. */
export class Town {
  readonly app: Deployment;
  /** Everything that was sent. */
  readonly mails: Mail[] = [];
  readonly #sessions: string[] = [];
  readonly #handlers: JobHandlers;
  readonly #tenant: string;
  readonly #resets;
  readonly #changes;
  readonly #deletions;
  readonly #support;
  /** Platforms that are told of an end fail so often before they listen. */
  faults = 0;
  #identities = 0;
  #works = 0;

  constructor(app: Deployment) {
    this.app = app;
    const { context } = app;
    this.#tenant = context.config.tenant;
    this.#handlers = jobHandlers(context, {
      delivery: app.delivery,
      mailer: {
        send: (mail) => {
          this.mails.push(mail);
          return Promise.resolve({ result: 'accepted', code: '250' });
        },
        close: () => undefined,
      },
    });
    this.#resets = createPasswordResetService(context, passwords);
    this.#changes = createTalentEmailService(context);
    this.#deletions = createDeletionService(context, passwords);
    this.#support = createInvitationAdmin(context)(caller({ kind: 'admin' }));
  }

  /** Does what the step says, where it can be done; a refusal in words is as good as any other outcome. */
  async take({ does, n, m }: Step): Promise<void> {
    try {
      await this.#does(does, n, m);
    } catch (error) {
      if (!isOnboardingError(error)) throw error;
      if (error.code === 'internal' || error.code === 'not-supported') throw error;
    }
  }

  async #does(does: Step['does'], n: number, m: number): Promise<unknown> {
    switch (does) {
      case 'invite':
        return this.invite(pick(addresses, n) ?? '');
      case 'activate':
        return this.activate(pick(addresses, n) ?? '');
      case 'connect':
        return this.#connect(await this.#session(n));
      case 'ask': {
        const who = await this.#session(n);
        return who && this.#changes(who).requestChange({ email: pick(addresses, m) ?? '' });
      }
      case 'ask by link': {
        const token = this.#link(pick(addresses, n) ?? '', 'inv');
        return token && this.#changes(caller()).requestChange({ email: pick(addresses, m) ?? '', token });
      }
      case 'withdraw': {
        const who = await this.#session(n);
        return who && this.#changes(who).withdrawChange({});
      }
      case 'answer': {
        const change = pick(await this.openChanges(), n);
        const answer = pick(answers, m) ?? 'approve';
        const who = m % 2 === 0 ? caller({ kind: 'admin' }) : manager();
        return (
          change &&
          answerEmailChange(this.app.context, who, {
            id: change.id,
            answer,
            ...(answer === 'reject' && { reason: 'not-usable' }),
          })
        );
      }
      case 'delete': {
        const who = await this.#session(n);
        return who && this.#deletions(who).request({ account: m % 2 === 0 ? 'own' : 'base', password });
      }
      case 'confirm': {
        const deletionToken = pick(this.#deletionLinks(), n);
        return deletionToken && this.#deletions(caller()).confirm({ deletionToken });
      }
      case 'cancel': {
        const deletionToken = pick(this.#deletionLinks(), n);
        return deletionToken && this.#deletions(caller()).cancel({ deletionToken });
      }
      case 'revoke': {
        const open = await this.#openInvitations();
        const id = pick(open, n);
        return id && this.#support.revoke({ id });
      }
      case 'work':
        this.faults = m % 3;
        return this.work();
      case 'pass':
        this.app.pass(([1, 30, 8 * 24][n % 3] ?? 1) * hour);
        return undefined;
    }
  }

  invite(email: string) {
    return this.#support.invite({ email, name: 'Maya Okafor', managerId, managerName: 'Ana Ruiz' });
  }

  /** Sets a password by the newest invitation that came to an address. */
  async activate(address: string): Promise<void> {
    const token = this.#link(address, 'inv');
    if (token === undefined) return;
    const { cookie } = await this.#resets(caller()).complete({ token, password });
    if (cookie) this.#sessions.push(cookie.token);
  }

  /** Runs jobs until none waits, those of the clock as well. Whatever fails is tried again, as a worker would. */
  async work(): Promise<void> {
    await this.#run({ name: 'watch-deletions', payload: {} });
    if (this.#works++ % 3 === 0) await this.#run({ name: 'sweep', payload: {} });
    for (let round = 0; round < 20; round += 1) {
      const jobs = await this.app.takeJobs();
      if (jobs.length === 0) return;
      for (const job of jobs) await this.#run(job);
      // A deletion that waits for its platforms is looked at again by the clock.
      await this.#run({ name: 'watch-deletions', payload: {} });
    }
  }

  async #run(job: Job): Promise<void> {
    const handle = this.#handlers[job.name] as (payload: unknown, attempt: { last: boolean }) => Promise<void>;
    try {
      await handle(job.payload, { last: false });
    } catch (error) {
      if (job.name !== 'revoke-permission') throw error;
      await this.app.context.jobs.enqueue(job.name, job.payload);
    }
  }

  /** A profile of the creator's, of an identity that nobody else has connected. */
  async #connect(who: RequestCaller | undefined): Promise<void> {
    if (who?.accountId === undefined) return;
    const { context, db } = this.app;
    const now = context.now();
    const id = newId(now);
    this.#identities += 1;
    await db
      .insertInto('social_profile')
      .values({
        tenant: this.#tenant,
        id,
        account_id: who.accountId,
        platform: 'tiktok',
        platform_user_id: `open-${this.#identities}`,
        secondary_ids: '{}',
        handle: 'mayamakes',
        status: 'connected',
        status_since: now,
        visible_to_manager: true,
        connected_at: now,
      })
      .execute();
    await saveCredential(context, db, id, 'tiktok', grant);
  }

  /** Whoever still is signed in, as a request would find it out. */
  async #session(n: number): Promise<RequestCaller | undefined> {
    const token = pick(this.#sessions, n);
    const owner = token === undefined ? undefined : await resolveSession(this.app.context, token);
    return owner && caller({ kind: 'session', ...owner });
  }

  #link(address: string, kind: 'inv'): string | undefined {
    const mail = this.mails.findLast(({ to, text }) => to === address && text.includes(`${kind}_`));
    return /inv_[\w-]{43}/.exec(mail?.text ?? '')?.[0];
  }

  #deletionLinks(): string[] {
    return this.mails.flatMap(({ text }) => /del_[\w-]{43}/.exec(text)?.[0] ?? []);
  }

  openChanges() {
    return this.app.db
      .selectFrom('email_change')
      .selectAll()
      .where('tenant', '=', this.#tenant)
      .where('ended_at', 'is', null)
      .orderBy('id')
      .execute();
  }

  openDeletions() {
    return this.app.db
      .selectFrom('account_deletion')
      .selectAll()
      .where('tenant', '=', this.#tenant)
      .where('state', 'in', ['requested', 'scheduled', 'deleting'])
      .execute();
  }

  accounts() {
    return this.app.db.selectFrom('account').selectAll().where('tenant', '=', this.#tenant).orderBy('id').execute();
  }

  async #openInvitations(): Promise<string[]> {
    const { invitations } = await this.#support.list({});
    return invitations.flatMap(({ id, status }) =>
      ['queued', 'sent', 'bounced', 'expired'].includes(status) ? [id] : [],
    );
  }

  /** What must never be, in words; empty where all is well. */
  async wrongs(): Promise<string[]> {
    const found = await sql<{ wrong: string }>`
      with mine as (select * from account where tenant = ${this.#tenant}),
        dead as (select id from mine where status in ('removed', 'deleting')),
        profile as (select * from social_profile where tenant = ${this.#tenant}),
        deleted as (select account_id from account_deletion where tenant = ${this.#tenant} and state = 'deleted')
      select 'an address belongs to two accounts' as wrong from mine where status <> 'removed'
        group by email_canonical having count(*) > 1
      union all select 'a dead account holds a living profile' from profile
        where disconnected_at is null and account_id in (select id from dead)
      union all select 'a permission of a dead account is alive' from credential join profile on profile.id = profile_id
        where account_id in (select id from dead)
      union all select 'a token of a deleted account is still kept' from revocation
        join profile on profile.id = profile_id where account_id in (select account_id from deleted)
      union all select 'somebody is signed in to a dead account' from session
        where session.tenant = ${this.#tenant} and account_id in (select id from dead)
      union all select 'a request of a dead account is open' from email_change
        where email_change.tenant = ${this.#tenant} and ended_at is null and account_id in (select id from dead)
      union all select 'a successor is in, or gone, and its request is open' from email_change
        join mine on mine.id = successor_id where ended_at is null and mine.status <> 'invited'
      union all select 'a removed account has a password' from mine
        where status = 'removed' and password_hash is not null
      union all select 'a deleted account is there' from mine
        where status <> 'removed' and id in (select account_id from deleted)`.execute(this.app.db);
    return found.rows.map(({ wrong }) => wrong);
  }

  /** Ends everything that is open by what people and time may do; true where nothing is stuck. */
  async settle(): Promise<boolean> {
    this.faults = 0;
    await this.work();
    for (const change of await this.openChanges()) {
      const rejected = { id: change.id, answer: 'reject', reason: 'other' } as const;
      if (change.state === 'invited') {
        await this.take({ does: 'work', n: 0, m: 0 });
        await this.#support.resend({ id: await this.#invitationFor(change.successor_id ?? change.account_id) });
        await this.work();
        await this.activate(change.proposed_email);
      } else {
        await answerEmailChange(this.app.context, caller({ kind: 'admin' }), rejected);
      }
    }
    // The mail to confirm lapses, the days of grace pass, and what is left of them.
    for (let weeks = 0; weeks < 3; weeks += 1) {
      this.app.pass(8 * 24 * hour);
      await this.work();
    }
    return (await this.openChanges()).length === 0 && (await this.openDeletions()).length === 0;
  }

  async #invitationFor(accountId: string): Promise<string> {
    this.app.pass(25 * hour);
    const { id } = await this.app.db
      .selectFrom('invitation')
      .select('id')
      .where('tenant', '=', this.#tenant)
      .where('account_id', '=', accountId)
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    return id;
  }
}

function manager(): RequestCaller {
  return caller({ kind: 'desk', desk: { role: 'manager', userId: managerId, name: 'Ana Ruiz' } });
}
