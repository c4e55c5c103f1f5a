import type { Kysely } from 'kysely';
import type { RequestCaller, ServerContext } from './context.js';
import type { Schema } from './store/schema.js';
import { newId } from './store/ids.js';

/** One thing that happened, for those who later ask who did what. No tokens; addresses masked. */
export interface AuditEntry {
  /** What was done, e.g. `invitation.revoke`. */
  readonly action: string;
  /** What it was done to: an id, or a masked address. */
  readonly target?: string | undefined;
  /** How it ended: `done`, or the code it was refused with. */
  readonly result: string;
}

/** Who did it: a caller, or `system` for background work. */
export type AuditActor = RequestCaller | 'system';

/** Writes entries, in the caller's transaction where `db` is one. */
export async function audit(
  context: ServerContext,
  db: Kysely<Schema>,
  actor: AuditActor,
  ...entries: readonly AuditEntry[]
): Promise<void> {
  if (entries.length === 0) return;
  const at = context.now();
  await db
    .insertInto('audit_event')
    .values(
      entries.map((entry) => ({
        tenant: context.config.tenant,
        id: newId(at),
        at,
        actor: nameOf(actor),
        action: entry.action,
        target: entry.target ?? null,
        ip_prefix: actor === 'system' ? null : actor.ipPrefix,
        result: entry.result,
      })),
    )
    .execute();
}

function nameOf(actor: AuditActor): string {
  if (actor === 'system') return actor;
  if (actor.desk) return `desk:${actor.desk.userId}`;
  const id = actor.kind === 'admin' || actor.kind === 'partner' ? actor.apiKeyId : actor.accountId;
  return id === undefined ? actor.kind : `${actor.kind}:${id}`;
}
