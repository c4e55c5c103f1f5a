import type { Engine, EngineKind, Person, Tab } from './engine.js';

/**
 * Lets Web Test Runner run test files in one of the engines. It speaks as a Playwright launcher does, which is how the
 * runner's commands for keys find the page.
 */
export class EngineLauncher {
  readonly type = 'playwright';
  /** Two pages would take the focus from each other. */
  readonly concurrency = 1;
  readonly #kind: EngineKind;
  #engine: Promise<Engine> | undefined;
  #person: Person | undefined;
  #tab: Promise<Tab> | undefined;
  #session: string | undefined;

  constructor(kind: EngineKind) {
    this.#kind = kind;
  }

  get name(): string {
    return this.#kind.name;
  }

  async startSession(session: string, url: string): Promise<void> {
    this.#session = session;
    this.#engine ??= this.#kind.start();
    const engine = await this.#engine;
    // Somebody new for each file: windows that a test has opened would keep the focus.
    this.#person = await engine.person();
    this.#tab = this.#person.open(url);
    await this.#tab;
  }

  isActive(session: string): boolean {
    return session === this.#session;
  }

  /** The runner asks whether a test has left its page; the address is followed nowhere else. */
  getBrowserUrl(): undefined {
    return undefined;
  }

  async stopSession(session: string): Promise<object> {
    if (session === this.#session) {
      this.#session = undefined;
      await this.#person?.leave();
    }
    return {};
  }

  startDebugSession(): Promise<void> {
    return Promise.reject(new Error(`${this.name} runs here without a window to debug in`));
  }

  async stop(): Promise<void> {
    await (await this.#engine)?.close();
  }

  getPage() {
    const tab = this.#tab;
    if (!tab) throw new Error('No page is open yet');
    return {
      keyboard: {
        type: async (text: string) => (await tab).type(text),
        press: async (key: string) => (await tab).press(key),
      },
    };
  }
}
