import type * as z from 'zod/mini';
import type { invitationDetailSchema, invitationPageSchema, invitationQuerySchema } from '../contract/admin.js';
import { OnboardingError } from '../contract/errors.js';
import { toAddress } from './accounts/addresses.js';
import type { RequestCaller, ServerContext } from './context.js';
import { isManagedBy, managerIdOf } from './desk/scope.js';
import { recordFor, runningStatuses } from './invitation-record.js';
import { isId } from './store/ids.js';
import { holdsText } from './store/text-search.js';

const usualPage = 50;
const largestPage = 200;

/** Newest first: ids sort by the time they were made, so the last one of a page is where the next begins. */
export async function listInvitations(
  context: ServerContext,
  caller: RequestCaller,
  query: z.infer<typeof invitationQuerySchema>,
): Promise<z.infer<typeof invitationPageSchema>> {
  const now = context.now();
  const limit = Math.min(Math.max(1, Number(query.limit ?? usualPage)), largestPage);
  let select = context.db
    .selectFrom('invitation')
    .selectAll()
    .where('tenant', '=', context.config.tenant)
    // What is left of those whose account was deleted tells nothing.
    .where('email', '<>', '')
    .orderBy('id', 'desc')
    .limit(limit + 1);
  const { status, search, after } = query;
  const managerId = managerIdOf(caller);
  if (managerId !== undefined) select = select.where('manager_id', '=', managerId);
  // What a page at the desk is not shown, it may not search for either.
  const byRequested = caller.desk === undefined;
  if (status === 'expired') {
    select = select.where((where) =>
      where.or([
        where('status', '=', 'expired'),
        where.and([where('status', 'in', runningStatuses), where('expires_at', '<=', now)]),
      ]),
    );
  } else if (status === 'queued' || status === 'sent') {
    select = select.where('status', '=', status).where('expires_at', '>', now);
  } else if (status !== undefined) {
    select = select.where('status', '=', status);
  }
  if (query.email !== undefined) {
    const email = toAddress(query.email).email.toLowerCase();
    select = select.where((where) =>
      where.or([
        where(where.fn('lower', ['email']), '=', email),
        ...(byRequested ? [where(where.fn('lower', ['requested_email']), '=', email)] : []),
      ]),
    );
  }
  if (search?.trim()) {
    const columns = ['name', 'email', ...(byRequested ? (['requested_email'] as const) : [])] as const;
    select = select.where((where) => holdsText(where, columns, search));
  }
  if (after !== undefined) {
    if (!isId(after)) throw new OnboardingError('invalid-input', 'not what `next` gave', { field: 'after' });
    select = select.where('id', '<', after);
  }
  const rows = await select.execute();
  const page = rows.slice(0, limit).map((row) => recordFor(caller, row, now));
  return { invitations: page, next: rows.length > limit ? page.at(-1)?.id : undefined };
}

/** One invitation with everything that happened to it. @throws `invitation-not-found` */
export async function invitationDetail(
  context: ServerContext,
  caller: RequestCaller,
  id: string,
): Promise<z.infer<typeof invitationDetailSchema>> {
  const { tenant } = context.config;
  const row = await context.db
    .selectFrom('invitation')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row || !isManagedBy(caller, row))
    throw new OnboardingError('invitation-not-found', 'there is no such invitation');
  const events = await context.db
    .selectFrom('invitation_event')
    .select(['at', 'kind', 'source', 'detail'])
    .where('tenant', '=', tenant)
    .where('invitation_id', '=', id)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return {
    invitation: recordFor(caller, row, context.now()),
    events: events.map(({ at, kind, source, detail }) => ({
      at: at.toISOString(),
      kind,
      source,
      detail: detail ?? undefined,
    })),
  };
}
