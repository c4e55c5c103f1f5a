import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, type BrowserContext, connect, type ElementHandle, type Frame, type Page } from 'puppeteer-core';
import type { Engine, EngineKind, Person, Place, Tab } from './engine.js';
import { findExpression } from './in-page.js';

const places = [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'];
const executable = places.find((path) => path !== undefined && existsSync(path));

/**
 * Quiet, and otherwise as people have it: a driver's recommended settings turn off the popup blocker and the
 * partitioning of storage.
 */
const settings: Readonly<Record<string, boolean | string>> = {
  'remote.prefs.recommended': false,
  // Clicks arrive as the mouse's do, so that they reach a frame of another site, which runs in another process.
  'remote.events.async.mouse.enabled': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

export const firefox: EngineKind = {
  name: 'Firefox',
  missing: executable === undefined ? 'no firefox-esr or firefox (FIREFOX_PATH names one elsewhere)' : undefined,
  start: () => start(executable ?? ''),
};

async function start(path: string): Promise<Engine> {
  const profile = await mkdtemp(join(tmpdir(), 'stock-firefox-'));
  const lines = Object.entries(settings).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  await writeFile(join(profile, 'user.js'), lines.join(''));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'];
  const running = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const end = async (): Promise<void> => {
    if (running.exitCode === null && running.kill()) await once(running, 'exit');
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const browserWSEndpoint = `${await listeningAt(running)}/session`;
    const browser = await connect({ browserWSEndpoint, protocol: 'webDriverBiDi', protocolTimeout: 120_000 });
    return new Firefox(browser, (await browser.version()).replace(/^firefox\//i, 'Firefox '), end);
  } catch (error) {
    await end();
    throw error;
  }
}

async function listeningAt({ stderr }: ChildProcess): Promise<string> {
  if (stderr) {
    for await (const line of createInterface(stderr)) {
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
      // What it goes on to say must not fill the pipe.
      if (address !== undefined) {
        stderr.resume();
        return address;
      }
    }
  }
  throw new Error('Firefox did not start');
}

class Firefox implements Engine {
  readonly version: string;
  readonly #browser: Browser;
  readonly #end: () => Promise<void>;

  constructor(browser: Browser, version: string, end: () => Promise<void>) {
    this.version = version;
    this.#browser = browser;
    this.#end = end;
  }

  async person(): Promise<Person> {
    return new FirefoxPerson(await this.#browser.createBrowserContext());
  }

  async close(): Promise<void> {
    await this.#browser.close().catch(() => undefined);
    await this.#end();
  }
}

class FirefoxPerson implements Person {
  readonly #context: BrowserContext;

  constructor(context: BrowserContext) {
    this.#context = context;
  }

  async open(url: string): Promise<Tab> {
    const page = await this.#context.newPage();
    page.setDefaultTimeout(60_000);
    const tab = new FirefoxTab(page);
    await tab.goto(url);
    return tab;
  }

  async tabs(): Promise<Tab[]> {
    return (await this.#context.pages()).map((page) => new FirefoxTab(page));
  }

  async leave(): Promise<void> {
    await this.#context.close();
  }
}

class FirefoxPlace implements Place {
  readonly #document: () => Page | Frame;

  constructor(document: () => Page | Frame) {
    this.#document = document;
  }

  run(body: string): Promise<unknown> {
    return this.#document().evaluate(`(() => { ${body} })()`);
  }

  async click(role: 'button' | 'link', name: string): Promise<boolean> {
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

class FirefoxTab extends FirefoxPlace implements Tab {
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
    return new FirefoxPlace(() => {
      const frame = this.#page.mainFrame().childFrames()[0];
      if (!frame) throw new Error('The frame is not there');
      return frame;
    });
  }
}
