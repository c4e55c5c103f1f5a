import type { LitElement, ReactiveController } from 'lit';
import { afterPaint } from './after-paint.js';

/**
 * Speaks outcomes to assistive technology. Its two regions stand at the end of `.root` and are empty until they have
 * been painted: only a change inside an existing region is spoken.
 */
export class LiveRegion implements ReactiveController {
  readonly #host: LitElement;
  #regions: readonly HTMLElement[] | undefined;
  #isPainted = false;
  #spoken: readonly [text: string, assertive: boolean] = ['', false];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The host renders again, for what it shows of what is said. @param assertive interrupts: for errors to act on. */
  say(text: string, assertive = false): void {
    this.#spoken = [text, assertive];
    this.#speak();
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#regions) return;
    this.#regions = ['status', 'alert'].map((role) => {
      const region = document.createElement('div');
      region.className = 'spoken';
      region.setAttribute('role', role);
      return region;
    });
    this.#host.renderRoot.querySelector('.root')?.append(...this.#regions);
    void afterPaint().then(() => {
      this.#isPainted = true;
      this.#speak();
    });
  }

  hostDisconnected(): void {
    this.#spoken = ['', false];
    this.#speak();
  }

  #speak(): void {
    if (!this.#isPainted) return;
    const [text, assertive] = this.#spoken;
    const wanted = assertive ? 'alert' : 'status';
    for (const region of this.#regions ?? []) {
      const spoken = region.getAttribute('role') === wanted ? text : '';
      // Equal text would be no change and stay unspoken; a trailing no-break space makes it one.
      region.textContent = spoken && spoken === region.textContent ? `${spoken}\u00A0` : spoken;
    }
  }
}
