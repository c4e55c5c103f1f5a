import { parseConfig, type ServerConfigInput } from '../../../src/server/config.js';
import { createPlatforms } from '../../../src/server/platforms/directory.js';
import type { Grant, Platform } from '../../../src/server/platforms/platform.js';
import { profileJobHandlers } from '../../../src/server/profiles/profile-jobs.js';
import { saveCredential } from '../../../src/server/profiles/credential.js';
import type { Mail, MailReply } from '../../../src/server/mail/mail.js';
import type { Jobs } from '../../../src/server/jobs/queue.js';
import { newId } from '../../../src/server/store/ids.js';
import type { FakePlatform } from '../../platforms/fake-platform.js';
import { type FakePlatformId, startPlatforms } from '../../platforms/platforms.js';
import { configInput } from '../api-double.js';
import { type Deployment, deployment, start } from '../deployment.js';

export interface ConnectedOptions {
  readonly config?: Partial<ServerConfigInput>;
  /** A platform module that does something else at the moments a test is about. */
  readonly change?: (real: Platform) => Platform;
  readonly locale?: string;
}

/** A fake platform, services set up for it, and a creator who has connected a profile there. */
export async function connected(
  t: { after(clean: () => Promise<void>): void },
  id: FakePlatformId = 'tiktok',
  { config = {}, change, locale }: ConnectedOptions = {},
): Promise<Connected> {
  const clock = { now: () => start };
  const fakes = await startPlatforms({ platforms: [id], now: () => clock.now() });
  t.after(() => fakes.close());
  const directory = createPlatforms(parseConfig(configInput({ platforms: fakes.config })));
  const real = directory.find(id);
  if (!real) throw new Error(`${id} is not set up`);
  const platform = change?.(real) ?? real;
  const platforms = { ...directory, connectable: [platform], find: () => platform };
  const d = await deployment(t, { platforms: fakes.config, ...config }, { platforms });
  clock.now = () => d.context.now();
  const accountId = newId(start);
  await d.db
    .insertInto('account')
    .values({
      tenant: d.context.config.tenant,
      id: accountId,
      email: 'Maya@mail.example',
      email_canonical: 'maya@mail.example',
      name: 'Maya Moss',
      locale: locale ?? null,
      status: 'active',
      created_at: start,
    })
    .execute();
  const fixture = new Connected(d, fakes[id], platform, accountId, newId(start));
  await fixture.connect();
  return fixture;
}

export class Connected {
  /** Mails that a server has taken. */
  readonly mails: Mail[] = [];
  /** What the mail server does instead. */
  answerMail: (mail: Mail) => MailReply | Promise<MailReply> = () => ({ result: 'accepted', code: '250' });

  constructor(
    readonly d: Deployment,
    readonly fake: FakePlatform,
    readonly platform: Platform,
    readonly accountId: string,
    readonly profileId: string,
  ) {}

  get context() {
    return this.d.context;
  }

  /** Signs in at the fake platform and says yes. */
  async grant(account = 'maya'): Promise<Grant> {
    const request = {
      redirectUri: `https://onboarding.example/connect/callback/${this.platform.id}`,
      state: 'state',
      verifier: 'v'.repeat(43),
    };
    const url = this.platform.authorizationUrl({ ...request, switchAccount: true, askAgain: false });
    const answer = this.platform.readCallback((await this.fake.authorize(url, { account })).searchParams);
    if (answer.kind !== 'code') throw new Error(`the platform said ${answer.kind}`);
    return this.platform.exchange({ ...request, code: answer.code });
  }

  /** Connects the profile as a creator who confirms it. */
  async connect(): Promise<void> {
    const grant = await this.grant();
    const [account] = await this.platform.accounts(grant);
    if (!account) throw new Error('the grant reaches no profile');
    const { tenant } = this.context.config;
    await this.d.db
      .insertInto('social_profile')
      .values({
        tenant,
        id: this.profileId,
        account_id: this.accountId,
        platform: this.platform.id,
        platform_user_id: account.platformUserId,
        secondary_ids: JSON.stringify(account.secondaryIds ?? {}),
        handle: account.handle,
        status: 'connected',
        status_since: this.context.now(),
        visible_to_manager: true,
        connected_at: this.context.now(),
      })
      .execute();
    await saveCredential(this.context, this.d.db, this.profileId, this.platform.id, account.grant ?? grant);
  }

  profile() {
    return this.d.db
      .selectFrom('social_profile')
      .selectAll()
      .where('id', '=', this.profileId)
      .executeTakeFirstOrThrow();
  }

  credential() {
    return this.d.db
      .selectFrom('credential')
      .selectAll()
      .where('profile_id', '=', this.profileId)
      .executeTakeFirstOrThrow();
  }

  /** What the audit has of profiles, without the ids. */
  async audited(): Promise<string[]> {
    const rows = await this.d.db.selectFrom('audit_event').select(['action', 'result']).orderBy('id').execute();
    return rows.map(({ action, result }) => `${action} ${result}`);
  }

  get jobs() {
    const send = async (mail: Mail): Promise<MailReply> => {
      const reply = await this.answerMail(mail);
      if (reply.result === 'accepted') this.mails.push(mail);
      return reply;
    };
    return profileJobHandlers(this.context, { send, close: () => undefined });
  }

  /** Runs the watch and every job that then waits, as workers do once a minute. */
  async minute(): Promise<void> {
    await this.jobs['watch-profiles']({}, { last: false });
    await this.work();
  }

  async work(): Promise<void> {
    const { jobs } = this;
    for (const job of await this.d.takeJobs()) {
      if (job.name === 'sync-profile') await jobs['sync-profile'](job.payload, { last: false });
      if (job.name === 'refresh-credential') await jobs['refresh-credential'](job.payload, { last: false });
      if (job.name === 'send-profile-notice') await this.notice(job.payload);
    }
  }

  notice(payload: Jobs['send-profile-notice']): Promise<void> {
    return this.jobs['send-profile-notice'](payload, { last: false });
  }
}
