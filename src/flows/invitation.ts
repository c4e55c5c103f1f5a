import type { OnboardingError } from '../contract/errors.js';
import type { Invitation, InvitationApi, ResendReceipt } from '../contract/invitation.js';
import { Flow } from './flow.js';
import { after, type Clock, forgetful, type ResumeStore, secondsUntil, systemClock } from './ports.js';

/** Times are milliseconds since 1970 by the flow's clock. */
export type InvitationFlowState =
  | { readonly step: 'loading' }
  /** Nobody is known: general help, and an address may be given. */
  | {
      readonly step: 'ask';
      readonly pending: boolean;
      readonly error?: OnboardingError | undefined;
      /** When the refused submission may be tried again. */
      readonly resendAt?: number | undefined;
    }
  /** A mail was asked for by address. The same for every address. */
  | {
      readonly step: 'asked';
      readonly email: string;
      readonly resendAt: number;
      readonly pending: boolean;
      readonly error?: OnboardingError | undefined;
    }
  | {
      readonly step: 'known';
      readonly invitation: Invitation;
      readonly resendAt: number;
      /** Another mail was asked for since this page was opened. */
      readonly resent: boolean;
      readonly pending: boolean;
      readonly error?: OnboardingError | undefined;
    }
  /** The invitation could not be read; trying again may help. */
  | { readonly step: 'failed'; readonly error: OnboardingError };

export type InvitationFlowAction =
  | { readonly type: 'load' }
  | { readonly type: 'stopped' }
  | { readonly type: 'loaded'; readonly invitation: Invitation | undefined; readonly now: number }
  | { readonly type: 'load-failed'; readonly error: OnboardingError }
  | { readonly type: 'refreshed'; readonly invitation: Invitation; readonly now: number }
  | { readonly type: 'resume'; readonly email: string; readonly resendAt: number }
  | { readonly type: 'submit' }
  | { readonly type: 'sent'; readonly receipt: ResendReceipt; readonly email: string | undefined; readonly now: number }
  | { readonly type: 'submit-failed'; readonly error: OnboardingError; readonly now: number }
  | { readonly type: 'change-address' };

export function reduceInvitation(state: InvitationFlowState, action: InvitationFlowAction): InvitationFlowState {
  switch (action.type) {
    case 'load':
      return { step: 'loading' };
    case 'stopped':
      return 'pending' in state && state.pending ? { ...state, pending: false } : state;
    case 'loaded': {
      const { invitation, now } = action;
      if (!invitation) return { step: 'ask', pending: false };
      return { step: 'known', invitation, resendAt: after(invitation.resendIn, now), resent: false, pending: false };
    }
    case 'load-failed':
      return { step: 'failed', error: action.error };
    case 'refreshed': {
      const { invitation, now } = action;
      if (state.step !== 'known') return state;
      const error = invitation.state === state.invitation.state ? state.error : undefined;
      return { ...state, invitation, resendAt: after(invitation.resendIn, now), error };
    }
    case 'resume':
      return { step: 'asked', email: action.email, resendAt: action.resendAt, pending: false };
    case 'submit':
      return 'pending' in state ? { ...state, pending: true, error: undefined } : state;
    case 'sent':
      return reduceSent(state, action.receipt, action.email, action.now);
    case 'submit-failed':
      return reduceFailed(state, action.error, action.now);
    case 'change-address':
      return state.step === 'loading' || state.step === 'ask' ? state : { step: 'ask', pending: false };
  }
}

function reduceSent(
  state: InvitationFlowState,
  receipt: ResendReceipt,
  email: string | undefined,
  now: number,
): InvitationFlowState {
  const resendAt = after(receipt.resendIn, now);
  if (state.step === 'known') return { ...state, resendAt, resent: true, pending: false };
  return email === undefined ? state : { step: 'asked', email, resendAt, pending: false };
}

function reduceFailed(state: InvitationFlowState, error: OnboardingError, now: number): InvitationFlowState {
  if (!('pending' in state)) return state;
  const failed = { ...state, pending: false, error };
  return error.retryAfter === undefined ? failed : { ...failed, resendAt: after(error.retryAfter, now) };
}

/** Where is my invitation? The token, if there is one, never enters the state. */
export class InvitationFlow extends Flow<InvitationFlowState, InvitationFlowAction> {
  readonly #api: InvitationApi;
  readonly #clock: Clock;
  readonly #resume: ResumeStore;
  #token: string | undefined;

  constructor(api: InvitationApi, ports: { clock?: Clock; resume?: ResumeStore } = {}) {
    super({ step: 'loading' }, reduceInvitation, { type: 'stopped' });
    this.#api = api;
    this.#clock = ports.clock ?? systemClock;
    this.#resume = ports.resume ?? forgetful;
  }

  /** Seconds until another mail may be asked for. */
  get resendIn(): number {
    const { state } = this;
    return 'resendAt' in state ? secondsUntil(state.resendAt, this.#clock.now()) : 0;
  }

  async load(token?: string): Promise<void> {
    this.#token = token;
    this.dispatch({ type: 'load' });
    const input = token === undefined ? {} : { token };
    const loaded = await this.attempt(
      (signal) => this.#api.get(input, { signal }),
      (invitation) => ({ type: 'loaded', invitation, now: this.#clock.now() }),
      (error) => ({ type: 'load-failed', error }),
    );
    if (loaded && this.state.step === 'ask') this.#resumeAsked();
  }

  /** Tries the load that failed again. */
  retry(): Promise<void> {
    return this.load(this.#token);
  }

  /** Looks again at a known invitation without showing that it does; where that fails, nothing changes. */
  async refresh(): Promise<void> {
    const { state } = this;
    if (state.step !== 'known' || state.pending) return;
    const input = this.#token === undefined ? {} : { token: this.#token };
    await this.attempt(
      (signal) => this.#api.get(input, { signal }),
      (invitation) => (invitation ? { type: 'refreshed', invitation, now: this.#clock.now() } : { type: 'stopped' }),
      () => ({ type: 'stopped' }),
    );
  }

  /** Asks for the mail by address; the answer is the same whether or not there is an invitation. */
  request(email: string): Promise<boolean> {
    return this.#submit({ email: email.trim() });
  }

  /** Asks for the known invitation, or the address asked for before, again. */
  resend(): Promise<boolean> {
    const { state } = this;
    if (state.step === 'asked') return this.#submit({ email: state.email });
    if (state.step !== 'known') return Promise.resolve(false);
    return this.#submit(this.#token === undefined ? {} : { token: this.#token });
  }

  /** To the question for the address: another one than the one asked for, or than the invitation's. */
  changeAddress(): void {
    if (this.state.step === 'loading' || this.state.step === 'ask') return;
    this.close();
    this.#resume.clear();
    this.dispatch({ type: 'change-address' });
  }

  async #submit(input: { email?: string; token?: string }): Promise<boolean> {
    if (!('pending' in this.state) || this.state.pending) return false;
    this.dispatch({ type: 'submit' });
    const sent = await this.attempt(
      (signal) => this.#api.resend(input, { signal }),
      (receipt) => ({ type: 'sent', receipt, email: input.email, now: this.#clock.now() }),
      (error) => ({ type: 'submit-failed', error, now: this.#clock.now() }),
    );
    const { state } = this;
    if (state.step === 'asked') {
      this.#resume.save({ email: state.email, resendAt: state.resendAt, savedAt: this.#clock.now() });
    }
    return sent;
  }

  #resumeAsked(): void {
    const now = this.#clock.now();
    const { email, resendAt, savedAt } = (this.#resume.load() ?? {}) as Record<string, unknown>;
    if (typeof email !== 'string' || typeof resendAt !== 'number' || typeof savedAt !== 'number') return;
    // Where the clock was set back meanwhile, the time moves with it.
    const moved = resendAt - Math.max(0, savedAt - now);
    if (moved > now && moved < 8.64e15) this.dispatch({ type: 'resume', email, resendAt: moved });
  }
}
