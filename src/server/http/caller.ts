import { OnboardingError } from '../../contract/errors.js';
import type { EmbedAction, Route } from '../../contract/route.js';
import type { ApiKey } from '../accounts/api-keys.js';
import { tokenKind } from '../accounts/tokens.js';
import type { DeskCaller, RequestCaller } from '../context.js';

/** Looks up who stands behind a secret. */
export interface Authenticator {
  session(token: string): Promise<{ accountId: string; sessionId: string } | undefined>;
  /** @throws `unauthenticated` · `origin-not-allowed` · `forbidden` */
  embedToken(use: {
    token: string;
    origin: string | undefined;
    action: EmbedAction;
  }): Promise<{ accountId: string; apiKeyId: string }>;
  apiKey(secret: string): Promise<ApiKey | undefined>;
  /**
   * `sameOrigin`: the browser says that the page is of the origin it asks, with which reads send no `Origin`.
   * @throws `unauthenticated` · `origin-not-allowed`
   */
  deskToken(use: {
    token: string;
    origin: string | undefined;
    sameOrigin: boolean;
  }): Promise<{ apiKeyId: string; desk: DeskCaller }>;
  /** @throws `unauthenticated` unless the body is signed with the hook's secret. */
  hook(request: Request, body: Uint8Array): void;
}

/** What a request shows of who sends it. */
export interface Credentials {
  readonly cookie: string | undefined;
  readonly authorization: string | null;
  readonly origin: string | undefined;
  readonly secFetchSite: string | null;
}

/** Who calls, without what the connection tells. */
export interface Identity extends Omit<RequestCaller, 'ipPrefix' | 'userAgent' | 'idempotencyKey' | 'origin'> {
  readonly apiKey?: ApiKey;
}

/**
 * Who calls an endpoint. Where anyone may, a cookie that has ended is as good as none; a bearer token always counts.
 * @throws `unauthenticated` · `forbidden` · `origin-not-allowed`
 */
export async function identify(row: Route, given: Credentials, authenticator: Authenticator): Promise<Identity> {
  const takesKey = row.callers.includes('admin') || row.callers.includes('partner');
  const bearer = bearerOf(given.authorization);
  if (row.callers.includes('desk') && bearer !== undefined && tokenKind(bearer) === 'dsk') {
    const use = { token: bearer, origin: given.origin, sameOrigin: given.secFetchSite === 'same-origin' };
    return { kind: 'desk', ...(await authenticator.deskToken(use)) };
  }
  if (takesKey) return identifyKey(row, bearer, authenticator);
  if (bearer !== undefined && row.action !== undefined) {
    const use = { token: bearer, origin: given.origin, action: row.action };
    return { kind: 'embed', ...(await authenticator.embedToken(use)) };
  }
  const session = given.cookie === undefined ? undefined : await authenticator.session(given.cookie);
  if (session) return { kind: 'session', ...session };
  if (row.callers.includes('anyone')) return { kind: 'anyone' };
  throw new OnboardingError('unauthenticated', 'sign in first');
}

/** @throws `unauthenticated` unless the body is signed */
export function identifyHook(request: Request, body: Uint8Array, authenticator: Authenticator): Identity {
  authenticator.hook(request, body);
  return { kind: 'hook' };
}

async function identifyKey(row: Route, secret: string | undefined, authenticator: Authenticator): Promise<Identity> {
  const key = secret === undefined ? undefined : await authenticator.apiKey(secret);
  if (!key) throw new OnboardingError('unauthenticated', 'send an API key: Authorization: Bearer key_…');
  if (!row.callers.includes(key.role)) throw new OnboardingError('forbidden', `not with a key of role ${key.role}`);
  return { kind: key.role, apiKeyId: key.id, apiKey: key };
}

/** Another scheme counts as none: a proxy in front may ask for a password of its own. */
function bearerOf(header: string | null): string | undefined {
  return /^Bearer +([\x21-\x7e]{1,200})$/i.exec(header ?? '')?.[1];
}
