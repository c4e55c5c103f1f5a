import type { ApiKeyRole } from '../accounts/api-keys.js';
import { addressPrefix, clientAddressReader } from '../client-address.js';
import type { SiteFetch } from '../connect-context.js';
import type { ServerConfig } from '../config.js';
import { OriginList, ownOrigins } from '../cors.js';
import { RouteHandler } from '../handler.js';
import type { Logger } from '../logger.js';
import type { Metrics } from '../metrics.js';
import type { Authenticator } from './caller.js';
import { sessionCookie } from './cookie.js';
import type { Endpoints } from './endpoint.js';
import { Exchange } from './exchange.js';
import { isUnforeseen } from './failure.js';
import { createOperations } from './operations.js';
import { ReadLimit } from './read-limit.js';
import type { createReplay } from './replay.js';
import { createRouter, type Site } from './router.js';

/** What the HTTP layer is put together from. */
export interface ApiParts {
  readonly config: ServerConfig;
  readonly endpoints: Endpoints;
  readonly authenticator: Authenticator;
  readonly replay: ReturnType<typeof createReplay>;
  readonly pages: Site['pages'];
  /** Tried in order for paths that are neither endpoints nor hosted pages. */
  readonly sites: readonly SiteFetch[];
  readonly metrics: Metrics;
  readonly log: Logger;
  /** The roles of the living API keys that list an origin. */
  rolesOfOrigin(origin: string): Promise<readonly ApiKeyRole[]>;
  /** Rejects while the database cannot serve. */
  ready(): Promise<void>;
  now(): Date;
}

/** What is known of a request beside itself. */
export interface RequestInfo {
  /** The socket's address, as Node gives it. */
  readonly remoteAddress?: string | undefined;
}

export type Fetch = (request: Request, info?: RequestInfo) => Promise<Response>;

/** Puts the HTTP layer together: one function from request to answer that never rejects. */
export async function createApi(parts: ApiParts): Promise<Fetch> {
  const { config, log, metrics, now } = parts;
  const cookie = sessionCookie(config.publicUrl);
  const clientAddress = clientAddressReader(config.trustedProxies);
  const route = await createRouter({
    handler: new RouteHandler({
      endpoints: parts.endpoints,
      authenticator: parts.authenticator,
      replay: parts.replay,
      origins: new OriginList(ownOrigins(config), (origin) => parts.rolesOfOrigin(origin)),
      cookie,
      readLimit: config.rateLimits === 'off' ? undefined : new ReadLimit(),
      clientAddress,
      now,
    }),
    operations: createOperations({ publicUrl: config.publicUrl, cookieName: cookie.name, metrics, ready: parts.ready }),
    pages: parts.pages,
    async connect({ id, request, remoteAddress }) {
      const { headers } = request;
      const token = cookie.read(headers.get('cookie'));
      const session = token === undefined ? undefined : await parts.authenticator.session(token);
      const ipPrefix = addressPrefix(clientAddress(remoteAddress, headers.get('x-forwarded-for')));
      for (const site of parts.sites) {
        const answer = await site(request, { ipPrefix, accountId: session?.accountId, requestId: id });
        if (answer) return answer;
      }
      return undefined;
    },
  });
  const always = config.publicUrl.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=31536000' } : {};

  return async (request, info = {}) => {
    const started = performance.now();
    const exchange = new Exchange(request, info.remoteAddress, always);
    const answer = await route(exchange).catch((error: unknown) => exchange.refuse(error));
    const seconds = (performance.now() - started) / 1000;
    metrics.request(exchange.route, knownMethod(request.method), answer.status, seconds);
    report(log, exchange, answer.status, seconds);
    return answer;
  };
}

/** Asked for every few seconds by machines; nobody reads about them. */
const unreported = new Set(['livez', 'readyz', 'metrics']);

function report(log: Logger, exchange: Exchange, status: number, seconds: number): void {
  const { id, route, caller, code, failure, request } = exchange;
  if (unreported.has(route) && status < 500) return;
  const fields = {
    requestId: id,
    route,
    method: knownMethod(request.method),
    status,
    ms: Math.round(seconds * 1000),
    caller,
    ...(code === undefined ? {} : { code }),
  };
  if (failure !== undefined) log.error({ ...fields, err: failure }, 'request failed');
  else if (code !== undefined && isUnforeseen(code)) log.warn(fields, 'request');
  else log.info(fields, 'request');
}

/** Methods are free text in HTTP; what is not in use here is counted and logged as one. */
function knownMethod(method: string): string {
  return ['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS'].includes(method) ? method : 'other';
}
