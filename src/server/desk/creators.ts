import type { CreatorPage, CreatorQuery, DeskCreator } from '../../contract/desk.js';
import { OnboardingError } from '../../contract/errors.js';
import type { ConnectContext } from '../connect-context.js';
import type { RequestCaller } from '../context.js';
import { statusOf } from '../invitation-record.js';
import { isId } from '../store/ids.js';
import { holdsText } from '../store/text-search.js';
import { creatorProfiles } from './creator-profiles.js';
import { managerIdOf } from './scope.js';

const usualPage = 50;
const largestPage = 200;

/** Newest first: ids sort by the time they were made. A manager gets those whose newest invitation is in the own name. */
export async function listCreators(
  context: ConnectContext,
  caller: RequestCaller,
  query: CreatorQuery,
): Promise<CreatorPage> {
  const now = context.now();
  const limit = Math.min(Math.max(1, Number(query.limit ?? usualPage)), largestPage);
  const rows = await selectCreators(context, caller, query)
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const profiles = await creatorProfiles(
    context,
    page.map(({ id }) => id),
  );
  const creators = page.map((row): DeskCreator => ({
    id: row.id,
    name: row.name,
    email: row.email,
    managerName: row.manager_name ?? undefined,
    active: row.account_status === 'active',
    invitation: statusOf(row, now),
    profiles: profiles.get(row.id) ?? [],
  }));
  return { creators, next: rows.length > limit ? page.at(-1)?.id : undefined };
}

function selectCreators(
  { config, db }: ConnectContext,
  caller: RequestCaller,
  { search, health, after }: CreatorQuery,
) {
  if (after !== undefined && !isId(after)) {
    throw new OnboardingError('invalid-input', 'not what `next` gave', { field: 'after' });
  }
  const managerId = managerIdOf(caller);
  let select = db
    .selectFrom('account')
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('invitation')
          .select(['invitation.status', 'invitation.expires_at', 'invitation.manager_id', 'invitation.manager_name'])
          .whereRef('invitation.tenant', '=', 'account.tenant')
          .whereRef('invitation.account_id', '=', 'account.id')
          .orderBy('invitation.created_at', 'desc')
          .orderBy('invitation.id', 'desc')
          .limit(1)
          .as('newest'),
      (join) => join.onTrue(),
    )
    .select(['account.id', 'account.name', 'account.email', 'account.status as account_status'])
    .select(['newest.status', 'newest.expires_at', 'newest.manager_name'])
    .where('account.tenant', '=', config.tenant)
    // Until it is used, the account made for another address stands for nobody of its own.
    .where((where) =>
      where.or([
        where('account.status', '=', 'active'),
        where.and([where('account.status', '=', 'invited'), where('account.replaces', 'is', null)]),
      ]),
    )
    .orderBy('account.id', 'desc');
  if (managerId !== undefined) {
    select = select
      .where('newest.manager_id', '=', managerId)
      // The same once more, by an index: the newest one of every account there is would be looked up otherwise.
      .where('account.id', 'in', (where) =>
        where
          .selectFrom('invitation')
          .select('invitation.account_id')
          .where('invitation.tenant', '=', config.tenant)
          .where('invitation.manager_id', '=', managerId),
      );
  }
  if (search?.trim()) select = select.where((where) => holdsText(where, ['account.name', 'account.email'], search));
  if (health === 'needs-attention') {
    select = select.where((where) =>
      where.exists(
        where
          .selectFrom('social_profile')
          .select('social_profile.id')
          .whereRef('social_profile.tenant', '=', 'account.tenant')
          .whereRef('social_profile.account_id', '=', 'account.id')
          .where('social_profile.disconnected_at', 'is', null)
          .where('social_profile.visible_to_manager', '=', true)
          .where('social_profile.status', '=', 'needs-reconnect'),
      ),
    );
  }
  return after === undefined ? select : select.where('account.id', '<', after);
}
