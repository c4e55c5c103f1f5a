import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { Engine, EngineKind, Person, Place, Role, Tab } from './engine.js';
import { findExpression } from './in-page.js';
import { freePort } from './free-port.js';
import { keyOf } from './keys.js';
import { WebDriverError, WebDriverSession } from './webdriver.js';

const present = (...paths: readonly (string | undefined)[]) =>
  paths.find((path) => path !== undefined && existsSync(path));
const miniBrowser = present(
  process.env['MINIBROWSER_PATH'],
  ...['4.1', '6.0', '4.0'].map((version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
  ...['4.1', '6.0', '4.0'].map((version) => `/usr/lib/aarch64-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);
const driver = present('/usr/bin/WebKitWebDriver');
const display = present('/usr/bin/Xvfb');

export const webkit: EngineKind = {
  name: 'WebKitGTK',
  losesPagesWithCoop: true,
  missing:
    miniBrowser !== undefined && driver !== undefined && display !== undefined
      ? undefined
      : 'no webkit2gtk-driver with its MiniBrowser, or no xvfb (MINIBROWSER_PATH names one elsewhere)',
  start: () => start(),
};

async function start(): Promise<Engine> {
  const screen = spawn(display ?? '', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [name] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
  const engine = new WebKit(screen, `:${String(name).trim()}`);
  // The version is known only to a browser that runs.
  await (await engine.person()).leave();
  return engine;
}

/** Ends a process that this one has started. */
async function end(running: ChildProcess): Promise<void> {
  if (running.exitCode === null && running.signalCode === null && running.kill()) await once(running, 'exit');
}

async function answering(url: string): Promise<void> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return;
    if (performance.now() > deadline) throw new Error('WebKitWebDriver did not start');
    await pause(100);
  }
}

/** A browser's start is lost now and then while the one before it ends. */
const mostStarts = 4;

class WebKit implements Engine {
  readonly #screen: ChildProcess;
  readonly #display: string;
  #version = '';

  constructor(screen: ChildProcess, display: string) {
    this.#screen = screen;
    this.#display = display;
  }

  get version(): string {
    return `WebKitGTK ${this.#version}`;
  }

  /** A browser of their own: it keeps nothing once it ends. */
  async person(): Promise<Person> {
    for (let starts = 1; ; starts++) {
      const port = await freePort();
      const env = { ...process.env, DISPLAY: this.#display, NO_AT_BRIDGE: '1' };
      const running = spawn(driver ?? '', ['--host=127.0.0.1', `--port=${port}`], { stdio: 'ignore', env });
      try {
        return new WebKitPerson(await this.#session(`http://127.0.0.1:${port}`), running);
      } catch (error) {
        await end(running);
        if (starts === mostStarts) throw error;
      }
    }
  }

  async #session(address: string): Promise<WebDriverSession> {
    await answering(`${address}/status`);
    const { session, browserVersion } = await WebDriverSession.start(address, {
      // A window that closes while it is asked may never answer; it is asked again.
      timeouts: { script: 15_000, pageLoad: 15_000 },
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    });
    this.#version = browserVersion;
    // Whatever is clicked in a frame has to be in view: the driver does not scroll the page around it.
    await session.resize(1200, 1100);
    return session;
  }

  close(): Promise<void> {
    return end(this.#screen);
  }
}

class WebKitPerson implements Person {
  readonly #session: WebDriverSession;
  readonly #driver: ChildProcess;

  constructor(session: WebDriverSession, running: ChildProcess) {
    this.#session = session;
    this.#driver = running;
  }

  /** In the window it started with: MiniBrowser opens no windows for pages in tabs that a driver has made. */
  async open(url: string): Promise<Tab> {
    const [first = ''] = await this.#session.windows();
    const tab = new WebKitTab(this.#session, first);
    await tab.goto(url);
    return tab;
  }

  async tabs(): Promise<Tab[]> {
    return (await this.#session.windows()).map((handle) => new WebKitTab(this.#session, handle));
  }

  async leave(): Promise<void> {
    await this.#session.end().catch(() => undefined);
    await end(this.#driver);
  }
}

class WebKitPlace implements Place {
  readonly id: string;
  protected readonly session: WebDriverSession;
  readonly #framed: boolean;

  constructor(session: WebDriverSession, id: string, framed: boolean) {
    this.session = session;
    this.id = id;
    this.#framed = framed;
  }

  run(body: string): Promise<unknown> {
    return this.session.run(this.id, this.#framed, body);
  }

  click(role: Role, name: string): Promise<boolean> {
    return this.session.click(this.id, this.#framed, `return ${findExpression(role, name)}`);
  }
}

class WebKitTab extends WebKitPlace implements Tab {
  constructor(session: WebDriverSession, handle: string) {
    super(session, handle, false);
  }

  async goto(url: string): Promise<void> {
    await this.session.navigate(this.id, url);
  }

  async type(text: string): Promise<void> {
    await this.session.keys(this.id, Array.from(text));
  }

  async press(key: string): Promise<void> {
    await this.session.keys(this.id, [keyOf(key)]);
  }

  async reload(): Promise<void> {
    await this.session.reload(this.id);
  }

  async close(): Promise<void> {
    await this.session.close(this.id);
  }

  async url(): Promise<string | undefined> {
    try {
      return await this.session.url(this.id);
    } catch (error) {
      if (error instanceof WebDriverError && error.code === 'no such window') return undefined;
      throw error;
    }
  }

  frame(): Place {
    return new WebKitPlace(this.session, this.id, true);
  }
}
