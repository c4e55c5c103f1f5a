import type { Route } from '../contract/route.js';
import type { ApiKeyRole } from './accounts/api-keys.js';
import type { ServerConfig } from './config.js';

/**
 * What a page is here by its origin. `own`: this deployment's, which carries the session cookie. `partner`: listed on a
 * partner's key, with an embed token, or none. `desk`: listed on an admin key, with a desk token.
 */
export type PageKind = 'own' | 'partner' | 'desk';
/** An origin may be listed on keys of both roles; that of a foreign page on none. */
export type PageKinds = readonly PageKind[];

const kindOfRole = { partner: 'partner', admin: 'desk' } as const satisfies Record<ApiKeyRole, PageKind>;

/** Seconds a browser may keep a preflight's answer. */
const preflightMaxAge = '600';
/** How long an origin is remembered, so that not every request asks the database. */
const rememberMilliseconds = 30_000;
const rememberMost = 1000;

/** Sorts `Origin` headers by exact comparison. `null` and every origin that nobody registered are foreign. */
export class OriginList {
  readonly #own: ReadonlySet<string>;
  readonly #rolesOf: (origin: string) => Promise<readonly ApiKeyRole[]>;
  readonly #remembered = new Map<string, { kinds: PageKinds; until: number }>();

  /** @param rolesOf the roles of the living API keys that list an origin */
  constructor(own: readonly string[], rolesOf: (origin: string) => Promise<readonly ApiKeyRole[]>) {
    this.#own = new Set(own);
    this.#rolesOf = rolesOf;
  }

  async kindsOf(origin: string, now: Date): Promise<PageKinds> {
    if (this.#own.has(origin)) return ['own'];
    if (!/^https?:\/\/[^/]{1,290}$/.test(origin)) return [];
    const known = this.#remembered.get(origin);
    if (known && known.until > now.getTime()) return known.kinds;
    const roles = await this.#rolesOf(origin);
    const kinds = roles.map((role) => kindOfRole[role]);
    // Whoever sends ever new origins only empties the memory, never grows it.
    if (this.#remembered.size >= rememberMost) this.#remembered.clear();
    this.#remembered.set(origin, { kinds, until: now.getTime() + rememberMilliseconds });
    return kinds;
  }
}

/** The origins of this deployment's own pages. */
export function ownOrigins(config: Pick<ServerConfig, 'publicUrl' | 'allowedOrigins'>): readonly string[] {
  return [new URL(config.publicUrl).origin, ...config.allowedOrigins];
}

/** Which pages may call an endpoint from a script: none, our own only, or beside them partners' or those with the desk. */
export function reachOf(row: Route): 'none' | PageKind {
  if (row.callers.includes('desk')) return 'desk';
  if (!row.callers.some((caller) => caller === 'anyone' || caller === 'session' || caller === 'embed')) return 'none';
  const forPartners = row.action !== undefined || (row.method === 'GET' && row.callers.includes('anyone'));
  return forPartners ? 'partner' : 'own';
}

/** Whether such a page may call this endpoint. */
export function mayCall(row: Route, kinds: PageKinds): boolean {
  const reach = reachOf(row);
  return reach !== 'none' && (kinds.includes('own') || kinds.includes(reach));
}

/** What lets the page read the answer; nothing where it may call none of the rows. Cookies are for own origins only. */
export function corsHeaders(origin: string, kinds: PageKinds, rows: readonly Route[]): Record<string, string> {
  const reaches = rows.filter((row) => mayCall(row, kinds)).map(reachOf);
  if (reaches.length === 0) return {};
  // At the desk a token says who calls; a creator's session in the same browser stays out of it.
  const withCookies = kinds.includes('own') && reaches.some((reach) => reach !== 'desk');
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': 'Retry-After, X-Request-Id',
    ...(withCookies ? { 'Access-Control-Allow-Credentials': 'true' } : {}),
  };
}

/** What a preflight adds: the methods of this path that the page may use. */
export function preflightHeaders(methods: readonly string[]): Record<string, string> {
  return {
    'Access-Control-Allow-Methods': methods.join(', '),
    'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key',
    'Access-Control-Max-Age': preflightMaxAge,
  };
}
