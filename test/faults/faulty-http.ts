import { createServer, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Reply } from '../platforms/exchange.js';
import { answer, type Fault, FaultPlan } from '../platforms/faults.js';

/** What a request is called when a fault is ordered for it. */
const names: readonly [method: string, path: RegExp, name: string][] = [
  ['POST', /^\/v1\/connection-attempts$/, 'create'],
  ['GET', /^\/v1\/connection-attempts\/[^/]+$/, 'poll'],
  ['POST', /^\/v1\/connection-attempts\/[^/]+\/start-links$/, 'start-link'],
  ['POST', /^\/v1\/connection-attempts\/[^/]+\/confirm$/, 'confirm'],
  ['GET', /^\/v1\/profiles$/, 'list'],
  ['GET', /^\/connect\/callback\//, 'callback'],
  ['GET', /^\/connect\/[^/]+$/, 'start'],
];

type Fetch = (request: Request, info: { remoteAddress?: string | undefined }) => Promise<Response>;

/** A server behind a network that can be told to misbehave, request by request. */
export class FaultyHttp {
  readonly plan = new FaultPlan();
  /** How often each named request arrived. */
  readonly arrived = new Map<string, number>();
  readonly #server: Server;

  constructor(fetch: Fetch) {
    this.#server = createServer((message, response) => {
      const path = (message.url ?? '/').split('?', 1)[0] ?? '/';
      const name = names.find(([method, pattern]) => method === message.method && pattern.test(path))?.[2];
      if (name) this.arrived.set(name, (this.arrived.get(name) ?? 0) + 1);
      const work = async () => toReply(await fetch(await toRequest(message), message.socket));
      void answer(response, work, name === undefined ? undefined : this.plan.take(name)).catch(() =>
        message.socket.destroy(),
      );
    });
  }

  order(name: string, fault: Fault, times = 1): void {
    this.plan.add(name, fault, times);
  }

  /** @returns the port */
  async listen(): Promise<number> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }
}

async function toRequest(message: IncomingMessage): Promise<Request> {
  const parts: Buffer[] = [];
  for await (const part of message as AsyncIterable<Buffer>) parts.push(part);
  const headers = Object.entries(message.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const { method = 'GET', url = '/' } = message;
  const body = method === 'GET' || method === 'HEAD' ? null : Buffer.concat(parts);
  return new Request(`http://${message.headers.host ?? ''}${url}`, { method, headers, body });
}

async function toReply(response: Response): Promise<Reply> {
  const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== 'set-cookie'));
  const cookies = response.headers.getSetCookie();
  // Cookies are the one header that comes several times; these pages set one at a time.
  if (cookies[0] !== undefined) headers['set-cookie'] = cookies[0];
  return { status: response.status, headers, body: new Uint8Array(await response.arrayBuffer()) };
}
