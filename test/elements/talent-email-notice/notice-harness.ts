import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { type MemoryAdapter, memoryAdapter, type MemoryAdapterOptions } from '../../../src/adapters/memory.js';
import { type Scenario } from '../../../src/adapters/scenarios.js';
import type { AccountDeletionApi } from '../../../src/contract/account-deletion.js';
import type { OnboardingAdapter } from '../../../src/contract/adapter.js';
import type { TalentEmailApi } from '../../../src/contract/talent-email.js';
import {
  TalentEmailNoticeElement,
  type TalentEmailNoticeState,
} from '../../../src/elements/talent-email-notice/talent-email-notice.js';
import { until } from '../../until.js';

TalentEmailNoticeElement.define();

export const eventNames = [
  'talent-email-state-change',
  'talent-email-keep',
  'talent-email-continue',
  'talent-email-open',
  'email-change-request',
  'email-change-requested',
  'email-change-withdraw',
  'email-change-withdrawn',
  'account-export',
  'account-exported',
  'account-delete',
  'account-deletion-requested',
  'account-deletion-confirmed',
  'account-deletion-cancelled',
] as const;
type EventName = (typeof eventNames)[number];

export interface Settings {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** Events of the page's to cancel. */
  readonly cancel?: readonly EventName[];
  readonly options?: Omit<MemoryAdapterOptions, 'scenario'>;
  /** In place of the scenario's. */
  readonly adapter?: Partial<OnboardingAdapter>;
}

/** A person in front of `<talent-email-notice>`: reads, clicks, types. */
export class Notice {
  readonly element: TalentEmailNoticeElement;
  readonly page: HTMLElement;
  readonly adapter: MemoryAdapter;
  /** What was asked of the backend. */
  readonly calls: [method: string, input: unknown][] = [];
  /** The element's events, as a page that listens above it hears them. */
  readonly heard: Event[] = [];
  /** Milliseconds by which the clocks of widget and backend are ahead. */
  ahead = 0;
  /** What waits for time to pass. */
  readonly timers = new Set<() => void>();

  private constructor(page: HTMLElement, scenario: Scenario, settings: Settings) {
    this.page = page;
    this.element = page.querySelector('talent-email-notice')!;
    this.adapter = memoryAdapter({ now: () => new Date(this.now()), ...settings.options, scenario });
    for (const name of eventNames) {
      page.addEventListener(name, (event) => {
        this.heard.push(event);
        if (settings.cancel?.includes(name)) event.preventDefault();
      });
    }
    const { element } = this;
    element.clock = { now: () => this.now() };
    element.ports = {
      timer: {
        after: (_, work) => {
          this.timers.add(work);
          return () => this.timers.delete(work);
        },
      },
    };
    element.token = scenario.token;
    element.deletionToken = scenario.deletionToken;
    if (scenario.variant) element.variant = scenario.variant;
    element.adapter = { ...this.#watched(), ...settings.adapter };
  }

  static async open(scenario: Scenario, settings: Settings = {}): Promise<Notice> {
    const page = await fixture<HTMLElement>(
      html`<div lang=${settings.lang ?? 'en'} dir=${settings.dir ?? 'ltr'}>
        <talent-email-notice></talent-email-notice>
      </div>`,
    );
    return new Notice(page, scenario, settings);
  }

  /** Opens it and waits for a state. */
  static async at(state: TalentEmailNoticeState, scenario: Scenario, settings: Settings = {}): Promise<Notice> {
    const notice = await Notice.open(scenario, settings);
    await notice.until(state);
    return notice;
  }

  now(): number {
    return Date.now() + this.ahead;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** All that can be seen, the form in the page's tree too. */
  get text(): string {
    const own = [...this.root.querySelectorAll('.root > :not(.spoken)')].map(read).join(' ');
    return `${own} ${read(this.element)}`.trim();
  }

  get heading(): string {
    return read(this.find('[part~=heading]'));
  }

  /** What assistive technology was told last. */
  get spoken(): string {
    return [...this.root.querySelectorAll('[role=status], [role=alert]')].map(read).join(' ').trim();
  }

  /** What has focus, in the element or in its form. */
  get focused(): Element | null {
    return this.root.activeElement ?? (this.element.contains(document.activeElement) ? document.activeElement : null);
  }

  find(selector: string): HTMLElement | null {
    return this.element.querySelector<HTMLElement>(selector) ?? this.root.querySelector<HTMLElement>(selector);
  }

  field(name: 'email' | 'password' | 'username' | 'understood'): HTMLInputElement {
    return this.find(`input[name=${name}]`) as HTMLInputElement;
  }

  /** A button or link by its name. */
  button(name: string | RegExp): HTMLElement | undefined {
    const all = [this.element, this.root].flatMap((tree) => [
      ...tree.querySelectorAll<HTMLElement>('button, a, summary'),
    ]);
    return all.find((button) => {
      const label = button.getAttribute('aria-label') ?? read(button);
      return typeof name === 'string' ? label === name : name.test(label);
    });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.untilTrue(`a button ${String(name)}`, () => this.button(name));
    const button = this.button(name)!;
    button.focus();
    button.click();
    await this.element.updateComplete;
  }

  async key(key: string): Promise<void> {
    await sendKeys({ press: key });
    await this.element.updateComplete;
  }

  /** Fills a field, as pasting does. */
  async fill(name: 'email' | 'password', text: string): Promise<void> {
    await this.untilTrue(`the field ${name}`, () => this.field(name));
    const field = this.field(name);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    await this.element.updateComplete;
  }

  /** Fills a field and presses Enter. */
  async submit(name: 'email' | 'password', text: string): Promise<void> {
    await this.fill(name, text);
    await this.key('Enter');
  }

  async until(state: TalentEmailNoticeState): Promise<void> {
    await until(
      () => this.element.state === state,
      () => `not ${state}, but ${this.element.state}: ${this.text}`,
    );
    await this.element.updateComplete;
  }

  async untilTrue(what: string, check: () => unknown): Promise<void> {
    await until(check, () => `Waited in vain for ${what}; shown: ${this.text} · spoken: ${this.spoken}`);
    await this.element.updateComplete;
  }

  heardOf<Name extends EventName>(name: Name): HTMLElementEventMap[Name][] {
    return this.heard.filter((event) => event.type === name) as HTMLElementEventMap[Name][];
  }

  countOf(method: string): number {
    return this.calls.filter(([called]) => called === method).length;
  }

  /** Lets everything happen that waits for time to pass. */
  pass(): void {
    for (const work of [...this.timers]) {
      this.timers.delete(work);
      work();
    }
  }

  /** The adapter, with an ear at both columns. */
  #watched(): OnboardingAdapter {
    const listen = <Column extends TalentEmailApi | AccountDeletionApi>(column: Column): Column =>
      new Proxy(column, {
        get: (target, method: string) => (input: unknown, options: unknown) => {
          this.calls.push([method, input]);
          return (Reflect.get(target, method) as (...given: unknown[]) => unknown)(input, options);
        },
      });
    const { talentEmail, accountDeletion } = this.adapter;
    return { ...this.adapter, talentEmail: listen(talentEmail), accountDeletion: listen(accountDeletion) };
  }
}

export function read(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** All markup of the page, shadow trees included. */
export function markup(node: ParentNode = document): string {
  const own = node instanceof Document ? node.documentElement.outerHTML : (node as ShadowRoot).innerHTML;
  const roots = [...node.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [own, ...roots.map((root) => markup(root))].join('\n');
}
