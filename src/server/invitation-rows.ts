import { type ImportReport, type Invite, inviteSchema } from '../contract/admin.js';
import { canonicalEmail } from '../contract/email.js';
import type { ErrorCode } from '../contract/errors.js';
import type { RequestCaller } from './context.js';
import { inOwnName } from './desk/scope.js';
import type { CsvRow } from './invitation-csv.js';

/** A row as it was given: a candidate for an invitation, or already known to be malformed. */
export type GivenRow = { readonly row: number } & ({ readonly given: unknown } | { readonly reason: string });

export interface ValidRow {
  readonly row: number;
  readonly invite: Invite;
}

export type RejectedRow = ImportReport['rejected'][number];

/** The rows of a file as they are judged. */
export function givenRows(rows: readonly CsvRow[]): GivenRow[] {
  return rows.map((row) => ('fields' in row ? { row: row.row, given: row.fields } : row));
}

/** What can be told of rows by themselves; the preview and the import go by the same judgement. */
export function judgeRows(
  caller: RequestCaller,
  rows: readonly GivenRow[],
): { valid: ValidRow[]; rejected: RejectedRow[] } {
  const seen = new Map<string, number>();
  const rejected: RejectedRow[] = [];
  const valid = rows.flatMap((given) => {
    const { row } = given;
    const refuse = (reason: string, code: ErrorCode = 'invalid-input', field?: string) => {
      rejected.push({ row, code, field, reason });
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
    return [{ row, invite: inOwnName(caller, result.data) }];
  });
  return { valid, rejected };
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
