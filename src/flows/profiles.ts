import { OnboardingError } from '../contract/errors.js';
import type { AnswerTransfer, SetVisibility, SocialProfilesApi } from '../contract/social-profiles.js';
import { Flow } from './flow.js';
import { after, type Clock, secondsUntil, systemClock } from './ports.js';
import { type ProfilesAction, type ProfilesState, type ProfilesWork, reduceProfiles } from './profiles-state.js';

/**
 * The creator's profiles and transfers, and what can be done with them. Things done to different profiles run side by
 * side; a second click on the same one while the first is under way does nothing.
 */
export class ProfilesFlow extends Flow<ProfilesState, ProfilesAction> {
  readonly #api: SocialProfilesApi;
  readonly #clock: Clock;
  #changes = 0;
  #handOverCode: string | undefined;

  constructor(api: SocialProfilesApi, ports: { clock?: Clock } = {}) {
    super({ step: 'loading' }, reduceProfiles, { type: 'stopped' });
    this.#api = api;
    this.#clock = ports.clock ?? systemClock;
  }

  /** Seconds until a list that could not be read may be asked for again. */
  get retryIn(): number {
    const { state } = this;
    return state.step === 'failed' ? secondsUntil(state.retryAt, this.#clock.now()) : 0;
  }

  /** The code that `state.handOver` speaks of, to be shown to nobody but the person who asked for it. */
  get handOverCode(): string | undefined {
    return this.state.step === 'ready' && this.state.handOver ? this.#handOverCode : undefined;
  }

  /** Reads everything, from the start or after it failed. */
  load(): Promise<boolean> {
    this.dispatch({ type: 'load' });
    return this.#read();
  }

  /** Reads everything again without showing that it does; after a failure what is shown stays, as `stale`. */
  reload(): Promise<boolean> {
    return this.#read();
  }

  /** Lets the manager see a profile, or no longer. */
  setVisibility(input: SetVisibility): Promise<boolean> {
    return this.#act(
      { id: input.id, action: 'visibility' },
      (signal) => this.#api.setVisibility(input, { signal }),
      (profile, work) => ({ type: 'changed', work, profile: sameId(profile, work.id) }),
    );
  }

  /** Deletes the permission. A receipt with the outcome `confirm` means: open its URL, and reload on return. */
  disconnect(id: string): Promise<boolean> {
    const { state } = this;
    const profile = state.step === 'ready' ? state.profiles.find((one) => one.id === id) : undefined;
    if (!profile) return Promise.resolve(false);
    return this.#act(
      { id, action: 'disconnect' },
      (signal) => this.#api.disconnect({ id }, { signal }),
      ({ ...receipt }, work) => ({ type: 'disconnected', work, profile, receipt }),
    );
  }

  /** Asks for the profile that an attempt in conflict has proved; at once with a code of its holder. */
  requestTransfer(attemptId: string, handOverCode?: string): Promise<boolean> {
    const code = handOverCode?.trim();
    return this.#act(
      { id: attemptId, action: 'request-transfer' },
      (signal) => this.#api.requestTransfer({ id: attemptId, ...(code && { handOverCode: code }) }, { signal }),
      ({ ...transfer }, work) => ({ type: 'transfer', work, transfer }),
    );
  }

  /** Agrees or objects as the holder, or withdraws as the one who asked. */
  answerTransfer(id: string, answer: AnswerTransfer['answer']): Promise<boolean> {
    return this.#act(
      { id, action: 'answer-transfer' },
      (signal) => this.#api.answerTransfer({ id, answer }, { signal }),
      (transfer, work) => ({ type: 'transfer', work, transfer: sameId(transfer, id) }),
    );
  }

  /** Makes the code with which another account gets this profile; `handOverCode` has it then. */
  handOver(id: string): Promise<boolean> {
    return this.#act(
      { id, action: 'hand-over' },
      (signal) => this.#api.handOver({ id }, { signal }),
      ({ code, expiresIn }, work) => {
        if (!code) throw new OnboardingError('unexpected-answer');
        this.#handOverCode = code;
        return { type: 'handed-over', work, expiresAt: after(expiresIn, this.#clock.now()) };
      },
    );
  }

  /** Puts away what is told about a profile, transfer or attempt: its receipt, failure or code. */
  dismiss(id: string): void {
    this.dispatch({ type: 'dismissed', id });
    if (this.state.step === 'ready' && !this.state.handOver) this.#handOverCode = undefined;
  }

  /** Reads until no change has come between asking and answering, so that no older fact replaces a newer one. */
  async #read(): Promise<boolean> {
    const changes = this.#changes;
    const read = await this.attempt(
      async (signal) => {
        const [platforms, list] = await Promise.all([this.#api.platforms({ signal }), this.#api.list({ signal })]);
        const { profiles, transfers, attempts } = list;
        // An adapter that does not check its answers must not bring down who shows them.
        const lists = { profiles: [...profiles], transfers: [...transfers], attempts: [...attempts] };
        return { platforms: [...platforms], list: { ...list, ...lists } };
      },
      (answer): ProfilesAction => (changes === this.#changes ? { type: 'loaded', ...answer } : { type: 'overtaken' }),
      (error) => ({ type: 'load-failed', error, now: this.#clock.now() }),
      'read',
    );
    return read && changes !== this.#changes ? this.#read() : read;
  }

  async #act<Result>(
    work: ProfilesWork,
    call: (signal: AbortSignal) => Promise<Result>,
    done: (result: Result, work: ProfilesWork) => ProfilesAction,
  ): Promise<boolean> {
    const { state } = this;
    if (state.step !== 'ready' || state.busy.some(({ id }) => id === work.id)) return false;
    this.#changes++;
    this.dispatch({ type: 'submitted', work });
    return this.attempt(
      call,
      (result) => {
        this.#changes++;
        return done(result, work);
      },
      (error) => {
        this.#changes++;
        return { type: 'failed', work, error, now: this.#clock.now() };
      },
      `act ${work.id}`,
    );
  }
}

function sameId<T extends { readonly id: string }>(answer: T, id: string): T {
  if (answer.id !== id) throw new OnboardingError('unexpected-answer');
  return { ...answer };
}
