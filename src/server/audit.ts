import type { Insertable, Kysely } from 'kysely';
import { sealPersonal } from './audit-key.js';
import type { RequestCaller, ServerContext } from './context.js';
import { newId } from './store/ids.js';
import type { Schema } from './store/schema.js';

/** One thing that happened, for those who later ask who did what. No tokens; addresses masked. */
export interface AuditEntry {
  /** What was done, e.g. `invitation.revoke`. */
  readonly action: string;
  /** What it was done to: an id. */
  readonly target?: string | undefined;
  /**
   * Whom it is about. What is personal in the entry is sealed, and unreadable once that account is deleted: where a
   * caller came from for the account it speaks for, if any, else for this one.
   */
  readonly accountId?: string | undefined;
  /** The masked address that was given; kept in the open only where it belongs to no account. */
  readonly address?: string | undefined;
  /** How it ended: `done`, or the code it was refused with. */
  readonly result: string;
}

/** Who did it: a caller, or `system` for background work. */
export type AuditActor = RequestCaller | 'system';

type AuditRow = Insertable<Schema['audit_event']>;

/** Writes entries, in the caller's transaction where `db` is one. */
export async function audit(
  context: ServerContext,
  db: Kysely<Schema>,
  actor: AuditActor,
  ...entries: readonly AuditEntry[]
): Promise<void> {
  if (entries.length === 0) return;
  const rows: AuditRow[] = [];
  for (const entry of entries) rows.push(await rowOf(context, db, actor, entry));
  await db.insertInto('audit_event').values(rows).execute();
}

async function rowOf(
  context: ServerContext,
  db: Kysely<Schema>,
  actor: AuditActor,
  entry: AuditEntry,
): Promise<AuditRow> {
  const at = context.now();
  const id = newId(at);
  const [ip, speaker] = actor === 'system' ? [undefined, undefined] : [actor.ipPrefix, actor.accountId];
  const { address } = entry;
  const accountId = address === undefined ? (speaker ?? entry.accountId) : (entry.accountId ?? speaker);
  const row = {
    tenant: context.config.tenant,
    id,
    at,
    actor: nameOf(actor),
    action: entry.action,
    target: entry.target ?? (address === undefined ? null : (accountId ?? address)),
    account_id: accountId ?? null,
    result: entry.result,
  };
  if (ip === undefined && address === undefined) return row;
  // An address nobody has is handled like one that somebody has, up to what is stored of it.
  if (accountId === undefined && address === undefined) return { ...row, ip_prefix: ip };
  const sealed = await sealPersonal(context, db, { id, accountId }, { ip, address });
  return accountId === undefined ? { ...row, ip_prefix: ip } : { ...row, sealed };
}

function nameOf(actor: AuditActor): string {
  if (actor === 'system') return actor;
  if (actor.desk) return `desk:${actor.desk.userId}`;
  const id = actor.kind === 'admin' || actor.kind === 'partner' ? actor.apiKeyId : actor.accountId;
  return id === undefined ? actor.kind : `${actor.kind}:${id}`;
}
