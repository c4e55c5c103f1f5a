import { type ExpressionBuilder, sql } from 'kysely';
import type { Schema } from '../store/schema.js';

/** Profiles whose identity has one of these ids, be it the main one or, say, one of the person behind several pages. */
export function hasOneOf(ids: readonly string[]) {
  return (where: ExpressionBuilder<Schema, 'social_profile'>) => {
    const also = sql<boolean>`exists (select 1 from jsonb_each_text(social_profile.secondary_ids) as known
      where known.value in (${sql.join(ids)}))`;
    return where.or([where('social_profile.platform_user_id', 'in', [...ids]), also]);
  };
}
