import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from '../../flows/clock.js';
import { OnboardingTrackEvent, type TrackAction, type TrackDetail, type TrackOutcome } from './track-event.js';

/** An element that says what it shows. */
export type TrackedHost = ReactiveControllerHost & HTMLElement & { readonly clock: Clock; readonly state: string };

/** By action, the element's own events: the one before it, if there is one, and those after it. */
export type Tracked = Partial<Record<TrackAction, readonly (keyof HTMLElementEventMap)[]>>;

/** Tells the page every step and action as `onboarding-track`, derived from the element's state and its events. */
export class Tracking implements ReactiveController {
  readonly #host: TrackedHost;
  readonly #widget: TrackDetail['widget'];
  readonly #tracked: Tracked;
  #step = 'loading';
  #failed = false;
  #since: number;
  #running: { readonly action: TrackAction; readonly since: number } | undefined;

  constructor(host: TrackedHost, widget: TrackDetail['widget'], tracked: Tracked) {
    this.#host = host;
    this.#widget = widget;
    this.#tracked = tracked;
    this.#since = host.clock.now();
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of Object.values(this.#tracked).flat()) this.#host.addEventListener(type, this);
  }

  hostDisconnected(): void {
    for (const type of Object.values(this.#tracked).flat()) this.#host.removeEventListener(type, this);
  }

  hostUpdated(): void {
    const step = this.#host.state;
    const failed = showsError(this.#host);
    const broke = failed && !this.#failed;
    const unlike = step !== this.#step;
    this.#failed = failed;
    this.#step = step;
    if (step === 'loading') return;
    const running = this.#running;
    if (broke && running) this.#end(running.action, 'failed');
    if (unlike || (broke && !running)) {
      this.#tell('show', failed ? 'failed' : 'shown');
      this.#since = this.#host.clock.now();
    }
  }

  handleEvent(event: Event): void {
    if (event.target !== this.#host) return;
    const [action, types] = Object.entries(this.#tracked).find(([, names]) =>
      (names as readonly string[]).includes(event.type),
    ) as [TrackAction, readonly string[]];
    if (!event.cancelable) this.#end(action, 'done');
    // The page's own listeners come first: they may cancel it.
    else
      queueMicrotask(() => {
        if (event.defaultPrevented) this.#tell(action, 'cancelled');
        else this.#begin(action, types.length > 1);
      });
  }

  #begin(action: TrackAction, ends: boolean): void {
    this.#tell(action, 'started');
    if (ends) this.#running = { action, since: this.#host.clock.now() };
  }

  #end(action: TrackAction, outcome: TrackOutcome): void {
    const running = this.#running?.action === action ? this.#running : undefined;
    if (running) this.#running = undefined;
    this.#tell(action, outcome, running?.since);
  }

  #tell(action: TrackAction, outcome: TrackOutcome, since = this.#since): void {
    const ms = Math.max(0, Math.round(this.#host.clock.now() - since));
    const detail = { widget: this.#widget, step: this.#step, action, outcome, ms };
    this.#host.dispatchEvent(new OnboardingTrackEvent(detail));
  }
}

function showsError(host: HTMLElement): boolean {
  try {
    return host.matches(':state(error)');
  } catch {
    return false;
  }
}
