import type { ReactiveController, ReactiveElement } from 'lit';
import { OnboardingProviderElement } from '../provider/onboarding-provider.js';
import { checkAdapter } from './adapters.js';
import { checkAttributes } from './attributes.js';
import { checkDefinition, checkUndefined } from './definitions.js';
import { explain } from './diagnostics.js';
import type { ElementFacts } from './element-facts.js';
import { checkMessages } from './messages.js';
import { checkProvider } from './provider.js';

type ElementClass = CustomElementConstructor &
  typeof ReactiveElement & {
    define(tag?: string, registry?: CustomElementRegistry): void;
  };

/** Milliseconds a page has to hand things over after the tag is there. */
const patience = 1000;
const seen = new Set<ElementClass>();

/** Looks at every use of an element, and explains in the console what cannot work. */
export function watch(element: ElementClass, facts: ElementFacts): void {
  if (seen.has(element)) return;
  seen.add(element);
  element.addInitializer((instance) => instance.addController(new Watch(instance, facts)));
  const { define } = element;
  element.define = function (this: ElementClass, tag = facts.tag, registry?: CustomElementRegistry) {
    define.call(this, tag, registry);
    if (typeof customElements !== 'undefined') checkDefinition(element, tag, registry);
  };
}

class Watch implements ReactiveController {
  readonly #element: ReactiveElement;
  readonly #facts: ElementFacts;
  #observer: MutationObserver | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(element: ReactiveElement, facts: ElementFacts) {
    this.#element = element;
    this.#facts = facts;
  }

  hostConnected(): void {
    const look = (): void => {
      checkAttributes(this.#element, this.#facts);
      this.#checkSlots();
    };
    this.#observer = new MutationObserver(look);
    this.#observer.observe(this.#element, { attributes: true, childList: true });
    queueMicrotask(look);
  }

  hostUpdated(): void {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => {
      if (!this.#element.isConnected) return;
      checkUndefined();
      if (this.#element instanceof OnboardingProviderElement) void checkProvider(this.#element);
      checkAdapter(this.#element, this.#facts);
      void checkMessages(this.#element);
    }, patience);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    clearTimeout(this.#later);
  }

  #checkSlots(): void {
    for (const { slot } of this.#element.children) {
      if (this.#facts.slots.includes(slot)) continue;
      const known = this.#facts.slots.filter(Boolean).join(', ');
      explain('slot-unknown', `<${this.#element.localName}> has no slot "${slot}"; known are ${known}.`);
    }
  }
}
