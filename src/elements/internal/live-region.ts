import type { LitElement, ReactiveController } from 'lit';

/**
 * Speaks outcomes to assistive technology. Its two regions stand at the end of `.root`, empty, from the first rendering
 * on: only a change inside an existing region is spoken.
 */
export class LiveRegion implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The host renders again, for what it shows of what is said. @param assertive interrupts: for errors to act on. */
  say(text: string, assertive = false): void {
    this.#speak(text, assertive);
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#host.hasUpdated) return;
    for (const role of ['status', 'alert']) {
      const region = document.createElement('div');
      region.className = 'spoken';
      region.setAttribute('role', role);
      this.#host.renderRoot.querySelector('.root')?.append(region);
    }
  }

  hostDisconnected(): void {
    this.#speak('');
  }

  #speak(text: string, assertive = false): void {
    const wanted = assertive ? 'alert' : 'status';
    for (const region of this.#host.renderRoot.querySelectorAll('.root > .spoken[role]')) {
      const spoken = region.getAttribute('role') === wanted ? text : '';
      // Equal text would be no change and stay unspoken; a trailing no-break space makes it one.
      region.textContent = spoken && spoken === region.textContent ? `${spoken}\u00A0` : spoken;
    }
  }
}
