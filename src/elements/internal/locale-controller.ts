import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { directionOf } from '../../contract/language-tag.js';
import type { LaterSection } from '../../i18n/language.js';
import type { Messages } from '../../i18n/messages.js';
import { type MessageOverrides, mergeMessages, overridesFor } from '../../i18n/overrides.js';
import { type Catalogue, loadMessages } from '../../i18n/registry.js';
import { nearestDirection, nearestLanguage, watchLanguage } from './nearest-language.js';

/**
 * Texts in the language of the element's surroundings. English is there at once; another language comes
 * on demand and renders the host again.
 */
export class LocaleController<Section extends keyof Messages> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #english: Pick<Messages, Section>;
  readonly #overrides: () => readonly (MessageOverrides | undefined)[];
  #messages: Pick<Messages, Section> | undefined;
  #usedOverrides: readonly (MessageOverrides | undefined)[] = [];
  #wanted = 'en';
  /** The language of what is shown; it follows `#wanted` as soon as the texts are there. */
  #used = 'en';
  #catalogue: Catalogue | undefined;
  readonly #later = new Set<LaterSection>();
  #unwatch: (() => void) | undefined;

  /**
   * @param english the sections this element uses.
   * @param overrides the host page's texts, weakest first.
   */
  constructor(
    host: ReactiveControllerHost & Element,
    english: Pick<Messages, Section>,
    overrides: () => readonly (MessageOverrides | undefined)[] = () => [],
  ) {
    this.#host = host;
    this.#english = { ...english };
    this.#overrides = overrides;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unwatch = watchLanguage(this.#host, () => this.look());
    this.look();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  /** Takes in sections that are loaded later than the element itself. */
  extend<More extends keyof Messages>(english: Pick<Messages, More>): LocaleController<Section | More> {
    Object.assign(this.#english, english);
    this.#messages = undefined;
    return this as unknown as LocaleController<Section | More>;
  }

  /**
   * Fetches sections that come with a later step, in whatever language is spoken.
   * @returns when they can be shown; where they cannot be had, English takes their place.
   */
  prepare(...sections: LaterSection[]): Promise<void> {
    for (const section of sections) this.#later.add(section);
    return this.#load();
  }

  /** The texts, with everything resolved. */
  get messages(): Pick<Messages, Section> {
    const sources = this.#overrides();
    if (!this.#messages || sources.some((source, index) => source !== this.#usedOverrides[index])) {
      this.#usedOverrides = sources;
      const own = overridesFor(this.#used, sources);
      const language = typeof this.#catalogue === 'function' ? this.#catalogue(this.#english) : this.#catalogue;
      // English as it is stays shared among all widgets: the texts are most of what one of them would hold.
      this.#messages = language || own.length > 0 ? mergeMessages(this.#english, [language, ...own]) : this.#english;
    }
    return this.#messages;
  }

  /** The language the texts are in. */
  get tag(): string {
    const worded = this.#catalogue ?? overridesFor(this.#used, this.#overrides())[0];
    return worded || /^en\b/.test(this.#used) ? this.#used : 'en';
  }

  /** The direction to set on what is rendered: English inside a right-to-left page still runs left to right. */
  get dir(): 'ltr' | 'rtl' {
    const { tag } = this;
    return (tag === this.#used ? nearestDirection(this.#host) : undefined) ?? directionOf(tag);
  }

  /** Looks which language is spoken around the host; its texts come by themselves. */
  look(): void {
    const wanted = nearestLanguage(this.#host);
    this.#host.requestUpdate();
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    void this.#load();
  }

  async #load(): Promise<void> {
    const wanted = this.#wanted;
    const catalogue = await loadMessages(wanted, this.#later);
    if (wanted !== this.#wanted) return;
    this.#catalogue = catalogue;
    this.#used = wanted;
    this.#messages = undefined;
    this.#host.requestUpdate();
  }
}
