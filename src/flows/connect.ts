import { OnboardingError } from '../contract/errors.js';
import type { PlatformId } from '../contract/platforms.js';
import type { Attempt, SocialProfilesApi } from '../contract/social-profiles.js';
import { attemptInput, attemptToResume, createAttempt, isUnclear } from './connect-create.js';
import { asksPerson, attemptIn, mayRun } from './connect-order.js';
import { type ConnectPorts, withDefaults } from './connect-ports.js';
import { reduceConnect } from './connect-reduce.js';
import type { ConnectAction, ConnectAim, ConnectPending, ConnectState } from './connect-state.js';
import { AttemptWatch } from './connect-watch.js';
import { WayIn } from './connect-way.js';
import { Flow } from './flow.js';
import { secondsUntil } from './ports.js';

export type ConnectOptions = Partial<Omit<ConnectAim, 'platform'>>;

/**
 * One attempt to connect a profile: a window or a redirect to the platform, then asking the backend how it stands
 * until it has ended. What windows say is never believed, and nothing but {@link cancel} cancels. One flow for each
 * platform lets attempts at several run side by side.
 */
export class ConnectFlow extends Flow<ConnectState, ConnectAction> {
  readonly #api: SocialProfilesApi;
  readonly #ports: ConnectPorts;
  readonly #watch: AttemptWatch;
  readonly #way: WayIn;
  /** An attempt of ours may run at the backend though no answer said so. */
  #unheard = false;

  constructor(api: SocialProfilesApi, ports: Partial<ConnectPorts> = {}) {
    super({ step: 'idle' }, reduceConnect, { type: 'stopped' });
    this.#api = api;
    this.#ports = withDefaults(ports);
    this.#way = new WayIn(this.#ports, () => void this.#newLink('exchange'));
    this.#watch = new AttemptWatch((id, signal) => api.getAttempt({ id }, { signal }), this.#ports, {
      asking: () => this.#way.window.look(() => this.#at('open') && this.dispatch({ type: 'popup', popup: 'closed' })),
      answered: (attempt) => this.dispatch({ type: 'answered', attempt }),
      network: (network) => this.dispatch({ type: 'network', network }),
      woken: (reason) => {
        // Back from the platform by the browser's Back button.
        if (reason === 'restored' && this.#at('leaving')) this.dispatch({ type: 'popup', popup: 'closed' });
      },
      lost: (step, sure) => this.dispatch({ type: 'ended', step, sure }),
      asksPerson: () => asksPerson(this.state),
    });
    this.subscribe(() => this.#follow());
  }

  /** The way to the platform for a real link, while one is on show. A secret: for an `href`, not for a text. */
  get link(): string | undefined {
    return this.state.step === 'waiting' ? this.#way.link.url : undefined;
  }

  /** After {@link handoff}: the QR code of `link`, for another device, as rows of `0` and `1`. */
  get qr(): readonly string[] | undefined {
    return this.state.step === 'waiting' ? this.#way.link.qr : undefined;
  }

  /** Seconds until what was refused may be tried again. */
  get retryIn(): number {
    const { state } = this;
    return 'retryAt' in state ? secondsUntil(state.retryAt, this.#ports.clock.now()) : 0;
  }

  /**
   * Tells where it will go, before anything is asked for.
   * @returns false where an attempt runs already: its window is brought to the front instead
   */
  begin(platform: PlatformId, options: ConnectOptions = {}): boolean {
    if (this.#busy) {
      this.focus();
      return false;
    }
    this.#forget();
    const purpose = options.purpose ?? (options.profileId === undefined ? 'connect' : 'reconnect');
    this.dispatch({ type: 'begun', aim: { mode: 'popup', ...options, platform, purpose } });
    return true;
  }

  /** From the preflight to the platform. Call it in the click: the window opens before anything is waited for. */
  proceed(): Promise<boolean> {
    const { state } = this;
    return state.step === 'preflight' ? this.#open(state.aim) : Promise.resolve(false);
  }

  /** Starts anew for the same profile, ending what still runs. Call it in the click. */
  again(options: Pick<ConnectOptions, 'mode' | 'switchAccount'> = {}): Promise<boolean> {
    const { state } = this;
    if (!('aim' in state) || state.step === 'opening') return Promise.resolve(false);
    return this.#open({ ...state.aim, switchAccount: undefined, ...options }, mayRun(state)?.id);
  }

  /** Goes on in this page instead of a window: leaves it for the platform and comes back. */
  continueHere(): Promise<boolean> {
    return this.again({ mode: 'redirect' });
  }

  /** Brings the window to the front, as far as browsers let us. */
  focus(): void {
    this.#way.window.focus();
  }

  /** Opens the platform's page of the same attempt once more. Call it in the click. */
  reopen(): Promise<boolean> {
    const { state } = this;
    if (state.step !== 'waiting' || state.pending) return Promise.resolve(false);
    const shown = this.#way.window.show();
    return this.#newLink('reopen', shown === 'opened');
  }

  /** Makes a link and a QR code for another browser or device; a link made before stops working. */
  handoff(): Promise<boolean> {
    return this.#newLink('handoff');
  }

  /** Picks one of several profiles. */
  choose(candidateId: string): Promise<boolean> {
    const { state } = this;
    if (state.step !== 'choosing') return Promise.resolve(false);
    const { id } = state.attempt;
    return this.#submit('choose', (signal) => this.#api.choose({ id, candidateId }, { signal }));
  }

  /** Saves what was found; `asNew` where it is not the profile that was meant. */
  confirm(input: { visibleToManager: boolean; asNew?: boolean }): Promise<boolean> {
    const { state } = this;
    if (state.step !== 'confirming' && state.step !== 'wrong-account') return Promise.resolve(false);
    const { id } = state.attempt;
    return this.#submit('confirm', (signal) => this.#api.confirm({ id, ...input }, { signal }));
  }

  /** Ends the attempt, here at once and at the backend as soon as it hears of it. */
  async cancel(): Promise<void> {
    const { state } = this;
    if (state.step === 'preflight') this.reset();
    if (state.step === 'opening') this.#unheard = true;
    else if (!('network' in state)) return;
    for (const lane of ['open', 'link', 'submit']) this.abandon(lane);
    this.#way.window.close();
    this.dispatch({ type: 'ended', step: 'cancelled', sure: state.step === 'opening' });
    if (!('network' in state)) return;
    const { id } = state.attempt;
    await this.attempt(
      (signal) => this.#api.cancel({ id }, { signal }),
      (attempt) => ({ type: 'answered', attempt }),
      () => {
        this.#unheard = true;
        return { type: 'network', network: 'unsure' };
      },
      'cancel',
    );
  }

  /** Asks at once how the attempt stands. */
  check(): void {
    const { state } = this;
    if ('network' in state && !this.#watch.watches(state.attempt.id)) this.#watch.start(state.attempt);
    this.#watch.check();
  }

  /**
   * After a reload, in another tab, or back from a redirect: goes on with the attempt that was begun here, or with the
   * first of those that run.
   */
  async resume(attempts: readonly Attempt[] = []): Promise<boolean> {
    const idle = () => this.state.step === 'idle';
    if (!idle()) return false;
    await this.attempt(
      (signal) => attemptToResume(this.#api, this.#ports, attempts, signal),
      (attempt) => (attempt && idle() ? { type: 'adopted', aim: aimOf(attempt), attempt, popup: 'elsewhere' } : still),
      () => still,
      'open',
    );
    return !idle();
  }

  /** Puts an end away. What runs is cancelled first, or goes on unseen. */
  reset(): void {
    this.#forget();
    this.dispatch({ type: 'reset' });
  }

  /** Stops asking, and takes back every timer and listener. The attempt itself goes on. */
  override close(): void {
    if (this.state.step === 'opening') {
      this.#unheard = true;
      this.#way.window.close();
    }
    super.close();
    this.#release();
  }

  get #busy(): boolean {
    const { state } = this;
    return state.step === 'opening' || ('network' in state && state.step !== 'wrong-account');
  }

  #at(popup: string): boolean {
    return this.state.step === 'waiting' && this.state.popup === popup;
  }

  /** Opens the window at once, then makes an attempt, in place of one that may still run. */
  #open(aim: ConnectAim, replaced?: string): Promise<boolean> {
    for (const lane of ['link', 'submit', 'cancel']) this.abandon(lane);
    this.#watch.stop();
    this.#way.link.drop();
    const input = attemptInput(aim, this.#ports.page);
    const popup = aim.mode === 'popup' && this.#way.window.show() !== 'refused';
    this.dispatch({ type: 'opening', aim, popup });
    return this.attempt(
      (signal) => createAttempt(this.#api, input, { replaced, ours: this.#unheard }, signal),
      (made) => {
        const attempt = attemptIn(made.attempt);
        this.#unheard = false;
        return { type: 'adopted', aim, attempt, popup: this.#way.take(made, aim.mode) };
      },
      (error) => {
        this.#unheard ||= isUnclear(error.code);
        this.#way.window.close();
        return { type: 'open-failed', error, now: this.#ports.clock.now() };
      },
      'open',
    );
  }

  /** Gets another link: for the window, for another device, or in the place of one on show that nobody has followed. */
  async #newLink(what: 'reopen' | 'handoff' | 'exchange', opened = false): Promise<boolean> {
    const { state } = this;
    if (state.step !== 'waiting' || state.pending) return false;
    if (what !== 'exchange') this.dispatch({ type: 'submitted', what });
    const input = { id: state.attempt.id, ...(what === 'handoff' && { handoff: true }) };
    const made = await this.attempt(
      (signal) => this.#api.createStartLink(input, { signal }),
      (link) => {
        const attempt = attemptIn(link.attempt);
        if (this.state.step !== 'waiting') throw new OnboardingError('attempt-over');
        if (what === 'reopen') return { type: 'linked', attempt, popup: this.#way.take(link, 'popup') };
        this.#way.link.put(link);
        return { type: 'linked', attempt };
      },
      (error) => {
        if (opened) this.#way.window.close();
        return what === 'exchange' ? still : { type: 'submit-failed', error, now: this.#ports.clock.now() };
      },
      'link',
    );
    if (!made && this.#at('blocked')) this.#way.link.renewLater();
    return made;
  }

  #submit(what: Exclude<ConnectPending, false>, call: (signal: AbortSignal) => Promise<Attempt>): Promise<boolean> {
    const { state } = this;
    if (!('pending' in state) || state.pending) return Promise.resolve(false);
    this.dispatch({ type: 'submitted', what });
    return this.attempt(
      call,
      (answer) => ({ type: 'submit-answered', attempt: attemptIn(answer) }),
      (error) => {
        // It has gone on without us: what became of it is told by itself.
        if (error.code === 'attempt-over') this.check();
        return { type: 'submit-failed', error, now: this.#ports.clock.now() };
      },
      'submit',
    );
  }

  /** Watches what runs, and lets go of what has ended. */
  #follow(): void {
    const { state } = this;
    if ('network' in state && state.step !== 'wrong-account') {
      if (!this.#watch.watches(state.attempt.id)) {
        this.#watch.start(state.attempt);
        this.#ports.resume.save({ attempt: state.attempt.id });
      } else this.#watch.noted(state.attempt);
      return;
    }
    const ended = 'sure' in state;
    if (state.step === 'wrong-account' || (ended && state.sure)) this.#release();
    else if (ended) this.#watch.rest();
    if (ended && (state.sure || state.step === 'cancelled')) this.#ports.resume.clear();
  }

  #forget(): void {
    super.close();
    this.#release();
    this.#ports.resume.clear();
  }

  #release(): void {
    this.#watch.stop();
    this.#way.forget();
  }
}

const still = { type: 'stopped' } as const;

function aimOf({ platform, purpose, profileId }: Attempt): ConnectAim {
  return { platform, purpose, profileId, mode: 'popup' };
}
