import type { Browser, BrowserContext, ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import type { Engine, Person, Place, Role, Tab } from './engine.js';
import { findExpression } from './in-page.js';

/** A browser that Puppeteer has connected to. */
export class PuppeteerEngine implements Engine {
  readonly version: string;
  readonly #browser: Browser;
  readonly #end: () => Promise<void>;

  constructor(browser: Browser, version: string, end: () => Promise<void>) {
    this.version = version;
    this.#browser = browser;
    this.#end = end;
  }

  async person(): Promise<Person> {
    return new PuppeteerPerson(await this.#browser.createBrowserContext());
  }

  async close(): Promise<void> {
    await this.#browser.close().catch(() => undefined);
    await this.#end();
  }
}

class PuppeteerPerson implements Person {
  readonly #context: BrowserContext;

  constructor(context: BrowserContext) {
    this.#context = context;
  }

  async open(url: string): Promise<Tab> {
    const page = await this.#context.newPage();
    page.setDefaultTimeout(60_000);
    const tab = new PuppeteerTab(page);
    await tab.goto(url);
    return tab;
  }

  async tabs(): Promise<Tab[]> {
    return (await this.#context.pages()).map((page) => new PuppeteerTab(page));
  }

  async leave(): Promise<void> {
    await this.#context.close();
  }
}

class PuppeteerPlace implements Place {
  readonly #document: () => Page | Frame;

  constructor(document: () => Page | Frame) {
    this.#document = document;
  }

  run(body: string): Promise<unknown> {
    return this.#document().evaluate(`(() => { ${body} })()`);
  }

  async click(role: Role, name: string): Promise<boolean> {
    const found = await this.#document().evaluateHandle(findExpression(role, name));
    const element = found.asElement() as ElementHandle | null;
    await element?.click();
    await found.dispose().catch(() => undefined);
    return element !== null;
  }
}

/** Puppeteer has no ids of its own for pages, and gives the same object for the same page. */
const ids = new WeakMap<Page, string>();
let pages = 0;

class PuppeteerTab extends PuppeteerPlace implements Tab {
  readonly id: string;
  readonly #page: Page;

  constructor(page: Page) {
    super(() => page);
    this.#page = page;
    this.id = ids.get(page) ?? `page-${++pages}`;
    ids.set(page, this.id);
  }

  async goto(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async press(key: string): Promise<void> {
    // Over WebDriver BiDi, this one goes by its character only.
    await this.#page.keyboard.press((key === 'Space' ? ' ' : key) as KeyInput);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  async close(): Promise<void> {
    await this.#page.close();
  }

  url(): Promise<string | undefined> {
    return Promise.resolve(this.#page.isClosed() ? undefined : this.#page.url());
  }

  frame(): Place {
    return new PuppeteerPlace(() => {
      const frame = this.#page.mainFrame().childFrames()[0];
      if (!frame) throw new Error('The frame is not there');
      return frame;
    });
  }
}
