import { OnboardingError } from '../../contract/errors.js';
import { allowances, takeAll } from '../accounts/limits.js';
import type { RequestCaller, ServerContext } from '../context.js';
import { invitationByToken } from '../invitation-lookup.js';
import { isOpen } from '../invitation-record.js';

/** Whose notice is asked for, and how sure it is that this is the creator. */
export interface Asker {
  readonly accountId: string;
  /** `own`: signed in, or by the newest invitation's link; `older`: by a link that another has taken the place of. */
  readonly by: 'own' | 'older' | 'partner';
  /** A link may be forwarded or lie in a mailbox for years: once it was used, only signing in decides. */
  readonly mayDecide: boolean;
}

/**
 * Whoever holds an invitation's link, or is signed in; `undefined` for a stranger.
 * @throws `link-unknown` for a token nobody issued, `rate-limited` after a series of them
 */
export async function askerOf(
  context: ServerContext,
  caller: RequestCaller,
  token: string | undefined,
): Promise<Asker | undefined> {
  if (token === undefined) return signedIn(caller);
  const linked = await invitationByToken(context, context.db, token);
  if (!linked) {
    await takeAll(context, context.db, [{ allowance: allowances.triesPerIp, subject: caller.ipPrefix }]);
    throw new OnboardingError('link-unknown', 'nobody issued this token');
  }
  const { row, outdated } = linked;
  if (caller.kind === 'session' && caller.accountId === row.account_id) return signedIn(caller);
  const older = outdated || row.status === 'superseded' || row.status === 'revoked';
  return { accountId: row.account_id, by: older ? 'older' : 'own', mayDecide: !older && isOpen(row.status) };
}

/** As {@link askerOf}, of somebody who may decide. @throws also `unauthenticated` */
export async function decidingAsker(
  context: ServerContext,
  caller: RequestCaller,
  token: string | undefined,
): Promise<Asker> {
  const asker = await askerOf(context, caller, token);
  if (!asker?.mayDecide) throw new OnboardingError('unauthenticated', 'sign in, or use the newest invitation');
  return asker;
}

function signedIn({ kind, accountId }: RequestCaller): Asker | undefined {
  if (accountId === undefined) return undefined;
  const isOwn = kind === 'session';
  return { accountId, by: isOwn ? 'own' : 'partner', mayDecide: isOwn };
}
