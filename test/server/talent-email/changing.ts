import type { AnswerEmailChange, DeskEmailChange, EmailChangeQuery } from '../../../src/contract/desk.js';
import type { TalentEmailNotice } from '../../../src/contract/talent-email.js';
import type { ServerConfigInput } from '../../../src/server/config.js';
import type { RequestCaller } from '../../../src/server/context.js';
import type { Mail } from '../../../src/server/mail/mail.js';
import { inTransaction } from '../../../src/server/store/transaction.js';
import { sendEmailChangeMail } from '../../../src/server/talent-email/change-mail.js';
import { answerEmailChange, listEmailChanges } from '../../../src/server/talent-email/desk-requests.js';
import { createTalentEmailService } from '../../../src/server/talent-email/talent-email.js';
import { withdrawForDeletion } from '../../../src/server/talent-email/withdraw.js';
import { caller, deployment, type Deployment } from '../deployment.js';

export const password = 'lantern quarry velvet';
export const ana = { managerId: 'ana-7', managerName: 'Ana Ruiz' };
/** The support team's key. */
export const support = caller({ kind: 'admin', apiKeyId: 'key-1' });

/** Somebody at the desk with a token. */
export function manager(userId = ana.managerId): RequestCaller {
  return caller({ kind: 'desk', apiKeyId: 'key-1', desk: { role: 'manager', userId, name: 'Ana Ruiz' } });
}

/** A creator as a page knows one: by a session's cookie, or by the link in a mail. */
export interface Creator {
  readonly accountId: string;
  readonly email: string;
  readonly session: RequestCaller;
  /** The secret of the invitation's link. */
  readonly token: string;
}

/** Services on an empty store, and what people do with them. */
export async function changing(
  test: { after(clean: () => Promise<void>): void },
  config: Partial<ServerConfigInput> = {},
): Promise<Changing> {
  return new Changing(await deployment(test, config));
}

export class Changing {
  readonly #service;

  constructor(readonly app: Deployment) {
    this.#service = createTalentEmailService(app.context);
  }

  column(who: RequestCaller = caller()) {
    return this.#service(who);
  }

  /** An account that has the address already, so that the next one invited gets a variation. */
  async taken(email = 'kim@mail.example'): Promise<Creator> {
    return this.comeIn(await this.invite(email));
  }

  /** Invites and sends the mail. */
  async invite(email = 'kim@mail.example', by: { managerId?: string; managerName?: string } = ana): Promise<Creator> {
    const record = await this.app.admin().invite({ email, name: 'Kim Moreno', ...by });
    return this.mailed(record.email);
  }

  /** Sends the invitation mail that waits for an address. */
  async mailed(email: string): Promise<Creator> {
    const jobs = await this.app.takeJobs();
    for (const job of jobs.reverse()) {
      if (job.name !== 'send-invitation') continue;
      const mail = await this.app.delivery.beginSend(job.payload);
      if (mail?.to !== email) continue;
      await this.app.delivery.recordMailReply(mail.messageId, { result: 'accepted', code: '250' });
      const { account_id: accountId } = await this.app.db
        .selectFrom('invitation')
        .select('account_id')
        .where('id', '=', job.payload.invitationId)
        .executeTakeFirstOrThrow();
      return { accountId, email, token: mail.token, session: caller({ kind: 'session', accountId, sessionId: 'one' }) };
    }
    throw new Error(`no invitation mail to ${email} is due`);
  }

  /** Sets a password by the mail's link. */
  async comeIn(creator: Creator): Promise<Creator> {
    await (await this.app.reset()).complete({ token: creator.token, password });
    await this.app.db.deleteFrom('rate_limit').execute();
    return creator;
  }

  async signsIn(email: string): Promise<boolean> {
    const session = await this.app.session();
    return session.signIn({ email, password }).then(
      () => true,
      () => false,
    );
  }

  /** A creator who was invited under a variation of the usual address, and has come in. */
  async variation(email = 'kim@mail.example', by = ana): Promise<Creator> {
    await this.taken(email);
    return this.comeIn(await this.invite(email, by));
  }

  notice(of: Creator, by: 'session' | 'token' = 'session'): Promise<TalentEmailNotice | undefined> {
    return by === 'session' ? this.column(of.session).get({}) : this.column().get({ token: of.token });
  }

  ask(of: Creator, email: string) {
    return this.column(of.session).requestChange({ email });
  }

  takeBack(of: Creator) {
    return this.column(of.session).withdrawChange({});
  }

  async waiting(who: RequestCaller, query: EmailChangeQuery = {}): Promise<DeskEmailChange[]> {
    return (await listEmailChanges(this.app.context, who, query)).requests;
  }

  answer(who: RequestCaller, id: string, answer: AnswerEmailChange['answer'], reason?: AnswerEmailChange['reason']) {
    return answerEmailChange(this.app.context, who, { id, answer, ...(reason && { reason }) });
  }

  withdrawForDeletion(accountId: string): Promise<void> {
    return inTransaction(this.app.db, (db) => withdrawForDeletion(this.app.context, db, accountId));
  }

  /** Sends the mails about requests that wait; other jobs go on waiting. */
  async mails(): Promise<Mail[]> {
    const sent: Mail[] = [];
    const mailer = {
      send(mail: Mail) {
        sent.push(mail);
        return Promise.resolve({ result: 'accepted', code: '250' } as const);
      },
      close: () => undefined,
    };
    for (const job of await this.app.takeJobs()) {
      if (job.name === 'send-email-change-mail') await sendEmailChangeMail(this.app.context, mailer, job.payload);
      else await this.app.context.jobs.enqueue(job.name, job.payload);
    }
    return sent;
  }

  async account(id: string) {
    return this.app.db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  }

  async change(id: string) {
    return this.app.db.selectFrom('email_change').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  }
}
