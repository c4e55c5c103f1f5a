import type { Tab } from './engine.js';
import { findExpression, showsExpression } from './in-page.js';
import { until } from './until.js';

/** Somebody before a page, who reads, types and clicks. Names and texts are those a person sees or hears. */
export class Reader {
  readonly tab: Tab;

  constructor(tab: Tab) {
    this.tab = tab;
  }

  async sees(text: string): Promise<void> {
    await until(`the text “${text}”`, () => this.tab.run(`return ${showsExpression(text)}`));
  }

  async seesNot(text: string): Promise<void> {
    await until(`the text “${text}” is gone`, () => this.tab.run(`return !${showsExpression(text)}`));
  }

  async press(name: string): Promise<void> {
    await until(`the button “${name}”`, () => this.tab.click('button', name));
  }

  async follow(name: string): Promise<void> {
    await until(`the link “${name}”`, () => this.tab.click('link', name));
  }

  /** Waits for the page to show a button, without pressing it. */
  async finds(role: 'button' | 'link', name: string): Promise<void> {
    await until(`the ${role} “${name}”`, () => this.tab.run(`return ${findExpression(role, name)} !== null`));
  }

  /** Types into the visible field that a selector finds in the page or in open shadow roots. */
  async types(selector: string, text: string): Promise<void> {
    await until(`the field ${selector}`, () =>
      this.tab.run(`return (${typeInto.toString()})(${JSON.stringify(selector)}, ${JSON.stringify(text)})`),
    );
  }

  /** Ticks a box. */
  async ticks(selector: string): Promise<void> {
    await until(`the box ${selector}`, () => this.tab.run(`return (${tick.toString()})(${JSON.stringify(selector)})`));
  }
}

// Both run in the page, where they are sent as text.

function typeInto(selector: string, text: string): boolean {
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (!(element instanceof HTMLInputElement) || !element.matches(selector) || !element.checkVisibility()) continue;
      element.focus();
      element.value = text;
      element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      element.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }
  }
  return false;
}

function tick(selector: string): boolean {
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (!(element instanceof HTMLInputElement) || !element.matches(selector) || !element.checkVisibility()) continue;
      if (!element.checked) element.click();
      return element.checked;
    }
  }
  return false;
}
