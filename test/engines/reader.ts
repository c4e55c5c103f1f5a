import type { Place, Role, Tab } from './engine.js';
import { findExpression, pageText, showsExpression } from './in-page.js';
import { until } from './until.js';

/** Somebody before a page, who reads, types and clicks. Names and texts are those a person sees or hears. */
export class Reader<In extends Place = Tab> {
  readonly tab: In;

  constructor(tab: In) {
    this.tab = tab;
  }

  /** Says what is there instead where something does not come. */
  async #until(what: string, ask: () => Promise<unknown>): Promise<void> {
    try {
      await until(what, async () => (await ask()) === true);
    } catch (error) {
      const text = await this.tab.run(`return ${pageText}`).catch(() => 'nothing');
      throw new Error(`Did not come: ${what}; there is: ${String(text)}`, { cause: error });
    }
  }

  async sees(text: string): Promise<void> {
    await this.#until(`the text “${text}”`, () => this.tab.run(`return ${showsExpression(text)}`));
  }

  async seesNot(text: string): Promise<void> {
    await this.#until(`the text “${text}” is gone`, () => this.tab.run(`return !${showsExpression(text)}`));
  }

  async press(name: string): Promise<void> {
    await this.#until(`the button “${name}”`, () => this.tab.click('button', name));
  }

  /** Presses, and again where the page moved under the pointer, until a text is there. */
  async pressFor(name: string, text: string): Promise<void> {
    let looked = 0;
    await this.#until(`“${text}” after the button “${name}”`, async () => {
      if ((await this.tab.run(`return ${showsExpression(text)}`)) === true) return true;
      if (looked++ % 30 === 0) await this.tab.click('button', name);
      return false;
    });
  }

  async opensTab(name: string): Promise<void> {
    await this.#until(`the tab “${name}”`, () => this.tab.click('tab', name));
  }

  async follow(name: string): Promise<void> {
    await this.#until(`the link “${name}”`, () => this.tab.click('link', name));
  }

  /** Waits for the page to show a button, without pressing it. */
  async finds(role: Role, name: string): Promise<void> {
    await this.#until(`the ${role} “${name}”`, () => this.tab.run(`return ${findExpression(role, name)} !== null`));
  }

  /** Types into the visible field that a selector finds in the page or in open shadow roots. */
  async types(selector: string, text: string): Promise<void> {
    await this.#until(`the field ${selector}`, () =>
      this.tab.run(`return (${typeInto.toString()})(${JSON.stringify(selector)}, ${JSON.stringify(text)})`),
    );
  }

  /** Ticks a box. */
  async ticks(selector: string): Promise<void> {
    await this.#until(`the box ${selector}`, () =>
      this.tab.run(`return (${tick.toString()})(${JSON.stringify(selector)})`),
    );
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
      // As with the Tab key: what the browser suggests for a field would take the next click.
      element.blur();
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
