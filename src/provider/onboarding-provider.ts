import { ContextProvider } from '@lit/context';
import { LitElement, type PropertyValues, type TemplateResult, css, html } from 'lit';
import type { FetchEmbedToken } from '../adapters/http/embed-token-source.js';
import { adapterContext } from '../context/adapter-context.js';
import { type BrandOverrides, settingsContext } from '../context/settings-context.js';
import type { OnboardingAdapter } from '../contract/adapter.js';
import { safeUrl } from '../contract/url.js';
import { defineElement, version } from '../elements/internal/define-element.js';
import { property } from '../elements/internal/property.js';
import { warnDeveloper } from '../elements/internal/warning.js';
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

  /** Registers the class; nothing happens where the tag is ours already. */
  static define(tag = 'onboarding-provider', registry?: CustomElementRegistry): void {
    defineElement(this, tag, registry);
  }

  /** How the widgets reach a backend. Without it, `base-url` makes one. */
  @property({ attribute: false }) adapter: OnboardingAdapter | undefined;

  /** Where creator-onboarding's server answers, e.g. `https://api.example.com`. Ignored where `adapter` is set. */
  @property({ attribute: 'base-url' }) baseUrl: string | undefined;

  /** For pages of partners: fetches an embed token from the partner's own server. Used with `base-url`. */
  @property({ attribute: false }) fetchEmbedToken: FetchEmbedToken | undefined;

  /** The page's own texts, by language: `{ en: { invitation: { askTitle: '…' } } }`. */
  @property({ attribute: false }) messages: MessageOverrides | undefined;

  /** Names and links to show instead of those the server gives. */
  @property({ attribute: false }) brand: BrandOverrides | undefined;

  readonly #adapter = new ContextProvider(this, { context: adapterContext });
  readonly #settings = new ContextProvider(this, { context: settingsContext, initialValue: {} });
  #connecting = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('messages') || changed.has('brand')) this.#share();
    if (changed.has('adapter') || changed.has('baseUrl') || changed.has('fetchEmbedToken')) void this.#provide();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  async #provide(): Promise<void> {
    const { adapter, baseUrl, fetchEmbedToken } = this;
    this.#adapter.setValue(adapter);
    this.#share(false);
    if (adapter || baseUrl === undefined) return;
    const base = URL.canParse(baseUrl, document.baseURI)
      ? safeUrl('api', new URL(baseUrl, document.baseURI).href)
      : undefined;
    if (base === undefined) {
      warnDeveloper(`<onboarding-provider>: base-url has to be an https address, not "${baseUrl}".`);
      return;
    }
    this.#share(true);
    try {
      const { httpAdapter } = await import('../adapters/http.js');
      if (this.adapter || this.baseUrl !== baseUrl || this.fetchEmbedToken !== fetchEmbedToken) return;
      this.#adapter.setValue(httpAdapter(fetchEmbedToken ? { baseUrl: base, fetchEmbedToken } : { baseUrl: base }));
    } catch {
      warnDeveloper('<onboarding-provider>: the code of the http adapter could not be loaded.');
    }
    this.#share(false);
  }

  #share(connecting = this.#connecting): void {
    this.#connecting = connecting;
    this.#settings.setValue({ messages: this.messages, brand: this.brand, connecting });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'onboarding-provider': OnboardingProviderElement;
  }
}
