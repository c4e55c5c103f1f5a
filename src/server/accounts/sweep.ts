import type { ServerContext } from '../context.js';
import { idleSince } from './sessions.js';

/** Reset rows stay a while after their end, so that an old link still gets a helpful answer. */
const keepResetsFor = 30 * 86_400_000;

/** Removes sessions, embed and desk tokens and reset links past their use. @returns how many rows. */
export async function removeOutlived(context: ServerContext): Promise<number> {
  const now = context.now();
  const { tenant } = context.config;
  const results = await Promise.all([
    context.db
      .deleteFrom('session')
      .where('tenant', '=', tenant)
      .where((where) => where.or([where('expires_at', '<=', now), where('seen_at', '<=', idleSince(context))]))
      .executeTakeFirst(),
    context.db.deleteFrom('embed_token').where('tenant', '=', tenant).where('expires_at', '<=', now).executeTakeFirst(),
    context.db.deleteFrom('desk_token').where('tenant', '=', tenant).where('expires_at', '<=', now).executeTakeFirst(),
    context.db
      .deleteFrom('password_reset')
      .where('tenant', '=', tenant)
      .where('expires_at', '<=', new Date(now.getTime() - keepResetsFor))
      .executeTakeFirst(),
  ]);
  return results.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0);
}
