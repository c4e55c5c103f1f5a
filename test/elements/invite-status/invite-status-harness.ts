import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { type MemoryAdapter, memoryAdapter, type MemoryAdapterOptions } from '../../../src/adapters/memory.js';
import type { Scenario } from '../../../src/adapters/scenarios.js';
import type { OnboardingAdapter } from '../../../src/contract/adapter.js';
import type { InvitationApi } from '../../../src/contract/invitation.js';
import { InviteStatusElement, type InviteStatusState } from '../../../src/elements/invite-status/invite-status.js';
import { until } from '../../until.js';

InviteStatusElement.define();

export const eventNames = [
  'invite-state-change',
  'invite-resend',
  'invite-resent',
  'invite-continue',
  'invite-reset-request',
  'invite-help-open',
] as const;

interface Settings {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** CSS pixels. */
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  /** Shown in place of the address the backend masks. */
  readonly email?: string;
  readonly options?: Omit<MemoryAdapterOptions, 'scenario'>;
}

/** A person in front of `<invite-status>`: reads, types, clicks. */
export class InviteStatus {
  readonly element: InviteStatusElement;
  readonly page: HTMLElement;
  readonly adapter: MemoryAdapter;
  /** What was asked of the backend. */
  readonly calls: [method: string, input: unknown][] = [];
  /** The element's events, as a page that listens above it hears them. */
  readonly heard: Event[] = [];
  /** Milliseconds by which the clocks of widget and backend are ahead. */
  ahead = 0;

  private constructor(page: HTMLElement, scenario: Scenario, { email, options = {} }: Settings) {
    this.page = page;
    this.element = page.querySelector('invite-status')!;
    this.adapter = memoryAdapter({ now: () => new Date(this.now()), ...options, scenario });
    this.element.clock = { now: () => this.now() };
    for (const name of eventNames) page.addEventListener(name, (event) => this.heard.push(event));
    this.element.token = scenario.token;
    this.element.adapter = this.watched(this.adapter, email);
  }

  /** Opens the widget in a scenario, at its link if it has one. */
  static async open(scenario: Scenario, settings: Settings & { keepSession?: boolean } = {}): Promise<InviteStatus> {
    if (!settings.keepSession) sessionStorage.clear();
    const { lang = 'en', dir = 'ltr', theme = 'light', width = 480 } = settings;
    const page = await fixture<HTMLElement>(html`<div lang=${lang} dir=${dir}><invite-status></invite-status></div>`);
    const dark = theme === 'dark';
    page.style.cssText = `color-scheme:${theme};width:${String(width)}px;padding:16px;font-size:16px;line-height:1.5;color:${
      dark ? '#e8eaee' : '#1d2026'
    };background:${dark ? '#16181d' : '#fff'}`;
    return new InviteStatus(page, scenario, settings);
  }

  /** Opens it and waits for a state. */
  static async at(state: InviteStatusState, scenario: Scenario, settings: Settings = {}): Promise<InviteStatus> {
    const widget = await InviteStatus.open(scenario, settings);
    await widget.until(state);
    return widget;
  }

  now(): number {
    return Date.now() + this.ahead;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get heading(): string {
    return read(this.root.querySelector('[part~=heading]'));
  }

  /** All that can be seen. */
  get text(): string {
    const seen = [...this.root.querySelectorAll('.root > :not(.spoken)')];
    return seen.map(read).join(' ').replace(/\s+/g, ' ').trim();
  }

  /** What assistive technology was told last. */
  get spoken(): string {
    return [...this.root.querySelectorAll('[role=status], [role=alert]')].map(read).join(' ').trim();
  }

  get input(): HTMLInputElement {
    return this.root.querySelector('input')!;
  }

  /** What belongs to the field by `aria-describedby`, without what is hidden. */
  get description(): string {
    const ids = this.input.getAttribute('aria-describedby')!.split(' ');
    const parts = ids.map((id) => this.root.getElementById(id)!);
    return parts
      .filter((part) => !part.hidden)
      .map(read)
      .join(' ')
      .trim();
  }

  get focused(): string {
    return read(this.root.activeElement);
  }

  /** A button or link by its name. */
  button(name: string | RegExp): HTMLElement | undefined {
    return [...this.root.querySelectorAll<HTMLElement>('button, a')].find((button) => {
      const label = button.getAttribute('aria-label') ?? read(button);
      return typeof name === 'string' ? label === name : name.test(label);
    });
  }

  get buttons(): string[] {
    return [...this.root.querySelectorAll('button, a')].map((b) => b.getAttribute('aria-label') ?? read(b));
  }

  link(name: string | RegExp): string | undefined {
    return this.button(name)?.getAttribute('href') ?? undefined;
  }

  async press(name: string | RegExp): Promise<void> {
    await until(
      () => this.button(name),
      () => `there is no button ${String(name)} among: ${this.buttons.join(' · ')}`,
    );
    this.button(name)!.click();
    await this.element.updateComplete;
  }

  /** Types into the field and presses Enter. */
  async give(email: string): Promise<void> {
    this.input.focus();
    this.input.value = '';
    if (email) await sendKeys({ type: email });
    await sendKeys({ press: 'Enter' });
  }

  async until(state: InviteStatusState): Promise<void> {
    await until(
      () => this.element.state === state,
      () => `not ${state}; shown: ${this.element.state}`,
    );
    await this.element.updateComplete;
  }

  async untilTrue(what: string, check: () => unknown): Promise<void> {
    await until(check, () => `${what}; shown: ${this.text} · spoken: ${this.spoken}`);
  }

  heardOf<Name extends (typeof eventNames)[number]>(name: Name): HTMLElementEventMap[Name][] {
    return this.heard.filter((event) => event.type === name) as HTMLElementEventMap[Name][];
  }

  /** The adapter, with an ear at its invitation column. */
  watched(adapter: OnboardingAdapter, email?: string): OnboardingAdapter {
    const { get, resend } = adapter.invitation!;
    const invitation: InvitationApi = {
      get: async (input, options) => {
        this.calls.push(['get', input]);
        const found = await get(input, options);
        return found && email !== undefined ? { ...found, email } : found;
      },
      resend: (input, options) => {
        this.calls.push(['resend', input]);
        return resend(input, options);
      },
    };
    return { ...adapter, invitation };
  }
}

export function read(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
