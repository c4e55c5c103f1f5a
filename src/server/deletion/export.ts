import type { AccountExport, ProvenAccount } from '../../contract/account-deletion.js';
import type { Passwords } from '../accounts/passwords.js';
import { audit } from '../audit.js';
import { readAudit } from '../audit-list.js';
import type { ConnectContext } from '../connect-context.js';
import type { RequestCaller } from '../context.js';
import { inTransaction } from '../store/transaction.js';
import { accountFacts, deletionFacts, emailChangeFacts, invitationFacts, sessionFacts } from './export-account.js';
import { attemptFacts, consentFacts, profileFacts, transferFacts } from './export-profiles.js';
import { personIds } from './lock-account.js';
import { type Proven, prove } from './proof.js';

/** Entries of the audit that one file holds, the newest. */
const auditMost = 10_000;

/** Everything that is kept about an account, in one file, without any secret. @throws as {@link prove} */
export async function exportAccount(
  context: ConnectContext,
  passwords: Passwords,
  caller: RequestCaller,
  input: ProvenAccount,
): Promise<AccountExport> {
  const proven = await prove(context, passwords, caller, input, 'account.export');
  const content = await inTransaction(context.db, async (db) => {
    const { id: accountId } = proven.account;
    await audit(context, db, caller, { action: 'account.export', target: accountId, accountId, result: 'done' });
    return contentOf(context, db, proven);
  });
  const [today = ''] = context.now().toISOString().split('T');
  return { fileName: `onboarding-data-${today}.json`, json: `${JSON.stringify(content, undefined, 2)}\n` };
}

async function contentOf(context: ConnectContext, db: ConnectContext['db'], { account }: Proven) {
  const ids = await personIds(context, db, account.id);
  return {
    exportedAt: context.now().toISOString(),
    from: context.config.brand.name,
    account: accountFacts(account),
    invitations: await invitationFacts(context, db, ids),
    emailChanges: await emailChangeFacts(context, db, ids),
    sessions: await sessionFacts(context, db, account.id),
    profiles: await profileFacts(context, db, ids),
    consents: await consentFacts(context, db, ids),
    connectionAttempts: await attemptFacts(context, db, ids),
    transfers: await transferFacts(context, db, ids),
    deletions: await deletionFacts(context, db, ids),
    log: await logOf(context, db, account.id),
  };
}

/** Who did what to the account; other people only as what they are. */
async function logOf(context: ConnectContext, db: ConnectContext['db'], accountId: string) {
  const entries = await readAudit(context, db, { accountId, limit: auditMost });
  return entries.map(({ at, actor, action, result, ipPrefix, email }) => {
    const [kind = actor] = actor.split(':');
    return { at, by: kind, action, result, networkAddress: ipPrefix, addressGiven: email };
  });
}
