import type { ProvenAccount } from '../../contract/account-deletion.js';
import { maskedEmail } from '../../contract/email.js';
import { OnboardingError } from '../../contract/errors.js';
import { allowances, takeAll } from '../accounts/limits.js';
import type { Passwords } from '../accounts/passwords.js';
import { audit } from '../audit.js';
import type { RequestCaller, ServerContext } from '../context.js';
import type { AccountRow } from '../password-reset-links.js';
import { inTransaction } from '../store/transaction.js';
import { askerOf } from '../talent-email/asker.js';
import { targetOf } from './target.js';

/** An account whose password was given, and from whose notice. */
export interface Proven {
  readonly account: AccountRow;
  readonly askerId: string;
}

/**
 * Checks the password of an account. A wrong one, an account without one and no account at all are answered alike and
 * take as long. Tries count as tries at signing in.
 * @param action as it is audited
 * @throws `sign-in-failed` · `rate-limited` · `unauthenticated` · `link-unknown` · `unavailable`
 */
export async function prove(
  context: ServerContext,
  passwords: Passwords,
  caller: RequestCaller,
  { account: which, password, token }: ProvenAccount,
  action: string,
): Promise<Proven> {
  const asker = await askerOf(context, caller, token);
  if (!asker) throw new OnboardingError('unauthenticated', 'sign in, or use the invitation');
  const { accountId: askerId } = asker;
  const { canonical, account } = await targetOf(context, context.db, askerId, which);
  await inTransaction(context.db, (db) =>
    takeAll(context, db, [
      { allowance: allowances.signInsPerIp, subject: caller.ipPrefix },
      { allowance: allowances.signInsPerAccountAndIp, subject: `${canonical} ${caller.ipPrefix}` },
    ]),
  );
  const isIn = account?.status === 'active';
  const { matches } = await passwords.verify(isIn ? account.password_hash : null, password);
  if (isIn && matches) return { account, askerId };
  const about = { accountId: account?.id ?? askerId, address: maskedEmail(canonical) };
  await audit(context, context.db, caller, { action, ...about, result: 'sign-in-failed' });
  throw wrongPassword();
}

export function wrongPassword(): OnboardingError {
  return new OnboardingError('sign-in-failed', 'the password is wrong', { field: 'password' });
}
