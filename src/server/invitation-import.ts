import type { Transaction } from 'kysely';
import type { ImportReport, Invite } from '../contract/admin.js';
import { isOnboardingError } from '../contract/errors.js';
import { type Address, toAddress } from './accounts/addresses.js';
import type { RequestCaller, ServerContext } from './context.js';
import { createInvitation, insertInvitations } from './invitation-create.js';
import { type InvitationRow, recordFor } from './invitation-record.js';
import { type GivenRow, judgeRows, type ValidRow } from './invitation-rows.js';
import { newId } from './store/ids.js';
import type { Schema } from './store/schema.js';
import { inTransaction } from './store/transaction.js';

/** Rows in one transaction: so few that other requests get their turn, so many that a commit is worth it. */
const batchSize = 200;

/** Invites row by row; what cannot be invited is reported with its number and reason, and the others go on. */
export async function importInvitations(
  context: ServerContext,
  caller: RequestCaller,
  rows: readonly GivenRow[],
): Promise<ImportReport> {
  const { valid, rejected } = judgeRows(caller, rows);
  const report: ImportReport = { created: [], rejected };
  for (let start = 0; start < valid.length; start += batchSize) {
    await inviteBatch(context, caller, valid.slice(start, start + batchSize), report);
  }
  report.created.sort((one, other) => one.row - other.row);
  report.rejected.sort((one, other) => one.row - other.row);
  return report;
}

/** New addresses are invited together; one that has an account already takes the way of a single invitation. */
async function inviteBatch(
  context: ServerContext,
  caller: RequestCaller,
  rows: readonly ValidRow[],
  report: ImportReport,
): Promise<void> {
  const candidates = rows.map(({ row, invite }) => ({ row, invite, address: toAddress(invite.email) }));
  const invited = await inTransaction(context.db, (db) => inviteNew(context, db, caller, candidates));
  const now = context.now();
  for (const { row, invite, address } of candidates) {
    try {
      const made = invited.get(address.canonical) ?? (await createInvitation(context, caller, invite));
      report.created.push({ row, invitation: recordFor(caller, made, now) });
    } catch (error) {
      if (!isOnboardingError(error)) throw error;
      report.rejected.push({ row, code: error.code, field: error.field, reason: error.message.slice(0, 300) });
    }
  }
}

async function inviteNew(
  context: ServerContext,
  db: Transaction<Schema>,
  caller: RequestCaller,
  candidates: readonly { invite: Invite; address: Address }[],
): Promise<Map<string, InvitationRow>> {
  const now = context.now();
  const { tenant } = context.config;
  // In the order of addresses, so that two imports at once wait for each other instead of dying in a deadlock.
  const ordered = [...candidates].sort((one, other) => (one.address.canonical < other.address.canonical ? -1 : 1));
  const accounts = await db
    .insertInto('account')
    .values(
      ordered.map(({ invite, address }) => ({
        tenant,
        id: newId(now),
        email: address.email,
        email_canonical: address.canonical,
        name: invite.name,
        locale: invite.locale ?? null,
        status: 'invited' as const,
        created_at: now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'email_canonical'])
    .execute();
  if (accounts.length === 0) return new Map();
  const made = new Map(accounts.map((account) => [account.email_canonical, account.id]));
  const invitees = candidates.flatMap(({ invite, address }) => {
    const accountId = made.get(address.canonical);
    return accountId === undefined ? [] : [{ ...invite, address, accountId, id: newId(now) }];
  });
  const rows = await insertInvitations(context, db, caller, invitees);
  const byAccount = new Map(rows.map((row) => [row.account_id, row]));
  return new Map(
    accounts.flatMap(({ id, email_canonical }) => {
      const row = byAccount.get(id);
      return row ? [[email_canonical, row] as const] : [];
    }),
  );
}
