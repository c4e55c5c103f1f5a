import { OnboardingError } from '../contract/errors.js';
import type { Route } from '../contract/route.js';
import { addressPrefix } from './client-address.js';
import type { RequestCaller } from './context.js';
import { corsHeaders, mayCall, type OriginList, type PageKinds, preflightHeaders, reachOf } from './cors.js';
import { isDocument, parseBody, readBody } from './http/body.js';
import { type Authenticator, identify, identifyHook } from './http/caller.js';
import type { sessionCookie } from './http/cookie.js';
import { type Answer, type AnyRouteName, type Call, type Endpoints, routeNames, routeOf } from './http/endpoint.js';
import type { Exchange } from './http/exchange.js';
import { parseInput, queryOf } from './http/input.js';
import { checkOrigin } from './http/origin-check.js';
import type { ReadLimit } from './http/read-limit.js';
import { type createReplay, readIdempotencyKey } from './http/replay.js';

/** What the handler needs to know, each replaceable in tests. */
export interface HandlerParts {
  readonly endpoints: Endpoints;
  readonly authenticator: Authenticator;
  readonly origins: OriginList;
  readonly cookie: ReturnType<typeof sessionCookie>;
  readonly replay: ReturnType<typeof createReplay>;
  /** Absent where the deployment has switched limits off. */
  readonly readLimit: ReadLimit | undefined;
  readonly clientAddress: (socketAddress: string | undefined, forwardedFor: string | null) => string | undefined;
  now(): Date;
}

type AnyEndpoint = (call: Call<unknown>) => Promise<Answer<unknown>>;

/** Answers the endpoints of the route tables: one row, one way through. */
export class RouteHandler {
  readonly #parts: HandlerParts;

  constructor(parts: HandlerParts) {
    this.#parts = parts;
  }

  /** Answers one endpoint. `path` holds what the path's `{names}` stood for. Rejects with what {@link Exchange.refuse} takes. */
  async answer(name: AnyRouteName, exchange: Exchange, path: Record<string, string>): Promise<Response> {
    const row = routeOf(name);
    const { request } = exchange;
    exchange.route = name;
    const page = await this.#allowOrigin(exchange, [row]);
    const body = await readBody(request, name);
    const given = row.method === 'GET' ? queryOf(request.url) : parseBody(body, name);
    const { caller, apiKey } = await this.#identify(row, exchange, page, body.bytes);
    if (row.method === 'GET') this.#parts.readLimit?.take(caller, this.#parts.now());
    const document = isDocument(body) ? body : undefined;
    const input = parseInput(row, given, path);
    const endpoint = this.#parts.endpoints[name] as AnyEndpoint;
    const write = { name, url: request.url, body: body.bytes, caller };
    const { status, body: json } = await this.#parts.replay(write, async () => {
      const { output, session } = await endpoint({ caller, apiKey, input, document });
      if (session === 'ended') exchange.setCookie(this.#parts.cookie.clear());
      else if (session) exchange.setCookie(this.#parts.cookie.write(session, this.#parts.now()));
      return { status: row.status ?? (row.output ? 200 : 204), body: row.output ? JSON.stringify(output) : '' };
    });
    return exchange.answer(status, row.output ? json : undefined);
  }

  /** Answers a preflight for a path that has these rows. */
  async preflight(names: readonly AnyRouteName[], exchange: Exchange): Promise<Response> {
    exchange.route = 'preflight';
    const rows = names.map(routeOf);
    const page = await this.#allowOrigin(exchange, rows);
    const methods = rows.filter((row) => page && mayCall(row, page)).map((row) => row.method);
    if (methods.length === 0) throw new OnboardingError('origin-not-allowed', 'this page may not call this');
    exchange.set(preflightHeaders(methods));
    return exchange.answer(204);
  }

  /** Lets the calling page read the answer, and the refusal too, where it may call at all. */
  async #allowOrigin(exchange: Exchange, rows: readonly Route[]): Promise<PageKinds | undefined> {
    if (rows.every((row) => reachOf(row) === 'none')) return undefined;
    exchange.set({ Vary: 'Origin' });
    const origin = exchange.request.headers.get('origin');
    if (origin === null) return undefined;
    const kinds = await this.#parts.origins.kindsOf(origin, this.#parts.now());
    exchange.set(corsHeaders(origin, kinds, rows));
    return kinds;
  }

  async #identify(row: Route, exchange: Exchange, page: PageKinds | undefined, body: Uint8Array) {
    const { authenticator, cookie, clientAddress } = this.#parts;
    const { headers } = exchange.request;
    const given = {
      cookie: cookie.read(headers.get('cookie')),
      authorization: headers.get('authorization'),
      origin: headers.get('origin') ?? undefined,
      secFetchSite: headers.get('sec-fetch-site'),
    };
    const { apiKey, ...identity } = row.callers.includes('hook')
      ? identifyHook(exchange.request, body, authenticator)
      : await identify(row, given, authenticator);
    exchange.caller = identity.kind;
    const byCookie = given.cookie !== undefined && (identity.kind === 'session' || identity.kind === 'anyone');
    checkOrigin(row, { page, secFetchSite: given.secFetchSite, byCookie });
    const idempotencyKey = row.method === 'GET' ? undefined : readIdempotencyKey(headers.get('idempotency-key'));
    const caller: RequestCaller = {
      ...identity,
      ipPrefix: addressPrefix(clientAddress(exchange.remoteAddress, headers.get('x-forwarded-for'))),
      ...(given.origin === undefined ? {} : { origin: given.origin }),
      userAgent: (headers.get('user-agent') ?? '').slice(0, 300),
      ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    };
    return { caller, apiKey };
  }
}

/** Names of the rows by path, paths without `{names}` first, so that `current` is never taken for an id. */
export function rowsByPath(): [path: string, names: AnyRouteName[]][] {
  const paths = new Map<string, AnyRouteName[]>();
  for (const name of routeNames) {
    const { path } = routeOf(name);
    paths.set(path, [...(paths.get(path) ?? []), name]);
  }
  return [...paths].sort(([one], [other]) => Number(one.includes('{')) - Number(other.includes('{')));
}
