import type { AccountDeletionApi, OwnAccount } from '../../contract/account-deletion.js';
import type { Passwords } from '../accounts/passwords.js';
import type { ConnectContext } from '../connect-context.js';
import type { RequestCaller } from '../context.js';
import { cancelDeletion, confirmDeletion, inspectDeletion, newestOf } from './answer.js';
import { openStates } from './deletion-state.js';
import { heldProfiles, stateOf, toDeletion } from './deletion-view.js';
import { exportAccount } from './export.js';
import { requestDeletion } from './request.js';

/** The account-deletion column for one caller. */
export function createDeletionService(
  context: ConnectContext,
  passwords: Passwords,
): (caller: RequestCaller) => AccountDeletionApi {
  return (caller) => ({
    get: () => ownAccount(context, caller),
    request: (input) => requestDeletion(context, passwords, caller, input),
    exportData: (input) => exportAccount(context, passwords, caller, input),
    inspect: ({ deletionToken }) => inspectDeletion(context, caller, deletionToken),
    confirm: ({ deletionToken }) => confirmDeletion(context, caller, deletionToken),
    cancel: (input) => cancelDeletion(context, caller, input),
  });
}

async function ownAccount(context: ConnectContext, caller: RequestCaller): Promise<OwnAccount | undefined> {
  if (caller.kind !== 'session' || caller.accountId === undefined) return undefined;
  const { config, db } = context;
  const account = await db
    .selectFrom('account')
    .select(['id', 'email', 'name'])
    .where('tenant', '=', config.tenant)
    .where('id', '=', caller.accountId)
    .executeTakeFirst();
  if (!account) return undefined;
  const newest = await newestOf(context, db, account.id);
  const isOpen = newest && (openStates as readonly string[]).includes(stateOf(newest, context.now()));
  return {
    email: account.email,
    name: account.name,
    profiles: await heldProfiles(context, db, account.id),
    deletion: isOpen ? await toDeletion(context, db, newest, 'proved') : undefined,
  };
}
