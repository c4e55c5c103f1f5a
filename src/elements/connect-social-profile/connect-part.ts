import { isPlatformId } from '../../contract/platforms.js';
import type { Attempt, SocialProfilesApi } from '../../contract/social-profiles.js';
import { ConnectFlow, type ConnectOptions } from '../../flows/connect.js';
import { systemTimer } from '../../flows/connect-ports.js';
import type { ConnectState } from '../../flows/connect-state.js';
import { FlowController } from '../internal/flow-controller.js';
import { popups, takeReturnedAttempt, thisPage } from '../internal/popup.js';
import { sessionResume } from '../internal/session-resume.js';
import { browserOnline, pageWake } from '../internal/wake.js';
import { ConnectActions } from './connect-actions.js';
import type { StepView } from './connect-scene.js';
import { connectStep } from './connect-steps.js';
import { ProfileConnectedEvent } from './events.js';
import { platformNamesIn } from './platform-list.js';
import type { Shared } from './shared.js';
import { type ConnectSocialProfileState, connectStateOf } from './state.js';
import { spoken } from './words.js';

/** Milliseconds for which the list waits to be told whether an attempt goes on. */
const longestResume = 2000;

/** One attempt at a time: how it stands, what is shown of it, and what follows from it. */
export class ConnectPart {
  readonly #shared: Shared;
  readonly #flows: FlowController<SocialProfilesApi, ConnectFlow>;
  readonly #actions: ConnectActions;
  #seen: ConnectState['step'] = 'idle';
  #resuming = false;

  constructor(shared: Shared) {
    this.#shared = shared;
    this.#flows = new FlowController<SocialProfilesApi, ConnectFlow>(shared.host, {
      api: shared.api,
      create: (api) => this.#create(api),
      start: (flow) => void this.#goOn(flow),
      changed: (flow) => this.#follow(flow.state),
    });
    this.#actions = new ConnectActions(shared, () => this.#flows.flow);
  }

  /** True while it is being found out whether an attempt goes on from before. */
  get resuming(): boolean {
    return this.#resuming;
  }

  get state(): ConnectSocialProfileState | undefined {
    const { state } = this.#flows;
    return state && connectStateOf(state, this.#actions.inApp !== undefined);
  }

  get pending(): boolean {
    const { state } = this.#flows;
    return !!state && (/^(opening|returned)$/.test(state.step) || ('pending' in state && state.pending !== false));
  }

  /** How the step that is shown goes on, where it stays the same step. */
  get course(): string | undefined {
    const { state } = this.#flows;
    if (!state || !('network' in state)) return undefined;
    return `${state.step === 'waiting' ? state.popup : ''} ${state.network}`;
  }

  /** What the newest submission came to. */
  get error(): object | undefined {
    const { state } = this.#flows;
    return state && 'pending' in state ? state.error : undefined;
  }

  /** Told where it goes, before anything is asked for. */
  begin(platform: string, options: Omit<ConnectOptions, 'mode'> = {}): void {
    if (isPlatformId(platform)) this.#actions.begin(platform, options);
  }

  /** Goes on with an attempt begun elsewhere. */
  join(attempt: Attempt): void {
    this.#shared.expect();
    void this.#flows.flow?.resume([attempt]);
  }

  /** Nothing while there is no attempt. */
  step(): StepView | undefined {
    const { state } = this.#flows;
    return state && state.step !== 'idle' ? connectStep(this.#actions.scene(state)) : undefined;
  }

  #create(api: SocialProfilesApi): ConnectFlow {
    const { host, locale } = this.#shared;
    // Widgets for different platforms go on with their own attempts.
    const resume = sessionResume(['connect', ...platformNamesIn(host.platforms)].join('/'));
    const returned = takeReturnedAttempt();
    if (returned !== undefined) resume.save({ attempt: returned });
    this.#resuming = resume.load() !== undefined;
    this.#seen = 'idle';
    const flow: ConnectFlow = new ConnectFlow(api, {
      popup: popups(() => spoken(locale.messages.connection.startingTitle, { platform: aimOf(flow.state)?.platform })),
      page: thisPage,
      wake: pageWake(() => ('attempt' in flow.state ? flow.state.attempt?.id : undefined)),
      timer: systemTimer,
      online: browserOnline,
      clock: { now: () => host.clock.now() },
      resume,
      ...host.ports,
    });
    return flow;
  }

  async #goOn(flow: ConnectFlow): Promise<void> {
    if (this.#resuming)
      await Promise.race([flow.resume(), new Promise((resolve) => setTimeout(resolve, longestResume))]);
    if (flow !== this.#flows.flow) return;
    const wanted = platformNamesIn(this.#shared.host.platforms);
    const aim = aimOf(flow.state);
    // What another widget of the page has begun is not for this one.
    if (aim && wanted.length > 0 && !wanted.includes(aim.platform)) flow.reset();
    this.#resuming = false;
    this.#shared.host.requestUpdate();
  }

  #follow(state: ConnectState): void {
    if (state.step === this.#seen) return;
    this.#seen = state.step;
    this.#actions.enter(state);
    if (state.step !== 'connected') return;
    const { aim, attempt } = state;
    void this.#shared.profiles()?.reload();
    const { host } = this.#shared;
    host.dispatchEvent(new ProfileConnectedEvent(aim.platform, attempt?.profileId, attempt?.missing ?? []));
  }
}

function aimOf(state: ConnectState) {
  return 'aim' in state ? state.aim : undefined;
}
