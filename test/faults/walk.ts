import type { BrowserContext, Frame, Locator, Page } from 'playwright-core';
import { connection } from '../../src/i18n/en/connection.js';
import { profiles } from '../../src/i18n/en/profiles.js';
import type { Noted } from './judge.js';
import type { Setting, World } from './world.js';

/** Long enough for a loaded machine; no step waits for it in vain. */
const patience = 30_000;
const filled = (text: string) => text.replace('{platform}', 'Instagram').replace('{host}', 'instagram.localhost');

/** One creator before a partner's page, who connects Instagram. */
export class Walk {
  readonly world: World;
  readonly context: BrowserContext;
  readonly setting: Setting;
  readonly page: Page;
  readonly creator: string;
  readonly #errors: string[] = [];

  private constructor(world: World, context: BrowserContext, setting: Setting, page: Page, creator: string) {
    this.world = world;
    this.context = context;
    this.setting = setting;
    this.page = page;
    this.creator = creator;
    context.on('weberror', (error) => this.#errors.push(String(error.error())));
  }

  static async start(
    world: World,
    context: BrowserContext,
    setting: Setting,
    creator: string,
    prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
  ): Promise<Walk> {
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    const walk = new Walk(world, context, setting, page, creator);
    await prepare(page);
    await page.goto(world.page(creator, setting));
    return walk;
  }

  /** Another tab of the same person. */
  async secondTab(): Promise<Walk> {
    return Walk.start(this.world, this.context, this.setting, this.creator);
  }

  /** Where the widget is: the page, or the frame in it. */
  async place(): Promise<Page | Frame> {
    if (!this.setting.framed) return this.page;
    const handle = await this.page.waitForSelector('iframe');
    const frame = await handle.contentFrame();
    if (!frame) throw new Error('The frame is not there');
    return frame;
  }

  async button(name: string): Promise<Locator> {
    return (await this.place()).getByRole('button', { name: filled(name), exact: true });
  }

  async sees(text: string): Promise<void> {
    await (await this.place()).getByText(filled(text)).first().waitFor();
  }

  async press(name: string): Promise<void> {
    await (await this.button(name)).click();
  }

  /** Up to the click that opens the platform. */
  async choosePlatform(): Promise<void> {
    await this.press(profiles.connectPlatform);
    await (await this.button(connection.go)).waitFor();
  }

  /** Clicks on, and waits for the platform's page in the window that opens. */
  async toPlatform(open: () => Promise<void> = () => this.press(connection.go)): Promise<Page> {
    const arrived = this.platformPage();
    await open();
    const blocked = (await this.place()).getByRole('link', { name: /instagram\.localhost/ });
    // A frame of a page with COOP gets no handle to the window it opens: then the person takes the link.
    const link = blocked.waitFor().then(
      () => blocked,
      () => undefined,
    );
    const first = await Promise.race([arrived, link]);
    if (!first) return arrived;
    if ('goto' in first) return first;
    await first.click();
    return arrived;
  }

  /** The next window that shows the platform's page. */
  private async platformPage(): Promise<Page> {
    const known = new Set(this.context.pages());
    const deadline = performance.now() + patience;
    for (;;) {
      const found = this.context.pages().find((page) => !known.has(page) && /\/\/instagram\./.test(page.url()));
      if (found) return found;
      if (performance.now() > deadline) throw new Error("The platform's page did not open");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Decides on the platform's page, and waits until its answer has reached our server. */
  async decide(popup: Page, decision: 'Allow' | 'Deny' = 'Allow'): Promise<void> {
    await Promise.all([popup.waitForEvent('close'), popup.getByRole('button', { name: decision }).click()]);
  }

  /** The last step on the widget's side. */
  async confirm(): Promise<void> {
    await this.press(connection.confirm);
  }

  async state(wanted: string): Promise<void> {
    await (
      await this.place()
    ).waitForFunction((state) => (window as unknown as { noted: Noted }).noted.states.includes(state), wanted, {
      polling: 100,
      timeout: patience,
    });
  }

  async noted(): Promise<Noted> {
    const noted = await (await this.place()).evaluate(() => (window as unknown as { noted: Noted }).noted);
    return { ...noted, errors: [...noted.errors, ...this.#errors] };
  }
}
