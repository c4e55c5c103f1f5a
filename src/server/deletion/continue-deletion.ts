import type { Kysely } from 'kysely';
import type { ServerContext } from '../context.js';
import type { Schema } from '../store/schema.js';

/**
 * Takes the deletion of whoever a profile or an attempt belonged to a step further, if there is one: a platform has
 * been told.
 */
export async function continueDeletion(context: ServerContext, db: Kysely<Schema>, ownerId: string): Promise<void> {
  const { tenant } = context.config;
  const waiting = await db
    .selectFrom('account_deletion')
    .select('id')
    .where('tenant', '=', tenant)
    .where('state', '=', 'deleting')
    .where((where) =>
      where.or(
        (['social_profile', 'connection_attempt'] as const).map((table) =>
          where(
            'account_id',
            'in',
            where.selectFrom(table).select('account_id').where('tenant', '=', tenant).where('id', '=', ownerId),
          ),
        ),
      ),
    )
    .execute();
  for (const { id } of waiting) await context.jobs.enqueue('delete-account', { deletionId: id }, { transaction: db });
}
