import type { StartLink } from '../contract/social-profiles.js';
import { LinkOnShow } from './connect-link.js';
import type { ConnectPorts } from './connect-ports.js';
import type { ConnectAim, PopupState } from './connect-state.js';
import { PlatformWindow } from './connect-window.js';

/** The ways to the platform: a window, this page itself, or a link to follow by hand. */
export class WayIn {
  readonly window: PlatformWindow;
  readonly link: LinkOnShow;
  readonly #ports: ConnectPorts;

  /** @param exchange called when another link should take the place of the one on show */
  constructor(ports: ConnectPorts, exchange: () => void) {
    this.#ports = ports;
    this.window = new PlatformWindow(ports);
    this.link = new LinkOnShow(ports, exchange);
  }

  /** Takes the way that is open. @returns where the platform's page will be */
  take(made: StartLink, mode: ConnectAim['mode']): PopupState {
    const { startUrl } = made;
    this.link.drop();
    if (startUrl === undefined) {
      this.window.close();
      return 'elsewhere';
    }
    if (mode === 'redirect') {
      this.#ports.page.go(startUrl);
      return 'leaving';
    }
    if (!this.window.held) {
      this.link.put(made);
      return 'blocked';
    }
    this.window.navigate(startUrl);
    return 'open';
  }

  /** Lets go of everything; a window stays open. */
  forget(): void {
    this.window.forget();
    this.link.drop();
  }
}
