import type { AccountDeletionApi } from '../../../src/contract/account-deletion.js';
import { resolveSession } from '../../../src/server/accounts/sessions.js';
import type { ServerConfigInput } from '../../../src/server/config.js';
import type { RequestCaller } from '../../../src/server/context.js';
import { createDeletionService } from '../../../src/server/deletion/deletion.js';
import { jobHandlers } from '../../../src/server/jobs/handlers.js';
import type { JobHandlers, JobName } from '../../../src/server/jobs/queue.js';
import type { Mail, MailReply } from '../../../src/server/mail/mail.js';
import type { Platform } from '../../../src/server/platforms/platform.js';
import { caller, type Deployment, type Job } from '../deployment.js';
import { withPlatforms } from '../profiles/creators.js';

export const password = 'lantern quarry velvet';
export const wrongPassword = 'lantern quarry velour';

/** Services with a mailbox and a worker that runs when it is told to, and one creator who is in. */
export async function leaving(
  t: { after(clean: () => Promise<void>): void },
  parts: { config?: Partial<ServerConfigInput>; platforms?: Platform[] } = {},
): Promise<Leaving> {
  const app = await withPlatforms(t, parts);
  const house = new Leaving(app);
  house.kim = await house.arrive('kim@mail.example');
  return house;
}

export class Leaving {
  readonly app: Deployment;
  readonly mails: Mail[] = [];
  /** What the mail server does instead. */
  answerMail: (mail: Mail) => MailReply | Promise<MailReply> = () => ({ result: 'accepted', code: '250' });
  /** Jobs that failed, to be tried again by the next {@link work}. */
  failed: Job[] = [];
  readonly faults: unknown[] = [];
  kim!: Creator;

  constructor(app: Deployment) {
    this.app = app;
  }

  get db() {
    return this.app.db;
  }

  /** Somebody comes in. */
  async arrive(email: string): Promise<Creator> {
    const { cookie } = await this.app.active(email, password);
    const session = await resolveSession(this.app.context, cookie?.token ?? '');
    if (!session) throw new Error('nobody is signed in');
    return { ...caller({ kind: 'session' }), ...session, email };
  }

  async as(who: RequestCaller = this.kim): Promise<AccountDeletionApi> {
    return createDeletionService(this.app.context, await this.app.passwords())(who);
  }

  /** Runs what waits, and what that asks for, until nothing waits. `only`: jobs of these kinds; others are dropped. */
  async work(only?: readonly JobName[]): Promise<void> {
    const { context, delivery } = this.app;
    const send = async (mail: Mail) => {
      const reply = await this.answerMail(mail);
      this.mails.push(mail);
      return reply;
    };
    const handlers: JobHandlers = jobHandlers(context, { delivery, mailer: { send, close: () => undefined } });
    for (let jobs = [...this.failed.splice(0), ...(await this.app.takeJobs())]; jobs.length > 0;) {
      for (const { name, payload } of jobs) {
        if (only && !only.includes(name)) continue;
        const run = handlers[name] as (payload: Job['payload'], attempt: { last: boolean }) => Promise<void>;
        await run(payload, { last: false }).catch((error: unknown) => {
          this.failed.push({ name, payload } as Job);
          this.faults.push(error);
        });
      }
      jobs = await this.app.takeJobs();
    }
  }

  async watch(): Promise<void> {
    await this.app.context.jobs.enqueue('watch-deletions', {});
    await this.work();
  }

  mailsTo(email: string): Mail[] {
    return this.mails.filter(({ to }) => to === email);
  }

  /** The secret in the newest mail to an address. */
  linkTo(email: string): string {
    const token = /#t=(del_[\w-]{43})/.exec(this.mailsTo(email).at(-1)?.text ?? '')?.[1];
    if (token === undefined) throw new Error('no link in the mail');
    return token;
  }

  /** Asks from the own account, and reads the mail. @returns the link's secret */
  async asked(who: Creator = this.kim): Promise<string> {
    await (await this.as(who)).request({ account: 'own', password });
    await this.work();
    return this.linkTo(who.email);
  }

  /** All the way to the days of grace. */
  async confirmed(who: Creator = this.kim): Promise<string> {
    const deletionToken = await this.asked(who);
    await (await this.as(caller())).confirm({ deletionToken });
    await this.work();
    return deletionToken;
  }

  account(id: string = this.kim.accountId) {
    return this.db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  }

  deletions() {
    return this.db.selectFrom('account_deletion').selectAll().orderBy('id').execute();
  }

  async states(): Promise<string[]> {
    return (await this.deletions()).map(({ state }) => state);
  }
}

export type Creator = RequestCaller & {
  readonly accountId: string;
  readonly sessionId: string;
  readonly email: string;
};
