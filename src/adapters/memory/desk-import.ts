import type { ImportReport, Invite } from '../../contract/admin.js';
import { canonicalEmail } from '../../contract/email.js';
import { isOnboardingError, OnboardingError } from '../../contract/errors.js';
import type { ImportPreview, ImportRow } from '../../contract/desk.js';
import { invite as inviteShape } from '../wire/desk-schemas.js';
import { read } from '../wire/shapes.js';
import { readDeskCsv } from './desk-csv.js';
import type { DeskFacts } from './desk-facts.js';
import { freeVariation, inOwnName, invite, isFree } from './desk-invitations.js';

type Rejected = ImportReport['rejected'][number];
type GivenRow = { readonly row: number; readonly given: unknown } | { readonly row: number; readonly reason: string };

/** Says of every row of a file what an import would make of it. */
export function preview(facts: DeskFacts, { csv }: { csv: string }): ImportPreview {
  const given = readDeskCsv(csv).map((row) => ('fields' in row ? { row: row.row, given: row.fields } : row));
  const { valid, rejected } = judged(facts, given);
  const rows: ImportRow[] = rejected.map(({ row, ...problem }) => ({ row, problem }));
  for (const { row, invite: wanted } of valid) {
    const holder = facts.holder(wanted.email);
    if (!holder) rows.push({ row, invite: wanted });
    else if (isFree(facts, holder)) rows.push({ row, invite: wanted, known: 'invited' });
    else if (freeVariation(facts, wanted.email)) rows.push({ row, invite: wanted, known: 'in-use' });
    else rows.push({ row, problem: { code: 'variation-unavailable', field: 'email', reason: 'no variation is left' } });
  }
  return { rows: rows.sort((one, other) => one.row - other.row) };
}

/** Invites row by row; what cannot be invited is reported, and the others go on. */
export function importRows(facts: DeskFacts, { invitations }: { invitations: readonly unknown[] }): ImportReport {
  const { valid, rejected } = judged(
    facts,
    invitations.map((given, index) => ({ row: index + 1, given })),
  );
  const created: ImportReport['created'] = [];
  for (const { row, invite: wanted } of valid) {
    try {
      created.push({ row, invitation: invite(facts, wanted) });
    } catch (error) {
      if (!isOnboardingError(error)) throw error;
      rejected.push({ row, code: error.code, field: error.field, reason: error.message });
    }
  }
  return { created, rejected: rejected.sort((one, other) => one.row - other.row) };
}

function judged(facts: DeskFacts, rows: readonly GivenRow[]) {
  const seen = new Map<string, number>();
  const rejected: Rejected[] = [];
  const valid: { readonly row: number; readonly invite: Invite }[] = [];
  for (const given of rows) {
    try {
      const wanted = 'given' in given ? wellFormed(given.given) : malformed(given.reason);
      const canonical = canonicalEmail(wanted.email) ?? '';
      const earlier = seen.get(canonical);
      if (earlier !== undefined) throw invalid('email', `the same address as in row ${String(earlier)}`);
      seen.set(canonical, given.row);
      valid.push({ row: given.row, invite: inOwnName(facts, wanted) });
    } catch (error) {
      if (!isOnboardingError(error)) throw error;
      rejected.push({ row: given.row, code: error.code, field: error.field, reason: error.message });
    }
  }
  return { valid, rejected };
}

function wellFormed(given: unknown): Invite {
  const wanted = read(inviteShape, given, (at) => {
    const value = ((given ?? {}) as Record<string, unknown>)[at];
    if (typeof value !== 'string') throw invalid(at, 'is missing or not text');
    throw invalid(at, at === 'email' ? 'not an e-mail address' : 'is not in the form expected');
  }) as Invite;
  if (wanted.name.trim() === '') throw invalid('name', 'is missing');
  return wanted;
}

function malformed(reason: string): never {
  throw new OnboardingError('malformed-body', reason);
}

function invalid(field: string, reason: string): OnboardingError {
  return new OnboardingError('invalid-input', reason, { field: field === '' ? undefined : field });
}
