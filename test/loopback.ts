import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

/** Something that answers on this machine. */
export interface Site {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  close(): Promise<void>;
}

export interface Answer {
  /** Default 200. */
  readonly status?: number;
  /** Default: the type that the ending of the path says. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** What is under a path: nothing, or an error, is answered with 404. */
export type Answering = (path: string, request: IncomingMessage) => Answer | undefined | Promise<Answer | undefined>;

export const html = 'text/html; charset=utf-8';
const types: Readonly<Record<string, string>> = {
  // An answer of an API.
  '': 'application/json',
  '.html': html,
  '.js': 'text/javascript',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

export const typeOf = (path: string): string => types[extname(path)] ?? 'text/plain';

/** Starts a server on a free port of loopback. */
export async function serve(answer: Answering): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const send = ({ status = 200, headers, body }: Answer) =>
      void response.writeHead(status, { 'content-type': typeOf(pathname), ...headers }).end(body);
    const nothing = { status: pathname === '/favicon.ico' ? 204 : 404 };
    const found = Promise.resolve().then(() => answer(pathname, request));
    found.then((known) => send(known ?? nothing)).catch((error: unknown) => send({ ...nothing, body: String(error) }));
  });
  // A page may be quiet for longer than the five seconds after which Node would hang up.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
