import type { Kysely, Selectable } from 'kysely';
import type { EmailChangeState } from '../../contract/talent-email.js';
import type { ServerContext } from '../context.js';
import type { Schema } from '../store/schema.js';

export type EmailChangeRow = Selectable<Schema['email_change']>;

/** Everything that can happen to a request for another address: from which states, and where it leads. */
export const emailChangeEvents = {
  /** The manager passes it on to the support team. */
  forward: { from: ['with-manager'], to: 'with-support' },
  /** The new address is invited. */
  approve: { from: ['with-manager', 'with-support'], to: 'invited' },
  reject: { from: ['with-manager', 'with-support'], to: 'rejected' },
  /** The creator has come in with the new address. */
  complete: { from: ['invited'], to: 'completed' },
  /** The creator takes it back, or what it needs is gone: its invitation, or the account itself. */
  withdraw: { from: ['with-manager', 'with-support', 'invited'], to: 'withdrawn' },
} as const satisfies Record<string, { from: readonly EmailChangeState[]; to: EmailChangeState }>;
export type EmailChangeEvent = keyof typeof emailChangeEvents;

/** States from which nothing leads on; a row in one of them has `ended_at`. */
export const endedChangeStates: readonly EmailChangeState[] = ['completed', 'rejected', 'withdrawn'];

/** What else an event writes. */
type Facts = Partial<Pick<EmailChangeRow, 'reason' | 'successor_id'>>;

/** Lets an event happen to one request, guarded by the state it is in. @returns it as it is then, if it changed */
export function changeEmailChange(
  context: ServerContext,
  db: Kysely<Schema>,
  event: EmailChangeEvent,
  id: string,
  facts: Facts = {},
): Promise<EmailChangeRow | undefined> {
  const { from, to } = emailChangeEvents[event];
  const now = context.now();
  return db
    .updateTable('email_change')
    .set({ ...facts, state: to, state_since: now, ...(endedChangeStates.includes(to) && { ended_at: now }) })
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .where('state', 'in', from)
    .returningAll()
    .executeTakeFirst();
}

/** The newest request of an account, open or ended. */
export function newestChange(
  context: ServerContext,
  db: Kysely<Schema>,
  accountId: string,
): Promise<EmailChangeRow | undefined> {
  return db
    .selectFrom('email_change')
    .selectAll()
    .where('tenant', '=', context.config.tenant)
    .where('account_id', '=', accountId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The open request of an account, or the one for which the account was made. */
export function openChange(
  context: ServerContext,
  db: Kysely<Schema>,
  of: { readonly accountId: string } | { readonly successorId: string },
): Promise<EmailChangeRow | undefined> {
  const open = db
    .selectFrom('email_change')
    .selectAll()
    .where('tenant', '=', context.config.tenant)
    .where('ended_at', 'is', null);
  return 'accountId' in of
    ? open.where('account_id', '=', of.accountId).executeTakeFirst()
    : open.where('successor_id', '=', of.successorId).executeTakeFirst();
}

export function findChange(
  { config }: ServerContext,
  db: Kysely<Schema>,
  id: string,
): Promise<EmailChangeRow | undefined> {
  return db
    .selectFrom('email_change')
    .selectAll()
    .where('tenant', '=', config.tenant)
    .where('id', '=', id)
    .executeTakeFirst();
}
