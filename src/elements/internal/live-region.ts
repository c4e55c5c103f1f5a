import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/**
 * Speaks outcomes to assistive technology. Render it once, always in the same place and empty at first: only a change
 * inside an existing region is spoken.
 */
export class LiveRegion implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #polite = '';
  #assertive = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** @param assertive interrupts what is being read: for errors a person has to act on. */
  say(text: string, assertive = false): void {
    // Equal text would be no change and stay unspoken; a trailing no-break space makes it one.
    const before = assertive ? this.#assertive : this.#polite;
    const spoken = text && text === before ? `${text}\u00A0` : text;
    this.#polite = assertive ? '' : spoken;
    this.#assertive = assertive ? spoken : '';
    this.#host.requestUpdate();
  }

  render(): TemplateResult {
    return html`<div class="spoken" role="status">${this.#polite}</div>
      <div class="spoken" role="alert">${this.#assertive}</div>`;
  }

  hostDisconnected(): void {
    this.#polite = this.#assertive = '';
  }
}
