import { OnboardingError } from '../contract/errors.js';
import { toOnboardingError } from '../contract/thrown.js';
import type { Attempt } from '../contract/social-profiles.js';
import type { ConnectPorts, WakeReason } from './connect-ports.js';
import type { NetworkState } from './connect-state.js';

/** Pauses between two questions, in milliseconds. */
const firstPause = 500;
const pauseGrowth = 1.3;
const longestPause = 3000;
/** While a person is asked, only another tab can change anything. */
const longestPauseForPerson = 10_000;
/** However many wake-ups come, questions keep this distance. */
const leastPause = 250;
/** Without an answer for so long the person is told. */
const unsureAfter = 30_000;
/** Nobody looks: asking stops until somebody does. */
const hiddenPauseAfter = 5 * 60_000;
/** For the last question, once the attempt's time is up. */
const lastWait = 10_000;
/** Longer waits than this that a server asks for are cut short. */
const longestWait = 60_000;
/** Seconds. No attempt lives longer. */
const longestLife = 24 * 60 * 60;
/** A token that is just being renewed, or a session begun in another tab, gets so many chances. */
const mostRefusals = 3;

export interface WatchListener {
  /** Before each question: a moment to look after windows. */
  asking(): void;
  answered(attempt: Attempt): void;
  network(network: NetworkState): void;
  woken(reason: WakeReason): void;
  /** The backend does not know the attempt, does not let us ask, or the time is up and nobody could be asked. */
  lost(step: 'expired' | 'signed-out', sure: boolean): void;
  /** Whether a person, not the platform, is asked now. */
  asksPerson(): boolean;
}

type TimerName = 'poll' | 'rest' | 'expiry' | 'unsure' | 'hidden';

/**
 * Asks how one attempt stands until it has ended. Only the backend's answers count; messages from windows, focus, the
 * network's return and the like merely make it ask at once. No clock is read, so setting one changes nothing.
 */
export class AttemptWatch {
  readonly #ask: (id: string, signal: AbortSignal) => Promise<Attempt>;
  readonly #ports: ConnectPorts;
  readonly #listener: WatchListener;
  readonly #timers = new Map<TimerName, () => void>();
  #id: string | undefined;
  #asking: AbortController | undefined;
  #unlisten: (() => void) | undefined;
  #pause = firstPause;
  #last: Attempt | undefined;
  #refusals = 0;
  /** A wake-up came while the last question was under way or just answered. */
  #again = false;
  #overdue = false;
  #unsure = false;
  /** Nobody has looked for so long that only wake-ups ask. */
  #paused = false;
  #resting = false;

  constructor(
    ask: (id: string, signal: AbortSignal) => Promise<Attempt>,
    ports: ConnectPorts,
    listener: WatchListener,
  ) {
    this.#ask = ask;
    this.#ports = ports;
    this.#listener = listener;
  }

  /** Whether it asks for this attempt by itself. */
  watches(id: string): boolean {
    return this.#id === id && !this.#resting;
  }

  /** Watches an attempt that is known to stand like this. */
  start(attempt: Attempt): void {
    this.stop();
    this.#id = attempt.id;
    this.#unlisten = this.#ports.wake.listen((reason) => this.#woken(reason));
    if (this.#ports.wake.hidden()) this.#pauseLater();
    this.noted(attempt);
    this.#schedule(firstPause);
  }

  /** An answer, by whatever way it came: the remaining time counts from it. */
  noted(attempt: Attempt): void {
    const { id, expiresIn, status } = attempt;
    if (id !== this.#id || this.#resting || attempt === this.#last) return;
    if (status !== this.#last?.status) this.#pause = firstPause;
    this.#last = attempt;
    this.#overdue = false;
    const left = Math.min(Math.max(expiresIn || 0, 1), longestLife);
    this.#arm('expiry', left * 1000, () => this.#expire());
  }

  /** Asks at once, in place of a question that is under way. */
  check(): void {
    if (this.#id === undefined) return;
    this.#drop();
    void this.#poll();
  }

  /** From now on asks only when something wakes it: for a late success. */
  rest(): void {
    this.#resting = true;
    for (const name of [...this.#timers.keys()]) this.#disarm(name);
  }

  stop(): void {
    this.#drop();
    this.#unlisten?.();
    this.#id = this.#unlisten = this.#last = undefined;
    for (const name of [...this.#timers.keys()]) this.#disarm(name);
    this.#again = this.#overdue = this.#unsure = this.#paused = this.#resting = false;
    this.#pause = firstPause;
    this.#refusals = 0;
  }

  #woken(reason: WakeReason): void {
    this.#listener.woken(reason);
    if (this.#id === undefined) return;
    if (reason === 'hidden') {
      this.#pauseLater();
      return;
    }
    if (reason === 'offline') {
      this.#listener.network('offline');
      return;
    }
    this.#disarm('hidden');
    this.#paused = false;
    // What was asked before the network or the page came back may never be answered.
    if (reason === 'online' || reason === 'restored') this.#drop();
    if (this.#asking || this.#timers.has('rest')) this.#again = true;
    else void this.#poll();
  }

  #pauseLater(): void {
    if (this.#timers.has('hidden')) return;
    this.#arm('hidden', hiddenPauseAfter, () => {
      this.#paused = true;
      this.#disarm('poll');
    });
  }

  async #poll(): Promise<void> {
    const id = this.#id;
    if (id === undefined || this.#asking) return;
    const mine = new AbortController();
    this.#asking = mine;
    this.#again = false;
    this.#disarm('poll');
    this.#listener.asking();
    let error: OnboardingError | undefined;
    let attempt: Attempt | undefined;
    try {
      attempt = { ...(await this.#ask(id, mine.signal)) };
      if (attempt.id !== id) throw new OnboardingError('unexpected-answer');
    } catch (thrown) {
      error = toOnboardingError(thrown);
    }
    if (this.#asking !== mine) return;
    this.#asking = undefined;
    if (error) this.#failed(error);
    else if (attempt) this.#succeeded(attempt);
    this.#schedule(Math.max(this.#pause, (error?.retryAfter ?? 0) * 1000));
    const slowest = this.#listener.asksPerson() ? longestPauseForPerson : longestPause;
    this.#pause = Math.min(slowest, this.#pause * pauseGrowth);
  }

  #succeeded(attempt: Attempt): void {
    this.#refusals = 0;
    this.#unsure = false;
    this.#disarm('unsure');
    this.#listener.network('ok');
    const overdue = this.#overdue && !(attempt.expiresIn > 0);
    this.noted(attempt);
    this.#listener.answered(attempt);
    if (overdue) this.#lose('expired');
  }

  #failed({ code }: OnboardingError): void {
    this.#refusals = code === 'unauthenticated' ? this.#refusals + 1 : 0;
    const signedOut = this.#refusals >= mostRefusals;
    if (code === 'attempt-not-found' || signedOut || this.#overdue) {
      this.#lose(signedOut ? 'signed-out' : 'expired', code === 'attempt-not-found');
      return;
    }
    const offline = code === 'offline' || !this.#ports.online.online();
    this.#listener.network(offline ? 'offline' : this.#unsure ? 'unsure' : 'ok');
    if (this.#resting || this.#unsure || this.#timers.has('unsure')) return;
    this.#arm('unsure', unsureAfter, () => {
      this.#unsure = true;
      this.#listener.network(this.#ports.online.online() ? 'unsure' : 'offline');
    });
  }

  #expire(): void {
    this.#overdue = true;
    this.#arm('expiry', lastWait, () => this.#lose('expired'));
    this.check();
  }

  #lose(step: 'expired' | 'signed-out', sure = false): void {
    if (this.#id !== undefined && (sure || !this.#resting)) this.#listener.lost(step, sure);
  }

  #schedule(pause: number): void {
    if (this.#id === undefined) return;
    // However many wake-ups come, questions keep their distance.
    this.#arm('rest', leastPause, () => {
      if (this.#again) void this.#poll();
    });
    if (!this.#resting && !this.#paused) this.#arm('poll', Math.min(pause, longestWait), () => void this.#poll());
  }

  #drop(): void {
    this.#asking?.abort();
    this.#asking = undefined;
  }

  #arm(name: TimerName, milliseconds: number, callback: () => void): void {
    this.#disarm(name);
    const disarm = this.#ports.timer.after(milliseconds, () => {
      this.#timers.delete(name);
      callback();
    });
    this.#timers.set(name, disarm);
  }

  #disarm(name: TimerName): void {
    this.#timers.get(name)?.();
    this.#timers.delete(name);
  }
}
