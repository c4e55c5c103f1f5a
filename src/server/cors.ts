import type { Route } from '../contract/route.js';

/** `own`: this deployment's pages, which carry the session cookie. `partner`: pages with an embed token, or none. */
export type OriginKind = 'own' | 'partner' | 'foreign';

/** Seconds a browser may keep a preflight's answer. */
const preflightMaxAge = '600';
/** How long a partner's origin is remembered, so that not every request asks the database. */
const rememberMilliseconds = 30_000;
const rememberMost = 1000;

/** Sorts `Origin` headers by exact comparison. `null` and every origin that nobody registered are foreign. */
export class OriginList {
  readonly #own: ReadonlySet<string>;
  readonly #isPartner: (origin: string) => Promise<boolean>;
  readonly #remembered = new Map<string, { partner: boolean; until: number }>();

  constructor(own: readonly string[], isPartner: (origin: string) => Promise<boolean>) {
    this.#own = new Set(own);
    this.#isPartner = isPartner;
  }

  async kindOf(origin: string, now: Date): Promise<OriginKind> {
    if (this.#own.has(origin)) return 'own';
    if (!/^https?:\/\/[^/]{1,290}$/.test(origin)) return 'foreign';
    const known = this.#remembered.get(origin);
    if (known && known.until > now.getTime()) return known.partner ? 'partner' : 'foreign';
    const partner = await this.#isPartner(origin);
    // Whoever sends ever new origins only empties the memory, never grows it.
    if (this.#remembered.size >= rememberMost) this.#remembered.clear();
    this.#remembered.set(origin, { partner, until: now.getTime() + rememberMilliseconds });
    return partner ? 'partner' : 'foreign';
  }
}

/** Which pages may call an endpoint from a script: none, our own only, or partners' too. */
export function reachOf(row: Route): 'none' | 'own' | 'partner' {
  if (!row.callers.some((caller) => caller === 'anyone' || caller === 'session' || caller === 'embed')) return 'none';
  const forPartners = row.action !== undefined || (row.method === 'GET' && row.callers.includes('anyone'));
  return forPartners ? 'partner' : 'own';
}

/** Whether a page of this kind may call this endpoint. */
export function mayCall(row: Route, kind: OriginKind): boolean {
  const reach = reachOf(row);
  return kind === 'own' ? reach !== 'none' : kind === 'partner' && reach === 'partner';
}

/** What lets the page read the answer. Cookies are for own origins only. */
export function corsHeaders(origin: string, kind: OriginKind): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': 'Retry-After, X-Request-Id',
    ...(kind === 'own' ? { 'Access-Control-Allow-Credentials': 'true' } : {}),
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
