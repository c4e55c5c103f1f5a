import type { Kysely, Selectable } from 'kysely';
import type { AccountDeletionState } from '../../contract/account-deletion.js';
import type { ServerContext } from '../context.js';
import type { Schema } from '../store/schema.js';

export type DeletionRow = Selectable<Schema['account_deletion']>;

/** Everything that can happen to a deletion: from which states, and where it leads. All other states are ends. */
export const deletionEvents = {
  /** Whoever reads the account's mail says yes. */
  confirm: { from: ['requested'], to: 'scheduled' },
  /** The account is kept after all. */
  cancel: { from: ['requested', 'scheduled'], to: 'cancelled' },
  /** Nobody has confirmed in time. */
  lapse: { from: ['requested'], to: 'lapsed' },
  /** The days of grace are over. */
  begin: { from: ['scheduled'], to: 'deleting' },
  /** Nothing is left that a platform is still to be told. */
  finish: { from: ['deleting'], to: 'deleted' },
} as const satisfies Record<
  string,
  { from: readonly AccountDeletionState[]; to: Exclude<AccountDeletionState, 'requested'> }
>;
export type DeletionEvent = keyof typeof deletionEvents;

/** The states from which a deletion goes on; one account has at most one deletion in any of them. */
export const openStates = ['requested', 'scheduled', 'deleting'] as const satisfies readonly AccountDeletionState[];

/** Which deletions an event is about; all given must hold. */
export interface DeletionFilter {
  readonly id?: string;
  readonly accountId?: string;
  /** Only those whose time to be confirmed is over (or is not). */
  readonly confirmOver?: boolean;
  /** Only those whose days of grace are over. */
  readonly due?: true;
}

/** What an event writes beside the state. */
export interface DeletionChanges {
  readonly delete_at?: Date;
  readonly deleted_at?: Date;
  /** JSON text. */
  readonly contact?: string;
}

/** Lets an event happen to every deletion it can happen to, guarded by the state they are in. @returns those changed */
export function changeDeletions(
  context: ServerContext,
  db: Kysely<Schema>,
  event: DeletionEvent,
  filter: DeletionFilter,
  changes: DeletionChanges = {},
): Promise<DeletionRow[]> {
  const now = context.now();
  const { from, to } = deletionEvents[event];
  let update = db
    .updateTable('account_deletion')
    .set({ ...changes, state: to, state_since: now })
    .where('tenant', '=', context.config.tenant)
    .where('state', 'in', from);
  if (filter.id !== undefined) update = update.where('id', '=', filter.id);
  if (filter.accountId !== undefined) update = update.where('account_id', '=', filter.accountId);
  if (filter.confirmOver !== undefined) update = update.where('confirm_by', filter.confirmOver ? '<=' : '>', now);
  if (filter.due) update = update.where('delete_at', '<=', now);
  return update.returningAll().execute();
}
