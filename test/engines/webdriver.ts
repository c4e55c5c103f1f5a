/** Longer than the driver's own timeouts. Milliseconds. */
const longestCommand = 30_000;

/** How a WebDriver names an element in its answers (W3C WebDriver §12). */
export const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** An element, as a WebDriver takes and gives it. */
export interface ElementReference {
  readonly [elementKey]: string;
}

export const isElement = (value: unknown): value is ElementReference =>
  typeof value === 'object' && value !== null && elementKey in value;

/** One browser behind a WebDriver. It has one window at a time under command, so callers take turns. */
export class WebDriverSession {
  readonly #address: string;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(address: string) {
    this.#address = address;
  }

  /** Starts a browser with capabilities. @returns it and what it says of itself */
  static async start(
    driver: string,
    capabilities: object,
  ): Promise<{ session: WebDriverSession; browserVersion: string }> {
    const body = { capabilities: { alwaysMatch: capabilities } };
    const made = (await command('POST', `${driver}/session`, body)) as {
      sessionId: string;
      capabilities: { browserVersion?: string };
    };
    const session = new WebDriverSession(`${driver}/session/${made.sessionId}`);
    return { session, browserVersion: made.capabilities.browserVersion ?? '' };
  }

  windows(): Promise<string[]> {
    return this.#turn(() => this.#ask('GET', '/window/handles') as Promise<string[]>);
  }

  /** Of the first window. Pixels. */
  resize(width: number, height: number): Promise<unknown> {
    return this.#turn(() => this.#ask('POST', '/window/rect', { width, height }));
  }

  navigate(window: string, url: string): Promise<unknown> {
    return this.#in(window, false, () => this.#ask('POST', '/url', { url }));
  }

  reload(window: string): Promise<unknown> {
    return this.#in(window, false, () => this.#ask('POST', '/refresh', {}));
  }

  close(window: string): Promise<unknown> {
    return this.#in(window, false, () => this.#ask('DELETE', '/window'));
  }

  url(window: string): Promise<string> {
    return this.#in(window, false, () => this.#ask('GET', '/url') as Promise<string>);
  }

  /** @param framed in the first frame of the page */
  run(window: string, framed: boolean, body: string): Promise<unknown> {
    return this.#in(window, framed, () => this.#ask('POST', '/execute/sync', { script: body, args: [] }));
  }

  /** @param find the body of a function that returns the element. @returns false where it returns none */
  click(window: string, framed: boolean, find: string): Promise<boolean> {
    return this.#in(window, framed, async () => {
      const found = await this.#ask('POST', '/execute/sync', { script: find, args: [] });
      if (!isElement(found)) return false;
      await this.#ask('POST', `/element/${found[elementKey]}/click`, {});
      return true;
    });
  }

  /** Presses and lets go of one key after the other. @param keys single characters, as a WebDriver knows them */
  keys(window: string, keys: readonly string[]): Promise<unknown> {
    const actions = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    const body = { actions: [{ type: 'key', id: 'keyboard', actions }] };
    return this.#in(window, false, () => this.#ask('POST', '/actions', body));
  }

  async end(): Promise<void> {
    await this.#turn(() => command('DELETE', this.#address));
  }

  #in<Result>(window: string, framed: boolean, work: () => Promise<Result>): Promise<Result> {
    return this.#turn(async () => {
      await this.#ask('POST', '/window', { handle: window });
      await this.#ask('POST', '/frame', { id: framed ? 0 : null });
      return work();
    });
  }

  #turn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #ask(method: string, path: string, body?: object): Promise<unknown> {
    return command(method, this.#address + path, body);
  }
}

/** What a WebDriver refuses. `code` is one of its error codes, as `no such window`. */
export class WebDriverError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

async function command(method: string, url: string, body?: object): Promise<unknown> {
  const signal = AbortSignal.timeout(longestCommand);
  const answer = await fetch(url, { method, signal, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: unknown };
  if (answer.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new WebDriverError(error, message);
}
