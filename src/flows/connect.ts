import type { PlatformId } from '../contract/platforms.js';
import type { Attempt, CreateAttempt, SocialProfilesApi, StartLink } from '../contract/social-profiles.js';
import { LinkOnShow } from './connect-link.js';
import { asksPerson, isOpen } from './connect-order.js';
import { type ConnectPorts, withDefaults } from './connect-ports.js';
import { reduceConnect } from './connect-reduce.js';
import type { ConnectAction, ConnectAim, ConnectPending, ConnectState, PopupState } from './connect-state.js';
import { AttemptWatch } from './connect-watch.js';
import { PlatformWindow } from './connect-window.js';
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
  readonly #window: PlatformWindow;
  readonly #link: LinkOnShow;
  #seen: Attempt | undefined;
  /** An attempt of ours may run at the backend though no answer said so. */
  #unheard = false;

  constructor(api: SocialProfilesApi, ports: Partial<ConnectPorts> = {}) {
    super({ step: 'idle' }, reduceConnect, { type: 'stopped' });
    this.#api = api;
    this.#ports = withDefaults(ports);
    this.#window = new PlatformWindow(this.#ports);
    this.#link = new LinkOnShow(this.#ports, () => this.#exchangeLink());
    this.#watch = new AttemptWatch((id, signal) => api.getAttempt({ id }, { signal }), this.#ports, {
      asking: () => this.#window.look(() => this.#at('open') && this.dispatch({ type: 'popup', popup: 'closed' })),
      answered: (attempt) => this.dispatch({ type: 'answered', attempt }),
      network: (network) => this.dispatch({ type: 'network', network }),
      woken: (reason) => {
        // Back from the platform by the browser's Back button.
        if (reason === 'restored' && this.#at('leaving')) this.dispatch({ type: 'popup', popup: 'closed' });
      },
      lost: (reason) => {
        this.dispatch({
          type: 'ended',
          step: reason === 'signed-out' ? reason : 'expired',
          sure: reason === 'unknown',
        });
      },
      asksPerson: () => asksPerson(this.state),
    });
    this.subscribe(() => this.#follow());
  }

  /** The way to the platform for a real link, while one is on show. A secret: for an `href`, not for a text. */
  get link(): string | undefined {
    return this.state.step === 'waiting' ? this.#link.url : undefined;
  }

  /** After {@link handoff}: the QR code of `link`, for another device, as rows of `0` and `1`. */
  get qr(): readonly string[] | undefined {
    return this.state.step === 'waiting' ? this.#link.qr : undefined;
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
    const running =
      'attempt' in state && state.attempt && !('sure' in state && state.sure) ? state.attempt.id : undefined;
    return this.#open({ ...state.aim, switchAccount: undefined, ...options }, running);
  }

  /** Goes on in this page instead of a window: leaves it for the platform and comes back. */
  continueHere(): Promise<boolean> {
    return this.again({ mode: 'redirect' });
  }

  /** Brings the window to the front, as far as browsers let us. */
  focus(): void {
    this.#window.focus();
  }

  /** Opens the platform's page of the same attempt once more. Call it in the click. */
  reopen(): Promise<boolean> {
    const { state } = this;
    if (state.step !== 'waiting' || state.pending === 'reopen') return Promise.resolve(false);
    const shown = this.#window.show();
    return this.#newLink('reopen', state.attempt.id, {
      made: ({ startUrl }) => {
        if (startUrl === undefined) this.#window.close();
        else this.#window.navigate(startUrl);
        return startUrl === undefined ? 'elsewhere' : shown === 'refused' ? 'blocked' : 'open';
      },
      failed: () => {
        if (shown === 'opened') this.#window.close();
      },
    });
  }

  /** Makes a link and a QR code for another browser or device; a link made before stops working. */
  handoff(): Promise<boolean> {
    const { state } = this;
    if (state.step !== 'waiting' || state.pending) return Promise.resolve(false);
    return this.#newLink('handoff', state.attempt.id);
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
    if (state.step === 'preflight') return this.reset();
    if (state.step === 'opening') this.#unheard = true;
    else if (!('network' in state)) return;
    for (const lane of ['open', 'link', 'submit']) this.abandon(lane);
    this.#window.close();
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
    if (this.state.step !== 'idle') return false;
    const { attempt: stored } = (this.#ports.resume.load() ?? {}) as { attempt?: unknown };
    const known = attempts.find(({ id }) => id === stored);
    if (!known && typeof stored === 'string') {
      let found: Attempt | undefined;
      await this.attempt(
        async (signal) => ({ ...(await this.#api.getAttempt({ id: stored }, { signal })) }),
        (attempt) => {
          found = attempt;
          return { type: 'stopped' };
        },
        ({ code }) => {
          if (code === 'attempt-not-found') this.#ports.resume.clear();
          return { type: 'stopped' };
        },
        'open',
      );
      if (this.state.step !== 'idle') return false;
      if (found && this.#adopt(found)) return true;
    }
    const running = known ?? attempts.find(({ status }) => isOpen(status));
    return running !== undefined && this.#adopt(running);
  }

  /** Puts an end away. What runs is cancelled first, or goes on unseen. */
  reset(): void {
    this.#forget();
    this.dispatch({ type: 'reset' });
  }

  /** Stops asking, and takes back every timer and listener. The attempt itself goes on. */
  override close(): void {
    if (this.state.step === 'opening') this.#window.close();
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
    if (replaced !== undefined) for (const lane of ['link', 'submit']) this.abandon(lane);
    this.#watch.stop();
    this.#link.drop();
    const { mode, switchAccount, purpose, platform, profileId, transferId } = aim;
    const { returnUrl } = this.#ports.page;
    const input: CreateAttempt = {
      platform,
      purpose,
      ...(profileId !== undefined && { profileId }),
      ...(transferId !== undefined && { transferId }),
      ...(switchAccount && { switchAccount }),
      ...(mode === 'redirect' && returnUrl !== undefined && { returnUrl }),
    };
    const popup = mode === 'popup' && this.#window.show() !== 'refused';
    this.dispatch({ type: 'opening', aim, popup });
    return this.attempt(
      (signal) => this.#create(input, replaced, signal),
      (made) => this.#opened(aim, made),
      (error) => {
        this.#unheard ||= ['offline', 'timeout', 'unavailable', 'unexpected-answer', 'internal'].includes(error.code);
        this.#window.close();
        return { type: 'open-failed', error, now: this.#ports.clock.now() };
      },
      'open',
    );
  }

  async #create(input: CreateAttempt, replaced: string | undefined, signal: AbortSignal): Promise<StartLink> {
    if (replaced !== undefined) {
      const attempt = await this.#api.cancel({ id: replaced }, { signal });
      if (attempt.status === 'connected') return { attempt };
    }
    const made = await this.#api.createAttempt(input, { signal });
    // Nobody has opened it, and an earlier answer to us was lost: it is ours.
    const ours = this.#unheard && made.startUrl === undefined && made.attempt.status === 'created';
    return ours ? this.#api.createStartLink({ id: made.attempt.id }, { signal }) : made;
  }

  #opened(aim: ConnectAim, { ...made }: StartLink): ConnectAction {
    const { attempt, startUrl } = made;
    const adopted = { type: 'adopted', aim, attempt: { ...attempt } } as const;
    this.#unheard = false;
    if (startUrl === undefined) {
      this.#window.close();
      return { ...adopted, popup: 'elsewhere', linked: false };
    }
    if (aim.mode === 'redirect') {
      this.#ports.page.go(startUrl);
      return { ...adopted, popup: 'leaving', linked: false };
    }
    if (!this.#window.held) {
      this.#link.put(made);
      return { ...adopted, popup: 'blocked', linked: true };
    }
    this.#window.navigate(startUrl);
    return { ...adopted, popup: 'open', linked: false };
  }

  #newLink(
    pending: 'reopen' | 'handoff',
    id: string,
    after: { made?: (made: StartLink) => PopupState; failed?: () => void } = {},
  ): Promise<boolean> {
    this.dispatch({ type: 'submitted', what: pending });
    return this.attempt(
      (signal) => this.#api.createStartLink({ id, ...(pending === 'handoff' && { handoff: true }) }, { signal }),
      (made) => {
        const popup = after.made?.(made);
        if (popup === 'open') this.#link.drop();
        else this.#link.put(made);
        return { type: 'linked', attempt: made.attempt, popup };
      },
      (error) => {
        after.failed?.();
        return { type: 'submit-failed', error, now: this.#ports.clock.now() };
      },
      'link',
    );
  }

  /** Puts a fresh link in the place of one that nobody has followed yet. */
  #exchangeLink(): void {
    const { state } = this;
    if (state.step !== 'waiting' || state.popup !== 'blocked' || state.pending) return;
    void this.attempt(
      (signal) => this.#api.createStartLink({ id: state.attempt.id }, { signal }),
      (made) => {
        this.#link.put(made);
        return { type: 'linked', attempt: made.attempt };
      },
      () => {
        this.#link.renewLater();
        return { type: 'stopped' };
      },
      'link',
    );
  }

  #submit(what: Exclude<ConnectPending, false>, call: (signal: AbortSignal) => Promise<Attempt>): Promise<boolean> {
    const { state } = this;
    if (!('pending' in state) || state.pending) return Promise.resolve(false);
    this.dispatch({ type: 'submitted', what });
    return this.attempt(
      call,
      (attempt) => ({ type: 'submit-answered', attempt: { ...attempt } }),
      (error) => {
        // It has gone on without us: what became of it is told by itself.
        if (error.code === 'attempt-over') this.check();
        return { type: 'submit-failed', error, now: this.#ports.clock.now() };
      },
      'submit',
    );
  }

  #adopt(attempt: Attempt): boolean {
    const { platform, purpose, profileId, status } = attempt;
    if (status === 'expired' || status === 'cancelled') {
      this.#ports.resume.clear();
      return false;
    }
    const aim: ConnectAim = { platform, purpose, profileId, mode: 'popup' };
    this.dispatch({ type: 'adopted', aim, attempt, popup: 'elsewhere', linked: false });
    return true;
  }

  /** Watches what runs, and lets go of what has ended. */
  #follow(): void {
    const { state } = this;
    if ('network' in state && state.step !== 'wrong-account') {
      if (!this.#watch.watches(state.attempt.id)) {
        this.#watch.start(state.attempt);
        this.#ports.resume.save({ attempt: state.attempt.id });
      } else if (this.#seen !== state.attempt) this.#watch.noted(state.attempt);
      this.#seen = state.attempt;
      return;
    }
    if (state.step === 'wrong-account' || ('sure' in state && state.sure)) this.#release();
    else if ('sure' in state) this.#watch.rest();
    if ('sure' in state && state.sure) this.#ports.resume.clear();
  }

  #forget(): void {
    super.close();
    this.#release();
    this.#ports.resume.clear();
  }

  #release(): void {
    this.#watch.stop();
    this.#window.forget();
    this.#link.drop();
    this.#seen = undefined;
  }
}
