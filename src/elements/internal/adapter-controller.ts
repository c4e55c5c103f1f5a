import { type Context, ContextEvent } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { adapterContext } from '../../context/adapter-context.js';
import { type BrandOverrides, type OnboardingSettings, settingsContext } from '../../context/settings-context.js';
import type { OnboardingAdapter } from '../../contract/adapter.js';
import type { OnboardingConfig } from '../../contract/config.js';
import { afterPaint } from './after-paint.js';
import { serverMarkup } from './server-markup.js';
import { awaitConfig, forgetConfig } from './shared-config.js';

/** An element that can be given an adapter of its own. */
export type AdapterHost = LitElement & { adapter?: OnboardingAdapter | undefined };

/** Finds the adapter (the element's own, else the provider's, else none) and reads its configuration after the paint. */
export class AdapterController implements ReactiveController {
  readonly #host: AdapterHost;
  #leave: (() => void)[] = [];
  #offered: OnboardingAdapter | undefined;
  #settings: OnboardingSettings | undefined;
  #loadedFrom: OnboardingAdapter | undefined;
  #config: OnboardingConfig | undefined;
  #settled = false;
  #alone = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: AdapterHost) {
    this.#host = host;
    host.addController(this);
    // Left there, what a server has rendered would stand beside what is rendered here.
    if (!serverMarkup.root) host.shadowRoot?.replaceChildren();
  }

  get adapter(): OnboardingAdapter | undefined {
    return this.#host.adapter ?? this.#offered;
  }

  get settings(): OnboardingSettings {
    return this.#settings ?? {};
  }

  /** The deployment's configuration with the page's own wording over it, once it is there. */
  get config(): OnboardingConfig | undefined {
    return this.#config && withBrand(this.#config, this.settings.brand ?? {});
  }

  /** Whether the configuration is there, or has been given up for now. */
  get settled(): boolean {
    return this.#settled;
  }

  /** True once it is clear that nobody gives an adapter: pages may hand it over a little after the tag. */
  get alone(): boolean {
    return this.#alone && !this.adapter && !this.settings.connecting;
  }

  /** Reads the configuration again if it could not be read. */
  retry(): void {
    if (!this.#config) this.#load(this.#loadedFrom);
  }

  hostConnected(): void {
    // A provider that is defined later than its widgets has not heard their first question.
    document.addEventListener('context-provider', this);
    this.handleEvent();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this);
    this.#unsubscribe();
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    // A move takes the element out and puts it back within one task.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#turnTo(undefined);
    });
  }

  hostUpdate(): void {
    // A last update may come after the element has left the page: nothing may begin there.
    if (!this.#host.isConnected) return;
    serverMarkup.root?.(this.#host);
    const { adapter } = this;
    if (!adapter) {
      this.#waiting ??= setTimeout(() => {
        this.#alone = true;
        this.#host.requestUpdate();
      }, 1000);
    }
    if (adapter === this.#loadedFrom) return;
    this.#turnTo(adapter);
    this.#config = undefined;
    this.#settled = false;
    void afterPaint().then(() => this.#load(adapter));
  }

  takeConfig(config?: OnboardingConfig): void {
    this.#config = config;
    this.#settled = true;
    this.#host.requestUpdate();
  }

  #load(adapter: OnboardingAdapter | undefined): void {
    if (adapter && adapter === this.#loadedFrom) awaitConfig(adapter, this);
  }

  #turnTo(adapter: OnboardingAdapter | undefined): void {
    if (this.#loadedFrom) forgetConfig(this.#loadedFrom, this);
    this.#loadedFrom = adapter;
  }

  /** Asks who is around the host for adapter and settings. */
  handleEvent(): void {
    this.#unsubscribe();
    this.#request(adapterContext, (adapter) => (this.#offered = adapter));
    this.#request(settingsContext, (settings) => (this.#settings = settings));
  }

  /** The Context protocol, spoken directly: Lit's consumer is made for more than two keys of one element. */
  #request<Value>(context: Context<symbol, Value>, take: (value: Value) => void): void {
    const answer = (value: Value, unsubscribe?: () => void): void => {
      if (unsubscribe) this.#leave.push(unsubscribe);
      take(value);
      this.#host.requestUpdate();
    };
    this.#host.dispatchEvent(new ContextEvent(context, this.#host, answer, true));
  }

  #unsubscribe(): void {
    for (const leave of this.#leave) leave();
    this.#leave = [];
    this.#offered = this.#settings = undefined;
  }
}

function withBrand(config: OnboardingConfig, own: BrandOverrides): OnboardingConfig {
  const of = <Part extends keyof BrandOverrides>(part: Part) => ({ ...config[part], ...own[part] });
  return { ...config, brand: of('brand'), sender: of('sender'), subjects: of('subjects'), links: of('links') };
}
