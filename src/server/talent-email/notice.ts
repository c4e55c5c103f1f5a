import type { Kysely, Selectable } from 'kysely';
import type { AccountDeletion } from '../../contract/account-deletion.js';
import { maskedEmail } from '../../contract/email.js';
import type { TalentEmailNotice } from '../../contract/talent-email.js';
import { deliversTags, toAddress } from '../accounts/addresses.js';
import type { ServerContext } from '../context.js';
import { deletionAskedBy } from '../deletion/asked.js';
import { newestInvitation } from '../invitation-lookup.js';
import type { InvitationRow } from '../invitation-record.js';
import type { Schema } from '../store/schema.js';
import type { Asker } from './asker.js';
import { baseEmailState } from './base-email.js';
import { type EmailChangeRow, newestChange } from './change-state.js';
import { toEmailChange } from './change-view.js';

/** Why this creator has the address it is; `undefined` where there is nothing to explain. */
export async function talentEmailNotice(
  context: ServerContext,
  db: Kysely<Schema>,
  { accountId, by: askedBy }: Asker,
): Promise<TalentEmailNotice | undefined> {
  const account = await db
    .selectFrom('account')
    .selectAll()
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', accountId)
    .executeTakeFirst();
  const newest = await newestInvitation(context, db, accountId);
  const change = await newestChange(context, db, accountId);
  const email = account && addressToSignInWith(account, change);
  if (!account || email === undefined || (!newest?.requested_email && !change)) return undefined;
  const base = newest?.requested_email ?? account.email;
  const { canonical } = toAddress(base);
  // Whoever has taken the account over signs in with another address: this link is an older one.
  const by = account.status === 'removed' ? 'older' : askedBy;
  const deletion = await deletionAskedBy(context, db, accountId);
  return {
    email: by === 'older' ? maskedEmail(email) : email,
    baseEmail: by === 'own' ? base : maskedEmail(base),
    baseState: await baseEmailState(context, db, { canonical, accountId }),
    mail: newest ? reachOf(context, newest) : 'reaches',
    name: account.name,
    managerName: newest?.manager_name ?? undefined,
    active: account.status === 'active' || change?.state === 'completed',
    decide: by === 'own' ? 'here' : 'own-page',
    change: change && toEmailChange(change, by === 'own'),
    deletion: deletion && (by === 'own' ? deletion : withoutNames(deletion)),
  };
}

/** `undefined` where nobody signs in any more. */
function addressToSignInWith(
  account: Selectable<Schema['account']>,
  change: EmailChangeRow | undefined,
): string | undefined {
  if (account.status === 'invited' || account.status === 'active') return account.email;
  // It has been taken over by the account of the address that was asked for.
  return account.status === 'removed' && change?.state === 'completed' ? change.proposed_email : undefined;
}

function reachOf(
  { config }: ServerContext,
  { email, requested_email, status }: InvitationRow,
): TalentEmailNotice['mail'] {
  if (status === 'bounced') return 'bounced';
  const isVariation = requested_email !== null;
  return isVariation && !deliversTags(toAddress(email), config.variation) ? 'no-tags' : 'reaches';
}

/** Only whoever has proved to be the creator reads whose account it is, and what hangs on it. */
function withoutNames({ profiles: _, email, ...deletion }: AccountDeletion): AccountDeletion {
  return { ...deletion, email: email === '' ? '' : maskedEmail(email) };
}
