import type { Kysely } from 'kysely';
import type { ServerContext } from './context.js';
import type { Schema } from './store/schema.js';

/** How soon and how often an invitation may be sent again. */
export interface ResendAllowance {
  /** Seconds until it may be sent again; 0 = now. */
  readonly resendIn: number;
  /** How often today. */
  readonly resendsLeft: number;
}

const day = 86_400_000;

/** When mails of one invitation were asked for since a day ago, newest first; `created` is no resend. */
export interface AskedMail {
  readonly at: Date;
  readonly kind: string;
}

/** Counts exactly, from the invitation's own log: a day is any 24 hours. */
export function allowanceFrom(
  asked: readonly AskedMail[],
  { cooldownSeconds, perDay }: { cooldownSeconds: number; perDay: number },
  now: Date,
): ResendAllowance {
  const since = (at: Date) => now.getTime() - at.getTime();
  const resends = asked.filter(({ at, kind }) => kind === 'resend' && since(at) < day);
  const newest = asked[0];
  const waits = [newest ? cooldownSeconds * 1000 - since(newest.at) : 0];
  // The day's allowance is used up until the oldest of its mails is a day old.
  const oldest = resends[perDay - 1];
  if (oldest) waits.push(day - since(oldest.at));
  return { resendIn: Math.ceil(Math.max(0, ...waits) / 1000), resendsLeft: Math.max(0, perDay - resends.length) };
}

/** The allowance of an invitation as of now; within a transaction that holds its row nobody else can use it up. */
export async function resendAllowance(
  context: ServerContext,
  db: Kysely<Schema>,
  invitationId: string,
): Promise<ResendAllowance> {
  const now = context.now();
  const asked = await db
    .selectFrom('invitation_event')
    .select(['at', 'kind'])
    .where('tenant', '=', context.config.tenant)
    .where('invitation_id', '=', invitationId)
    .where('kind', 'in', ['created', 'resend'])
    .where('at', '>', new Date(now.getTime() - day))
    .orderBy('at', 'desc')
    .execute();
  return allowanceFrom(asked, context.config.resend, now);
}
