import type { Context, ContextCallback } from '@lit/context';

/**
 * Offers one value to whoever asks inside an element, by the Context protocol. Lit's own provider also serves roots that
 * keep requests for later, which no page of ours has, and weighs 0.3 kB more in what every page loads at once.
 */
export class ContextOffer<Value> {
  readonly #host: Element;
  readonly #context: Context<symbol, Value>;
  readonly #takers = new Set<ContextCallback<Value>>();
  #value: Value;

  constructor(host: HTMLElement, context: Context<symbol, Value>, value: Value) {
    this.#host = host;
    this.#context = context;
    this.#value = value;
    host.addEventListener('context-request', (event) => {
      if (event.context !== context || event.contextTarget === host) return;
      event.stopPropagation();
      const take = event.callback as ContextCallback<Value>;
      if (event.subscribe) this.#takers.add(take);
      this.#give(take, event.subscribe);
    });
  }

  set value(value: Value) {
    if (value === this.#value) return;
    this.#value = value;
    for (const take of [...this.#takers]) this.#give(take, true);
  }

  /** Tells who has asked before, and found nobody, to ask again. */
  announce(): void {
    const event = new Event('context-provider', { bubbles: true, composed: true });
    this.#host.dispatchEvent(Object.assign(event, { context: this.#context, contextTarget: this.#host }));
  }

  #give(take: ContextCallback<Value>, subscribed = false): void {
    take(this.#value, subscribed ? () => this.#takers.delete(take) : undefined);
  }
}
