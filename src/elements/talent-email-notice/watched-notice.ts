import type { Timer, Wake } from '../../flows/connect-ports.js';
import type { Clock } from '../../flows/ports.js';
import { type TalentEmailApis, TalentEmailFlow } from '../../flows/talent-email.js';
import type { TalentEmailState } from '../../flows/talent-email-state.js';
import { TalentEmailWatch } from '../../flows/talent-email-watch.js';
import type { WatchedFlow } from '../internal/flow-controller.js';
import { pageWake } from '../internal/wake.js';

/** What to use instead of the browser's own wake-ups and timers. */
export interface NoticePorts {
  readonly wake?: Wake;
  readonly timer?: Timer;
}

/** The flow, and what looks again while somebody else has to act; both end together. */
export class WatchedNotice implements WatchedFlow {
  readonly flow: TalentEmailFlow;
  readonly #watch: TalentEmailWatch;

  constructor(apis: TalentEmailApis, clock: Clock, ports: NoticePorts = {}) {
    this.flow = new TalentEmailFlow(apis, { clock });
    this.#watch = new TalentEmailWatch(this.flow, { wake: pageWake(() => undefined), ...ports });
  }

  get state(): TalentEmailState {
    return this.flow.state;
  }

  subscribe(listener: () => void): () => void {
    return this.flow.subscribe(listener);
  }

  /** Begins to look again by itself. */
  watch(): void {
    this.#watch.start();
  }

  close(): void {
    this.#watch.stop();
    this.flow.close();
  }
}
