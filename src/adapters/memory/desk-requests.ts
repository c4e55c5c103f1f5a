import type { AnswerEmailChange, DeskEmailChange, EmailChangePage, EmailChangeQuery } from '../../contract/desk.js';
import { OnboardingError } from '../../contract/errors.js';
import type { EmailChangeState } from '../../contract/talent-email.js';
import { type DeskFacts, pageOf } from './desk-facts.js';
import { addCreator, addInvitation } from './desk-invitations.js';
import type { StoredRequest } from './desk-model.js';

type Answer = AnswerEmailChange['answer'];

const leadsTo: Readonly<Record<Answer, { from: readonly EmailChangeState[]; to: EmailChangeState }>> = {
  approve: { from: ['with-manager', 'with-support'], to: 'invited' },
  reject: { from: ['with-manager', 'with-support'], to: 'rejected' },
  forward: { from: ['with-manager'], to: 'with-support' },
};

/** Oldest first. */
export function listRequests(facts: DeskFacts, query: EmailChangeQuery): EmailChangePage {
  const { page, next } = pageOf(
    facts.requests,
    ({ id }) => id,
    query,
    (request) => isVisible(facts, request) && (query.show === 'all' || waitsFor(facts).includes(request.state)),
  );
  return { requests: page.map((request) => shown(facts, request)), next };
}

/** @throws `not-found` · `forbidden` · `email-change-closed` · `email-taken` · `invalid-input` with field `reason` */
export function answerRequest(facts: DeskFacts, { id, answer, reason }: AnswerEmailChange): DeskEmailChange {
  const request = facts.requests.find((one) => one.id === id);
  if (!request || !isVisible(facts, request)) throw new OnboardingError('not-found');
  if (!answersOf(facts).includes(answer)) throw new OnboardingError('forbidden');
  if (answer === 'reject' && reason === undefined) {
    throw new OnboardingError('invalid-input', 'is missing', { field: 'reason' });
  }
  const { from, to } = leadsTo[answer];
  if (request.state === to) return shown(facts, request);
  if (!from.includes(request.state)) throw new OnboardingError('email-change-closed');
  if (!waitsFor(facts).includes(request.state)) throw new OnboardingError('forbidden');
  if (answer === 'approve') inviteThere(facts, request);
  if (answer === 'reject') request.reason = reason;
  request.state = to;
  request.since = facts.now();
  return shown(facts, request);
}

/** An account nobody has used moves; for one in use, another waits at the new address to take its place. */
function inviteThere(facts: DeskFacts, { creatorId, proposedEmail }: StoredRequest): void {
  const creator = facts.creator(creatorId);
  if (creator.status === 'removed') throw new OnboardingError('email-change-closed');
  if (facts.holder(proposedEmail)) throw new OnboardingError('email-taken');
  const record = facts.newestInvitation(creatorId)?.record ?? {};
  if (creator.status === 'invited') {
    creator.email = proposedEmail;
    addInvitation(facts, creator, record, false);
    return;
  }
  const { name, locale } = creator;
  addInvitation(facts, addCreator(facts, { email: proposedEmail, name, locale, replaces: creator.id }), record, false);
}

function isVisible(facts: DeskFacts, { creatorId }: StoredRequest): boolean {
  return facts.sees(facts.managerOf(creatorId).id);
}

/** The states in which a request waits for whoever sits at the desk. */
function waitsFor({ user }: DeskFacts): readonly EmailChangeState[] {
  return user.role === 'support' ? ['with-manager', 'with-support'] : ['with-manager'];
}

function answersOf({ user }: DeskFacts): readonly Answer[] {
  if (user.role === 'support') return ['approve', 'reject'];
  return user.approves ? ['approve', 'reject', 'forward'] : ['reject', 'forward'];
}

function shown(facts: DeskFacts, request: StoredRequest): DeskEmailChange {
  const { id, creatorId, state, proposedEmail, requestedAt, since, reason } = request;
  const creator = facts.creator(creatorId);
  const answers = waitsFor(facts).includes(state) ? answersOf(facts) : [];
  return {
    id,
    state,
    creatorName: creator.name,
    email: state === 'completed' ? proposedEmail : creator.email,
    proposedEmail,
    managerName: facts.managerOf(creatorId).name,
    requestedAt: requestedAt.toISOString(),
    since: since.toISOString(),
    reason,
    profiles: creator.profiles.length,
    answers: answers.filter((answer) => leadsTo[answer].from.includes(state)),
  };
}
