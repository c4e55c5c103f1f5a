import { LitElement, type PropertyValues, type TemplateResult, css, html } from 'lit';
import type { FetchEmbedToken } from '../adapters/http/embed-token-source.js';
import { adapterContext } from '../context/adapter-context.js';
import { ContextOffer } from '../context/offer.js';
import { type BrandOverrides, type OnboardingSettings, settingsContext } from '../context/settings-context.js';
import type { OnboardingAdapter } from '../contract/adapter.js';
import { safeUrl } from '../contract/url.js';
import { afterPaint } from '../elements/internal/after-paint.js';
import { defineElement, version } from '../elements/internal/define-element.js';
import type { MessageOverrides } from '../i18n/overrides.js';

/**
 * Gives every onboarding widget inside it the same backend, texts and brand.
 *
 * @summary Settles backend, texts and brand for the onboarding widgets inside it.
 * @slot - The page's content with the widgets in it.
 */
export class OnboardingProviderElement extends LitElement {
  static readonly version: string = version;

  static override styles = css`
    :host {
      display: contents;
    }
  `;

  // Decorators would bring 0.2 kB of their own into what is loaded at once.
  static override properties = {
    adapter: { attribute: false },
    baseUrl: { attribute: 'base-url' },
    fetchEmbedToken: { attribute: false },
    demo: {},
    messages: { attribute: false },
    brand: { attribute: false },
  };

  /** Registers the class; nothing happens where the tag is ours already. */
  static define(tag = 'onboarding-provider', registry?: CustomElementRegistry): void {
    defineElement(this, tag, registry);
  }

  /** How the widgets reach a backend. Without it, `base-url` makes one. */
  adapter: OnboardingAdapter | undefined;

  /** Where creator-onboarding's server answers, e.g. `https://api.example.com`. Ignored where `adapter` is set. */
  baseUrl: string | undefined;

  /** For pages of partners: fetches an embed token from the partner's own server. Used with `base-url`. */
  fetchEmbedToken: FetchEmbedToken | undefined;

  /**
   * Plays a backend in the page, for a first look without a server: empty, or the name of a scenario that the first
   * widget inside has, e.g. `expired`; `true`, as JSX makes of a bare `demo`, counts as empty. Ignored where `base-url` or `adapter` is set. Never for real creators.
   */
  demo: string | boolean | undefined;

  /** The page's own texts, by language: `{ en: { invitation: { askTitle: '…' } } }`. */
  messages: MessageOverrides | undefined;

  /** Names and links to show instead of those the server gives. */
  brand: BrandOverrides | undefined;

  readonly #adapter = new ContextOffer<OnboardingAdapter | undefined>(this, adapterContext, undefined);
  readonly #settings = new ContextOffer<OnboardingSettings | undefined>(this, settingsContext, {});
  #connecting = false;
  /** Changes with every setting an adapter is made of, so that one that comes too late is known. */
  #turn = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#adapter.announce();
    this.#settings.announce();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('messages') || changed.has('brand')) this.#share();
    const given = ['adapter', 'baseUrl', 'fetchEmbedToken', 'demo'] as const;
    if (given.some((name) => changed.has(name))) void this.#provide();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  async #provide(): Promise<void> {
    const turn = ++this.#turn;
    const { adapter } = this;
    const make = adapter ? undefined : this.#maker();
    this.#adapter.value = adapter;
    this.#share(make !== undefined);
    if (!make) return;
    let made: OnboardingAdapter | undefined;
    try {
      // Widgets paint without it, and are painted sooner where nothing else is fetched.
      await afterPaint();
      made = await make();
    } catch {
      // Its code could not be loaded, which the browser tells of; the widgets say that they are not connected.
    }
    if (turn !== this.#turn) return;
    this.#adapter.value = made;
    this.#share(false);
  }

  /** How to get an adapter from the attributes, if they ask for one. */
  #maker(): (() => Promise<OnboardingAdapter>) | undefined {
    const { baseUrl, fetchEmbedToken, demo } = this;
    if (baseUrl === undefined) {
      const isDemo = typeof demo === 'string' || demo === true;
      return isDemo ? async () => (await import('./demo.js')).demoAdapter(this) : undefined;
    }
    const base = URL.canParse(baseUrl, document.baseURI)
      ? safeUrl('api', new URL(baseUrl, document.baseURI).href)
      : undefined;
    if (base === undefined) return undefined;
    return async () =>
      (await import('../adapters/http.js')).httpAdapter({ baseUrl: base, ...(fetchEmbedToken && { fetchEmbedToken }) });
  }

  #share(connecting = this.#connecting): void {
    this.#connecting = connecting;
    this.#settings.value = { messages: this.messages, brand: this.brand, connecting };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'onboarding-provider': OnboardingProviderElement;
  }
}
