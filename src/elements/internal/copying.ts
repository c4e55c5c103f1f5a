import type { LitElement } from 'lit';
import type { LiveRegion } from './live-region.js';

/** What is said of it. */
export interface CopyingTexts {
  readonly copied: string;
  /** Copying was refused: the text has been selected instead. */
  readonly selected: string;
}

/** Copies things, and says whether it did. What cannot be copied is selected, where it is shown. */
export class Copying {
  readonly #host: LitElement;
  readonly #texts: () => CopyingTexts;
  readonly #live: LiveRegion;
  #copied: string | undefined;
  #refused: string | undefined;

  constructor(host: LitElement, live: LiveRegion, texts: () => CopyingTexts) {
    this.#host = host;
    this.#live = live;
    this.#texts = texts;
  }

  /** Whether this was copied last. */
  done(what: string): boolean {
    return this.#copied === what;
  }

  /** Whether the browser would not copy it: then it has to be shown to be copied by hand. */
  refused(what: string): boolean {
    return this.#refused === what;
  }

  forget(): void {
    this.#copied = this.#refused = undefined;
  }

  copy(what: string, value: string): void {
    const done = (): void => {
      this.#copied = what;
      this.#live.say(this.#texts().copied);
    };
    const refused = (): void => {
      this.#refused = what;
      this.#host.requestUpdate();
      void this.#host.updateComplete.then(() => this.#select(what));
    };
    // There is no clipboard outside secure contexts.
    const { clipboard } = navigator as { clipboard?: Clipboard };
    if (clipboard) clipboard.writeText(value).then(done, refused);
    else refused();
  }

  #select(what: string): void {
    const shown = this.#host.renderRoot.querySelector(`[data-copy=${what}]`);
    if (shown instanceof HTMLInputElement) shown.select();
    else if (shown) getSelection()?.selectAllChildren(shown);
    if (shown) this.#live.say(this.#texts().selected);
  }
}
