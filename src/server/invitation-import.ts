import type { Transaction } from 'kysely';
import { type ImportReport, type Invite, inviteSchema } from '../contract/admin.js';
import { canonicalEmail } from '../contract/email.js';
import { type ErrorCode, isOnboardingError } from '../contract/errors.js';
import { type Address, toAddress } from './accounts/addresses.js';
import type { RequestCaller, ServerContext } from './context.js';
import { createInvitation, insertInvitations } from './invitation-create.js';
import { type InvitationRow, toRecord } from './invitation-record.js';
import { newId } from './store/ids.js';
import type { Schema } from './store/schema.js';
import { inTransaction } from './store/transaction.js';

/** A row as it was given: a candidate for an invitation, or already known to be malformed. */
export type ImportRow = { readonly row: number } & ({ readonly given: unknown } | { readonly reason: string });

/** Rows in one transaction: so few that other requests get their turn, so many that a commit is worth it. */
const batchSize = 200;

interface ValidRow {
  readonly row: number;
  readonly invite: Invite;
}

/** Invites row by row; what cannot be invited is reported with its number and reason, and the others go on. */
export async function importInvitations(
  context: ServerContext,
  caller: RequestCaller,
  rows: readonly ImportRow[],
): Promise<ImportReport> {
  const report: ImportReport = { created: [], rejected: [] };
  const valid = validRows(rows, report);
  for (let start = 0; start < valid.length; start += batchSize) {
    await inviteBatch(context, caller, valid.slice(start, start + batchSize), report);
  }
  report.created.sort((one, other) => one.row - other.row);
  report.rejected.sort((one, other) => one.row - other.row);
  return report;
}

function validRows(rows: readonly ImportRow[], report: ImportReport): ValidRow[] {
  const seen = new Map<string, number>();
  return rows.flatMap((given) => {
    const { row } = given;
    const refuse = (reason: string, code: ErrorCode = 'invalid-input', field?: string) => {
      report.rejected.push({ row, code, field, reason });
      return [];
    };
    if ('reason' in given) return refuse(given.reason, 'malformed-body');
    const result = inviteSchema.safeParse(given.given);
    if (!result.success) {
      const issue = result.error.issues[0];
      return refuse(reasonOf(issue), 'invalid-input', issue?.path[0]?.toString());
    }
    if (result.data.name.trim() === '') return refuse('is missing', 'invalid-input', 'name');
    const canonical = canonicalEmail(result.data.email) ?? '';
    const earlier = seen.get(canonical);
    if (earlier !== undefined) return refuse(`the same address as in row ${String(earlier)}`, 'invalid-input', 'email');
    seen.set(canonical, row);
    return [{ row, invite: result.data }];
  });
}

function reasonOf(issue: { code?: string | undefined; message: string } | undefined): string {
  switch (issue?.code) {
    case 'invalid_type':
      return 'is missing or not text';
    case 'too_big':
      return 'is too long';
    case 'invalid_format':
      return 'is not in the form expected';
    default:
      return issue?.message ?? 'cannot be read';
  }
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
    const fresh = invited.get(address.canonical);
    if (fresh) {
      report.created.push({ row, invitation: toRecord(fresh, now) });
      continue;
    }
    try {
      report.created.push({ row, invitation: toRecord(await createInvitation(context, caller, invite), now) });
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
