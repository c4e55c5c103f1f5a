import type { ServerContext } from '../context.js';
import { isId, newId } from '../store/ids.js';
import { inTransaction } from '../store/transaction.js';
import { createToken, hashToken } from './tokens.js';

export type ApiKeyRole = 'admin' | 'partner';

/** A key as it may be shown; the secret itself is shown once, when it is made. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly role: ApiKeyRole;
  readonly origins: readonly string[];
  readonly createdAt: Date;
  readonly revokedAt?: Date | undefined;
}

const shown = ['id', 'name', 'role', 'origins', 'created_at', 'revoked_at'] as const;

/**
 * Makes a key for the support team (`admin`) or a partner's server. `origins` are where a partner's pages live, or those
 * with the desk beside this deployment's own.
 */
export async function createApiKey(
  context: ServerContext,
  input: { name: string; role: ApiKeyRole; origins?: readonly string[] },
): Promise<{ apiKey: ApiKey; secret: string }> {
  const now = context.now();
  const secret = createToken('key');
  const row = await context.db
    .insertInto('api_key')
    .values({
      tenant: context.config.tenant,
      id: newId(now),
      key_hash: hashToken(secret),
      name: input.name,
      role: input.role,
      origins: [...(input.origins ?? [])],
      created_at: now,
    })
    .returning(shown)
    .executeTakeFirstOrThrow();
  return { apiKey: toApiKey(row), secret };
}

/** Whose key this is, or `undefined` where it is unknown or revoked. */
export async function resolveApiKey(context: ServerContext, secret: string): Promise<ApiKey | undefined> {
  const row = await context.db
    .selectFrom('api_key')
    .select(shown)
    .where('tenant', '=', context.config.tenant)
    .where('key_hash', '=', hashToken(secret))
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row && toApiKey(row);
}

export async function listApiKeys(context: ServerContext): Promise<readonly ApiKey[]> {
  const rows = await context.db
    .selectFrom('api_key')
    .select(shown)
    .where('tenant', '=', context.config.tenant)
    .orderBy('created_at')
    .execute();
  return rows.map(toApiKey);
}

/** Ends a key and what was minted with it. @returns whether there was such a key to end. */
export async function revokeApiKey(context: ServerContext, id: string): Promise<boolean> {
  const { tenant } = context.config;
  if (!isId(id)) return false;
  return inTransaction(context.db, async (db) => {
    const result = await db
      .updateTable('api_key')
      .set({ revoked_at: context.now() })
      .where('tenant', '=', tenant)
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    await db.deleteFrom('embed_token').where('tenant', '=', tenant).where('api_key_id', '=', id).execute();
    await db.deleteFrom('desk_token').where('tenant', '=', tenant).where('api_key_id', '=', id).execute();
    return result.numUpdatedRows > 0n;
  });
}

/** The roles of the living keys that list an origin, whose pages may call with what such a key mints. */
export async function rolesOfOrigin(context: ServerContext, origin: string): Promise<readonly ApiKeyRole[]> {
  const rows = await context.db
    .selectFrom('api_key')
    .select('role')
    .distinct()
    .where('tenant', '=', context.config.tenant)
    .where('revoked_at', 'is', null)
    .where((where) => where(where.val(origin), '=', where.fn.any('origins')))
    .execute();
  return rows.map(({ role }) => role);
}

function toApiKey(row: {
  id: string;
  name: string;
  role: ApiKeyRole;
  origins: string[];
  created_at: Date;
  revoked_at: Date | null;
}): ApiKey {
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    origins: row.origins,
    createdAt: row.created_at,
    revokedAt: row.revoked_at ?? undefined,
  };
}
