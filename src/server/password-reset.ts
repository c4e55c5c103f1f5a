import { canonicalEmail, maskedEmail } from '../contract/email.js';
import { OnboardingError } from '../contract/errors.js';
import type {
  CompletePasswordReset,
  PasswordResetLink,
  PasswordResetReceipt,
  PasswordResetToken,
  RequestPasswordReset,
  VerifyResetCode,
} from '../contract/password-reset.js';
import { resetCodeLength } from '../contract/policy.js';
import { renewCodeAttempts } from './accounts/code-attempts.js';
import { allowances, resetCooldown, takeAll } from './accounts/limits.js';
import type { Passwords } from './accounts/passwords.js';
import type { RequestCaller, ServerContext } from './context.js';
import { newestInvitation } from './invitation-lookup.js';
import { verifyCode } from './password-reset-code.js';
import { type Completed, completeReset } from './password-reset-complete.js';
import { findLink, type Link } from './password-reset-links.js';
import { newId } from './store/ids.js';
import { inTransaction } from './store/transaction.js';

/** The password-reset column for one caller; completing also yields what the session's cookie is made of. */
export interface PasswordResetService {
  /** @throws `rate-limited`; for a token's holder also `link-unknown`, `link-revoked`. */
  request(input: RequestPasswordReset): Promise<PasswordResetReceipt>;
  /** `caller.accountId` of a session tells whether somebody else is signed in here. @throws `rate-limited` */
  inspect(input: PasswordResetToken): Promise<PasswordResetLink>;
  /** @throws `code-wrong` with `attemptsLeft`, `code-exhausted`, `rate-limited` */
  verifyCode(input: VerifyResetCode): Promise<PasswordResetToken>;
  /** `cookie` is absent where the deployment wants a separate sign-in. @throws `password-…`, `link-…` */
  complete(input: CompletePasswordReset): Promise<Completed>;
}

export function createPasswordResetService(
  context: ServerContext,
  passwords: Passwords,
): (caller: RequestCaller) => PasswordResetService {
  return (caller) => ({
    request: (input) => request(context, caller, input),
    inspect: ({ token }) => inspect(context, caller, token),
    verifyCode: async (input) =>
      verifyCode(context, caller, { canonical: await addressOf(context, caller, input), code: input.code }),
    complete: (input) => completeReset(context, passwords, caller, input),
  });
}

/** Counts, asks for the job and answers; whether there is an account is first looked at by the job. */
async function request(
  context: ServerContext,
  caller: RequestCaller,
  input: RequestPasswordReset,
): Promise<PasswordResetReceipt> {
  const subject = await addressOf(context, caller, input);
  await inTransaction(context.db, async (db) => {
    await takeAll(context, db, [
      { allowance: allowances.mailsPerIp, subject: caller.ipPrefix },
      { allowance: resetCooldown(context), subject },
      { allowance: allowances.resetsPerHour, subject },
      { allowance: allowances.resetsPerDay, subject },
    ]);
    await renewCodeAttempts(context, db, subject);
    const job = { email: subject, requestId: newId(context.now()) };
    await context.jobs.enqueue('send-password-reset', job, { transaction: db });
  });
  const { lifetimes, resend } = context.config;
  return { expiresIn: lifetimes.resetMinutes * 60, resendIn: resend.cooldownSeconds, codeLength: resetCodeLength };
}

/** The address typed, or the one a dead link's account has now. */
async function addressOf(
  context: ServerContext,
  caller: RequestCaller,
  { email, token }: RequestPasswordReset,
): Promise<string> {
  if ((email === undefined) === (token === undefined)) {
    throw new OnboardingError('invalid-input', 'give either an address or a token', { field: 'email' });
  }
  if (token !== undefined) {
    const link = await linkOf(context, caller, token);
    if (!link) throw new OnboardingError('link-unknown', 'nobody issued this token');
    if (link.dead === 'revoked') throw new OnboardingError('link-revoked', 'the invitation is no longer active');
    return link.account.email_canonical;
  }
  const canonical = canonicalEmail(email ?? '');
  if (canonical === undefined) throw new OnboardingError('invalid-input', 'not an e-mail address', { field: 'email' });
  return canonical;
}

async function inspect(context: ServerContext, caller: RequestCaller, token: string): Promise<PasswordResetLink> {
  const link = await linkOf(context, caller, token);
  if (!link) return { dead: { reason: 'unknown' } };
  const { account, dead } = link;
  if (dead === 'revoked') return { dead: { reason: dead } };
  if (dead) return { dead: { reason: dead, email: maskedEmail(account.email) } };
  return {
    ticket: {
      purpose: account.password_hash === null ? 'activate' : 'reset',
      email: account.email,
      name: account.name,
      variation: (await isVariation(context, link)) ? true : undefined,
      expiresIn: Math.max(0, Math.floor((link.expiresAt.getTime() - context.now().getTime()) / 1000)),
      otherSession: await otherSession(context, caller, account.id),
    },
  };
}

async function isVariation(context: ServerContext, { account, invitation }: Link): Promise<boolean> {
  const newest = invitation ?? (await newestInvitation(context, context.db, account.id));
  return (newest?.requested_email ?? null) !== null;
}

/** Real links are not counted; @throws `rate-limited` after a series of made-up ones. */
async function linkOf(context: ServerContext, caller: RequestCaller, token: string): Promise<Link | undefined> {
  const link = await findLink(context, context.db, token);
  if (link) return link;
  await takeAll(context, context.db, [{ allowance: allowances.triesPerIp, subject: caller.ipPrefix }]);
  return undefined;
}

async function otherSession(
  context: ServerContext,
  caller: RequestCaller,
  accountId: string,
): Promise<{ email: string } | undefined> {
  if (caller.kind !== 'session' || caller.accountId === undefined || caller.accountId === accountId) return undefined;
  return context.db
    .selectFrom('account')
    .select('email')
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', caller.accountId)
    .executeTakeFirst();
}
