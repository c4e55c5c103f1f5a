import type { ConnectPorts, PopupHandle } from './connect-ports.js';

/** A window is called closed only after so long: a page that isolates itself looks closed, too. Milliseconds. */
const closedAfter = 3000;

/** The window in which the platform's page stands, as far as we have a hold of it. */
export class PlatformWindow {
  readonly #ports: ConnectPorts;
  #handle: PopupHandle | undefined;
  #stopDoubt: (() => void) | undefined;

  constructor(ports: ConnectPorts) {
    this.#ports = ports;
  }

  get held(): boolean {
    return this.#handle !== undefined;
  }

  /**
   * Brings the window to the front, or opens one. To be called in a click.
   * @returns `opened` a new, empty one · `kept` the one that was there · `refused`
   */
  show(): 'opened' | 'kept' | 'refused' {
    this.#trust();
    if (this.#handle && !this.#handle.closed) {
      this.#handle.focus();
      return 'kept';
    }
    this.#handle = this.#ports.popup.open();
    return this.#handle ? 'opened' : 'refused';
  }

  navigate(url: string): void {
    this.#handle?.navigate(url);
  }

  focus(): void {
    this.#handle?.focus();
  }

  close(): void {
    this.#handle?.close();
    this.forget();
  }

  /** Lets go of the window without closing it. */
  forget(): void {
    this.#trust();
    this.#handle = undefined;
  }

  /** Calls back where the window seems to be closed and still does after three seconds. */
  look(closed: () => void): void {
    const handle = this.#handle;
    if (!handle?.closed || this.#stopDoubt) return;
    this.#stopDoubt = this.#ports.timer.after(closedAfter, () => {
      this.#stopDoubt = undefined;
      if (handle === this.#handle && handle.closed) closed();
    });
  }

  #trust(): void {
    this.#stopDoubt?.();
    this.#stopDoubt = undefined;
  }
}
