import { type Kysely, type Selectable, sql } from 'kysely';
import type { AnswerEmailChange, DeskEmailChange } from '../../contract/desk.js';
import { OnboardingError } from '../../contract/errors.js';
import type { EmailChangeState } from '../../contract/talent-email.js';
import type { ServerConfig } from '../config.js';
import type { RequestCaller, ServerContext } from '../context.js';
import type { Schema } from '../store/schema.js';
import { emailChangeEvents, type EmailChangeRow } from './change-state.js';

type Answer = AnswerEmailChange['answer'];

/** Who answers: a manager sees the creators whose newest invitation is in this manager's name, support sees all. */
export type Desk = { readonly role: 'support' } | { readonly role: 'manager'; readonly userId: string };

/** An API key of the company's server is as good as the support team. @throws `forbidden` */
export function deskOf({ kind, desk }: RequestCaller): Desk {
  if (kind === 'admin') return { role: 'support' };
  if (kind !== 'desk' || !desk) throw new OnboardingError('forbidden', 'only for managers and the support team');
  return desk.role === 'support' ? { role: 'support' } : { role: 'manager', userId: desk.userId };
}

/** What somebody may answer at all, whatever the request's state. */
export function answersOf({ emailChanges }: ServerConfig, { role }: Desk): readonly Answer[] {
  if (role === 'support') return ['approve', 'reject'];
  return emailChanges.managersApprove ? ['approve', 'reject', 'forward'] : ['reject', 'forward'];
}

/** The states in which a request waits for this one's answer. Support may step in where a manager has gone. */
export function waitingStates({ role }: Desk): readonly EmailChangeState[] {
  return role === 'support' ? ['with-manager', 'with-support'] : ['with-manager'];
}

/** What can be answered now. */
export function openAnswers(config: ServerConfig, desk: Desk, state: EmailChangeState): Answer[] {
  if (!waitingStates(desk).includes(state)) return [];
  return answersOf(config, desk).filter((answer) =>
    (emailChangeEvents[answer].from as readonly EmailChangeState[]).includes(state),
  );
}

/** A request with what the desk shows beside it. */
export type DeskRow = EmailChangeRow &
  Pick<Selectable<Schema['account']>, 'name' | 'email'> & { profiles: number; manager: string | null };

/** Requests that somebody may see. */
export function visibleChanges({ config }: ServerContext, db: Kysely<Schema>, desk: Desk) {
  const newest = (column: 'manager_id' | 'manager_name') => sql<string | null>`(
    select ${sql.ref(column)} from invitation
    where invitation.tenant = email_change.tenant and invitation.account_id = email_change.account_id
    order by created_at desc, id desc limit 1)`;
  const rows = db
    .selectFrom('email_change')
    .innerJoin('account', (join) =>
      join.onRef('account.tenant', '=', 'email_change.tenant').onRef('account.id', '=', 'email_change.account_id'),
    )
    .selectAll('email_change')
    .select(['account.name', 'account.email', newest('manager_name').as('manager')])
    .select(
      // They are with the new account once the creator is in with it.
      sql<number>`(
        select count(*)::int from social_profile
        where social_profile.tenant = email_change.tenant and social_profile.disconnected_at is null
          and social_profile.account_id = case when email_change.state = 'completed'
            then coalesce(email_change.successor_id, email_change.account_id) else email_change.account_id end)`.as(
        'profiles',
      ),
    )
    .where('email_change.tenant', '=', config.tenant)
    // Nothing is left of those whose account was deleted.
    .where('email_change.proposed_canonical', '<>', '');
  return desk.role === 'support' ? rows : rows.where(newest('manager_id'), '=', desk.userId);
}

export function toDeskChange({ config }: ServerContext, desk: Desk, row: DeskRow): DeskEmailChange {
  return {
    id: row.id,
    state: row.state,
    creatorName: row.name,
    email: row.state === 'completed' ? row.proposed_email : row.email,
    proposedEmail: row.proposed_email,
    managerName: row.manager ?? undefined,
    requestedAt: row.created_at.toISOString(),
    since: row.state_since.toISOString(),
    reason: row.reason ?? undefined,
    profiles: row.profiles,
    answers: openAnswers(config, desk, row.state),
  };
}

export function noSuchChange(): OnboardingError {
  return new OnboardingError('not-found', 'there is no such request');
}
