import { isOnboardingError } from '../contract/errors.js';
import { toAddress } from './accounts/addresses.js';
import type { ServerContext } from './context.js';
import { sendAgain } from './invitation-change.js';
import { openStatuses } from './invitation-record.js';

/**
 * Decides on a request by address, away from the request, so that its answer and its time tell nothing. Who types the
 * address asked for gets the invitation that went to a variation of it.
 */
export async function decideResend(context: ServerContext, email: string): Promise<void> {
  const lower = toAddress(email).email.toLowerCase();
  const open = await context.db
    .selectFrom('invitation')
    .select(['id', (where) => where(where.fn('lower', ['email']), '=', lower).as('exact')])
    .where('tenant', '=', context.config.tenant)
    .where('status', 'in', openStatuses)
    .where((where) =>
      where.or([
        where(where.fn('lower', ['email']), '=', lower),
        where(where.fn('lower', ['requested_email']), '=', lower),
      ]),
    )
    .orderBy('exact', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!open) return;
  try {
    await sendAgain(context, 'system', open.id);
  } catch (error) {
    // Sent a moment ago, or closed meanwhile: nothing is due.
    if (!isOnboardingError(error)) throw error;
  }
}
