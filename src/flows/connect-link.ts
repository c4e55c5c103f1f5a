import { startLinkLifetime } from '../contract/policy.js';
import type { StartLink } from '../contract/social-profiles.js';
import type { ConnectPorts } from './connect-ports.js';

/** A link on show is exchanged before it stops working. Milliseconds. */
const exchangeAfter = (startLinkLifetime - 10) * 1000;

/** The link that is on show. It is a secret, so no state holds it. */
export class LinkOnShow {
  readonly #ports: ConnectPorts;
  readonly #exchange: () => void;
  #url: string | undefined;
  #qr: readonly string[] | undefined;
  #stop: (() => void) | undefined;

  /** @param exchange called when another link should take this one's place */
  constructor(ports: ConnectPorts, exchange: () => void) {
    this.#ports = ports;
    this.#exchange = exchange;
  }

  get url(): string | undefined {
    return this.#url;
  }

  /** Absent where the link was made for this browser. */
  get qr(): readonly string[] | undefined {
    return this.#qr;
  }

  put({ startUrl, qr }: Pick<StartLink, 'startUrl' | 'qr'>): void {
    this.drop();
    this.#url = startUrl;
    this.#qr = qr;
    if (startUrl !== undefined && !qr) this.renewLater();
  }

  renewLater(): void {
    this.#stop?.();
    this.#stop = this.#ports.timer.after(exchangeAfter, () => {
      this.#stop = undefined;
      this.#exchange();
    });
  }

  drop(): void {
    this.#stop?.();
    this.#stop = this.#url = this.#qr = undefined;
  }
}
