import { canonicalEmail } from '../contract/email.js';
import { OnboardingError } from '../contract/errors.js';
import type { Invitation, ResendInvitation, ResendReceipt } from '../contract/invitation.js';
import { allowances, resendAllowances, takeAll } from './accounts/limits.js';
import { StatusLimiter } from './accounts/status-limiter.js';
import { hashToken } from './accounts/tokens.js';
import type { RequestCaller, ServerContext } from './context.js';
import { resendAllowance } from './invitation-allowance.js';
import { sendAgain } from './invitation-change.js';
import { recordEvents } from './invitation-event.js';
import { invitationByToken, type LinkedInvitation, newestInvitation } from './invitation-lookup.js';
import { isOpen, statusOf } from './invitation-record.js';
import { toInvitation } from './invitation-state.js';
import { inTransaction } from './store/transaction.js';

/** The invitation column for one caller. */
export interface InvitationService {
  /** @throws `link-unknown` for a token nobody issued, `rate-limited`. */
  get(input: { token?: string | undefined }): Promise<Invitation | undefined>;
  /** @throws `rate-limited` with `retryAfter`; for a token's holder also `link-unknown`, `invitation-closed`. */
  resend(input: ResendInvitation): Promise<ResendReceipt>;
}

export function createInvitationService(context: ServerContext): (caller: RequestCaller) => InvitationService {
  const limiter = new StatusLimiter();
  return (caller) => ({
    get: (input) => getInvitation(context, limiter, caller, input),
    resend: async (input) => {
      await resend(context, caller, input);
      return { resendIn: context.config.resend.cooldownSeconds };
    },
  });
}

async function getInvitation(
  context: ServerContext,
  limiter: StatusLimiter,
  caller: RequestCaller,
  { token }: { token?: string | undefined },
): Promise<Invitation | undefined> {
  const subject = token === undefined ? caller.accountId : hashToken(token);
  if (subject === undefined) return undefined;
  const now = context.now();
  const retryAfter = context.config.rateLimits === 'off' ? 0 : limiter.take(subject, now);
  if (retryAfter > 0) throw new OnboardingError('rate-limited', 'rate-limited', { retryAfter });
  const linked = await linkedInvitation(context, caller, token);
  if (!linked) return undefined;
  if (token !== undefined) await recordOpened(context, linked);
  const { row, outdated } = linked;
  const newest = row.status === 'superseded' ? await newestInvitation(context, context.db, row.account_id) : undefined;
  const allowance = isOpen(row.status)
    ? await resendAllowance(context, context.db, row.id)
    : { resendIn: 0, resendsLeft: 0 };
  return toInvitation(row, { now, allowance, outdated, newest, knowsVariation: caller.kind !== 'embed' });
}

/** By the link's token, or else of the account that a session or an embed token speaks for. */
async function linkedInvitation(
  context: ServerContext,
  caller: RequestCaller,
  token: string | undefined,
): Promise<LinkedInvitation | undefined> {
  if (token !== undefined) {
    const linked = await invitationByToken(context, context.db, token);
    if (linked) return linked;
    await takeAll(context, context.db, [{ allowance: allowances.triesPerIp, subject: caller.ipPrefix }]);
    throw new OnboardingError('link-unknown', 'nobody issued this token');
  }
  if (caller.accountId === undefined) return undefined;
  const row = await newestInvitation(context, context.db, caller.accountId);
  return row && { row, outdated: false };
}

/** Notes the first time a working link was opened. Looking uses nothing up: mail scanners look too. */
async function recordOpened(context: ServerContext, { row, outdated }: LinkedInvitation): Promise<void> {
  const now = context.now();
  if (row.opened_at !== null || outdated || !isOpen(row.status) || statusOf(row, now) === 'expired') return;
  await inTransaction(context.db, async (db) => {
    const opened = await db
      .updateTable('invitation')
      .set({ opened_at: now })
      .where('tenant', '=', context.config.tenant)
      .where('id', '=', row.id)
      .where('opened_at', 'is', null)
      .executeTakeFirst();
    if (opened.numUpdatedRows === 0n) return;
    await recordEvents(context, db, { invitationId: row.id, kind: 'opened', source: 'creator' });
  });
}

async function resend(context: ServerContext, caller: RequestCaller, input: ResendInvitation): Promise<void> {
  const { email, token } = input;
  const ip = { allowance: allowances.mailsPerIp, subject: caller.ipPrefix };
  if (email !== undefined && token !== undefined) throw oneOfTwo();
  if (email !== undefined) {
    const subject = canonicalEmail(email);
    if (subject === undefined) throw new OnboardingError('invalid-input', 'not an e-mail address', { field: 'email' });
    const { cooldown, perDay } = resendAllowances(context);
    // Who asks by address learns nothing: the account is first looked for by the job.
    return inTransaction(context.db, async (db) => {
      await takeAll(context, db, [ip, { allowance: cooldown, subject }, { allowance: perDay, subject }]);
      await context.jobs.enqueue('resend-invitation', { email: subject }, { transaction: db });
    });
  }
  if (token === undefined && caller.accountId === undefined) throw oneOfTwo();
  const linked = await linkedInvitation(context, caller, token);
  if (!linked) throw new OnboardingError('invitation-not-found', 'this account has no invitation');
  await takeAll(context, context.db, [ip]);
  await sendAgain(context, caller, linked.row.id);
}

function oneOfTwo(): OnboardingError {
  return new OnboardingError('invalid-input', 'give either an address or a token', { field: 'email' });
}
