import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The states styles may hang on: `:state(pending)`, `:state(error)`, `:state(done)`, `:state(expired)`. */
export type ElementState = 'pending' | 'error' | 'done' | 'expired';

/** Keeps the host's custom states; where the browser has none, nothing happens. */
export class StatesController implements ReactiveController {
  readonly #states: CustomStateSet | undefined;
  readonly #current: () => Partial<Record<ElementState, boolean>>;

  constructor(host: ReactiveControllerHost & HTMLElement, current: () => Partial<Record<ElementState, boolean>>) {
    this.#states = (host.attachInternals() as Partial<ElementInternals>).states;
    this.#current = current;
    host.addController(this);
  }

  hostUpdated(): void {
    for (const [name, on] of Object.entries(this.#current())) {
      try {
        if (on) this.#states?.add(name);
        else this.#states?.delete(name);
      } catch {
        // Before 2024 names had to begin with two dashes; such browsers go without.
      }
    }
  }
}
