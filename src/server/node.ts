import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OnboardingError } from '../contract/errors.js';
import { Exchange } from './http/exchange.js';
import { optionalPeer } from './optional-peer.js';

/** What {@link listen} serves; `createOnboardingServer` makes one. */
export interface FetchServer {
  fetch(request: Request, info?: { remoteAddress?: string | undefined }): Promise<Response>;
}

export interface Listening {
  /** With the port really used, which matters where 0 was asked for. */
  readonly url: string;
  readonly port: number;
  /** Stops accepting, lets running requests finish for at most `graceMilliseconds`, then closes what is left. */
  stop(graceMilliseconds?: number): Promise<void>;
}

/** Milliseconds that running requests have to finish. */
const defaultGrace = 10_000;
/** Milliseconds within which a whole request must have arrived. */
const requestTimeout = 30_000;

/** Serves over HTTP on Node. @throws where the port is taken */
export async function listen(server: FetchServer, options: { host: string; port: number }): Promise<Listening> {
  const { getRequestListener } = await optionalPeer('@hono/node-server', () => import('@hono/node-server'));
  const answer = getRequestListener(
    (request, { incoming }) =>
      server.fetch(request, { remoteAddress: (incoming as IncomingMessage).socket.remoteAddress }),
    {
      // Never touches the globals of a program that only mounts this.
      overrideGlobalObjects: false,
      errorHandler: () => new Exchange(unreadable, undefined, {}).refuse(new OnboardingError('malformed-body')),
    },
  );
  const http = createServer({ requestTimeout, headersTimeout: requestTimeout }, (request, response) => {
    // A kept-alive connection would hold the server open after it has stopped listening.
    response.once('close', () => {
      if (!http.listening) http.closeIdleConnections();
    });
    void answer(request, response);
  });
  http.listen(options.port, options.host);
  await once(http, 'listening');
  const { port } = http.address() as AddressInfo;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return { url: `http://${host}:${port}`, port, stop: (grace = defaultGrace) => stop(http, grace) };
}

/** Stands in for a request whose target or Host header makes no URL. */
const unreadable = new Request('http://unreadable.invalid/');

async function stop(http: Server, grace: number): Promise<void> {
  if (!http.listening) return;
  const closed = once(http, 'close');
  http.close();
  http.closeIdleConnections();
  const timer = setTimeout(() => http.closeAllConnections(), grace);
  await closed;
  clearTimeout(timer);
}
