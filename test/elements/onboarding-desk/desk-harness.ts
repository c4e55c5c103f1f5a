import { fixture, html } from '@open-wc/testing';
import type { OnboardingAdapter } from '../../../src/contract/adapter.js';
import {
  OnboardingDeskElement,
  type OnboardingDeskState,
} from '../../../src/elements/onboarding-desk/onboarding-desk.js';
import { type DeskWorld, start } from './desk-world.js';
import { until } from '../../until.js';

OnboardingDeskElement.define();

export const eventNames = [
  'desk-state-change',
  'desk-invite',
  'desk-invited',
  'desk-import',
  'desk-imported',
  'desk-answer',
  'desk-answered',
  'desk-nudge',
  'desk-nudged',
] as const;
type EventName = (typeof eventNames)[number];

export interface Settings {
  readonly lang?: string;
  /** CSS pixels. */
  readonly width?: number;
  readonly adapter?: OnboardingAdapter;
}

/** A person in front of `<onboarding-desk>`: reads, presses, types. */
export class Desk {
  readonly element: OnboardingDeskElement;
  readonly page: HTMLElement;
  readonly world: DeskWorld;
  /** The element's events, as a page that listens above it hears them. */
  readonly heard: Event[] = [];
  /** Milliseconds by which the clock is ahead. */
  ahead = 0;

  private constructor(page: HTMLElement, world: DeskWorld, adapter: OnboardingAdapter | undefined) {
    this.page = page;
    this.world = world;
    this.element = page.querySelector('onboarding-desk')!;
    for (const name of eventNames) page.addEventListener(name, (event) => this.heard.push(event));
    this.element.clock = { now: () => start + this.ahead };
    this.element.adapter = adapter ?? world.adapter;
  }

  static async open(world: DeskWorld, { lang = 'en', width = 1100, adapter }: Settings = {}): Promise<Desk> {
    const page = await fixture<HTMLElement>(
      html`<div lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}><onboarding-desk></onboarding-desk></div>`,
    );
    page.style.inlineSize = `${width}px`;
    return new Desk(page, world, adapter);
  }

  /** Opens it and waits for a state; lists that are read at the start are there. */
  static async at(state: OnboardingDeskState, world: DeskWorld, settings: Settings = {}): Promise<Desk> {
    const desk = await Desk.open(world, settings);
    await desk.until(state);
    if (state === 'invitations') {
      await desk.untilTrue('the lists are read', () => world.countOf('creators') > 0 && desk.idle);
    }
    return desk;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get idle(): boolean {
    return !this.root.querySelector('[aria-busy=true]');
  }

  /** All that can be seen. */
  get text(): string {
    return [...this.root.querySelectorAll('.root > :not(.spoken)')].map(read).join(' ').trim();
  }

  /** What assistive technology was told last. */
  get spoken(): string {
    return [...this.root.querySelectorAll('.root > [role=status], .root > [role=alert]')].map(read).join(' ').trim();
  }

  /** What has focus inside. */
  get focused(): HTMLElement | null {
    return this.root.activeElement as HTMLElement | null;
  }

  find(selector: string): HTMLElement | undefined {
    return this.root.querySelector<HTMLElement>(selector) ?? undefined;
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  row(id: string): HTMLElement {
    return this.find(`[data-row="${id}"]`)!;
  }

  /** A button by its name. */
  button(name: string | RegExp): HTMLElement | undefined {
    return this.all('button').find((button) => {
      const label = button.getAttribute('aria-label') ?? read(button);
      return typeof name === 'string' ? label === name : name.test(label);
    });
  }

  async press(name: string | RegExp): Promise<void> {
    await until(
      () => this.button(name),
      () => `no button ${String(name)} in: ${this.text}`,
    );
    await this.click(this.button(name)!);
  }

  async click(target: HTMLElement): Promise<void> {
    target.focus();
    target.click();
    await this.element.updateComplete;
  }

  async key(key: string): Promise<void> {
    this.focused!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    await this.element.updateComplete;
  }

  type(selector: string, text: string): void {
    const field = this.find(selector) as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  async until(state: OnboardingDeskState): Promise<void> {
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

  /** From the list to the preview of some pasted rows. */
  async preview(): Promise<void> {
    await this.press('Import many');
    this.type('#csv', 'email,name');
    await this.press('Check the rows');
    await this.until('import-preview');
  }
}

export function read(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
