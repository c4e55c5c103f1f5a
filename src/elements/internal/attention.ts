import type { LitElement } from 'lit';
import type { LiveRegion } from './live-region.js';

/**
 * Leads a person to what has just changed: by focus where they asked for it, by speech where they did not or stand
 * there already. Focus is never taken from another part of the page.
 */
export class Attention {
  readonly #host: LitElement;
  readonly #live: LiveRegion;
  /** The person has asked for what comes next. */
  expected = false;

  constructor(host: LitElement, live: LiveRegion) {
    this.#host = host;
    this.#live = live;
  }

  /** @param target where to go once it is rendered; without it, or where it cannot be, `text` is spoken. */
  draw(target: () => HTMLElement | null | undefined, text: () => string, urgent = false): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const goal = this.expected && this.#free ? target() : undefined;
      this.expected = false;
      const there = goal?.matches(':focus');
      goal?.focus();
      if (there || !goal?.matches(':focus')) this.#live.say(text(), urgent);
    });
  }

  /** Whether focus is here, or nowhere since what held it is gone. */
  get #free(): boolean {
    const { activeElement, body } = document;
    return !activeElement || activeElement === body || this.#host.matches(':focus-within');
  }
}
