import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { type MemoryAdapter, memoryAdapter, type MemoryAdapterOptions } from '../../../src/adapters/memory.js';
import type { Scenario } from '../../../src/adapters/scenarios.js';
import type { OnboardingAdapter } from '../../../src/contract/adapter.js';
import type { PasswordResetApi } from '../../../src/contract/password-reset.js';
import { ResetPasswordFormElement } from '../../../src/elements/reset-password-form/reset-password-form.js';
import '../../../src/define/reset-password-form.js';
import { until } from '../../until.js';

ResetPasswordFormElement.define();

export const events = [
  'password-reset-request',
  'password-reset-requested',
  'password-reset-link-dead',
  'password-set',
  'signed-in',
] as const;

interface Settings {
  readonly variant?: 'reset' | 'activate';
  readonly email?: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly options?: Omit<MemoryAdapterOptions, 'scenario'>;
}

type Call = [method: keyof PasswordResetApi, input: object];

/** A person in front of `<reset-password-form>`: reads, types, clicks. */
export class ResetForm {
  readonly element: ResetPasswordFormElement;
  readonly adapter: MemoryAdapter;
  /** What was asked of the backend. */
  readonly calls: Call[] = [];
  /** The element's events, as a page that listens at its root sees them. */
  readonly heard: Event[] = [];
  /** Milliseconds by which the clocks of widget and backend are ahead. */
  ahead = 0;

  private constructor(element: ResetPasswordFormElement, scenario: Scenario, options: MemoryAdapterOptions = {}) {
    this.element = element;
    this.adapter = memoryAdapter({ now: () => new Date(Date.now() + this.ahead), ...options, scenario });
    element.clock = { now: () => Date.now() + this.ahead };
    for (const name of events) element.parentElement?.addEventListener(name, (event) => this.heard.push(event));
  }

  /** Opens the widget in a scenario, at its link if it has one. */
  static async open(scenario: Scenario, settings: Settings = {}): Promise<ResetForm> {
    sessionStorage.clear();
    const frame = await fixture<HTMLElement>(
      html`<div lang=${settings.lang ?? 'en'} dir=${settings.dir ?? 'ltr'}>
        <reset-password-form variant=${settings.variant ?? 'reset'} email=${settings.email ?? ''}></reset-password-form>
      </div>`,
    );
    const form = new ResetForm(frame.querySelector('reset-password-form')!, scenario, settings.options);
    form.element.token = scenario.token;
    form.element.adapter = form.listened(form.adapter);
    return form;
  }

  /** The adapter, with an ear at its password column. */
  listened(adapter: OnboardingAdapter): OnboardingAdapter {
    const column = Object.entries(adapter.passwordReset!).map(([method, call]: [string, unknown]) => [
      method,
      (input: object, options: object) => {
        this.calls.push([method as keyof PasswordResetApi, input]);
        return (call as (...given: object[]) => unknown)(input, options);
      },
    ]);
    return { ...adapter, passwordReset: Object.fromEntries(column) as PasswordResetApi };
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get heading(): string {
    return read(this.root.querySelector('[part~=heading]'));
  }

  /** All that can be seen, in the order of the page, without what only assistive technology gets. */
  get text(): string {
    const parts = [...this.root.querySelectorAll<HTMLElement>('.head, [part~=text], slot[name=form], .root > *')];
    const seen = parts.map((part) =>
      part instanceof HTMLSlotElement
        ? part.assignedElements().map(read).join(' ')
        : part.matches('.spoken')
          ? ''
          : read(part),
    );
    return [...new Set(seen)].join(' ').replace(/\s+/g, ' ').trim();
  }

  /** What was said to assistive technology last. */
  get spoken(): string {
    return [...this.root.querySelectorAll('[role=status], [role=alert]')].map(read).join(' ').trim();
  }

  get form(): HTMLFormElement | null {
    return this.element.querySelector('form');
  }

  field(name: 'email' | 'code' | 'password' | 'username'): HTMLInputElement | null {
    return this.element.querySelector(`input[name=${name}]`);
  }

  /** The field that can be typed into. */
  get input(): HTMLInputElement {
    return this.element.querySelector<HTMLInputElement>('input[part~=input]')!;
  }

  /** What belongs to a field by `aria-describedby`. */
  get description(): string {
    const ids = this.input.getAttribute('aria-describedby')!.split(' ');
    return ids.map((id) => read(this.element.querySelector(`#${id}`))).join(' ');
  }

  get notice(): string {
    return read(this.find('.notice'));
  }

  find(selector: string): HTMLElement | null {
    return this.element.querySelector<HTMLElement>(selector) ?? this.root.querySelector<HTMLElement>(selector);
  }

  button(label: string | RegExp): HTMLElement | undefined {
    const all = [this.element, this.root].flatMap((tree) => [...tree.querySelectorAll<HTMLElement>('button, a')]);
    return all.find((button) => {
      const name = button.getAttribute('aria-label') ?? read(button);
      return typeof label === 'string' ? name === label : label.test(name);
    });
  }

  /** Where focus is, inside the widget or outside. */
  get focus(): Element | null {
    return this.root.activeElement ?? document.activeElement;
  }

  async click(label: string | RegExp): Promise<void> {
    await this.until(() => this.button(label), `a button "${String(label)}"`);
    this.button(label)!.focus();
    this.button(label)!.click();
    await this.element.updateComplete;
  }

  /** Pastes into the field at hand, in place of what is there; a page could forbid that. */
  async paste(text: string): Promise<void> {
    const { input } = this;
    input.focus();
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
    if (!input.dispatchEvent(event)) return;
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    await this.element.updateComplete;
  }

  /** Types with the keyboard. */
  async type(text: string): Promise<void> {
    this.input.focus();
    await sendKeys({ type: text });
    await this.element.updateComplete;
  }

  async press(key: string): Promise<void> {
    await sendKeys({ press: key });
    await this.element.updateComplete;
  }

  /** Fills the field at hand and presses Enter. */
  async submit(text: string): Promise<void> {
    await this.paste(text);
    await this.press('Enter');
  }

  /** Waits for the step whose main field this is. */
  async reach(name: 'email' | 'code' | 'password'): Promise<void> {
    await this.until(() => this.field(name), `the field "${name}"`);
  }

  async reachHeading(heading: string | RegExp): Promise<void> {
    const matches = () => (typeof heading === 'string' ? this.heading === heading : heading.test(this.heading));
    await this.until(matches, `the heading "${String(heading)}"`, () => this.heading);
  }

  /** Waits until the backend has answered. */
  async settled(): Promise<void> {
    await this.until(() => !this.element.matches(':state(pending)'), 'an answer');
  }

  /** Waits for something, with a deadline. */
  async until(condition: () => unknown, what: string, seen: () => string = () => this.text): Promise<void> {
    await until(condition, () => `Waited in vain for ${what}; there is: ${seen()}`);
    await this.element.updateComplete;
  }

  countOf(method: keyof PasswordResetApi): number {
    return this.calls.filter(([called]) => called === method).length;
  }
}

function read(node: Element | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
