import type { OnboardingError } from '../contract/errors.js';
import type { PasswordResetApi, PasswordResetOutcome, PasswordResetReceipt } from '../contract/password-reset.js';
import { Flow } from './flow.js';
import { type Clock, forgetful, type ResumeStore, systemClock } from './ports.js';
import { type PasswordResetAction, type PasswordResetState, reducePasswordReset } from './password-reset-state.js';

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
    super({ step: 'request', pending: false }, reducePasswordReset);
    this.#api = api;
    this.#clock = ports.clock ?? systemClock;
    this.#resume = ports.resume ?? forgetful;
  }

  /** Seconds until another mail may be asked for. */
  get resendIn(): number {
    const { state } = this;
    return state.step === 'sent' ? Math.max(0, Math.ceil((state.resendAt - this.#clock.now()) / 1000)) : 0;
  }

  /** Starts with a link's token, with what a reload interrupted, or with the first step. */
  async start(token?: string): Promise<void> {
    this.#token = token;
    if (token !== undefined) return this.#check();
    const saved = this.#resume.load() as Record<string, unknown> | undefined;
    if (!isSavedRequest(saved) || saved.expiresAt <= this.#clock.now()) return;
    this.dispatch({ type: 'resumed', ...saved });
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
    if (state.step !== 'sent' || state.pending || state.email === undefined) return false;
    const email = state.email;
    const code = typed.normalize('NFKC').replace(/[\s-]/g, '');
    this.dispatch({ type: 'submitted', what: 'code' });
    const verified = await this.attempt(
      (signal) => this.#api.verifyCode({ email, code }, { signal }),
      ({ token }) => (this.#token = token),
      (error) => this.#fail(error),
    );
    if (verified) await this.#check();
    return verified;
  }

  /** Tries again to check the link after the check itself failed. */
  retry(): Promise<void> {
    return this.#check();
  }

  /** Goes on with the link's account although this browser is signed in as another. */
  switchAccount(): void {
    this.dispatch({ type: 'switched' });
  }

  /** Sets the password. A reply that was lost is asked for again by the adapter, under the same key. */
  async complete(password: string): Promise<boolean> {
    const token = this.#token;
    if (this.state.step !== 'choose' || this.state.pending || token === undefined) return false;
    this.dispatch({ type: 'submitted', what: 'password' });
    return this.attempt(
      (signal) => this.#api.complete({ token, password }, { signal }),
      (outcome: PasswordResetOutcome) => {
        this.#token = undefined;
        this.#resume.clear();
        this.dispatch({ type: 'completed', outcome });
      },
      (error) => this.#fail(error),
    );
  }

  async #request(input: { email?: string; token?: string }): Promise<boolean> {
    const { state } = this;
    if (!('pending' in state) || state.pending || state.step === 'choose') return false;
    this.dispatch({ type: 'submitted', what: 'request' });
    return this.attempt(
      (signal) => this.#api.request(input, { signal }),
      (receipt: PasswordResetReceipt) => {
        this.dispatch({ type: 'mailed', email: input.email, receipt, now: this.#clock.now() });
        const next = this.state;
        if (next.step !== 'sent' || next.email === undefined) return;
        const { email, resendAt, expiresAt, codeLength } = next;
        this.#resume.save({ email, resendAt, expiresAt, codeLength });
      },
      (error) => this.#fail(error),
    );
  }

  async #check(): Promise<void> {
    const token = this.#token;
    if (token === undefined) return;
    this.dispatch({ type: 'checking' });
    await this.attempt(
      (signal) => this.#api.inspect({ token }, { signal }),
      ({ ticket, dead }) => {
        if (ticket) this.dispatch({ type: 'opened', ticket });
        else this.dispatch({ type: 'link-dead', reason: dead?.reason ?? 'unknown', email: dead?.email });
      },
      (error) => this.dispatch({ type: 'check-failed', error }),
    );
  }

  #fail(error: OnboardingError): void {
    this.dispatch({ type: 'failed', error, now: this.#clock.now() });
  }
}

interface SavedRequest {
  readonly email: string;
  readonly resendAt: number;
  readonly expiresAt: number;
  readonly codeLength: number;
}

function isSavedRequest(value: Record<string, unknown> | undefined): value is Record<string, unknown> & SavedRequest {
  return (
    typeof value?.['email'] === 'string' &&
    typeof value['resendAt'] === 'number' &&
    typeof value['expiresAt'] === 'number' &&
    typeof value['codeLength'] === 'number'
  );
}
