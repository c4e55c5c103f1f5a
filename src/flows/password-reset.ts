import { OnboardingError } from '../contract/errors.js';
import type { PasswordResetApi, PasswordResetLink } from '../contract/password-reset.js';
import { Flow } from './flow.js';
import { type PasswordResetAction, type PasswordResetState, reducePasswordReset } from './password-reset-state.js';
import { type Clock, forgetful, type ResumeStore, secondsUntil, systemClock } from './ports.js';
import { readSavedRequest } from './saved-request.js';

/**
 * Forgot the password, never had one, or the invitation has expired: mail, link or code, new password, signed in.
 * Token, code and password never enter the state.
 */
export class PasswordResetFlow extends Flow<PasswordResetState, PasswordResetAction> {
  readonly #api: PasswordResetApi;
  readonly #clock: Clock;
  readonly #resume: ResumeStore;
  #token: string | undefined;

  constructor(api: PasswordResetApi, ports: { clock?: Clock; resume?: ResumeStore } = {}) {
    super({ step: 'request', pending: false }, reducePasswordReset, { type: 'stopped' });
    this.#api = api;
    this.#clock = ports.clock ?? systemClock;
    this.#resume = ports.resume ?? forgetful;
  }

  /** Seconds until another mail may be asked for. */
  get resendIn(): number {
    const { state } = this;
    return state.step === 'sent' ? secondsUntil(state.resendAt, this.#clock.now()) : 0;
  }

  /** Seconds until what was refused may be tried again. */
  get retryIn(): number {
    const { state } = this;
    return 'retryAt' in state ? secondsUntil(state.retryAt, this.#clock.now()) : 0;
  }

  /** Starts with a link's token, with what a reload interrupted, or with the first step. */
  async start(token?: string): Promise<void> {
    this.close();
    this.#token = token;
    if (token !== undefined) return this.#check();
    const saved = readSavedRequest(this.#resume.load(), this.#clock.now());
    this.dispatch(saved ? { type: 'resumed', saved } : { type: 'restarted' });
  }

  /** Asks for the mail. */
  request(email: string): Promise<boolean> {
    return this.#request({ email: email.trim() });
  }

  /** From a dead link whose address the server knows: asks for a new mail without typing the address. */
  requestForLink(): Promise<boolean> {
    return this.#token === undefined ? Promise.resolve(false) : this.#request({ token: this.#token });
  }

  /** Asks for the mail once more. */
  resend(): Promise<boolean> {
    const { state } = this;
    if (state.step !== 'sent') return Promise.resolve(false);
    return state.email === undefined ? this.requestForLink() : this.#request({ email: state.email });
  }

  /** Back to the first step, to type another address. */
  changeAddress(): void {
    this.close();
    this.#token = undefined;
    this.#resume.clear();
    this.dispatch({ type: 'restarted' });
  }

  /** Tries the typed code. Spaces and dashes in it do not matter. */
  async verifyCode(typed: string): Promise<boolean> {
    const { state } = this;
    if (state.step !== 'sent' || state.pending) return false;
    const asked = state.email === undefined ? { token: this.#token } : { email: state.email };
    if ('token' in asked && asked.token === undefined) return false;
    const code = plainCode(typed);
    this.dispatch({ type: 'submitted', what: 'code' });
    const verified = await this.attempt(
      (signal) => this.#api.verifyCode({ ...asked, code }, { signal }),
      ({ token }) => {
        if (!token) throw new OnboardingError('unexpected-answer');
        this.#token = token;
        return { type: 'checking' };
      },
      (error) => this.#failed(error),
    );
    if (verified) await this.#check();
    return verified;
  }

  /** Checks the link again, after the check failed or was ended by {@link close}. */
  retry(): Promise<void> {
    const { step } = this.state;
    return step === 'check-failed' || step === 'checking' ? this.#check() : Promise.resolve();
  }

  /** Goes on with the link's account although this browser is signed in as another. */
  switchAccount(): void {
    this.dispatch({ type: 'switched' });
  }

  /** Leaves this browser signed in as the other account; the link is not used up. */
  keepAccount(): void {
    this.dispatch({ type: 'kept' });
  }

  /** Sets the password. A reply that was lost is asked for again by the adapter, under the same key. */
  async complete(password: string): Promise<boolean> {
    const token = this.#token;
    if (this.state.step !== 'choose' || this.state.pending || token === undefined) return false;
    this.dispatch({ type: 'submitted', what: 'password' });
    return this.attempt(
      (signal) => this.#api.complete({ token, password }, { signal }),
      ({ ...outcome }) => {
        this.#token = undefined;
        this.#resume.clear();
        return { type: 'completed', outcome };
      },
      (error) => this.#failed(error),
    );
  }

  async #request(input: { email?: string; token?: string }): Promise<boolean> {
    const { state } = this;
    if (!('pending' in state) || state.pending || state.step === 'choose') return false;
    this.dispatch({ type: 'submitted', what: 'request' });
    const mailed = await this.attempt(
      (signal) => this.#api.request(input, { signal }),
      (receipt) => ({ type: 'mailed', email: input.email, receipt, now: this.#clock.now() }),
      (error) => this.#failed(error),
    );
    this.#remember();
    return mailed;
  }

  async #check(): Promise<void> {
    const token = this.#token;
    if (token === undefined) {
      this.changeAddress();
      return;
    }
    this.dispatch({ type: 'checking' });
    await this.attempt(
      (signal) => this.#api.inspect({ token }, { signal }),
      checked,
      (error) => ({ type: 'check-failed', error, now: this.#clock.now() }),
    );
  }

  #remember(): void {
    const { state } = this;
    if (state.step !== 'sent' || state.email === undefined) return;
    const { email, resendAt, expiresAt, codeLength } = state;
    this.#resume.save({ email, resendAt, expiresAt, codeLength, savedAt: this.#clock.now() });
  }

  #failed(error: OnboardingError): PasswordResetAction {
    return { type: 'failed', error, now: this.#clock.now() };
  }
}

/** A typed code in plain digits, without what people and mail programs put into it. */
export function plainCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

function checked({ ticket, dead }: PasswordResetLink): PasswordResetAction {
  return ticket
    ? { type: 'opened', ticket }
    : { type: 'link-dead', reason: dead?.reason ?? 'unknown', email: dead?.email };
}
