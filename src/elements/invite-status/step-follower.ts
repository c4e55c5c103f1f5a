import type { LitElement, ReactiveController } from 'lit';
import type { LiveRegion } from '../internal/live-region.js';

/** What is about to be rendered. */
export interface FollowedStep {
  readonly name: string;
  readonly heading: string;
  /** What an unfinished submission came to; another object is another outcome. */
  readonly error?: object | undefined;
  readonly errorText?: string | undefined;
  /** Set where the step itself is a failure. */
  readonly failure?: string | undefined;
}

/**
 * Tells people who do not see the page what has changed. Focus goes along with a change they asked for, so that it is
 * read; any other change is spoken.
 */
export class StepFollower implements ReactiveController {
  readonly #host: LitElement;
  readonly #live: LiveRegion;
  readonly #current: () => FollowedStep;
  #shown: string | undefined;
  #error: object | undefined;
  #byPerson = false;
  #focus = false;

  constructor(host: LitElement, live: LiveRegion, current: () => FollowedStep) {
    this.#host = host;
    this.#live = live;
    this.#current = current;
    host.addController(this);
  }

  /** The next change of step is what the person has just asked for. */
  expect(): void {
    this.#byPerson = true;
  }

  /** Does what the person asked for; where no other step comes of it, the one that stays is spoken. */
  async await(work: Promise<boolean>): Promise<void> {
    this.expect();
    const done = await work;
    await this.#host.updateComplete;
    if (done && this.#byPerson) this.#live.say(this.#current().heading);
    this.#byPerson = false;
  }

  hostUpdate(): void {
    const { name, heading, error, errorText, failure } = this.#current();
    if (error && error !== this.#error && errorText) this.#live.say(errorText, true);
    this.#error = error;
    const before = this.#shown;
    if (name === before) return;
    this.#shown = name;
    this.#focus = this.#byPerson;
    // An answer that comes first is not spoken: the page itself is being read.
    const silent = this.#byPerson || ((!before || before === 'loading') && !failure);
    if (!silent) this.#live.say(`${heading} ${failure ?? ''}`.trim());
    if (name !== 'loading') this.#byPerson = false;
  }

  hostUpdated(): void {
    if (!this.#focus) return;
    this.#focus = false;
    const { renderRoot } = this.#host;
    const target = renderRoot.querySelector('[part~=heading]') ?? renderRoot.firstElementChild;
    (target as HTMLElement | null)?.focus();
  }
}
