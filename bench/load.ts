import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Ready, Used } from './target.js';

/** A server in a process of its own, and what it tells about itself. */
export class Target {
  readonly url: string;
  readonly adminKey: string;
  readonly #child: ChildProcess;
  readonly #agent = new Agent({ keepAlive: true });
  readonly #tokens = new Map<string, string>();

  private constructor(child: ChildProcess, { url, adminKey }: Ready) {
    this.#child = child;
    this.url = url;
    this.adminKey = adminKey;
    child.on('message', (message: { to?: string; token?: string }) => {
      if (message.to !== undefined && message.token !== undefined) this.#tokens.set(message.to, message.token);
    });
  }

  static async start(...words: string[]): Promise<Target> {
    const child = fork(fileURLToPath(new URL('target.ts', import.meta.url)), words, { execArgv: ['--import', 'tsx'] });
    const [ready] = (await once(child, 'message')) as [Ready];
    return new Target(child, ready);
  }

  /** Microseconds of CPU time used so far. */
  async cpu(): Promise<number> {
    for (;;) {
      this.#child.send('cpu');
      const [message] = (await once(this.#child, 'message')) as [Partial<Used>];
      if (message.cpu !== undefined) return message.cpu;
    }
  }

  /** The link's token in the newest mail to an address. */
  async token(address: string): Promise<string> {
    const deadline = Date.now() + 30_000;
    while (!this.#tokens.has(address)) {
      if (Date.now() > deadline) throw new Error(`no mail to ${address}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return this.#tokens.get(address) ?? '';
  }

  /** One call. @returns status, body, cookie and milliseconds */
  async call(method: string, path: string, headers: Record<string, string> = {}, json?: unknown) {
    const started = performance.now();
    const body = json === undefined ? undefined : JSON.stringify(json);
    const sent = request(this.url + path, {
      method,
      agent: this.#agent,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    });
    sent.end(body);
    const [response] = (await once(sent, 'response')) as [import('node:http').IncomingMessage];
    let text = '';
    for await (const chunk of response) text += String(chunk);
    const cookie = response.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    return { status: response.statusCode ?? 0, text, cookie, milliseconds: performance.now() - started };
  }

  async stop(): Promise<void> {
    this.#agent.destroy();
    const exited = once(this.#child, 'exit');
    this.#child.disconnect();
    await exited;
  }
}

export interface Load {
  /** Milliseconds of each call. */
  readonly milliseconds: number[];
  /** Microseconds of the server's CPU time a call. */
  readonly cpuPerCall: number;
}

/** Makes so many calls, some of them at once. @throws where one is not answered with 200 */
export async function load(
  target: Target,
  path: string,
  headers: Record<string, string>,
  calls: number,
): Promise<Load> {
  const atOnce = 8;
  const milliseconds: number[] = [];
  const before = await target.cpu();
  let left = calls;
  const caller = async () => {
    while (left-- > 0) {
      const answer = await target.call('GET', path, headers);
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.text}`);
      milliseconds.push(answer.milliseconds);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, caller));
  return { milliseconds, cpuPerCall: ((await target.cpu()) - before) / calls };
}
