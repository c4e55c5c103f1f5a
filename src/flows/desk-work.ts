import type { InvitationRecord } from '../contract/admin.js';
import type { AnswerEmailChange, DeskApi, DeskEmailChange } from '../contract/desk.js';
import { type ErrorCode, OnboardingError } from '../contract/errors.js';
import type { EmailChangeRefusal } from '../contract/talent-email.js';
import { withProfile } from './desk-creators.js';
import type { DeskListFlow } from './desk-list.js';
import { DeskPart, type DeskPorts } from './desk-part.js';
import type { CreatorFilter, InvitationFilter, RequestFilter, ShownCreator } from './desk-state.js';
import {
  type DeskReceipt,
  type DeskSubject,
  type DeskWork,
  type DeskWorkAction,
  type DeskWorkState,
  idle,
  reduceWork,
} from './desk-work-state.js';
import { after } from './ports.js';

/** The lists in which something changes when it is done. */
export interface WorkLists {
  readonly invitations: DeskListFlow<InvitationRecord, InvitationFilter>;
  readonly requests: DeskListFlow<DeskEmailChange, RequestFilter>;
  readonly creators: DeskListFlow<ShownCreator, CreatorFilter>;
}

/** Told of a row that has changed since it was read: its list is worth another look. */
const outdated: ReadonlySet<ErrorCode> = new Set([
  'not-found',
  'invitation-not-found',
  'invitation-closed',
  'email-change-closed',
  'profile-not-found',
]);
const listOf = { invitation: 'invitations', request: 'requests', profile: 'creators' } as const;

type Call<Result> = (options: { signal: AbortSignal; idempotencyKey: string }) => Promise<Result>;
type Told = Omit<DeskReceipt, keyof DeskWork>;

/**
 * Things done to single rows: side by side for different ones, one at a time for each. Every verb answers whether it
 * was done; what was done, or why not, stands in the state until it is put away.
 */
export class DeskWorkFlow extends DeskPart<DeskWorkState, DeskWorkAction> {
  readonly #api: DeskApi;
  readonly #lists: WorkLists;

  constructor(api: DeskApi, lists: WorkLists, ports: DeskPorts) {
    super(idle, reduceWork, { type: 'stopped' }, ports);
    this.#api = api;
    this.#lists = lists;
  }

  /** Sends an invitation again, with a new link. */
  resend(id: string): Promise<boolean> {
    return this.#changeInvitation(id, 'resend');
  }

  /** Ends an invitation. */
  revoke(id: string): Promise<boolean> {
    return this.#changeInvitation(id, 'revoke');
  }

  /** Invites the same creator at another address; the receipt has the new invitation. */
  async reinvite(id: string, email: string): Promise<boolean> {
    const input = { id, email: email.trim() };
    const done = await this.#act(
      { subject: 'invitation', id, action: 'reinvite' },
      input,
      (o) => this.#api.reinvite(input, o),
      ({ ...invitation }) => ({ invitation }),
    );
    if (done) void this.#lists.invitations.refresh();
    return done;
  }

  /** Lets the creator have the other address: a new invitation goes there. */
  async approve(id: string): Promise<boolean> {
    const done = await this.#answer({ id, answer: 'approve' });
    if (done) void this.#lists.invitations.refresh();
    return done;
  }

  reject(id: string, reason: EmailChangeRefusal): Promise<boolean> {
    return this.#answer({ id, answer: 'reject', reason });
  }

  /** Leaves a request to the support team. */
  forward(id: string): Promise<boolean> {
    return this.#answer({ id, answer: 'forward' });
  }

  /** Asks a creator by mail to reconnect a profile. */
  async nudge(id: string): Promise<boolean> {
    const done = await this.#act(
      { subject: 'profile', id, action: 'nudge' },
      { id },
      (o) => this.#api.nudge({ id }, o),
      ({ nudgedAt, nudgeIn }) => {
        const nudgeAt = after(nudgeIn, this.ports.clock.now());
        this.#lists.creators.change(withProfile(id, { nudgedAt, nudgeAt }));
        return { nudgeAt };
      },
    );
    // Somebody else has asked: the profile says as well when the next reminder may go.
    const nudgeAt = done
      ? undefined
      : this.state.failures.find((one) => one.subject === 'profile' && one.id === id)?.retryAt;
    if (nudgeAt !== undefined) this.#lists.creators.change(withProfile(id, { nudgeAt }));
    return done;
  }

  /** Puts away what is told about a row. */
  dismiss(subject: DeskSubject, id: string): void {
    this.dispatch({ type: 'dismissed', subject, id });
  }

  #changeInvitation(id: string, action: 'resend' | 'revoke'): Promise<boolean> {
    return this.#act(
      { subject: 'invitation', id, action },
      { id },
      (o) => this.#api[action]({ id }, o),
      (answer) => {
        const invitation = sameId(answer, id);
        this.#lists.invitations.change((one) => (one.id === id ? invitation : one));
        return { invitation };
      },
    );
  }

  #answer(input: AnswerEmailChange): Promise<boolean> {
    const { id, answer: action } = input;
    return this.#act(
      { subject: 'request', id, action },
      input,
      (o) => this.#api.answer(input, o),
      (answer) => {
        const request = sameId(answer, id);
        this.#lists.requests.change((one) => (one.id === id ? request : one));
        return { request };
      },
    );
  }

  async #act<Result>(
    work: DeskWork,
    input: object,
    call: Call<Result>,
    done: (result: Result) => Told,
  ): Promise<boolean> {
    const { subject, id, action } = work;
    if (this.state.busy.some((one) => one.subject === subject && one.id === id)) return false;
    let failure: OnboardingError | undefined;
    this.dispatch({ type: 'submitted', work });
    const succeeded = await this.attempt(
      (signal) => this.ports.keys.use(action, input, signal, call),
      (result): DeskWorkAction => ({ type: 'done', receipt: { ...work, ...done(result) } }),
      (error) => {
        failure = error;
        return { type: 'failed', work, error, now: this.ports.clock.now() };
      },
      `${subject} ${id}`,
    );
    if (failure && outdated.has(failure.code)) void this.#lists[listOf[subject]].refresh();
    return succeeded;
  }
}

function sameId<T extends { readonly id: string }>(answer: T, id: string): T {
  if (answer.id !== id) throw new OnboardingError('unexpected-answer');
  return { ...answer };
}
