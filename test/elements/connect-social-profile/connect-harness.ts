import { fixture, html } from '@open-wc/testing';
import { type MemoryAdapter, memoryAdapter, type MemoryAdapterOptions } from '../../../src/adapters/memory.js';
import { type Scenario } from '../../../src/adapters/scenarios.js';
import type { OnboardingAdapter } from '../../../src/contract/adapter.js';
import type { SocialProfilesApi } from '../../../src/contract/social-profiles.js';
import {
  ConnectSocialProfileElement,
  type ConnectSocialProfileState,
} from '../../../src/elements/connect-social-profile/connect-social-profile.js';
import type { ConnectPorts } from '../../../src/flows/connect-ports.js';
import { until } from '../../until.js';

ConnectSocialProfileElement.define();

export const eventNames = [
  'connect-state-change',
  'profile-connect',
  'profile-connected',
  'profile-disconnect',
  'profile-disconnected',
  'profile-transfer',
  'profile-transferred',
  'visibility-change',
  'visibility-changed',
] as const;
type EventName = (typeof eventNames)[number];

export interface Settings {
  readonly lang?: string;
  /** A page of the deployment's own, or a partner's. */
  readonly partner?: boolean;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly ports?: Partial<ConnectPorts>;
  readonly userAgent?: string;
  /** Keep what an earlier widget of this tab remembers. */
  readonly keepSession?: boolean;
  /** Another widget's, so that both stand before the same facts. */
  readonly adapter?: MemoryAdapter;
  readonly options?: Omit<MemoryAdapterOptions, 'scenario'>;
}

/** A person in front of `<connect-social-profile>`: reads, clicks, types. */
export class Widget {
  readonly element: ConnectSocialProfileElement;
  readonly page: HTMLElement;
  readonly adapter: MemoryAdapter;
  /** What was asked of the backend. */
  readonly calls: [method: string, input: unknown][] = [];
  /** The element's events, as a page that listens above it hears them. */
  readonly heard: Event[] = [];
  /** Milliseconds by which the clocks of widget and backend are ahead. */
  ahead = 0;

  private constructor(page: HTMLElement, scenario: Scenario, { options, adapter, ...settings }: Settings) {
    this.page = page;
    this.element = page.querySelector('connect-social-profile')!;
    this.adapter = adapter ?? memoryAdapter({ now: () => new Date(this.now()), ...options, scenario });
    for (const name of eventNames) page.addEventListener(name, (event) => this.heard.push(event));
    for (const [name, value] of Object.entries(settings.attributes ?? {})) this.element.setAttribute(name, value);
    this.element.clock = { now: () => this.now() };
    this.element.userAgent = settings.userAgent ?? 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0 Safari/537.36';
    this.element.ports = settings.ports;
    this.element.adapter = this.#watched(this.adapter, settings.partner ?? false);
  }

  static async open(scenario: Scenario, settings: Settings = {}): Promise<Widget> {
    if (!settings.keepSession) sessionStorage.clear();
    const page = await fixture<HTMLElement>(
      html`<div lang=${settings.lang ?? 'en'}><connect-social-profile mode="popup"></connect-social-profile></div>`,
    );
    return new Widget(page, scenario, settings);
  }

  /** Opens it and waits for a state. */
  static async at(state: ConnectSocialProfileState, scenario: Scenario, settings: Settings = {}): Promise<Widget> {
    const widget = await Widget.open(scenario, settings);
    await widget.until(state);
    return widget;
  }

  now(): number {
    return Date.now() + this.ahead;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** All that can be seen. */
  get text(): string {
    return [...this.root.querySelectorAll('.root > :not(.spoken)')].map(read).join(' ').trim();
  }

  get heading(): string {
    return read(this.find('[part~=heading]'));
  }

  /** What assistive technology was told last. */
  get spoken(): string {
    return [...this.root.querySelectorAll('[role=status], [role=alert]')].map(read).join(' ').trim();
  }

  /** What has focus inside. */
  get focused(): Element | null {
    return this.root.activeElement;
  }

  find(selector: string): HTMLElement | undefined {
    return this.root.querySelector<HTMLElement>(selector) ?? undefined;
  }

  /** A button or link by its name. */
  button(name: string | RegExp): HTMLElement | undefined {
    return [...this.root.querySelectorAll<HTMLElement>('button, a, summary')].find((button) => {
      const label = button.getAttribute('aria-label') ?? read(button);
      return typeof name === 'string' ? label === name : name.test(label);
    });
  }

  async press(name: string | RegExp): Promise<void> {
    await until(
      () => this.button(name),
      () => `no button ${String(name)} in: ${this.text}`,
    );
    const button = this.button(name)!;
    button.focus();
    button.click();
    await this.element.updateComplete;
  }

  /** From the list to the window of a platform. */
  async leave(platform = 'Instagram'): Promise<void> {
    await this.press(`Connect ${platform}`);
    await this.until('preflight');
    await this.press(`Continue to ${platform}`);
  }

  async until(state: ConnectSocialProfileState): Promise<void> {
    await until(
      () => this.element.state === state,
      () => `not ${state}, but ${this.element.state}`,
    );
    await this.element.updateComplete;
  }

  async untilTrue(what: string, check: () => unknown): Promise<void> {
    await until(check, () => `${what}; shown: ${this.text} · spoken: ${this.spoken}`);
  }

  heardOf<Name extends EventName>(name: Name): HTMLElementEventMap[Name][] {
    return this.heard.filter((event) => event.type === name) as HTMLElementEventMap[Name][];
  }

  countOf(method: string): number {
    return this.calls.filter(([called]) => called === method).length;
  }

  /** The adapter, with an ear at its column. */
  #watched(adapter: MemoryAdapter, partner: boolean): OnboardingAdapter {
    const socialProfiles = new Proxy(adapter.socialProfiles, {
      get: (column, method: keyof SocialProfilesApi) => (input: never, options: never) => {
        this.calls.push([method, input]);
        return column[method](input, options);
      },
    });
    return { ...adapter, socialProfiles, ...(partner && { session: undefined }) };
  }
}

/** Windows that open, and keep where they were led. */
export function testPorts(blocked = false) {
  const went: string[] = [];
  let opened = 0;
  const ports: Partial<ConnectPorts> = {
    popup: {
      open: () => {
        if (blocked) return undefined;
        opened++;
        return { navigate: (url) => void went.push(url), focus: () => {}, close: () => {}, closed: false };
      },
    },
    page: { go: (url) => void went.push(url), returnUrl: 'https://northlight.example/profiles' },
  };
  return {
    ports,
    went,
    get opened() {
      return opened;
    },
  };
}

export function read(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** All markup of the page, shadow trees included. */
export function markup(node: ParentNode = document): string {
  const own = node instanceof Document ? node.documentElement.outerHTML : (node as ShadowRoot).innerHTML;
  const roots = [...node.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [own, ...roots.map(markup)].join('\n');
}
