import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { directionOf } from '../../contract/language-tag.js';
import type { LaterSection } from '../../i18n/language.js';
import type { Messages } from '../../i18n/messages.js';
import { type MessageOverrides, mergeMessages, overridesFor } from '../../i18n/overrides.js';
import { type Catalogue, loadMessages } from '../../i18n/registry.js';
import { nearestDirection, nearestLanguage } from './nearest-language.js';

/** An element that can be given texts of its own. */
export type LocaleHost = ReactiveControllerHost & Element & { readonly messages?: MessageOverrides | undefined };

/** Where the texts of the page come from that hold for all its widgets. */
export interface PageTexts {
  readonly settings: { readonly messages?: MessageOverrides | undefined };
}

/**
 * Texts in the language of the element's surroundings. English is there at once; another language comes
 * on demand and renders the host again. Of changes around a host that stays where it is `LanguageWatch` tells.
 */
export class LocaleController<Section extends keyof Messages> implements ReactiveController {
  readonly #host: LocaleHost;
  readonly #page: PageTexts | undefined;
  #english: Pick<Messages, Section>;
  #messages: Pick<Messages, Section> | undefined;
  /** The page's texts and the host's own that are in `#messages`. */
  #usedShared: MessageOverrides | undefined;
  #usedOwn: MessageOverrides | undefined;
  #wanted = 'en';
  /** The language of what is shown; it follows `#wanted` as soon as the texts are there. */
  #used = 'en';
  #catalogue: Catalogue | undefined;
  #later: readonly LaterSection[] = [];

  /**
   * @param english the sections this element uses.
   * @param page has texts that go before these; the host's own go before both.
   */
  constructor(host: LocaleHost, english: Pick<Messages, Section>, page?: PageTexts) {
    this.#host = host;
    this.#english = english;
    this.#page = page;
    host.addController(this);
  }

  hostConnected(): void {
    this.look();
  }

  /** Takes in sections that are loaded later than the element itself. */
  extend<More extends keyof Messages>(english: Pick<Messages, More>): LocaleController<Section | More> {
    this.#english = { ...this.#english, ...english };
    this.#messages = undefined;
    return this as unknown as LocaleController<Section | More>;
  }

  /**
   * Fetches sections that come with a later step, in whatever language is spoken.
   * @returns when they can be shown; where they cannot be had, English takes their place.
   */
  prepare(...sections: LaterSection[]): Promise<void> {
    this.#later = this.#later.concat(sections.filter((section) => !this.#later.includes(section)));
    return this.#load();
  }

  /** The texts, with everything resolved. */
  get messages(): Pick<Messages, Section> {
    const [shared, own] = this.#overrides;
    if (!this.#messages || shared !== this.#usedShared || own !== this.#usedOwn) {
      this.#usedShared = shared;
      this.#usedOwn = own;
      const worded = overridesFor(this.#used, [shared, own]);
      const language = typeof this.#catalogue === 'function' ? this.#catalogue(this.#english) : this.#catalogue;
      // English as it is stays shared among all widgets: the texts are most of what one of them would hold.
      this.#messages =
        language || worded.length > 0 ? mergeMessages(this.#english, [language, ...worded]) : this.#english;
    }
    return this.#messages;
  }

  /** The host page's texts, weakest first. */
  get #overrides(): readonly [MessageOverrides | undefined, MessageOverrides | undefined] {
    return [this.#page?.settings.messages, this.#host.messages];
  }

  /** The language the texts are in. */
  get tag(): string {
    const worded = this.#catalogue ?? overridesFor(this.#used, this.#overrides)[0];
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
