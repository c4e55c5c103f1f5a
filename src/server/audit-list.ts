import type { Kysely } from 'kysely';
import type * as z from 'zod/mini';
import type { AuditRecord, auditPageSchema, auditQuerySchema } from '../contract/admin.js';
import { canonicalEmail } from '../contract/email.js';
import { OnboardingError } from '../contract/errors.js';
import { openPersonal, type Personal } from './audit-key.js';
import type { ServerContext } from './context.js';
import { isId } from './store/ids.js';
import type { Schema } from './store/schema.js';

const usualPage = 50;
const largestPage = 200;

/** Newest first, a page at a time. @throws `invalid-input` for an `after` that no page gave */
export async function listAudit(
  context: ServerContext,
  { email, after, limit: wanted }: z.infer<typeof auditQuerySchema>,
): Promise<z.infer<typeof auditPageSchema>> {
  if (after !== undefined && !isId(after)) {
    throw new OnboardingError('invalid-input', 'not what `next` gave', { field: 'after' });
  }
  const limit = Math.min(Math.max(1, Number(wanted ?? usualPage)), largestPage);
  const accountId = email === undefined ? undefined : await holderOf(context, email);
  if (email !== undefined && accountId === undefined) return { entries: [] };
  const entries = await readAudit(context, context.db, { accountId, after, limit: limit + 1 });
  const page = entries.slice(0, limit);
  return { entries: page, next: entries.length > limit ? page.at(-1)?.id : undefined };
}

/** Entries with what can still be read of them, newest first. */
export async function readAudit(
  context: ServerContext,
  db: Kysely<Schema>,
  { accountId, after, limit }: { accountId?: string | undefined; after?: string | undefined; limit: number },
): Promise<AuditRecord[]> {
  let select = db
    .selectFrom('audit_event')
    .leftJoin('audit_key', (join) =>
      join
        .onRef('audit_key.tenant', '=', 'audit_event.tenant')
        .onRef('audit_key.account_id', '=', 'audit_event.account_id'),
    )
    .select(['id', 'at', 'actor', 'action', 'target', 'result', 'ip_prefix', 'sealed', 'audit_event.account_id', 'key'])
    .where('audit_event.tenant', '=', context.config.tenant)
    .orderBy('id', 'desc')
    .limit(limit);
  if (accountId !== undefined) select = select.where('audit_event.account_id', '=', accountId);
  if (after !== undefined) select = select.where('id', '<', after);
  const rows = await select.execute();
  return rows.map(({ id, at, actor, action, target, result, ip_prefix, sealed, account_id, key }) => {
    const personal = sealed === null ? {} : opened(context, { id, accountId: account_id ?? '' }, key, sealed);
    return {
      id,
      at: at.toISOString(),
      actor,
      action,
      target: target ?? undefined,
      result,
      ipPrefix: personal?.ip ?? ip_prefix ?? undefined,
      email: personal?.address,
      erased: personal ? undefined : true,
    };
  });
}

/** `undefined` once the key is destroyed. */
function opened(
  context: ServerContext,
  entry: { id: string; accountId: string },
  key: string | null,
  sealed: string,
): Personal | undefined {
  if (key === null) return undefined;
  try {
    return openPersonal(context, entry, key, sealed);
  } catch (error) {
    // One entry that was tampered with must not hide the others.
    context.log.error({ auditId: entry.id, err: error }, 'an audit entry could not be opened');
    return undefined;
  }
}

async function holderOf({ config, db }: ServerContext, email: string): Promise<string | undefined> {
  const account = await db
    .selectFrom('account')
    .select('id')
    .where('tenant', '=', config.tenant)
    .where('email_canonical', '=', canonicalEmail(email) ?? '')
    .where('status', '<>', 'removed')
    .executeTakeFirst();
  return account?.id;
}
