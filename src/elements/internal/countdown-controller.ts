import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Renders the host once a second while seconds are left, and not at all while the page is hidden or nothing counts.
 */
export class CountdownController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #secondsLeft: () => number;
  readonly #ended: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #counting = false;

  /** @param ended is called when the count that was running has come to 0. */
  constructor(host: ReactiveControllerHost, secondsLeft: () => number, ended: () => void = () => {}) {
    this.#host = host;
    this.#secondsLeft = secondsLeft;
    this.#ended = ended;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#secondsLeft() > 0) {
      this.#count();
    } else if (this.#counting) {
      this.#stop();
      // After this update, since what it does may ask for another.
      queueMicrotask(this.#ended);
    }
  }

  hostDisconnected(): void {
    this.#stop();
  }

  hostConnected(): void {
    if (this.#secondsLeft() > 0) this.#count();
  }

  #count(): void {
    if (!this.#counting) document.addEventListener('visibilitychange', this.#tick);
    this.#counting = true;
    clearTimeout(this.#timer);
    if (!document.hidden) this.#timer = setTimeout(this.#tick, 1000);
  }

  #stop(): void {
    this.#counting = false;
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#tick);
  }

  readonly #tick = (): void => this.#host.requestUpdate();
}
