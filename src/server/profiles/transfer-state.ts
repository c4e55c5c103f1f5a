import type { Kysely, Selectable } from 'kysely';
import { transferLifetimeDays } from '../../contract/policy.js';
import type { Transfer } from '../../contract/social-profiles.js';
import type { ServerContext } from '../context.js';
import type { Schema } from '../store/schema.js';

export type TransferRow = Selectable<Schema['profile_transfer']>;
type State = Transfer['state'];

/** Everything that can happen to a transfer: from which states, and where it leads. All other states are ends. */
export const transferEvents = {
  /** The holder agrees, gives the code away, is no longer there, or has let the time to object pass. */
  approve: { from: ['requested'], to: 'approved' },
  object: { from: ['requested'], to: 'declined' },
  withdraw: { from: ['requested', 'approved'], to: 'withdrawn' },
  /** The one who asked has proved the profile once more. */
  move: { from: ['approved'], to: 'moved' },
  timeOut: { from: ['requested', 'approved'], to: 'expired' },
  /** The holder has given the profile up: nobody has to be asked for it. */
  free: { from: ['requested', 'approved'], to: 'withdrawn' },
  /** It has moved to somebody else. */
  overtake: { from: ['requested', 'approved'], to: 'expired' },
} as const satisfies Record<string, { from: readonly State[]; to: State }>;
export type TransferEvent = keyof typeof transferEvents;

/** Which transfers an event is about; all given must hold. */
export interface TransferFilter {
  readonly id?: string;
  readonly profileId?: string;
  readonly fromAccountId?: string;
  readonly toAccountId?: string;
  readonly platformUserId?: string;
  /** Only those whose time to object, or whose whole time, is over (or is not). */
  readonly objectionOver?: true;
  readonly timeOver?: boolean;
}

/** Lets an event happen to every transfer it can happen to, guarded by the state they are in. @returns those changed */
export function changeTransfers(
  context: ServerContext,
  db: Kysely<Schema>,
  event: TransferEvent,
  filter: TransferFilter,
): Promise<TransferRow[]> {
  const now = context.now();
  const { from, to } = transferEvents[event];
  const change =
    to === 'approved' ? { object_until: null, expires_at: later(now, transferLifetimeDays) } : { ended_at: now };
  let update = db
    .updateTable('profile_transfer')
    .set({ state: to, ...change })
    .where('tenant', '=', context.config.tenant)
    .where('ended_at', 'is', null)
    .where('state', 'in', from);
  if (filter.id !== undefined) update = update.where('id', '=', filter.id);
  if (filter.profileId !== undefined) update = update.where('profile_id', '=', filter.profileId);
  if (filter.fromAccountId !== undefined) update = update.where('from_account_id', '=', filter.fromAccountId);
  if (filter.toAccountId !== undefined) update = update.where('to_account_id', '=', filter.toAccountId);
  if (filter.platformUserId !== undefined) update = update.where('platform_user_id', '=', filter.platformUserId);
  if (filter.objectionOver) update = update.where('object_until', '<=', now);
  if (filter.timeOver !== undefined) update = update.where('expires_at', filter.timeOver ? '<=' : '>', now);
  return update.returningAll().execute();
}

/** A moment so many days on. */
export function later(from: Date, days: number): Date {
  return new Date(from.getTime() + days * 86_400_000);
}
