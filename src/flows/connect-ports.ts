// What connecting a profile needs from where it runs: windows, wake-ups and time.
import { type Clock, forgetful, type ResumeStore, systemClock } from './ports.js';

/** Opens windows. */
export interface PopupPort {
  /**
   * Opens an empty window. Called within a click and before anything is waited for, or browsers refuse.
   * @returns `undefined` where the browser refused, or does not tell
   */
  open(): PopupHandle | undefined;
}

export interface PopupHandle {
  /** Shows an address of the API's own start page in the window. */
  navigate(url: string): void;
  focus(): void;
  close(): void;
  /** Advice only: where pages isolate themselves (COOP) it is true though the window is open. */
  readonly closed: boolean;
}

/**
 * Why it may be worth asking at once: `message` a window said that something happened, never what · `visible` and
 * `hidden` the page was brought up or put away · `online` and `offline` · `restored` the page came back from the
 * browser's memory · `focus`.
 */
export type WakeReason = 'message' | 'visible' | 'hidden' | 'online' | 'offline' | 'restored' | 'focus';

export interface Wake {
  /** @returns a function that ends listening */
  listen(listener: (reason: WakeReason) => void): () => void;
  /** Whether the page cannot be seen now. */
  hidden(): boolean;
}

export interface Timer {
  /** Calls back once after so many milliseconds; the function returned takes it back. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** The page itself, for redirects instead of windows. */
export interface PagePort {
  /** Leaves for another address. */
  go(url: string): void;
  /** Where a redirect is to come back to. */
  readonly returnUrl: string | undefined;
}

export interface Online {
  /** False only where the device is known to be without a connection. */
  online(): boolean;
}

export interface ConnectPorts {
  readonly popup: PopupPort;
  readonly page: PagePort;
  readonly wake: Wake;
  readonly timer: Timer;
  readonly online: Online;
  readonly clock: Clock;
  /** Keeps the attempt's id, which is no secret. */
  readonly resume: ResumeStore;
}

export const systemTimer: Timer = {
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Never wakes anybody: asking goes by time alone. */
export const asleep: Wake = { listen: () => () => {}, hidden: () => false };

/** For places without windows and pages. */
export const noPopups: PopupPort = { open: () => undefined };
export const noPage: PagePort = { go: () => {}, returnUrl: undefined };
export const alwaysOnline: Online = { online: () => true };

/** The ports given, and for the rest those that work anywhere. */
export function withDefaults(ports: Partial<ConnectPorts>): ConnectPorts {
  return {
    popup: ports.popup ?? noPopups,
    page: ports.page ?? noPage,
    wake: ports.wake ?? asleep,
    timer: ports.timer ?? systemTimer,
    online: ports.online ?? alwaysOnline,
    clock: ports.clock ?? systemClock,
    resume: ports.resume ?? forgetful,
  };
}
