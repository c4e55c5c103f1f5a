import type { Kysely, Selectable } from 'kysely';
import { OnboardingError } from '../../contract/errors.js';
import type { EmailChange, RequestEmailChange } from '../../contract/talent-email.js';
import { type Address, toAddress } from '../accounts/addresses.js';
import { type Allowance, takeAll } from '../accounts/limits.js';
import { lockAccounts } from '../accounts/lock-accounts.js';
import { audit } from '../audit.js';
import type { RequestCaller, ServerContext } from '../context.js';
import { isLeaving } from '../deletion/asked.js';
import { newestInvitation } from '../invitation-lookup.js';
import type { InvitationRow } from '../invitation-record.js';
import { newId } from '../store/ids.js';
import type { Schema } from '../store/schema.js';
import { inTransaction } from '../store/transaction.js';
import { decidingAsker } from './asker.js';
import { baseEmailState } from './base-email.js';
import { type EmailChangeRow, openChange } from './change-state.js';
import { toEmailChange } from './change-view.js';
import { isRefusedDomain } from './refused-domains.js';

const day = 24 * 3600;
/** Each request asks a person to look at it: so many a day by one account, and from one address of the network. */
const perAccount: Allowance = { name: 'email-change-account', capacity: 5, seconds: day };
const perIp: Allowance = { name: 'email-change-ip', capacity: 20, seconds: day };

/**
 * Writes the wish for another address down, for the manager or the support team. Whether the address belongs to
 * anybody is never looked at here, so that neither answer nor time tells. @throws as `TalentEmailApi.requestChange`
 */
export async function requestChange(
  context: ServerContext,
  caller: RequestCaller,
  { email, token }: RequestEmailChange,
): Promise<EmailChange> {
  const wanted = toAddress(email);
  const { accountId } = await decidingAsker(context, caller, token);
  const refused = await isRefusedDomain(context.config, wanted.canonical);
  return inTransaction(context.db, async (db) => {
    const [account] = await lockAccounts(context, db, [accountId]);
    if (account?.status !== 'invited' && account?.status !== 'active') {
      throw new OnboardingError('unauthenticated', 'this account is no more');
    }
    const open =
      (await openChange(context, db, { accountId })) ??
      // An account made for a request gets its address from that one, until the creator has come in.
      (await openChange(context, db, { successorId: accountId }));
    if (open && open.account_id === accountId && open.proposed_canonical === wanted.canonical) {
      return toEmailChange(open);
    }
    if (refused) throw unusable('email-disposable', 'mail to this address ends after a while');
    const invitation = await newestInvitation(context, db, accountId);
    await checkAddress(context, db, { account, wanted, base: invitation?.requested_email ?? undefined });
    if (open) throw new OnboardingError('email-change-open', 'another request is open: take it back first');
    await takeAll(context, db, [
      { allowance: perAccount, subject: accountId },
      { allowance: perIp, subject: caller.ipPrefix },
    ]);
    const row = await insertChange(context, db, { accountId, wanted, invitation });
    await audit(context, db, caller, { action: 'email-change.request', target: row.id, accountId, result: row.state });
    return toEmailChange(row);
  });
}

/** @throws `email-unchanged` · `email-base-in-use` · `account-leaving` */
async function checkAddress(
  context: ServerContext,
  db: Kysely<Schema>,
  { account, wanted, base }: { account: Selectable<Schema['account']>; wanted: Address; base: string | undefined },
): Promise<void> {
  const { canonical } = wanted;
  if (canonical === account.email_canonical) throw unusable('email-unchanged', 'this is the address already');
  if (base !== undefined && canonical === toAddress(base).canonical) {
    const state = await baseEmailState(context, db, { canonical, accountId: account.id });
    if (state !== 'free') throw unusable('email-base-in-use', 'the account of this address is to be deleted first');
  }
  if (await isLeaving(context, db, account.id)) {
    throw new OnboardingError('account-leaving', 'this account is going to be deleted');
  }
}

function insertChange(
  context: ServerContext,
  db: Kysely<Schema>,
  of: { accountId: string; wanted: Address; invitation: InvitationRow | undefined },
): Promise<EmailChangeRow> {
  const at = context.now();
  const managerId = of.invitation?.manager_id ?? null;
  return db
    .insertInto('email_change')
    .values({
      tenant: context.config.tenant,
      id: newId(at),
      account_id: of.accountId,
      state: managerId === null ? 'with-support' : 'with-manager',
      proposed_email: of.wanted.email,
      proposed_canonical: of.wanted.canonical,
      manager_id: managerId,
      manager_name: of.invitation?.manager_name ?? null,
      created_at: at,
      state_since: at,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

function unusable(code: 'email-disposable' | 'email-unchanged' | 'email-base-in-use', why: string): OnboardingError {
  return new OnboardingError(code, why, { field: 'email' });
}
