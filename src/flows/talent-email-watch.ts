import { asleep, systemTimer, type Timer, type Wake } from './connect-ports.js';
import type { TalentEmailFlow } from './talent-email.js';
import { isWaiting, type TalentEmailState } from './talent-email-state.js';

/** Milliseconds. */
const firstPause = 4000;
const pauseGrowth = 1.5;
const longestPause = 60_000;
/** However many wake-ups come, looks keep this distance. */
const leastPause = 1000;

/**
 * Looks again, in growing pauses, while a manager, a mail or a date is waited for; at once when the page is brought up
 * or comes back, and never while it cannot be seen. Between `start` and `stop` it follows the flow by itself.
 */
export class TalentEmailWatch {
  readonly #flow: TalentEmailFlow;
  readonly #wake: Wake;
  readonly #timer: Timer;
  #ends: (() => void)[] = [];
  #disarm: (() => void) | undefined;
  #rest: (() => void) | undefined;
  #pause = firstPause;
  #stand: string | undefined;

  constructor(flow: TalentEmailFlow, ports: { wake?: Wake; timer?: Timer } = {}) {
    this.#flow = flow;
    this.#wake = ports.wake ?? asleep;
    this.#timer = ports.timer ?? systemTimer;
  }

  start(): void {
    if (this.#ends.length > 0) return;
    const woken = this.#wake.listen((reason) => {
      if (reason === 'hidden') this.#sleep();
      else if (reason !== 'offline') this.#look();
    });
    this.#ends = [woken, this.#flow.subscribe(() => this.#changed())];
    this.#arm();
  }

  stop(): void {
    for (const end of this.#ends) end();
    this.#ends = [];
    this.#sleep();
    this.#rest?.();
    this.#rest = undefined;
    this.#pause = firstPause;
  }

  /** Where something was done or has become known, what follows may come soon. */
  #changed(): void {
    const stand = standOf(this.#flow.state);
    if (stand === this.#stand) return;
    this.#stand = stand;
    this.#pause = firstPause;
    this.#arm();
  }

  #look(): void {
    if (!this.#rest && this.#isDue()) {
      this.#rest = this.#timer.after(leastPause, () => (this.#rest = undefined));
      this.#pause = Math.min(longestPause, this.#pause * pauseGrowth);
      void this.#flow.refresh();
      this.#sleep();
    }
    if (!this.#disarm) this.#arm();
  }

  #arm(): void {
    this.#sleep();
    if (this.#isDue()) this.#disarm = this.#timer.after(this.#pause, () => this.#look());
  }

  #isDue(): boolean {
    return isWaiting(this.#flow.state) && !this.#wake.hidden();
  }

  #sleep(): void {
    this.#disarm?.();
    this.#disarm = undefined;
  }
}

/** What can change without this page, in short. */
function standOf(state: TalentEmailState): string {
  if ('deletion' in state) return `${state.step} ${state.deletion.state}`;
  if (!('notice' in state)) return state.step;
  const { baseState, change, deletion } = state.notice;
  return [state.step, baseState, change?.state, deletion?.state].join(' ');
}
