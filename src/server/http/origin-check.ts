import { OnboardingError } from '../../contract/errors.js';
import type { Route } from '../../contract/route.js';
import { mayCall, type OriginKind, reachOf } from '../cors.js';

/** What a browser says of where a request comes from. */
export interface RequestSource {
  /** The `Origin` header, with its kind. */
  readonly origin: { readonly kind: OriginKind } | undefined;
  readonly secFetchSite: string | null;
  /** Whether a session cookie came along and is what the caller is known by. */
  readonly byCookie: boolean;
}

/**
 * Keeps other sites from writing in a creator's name. Calls by API key or signed body carry nothing that a browser
 * adds by itself, so they are not asked.
 * @throws `origin-not-allowed`
 */
export function checkOrigin(row: Route, { origin, secFetchSite, byCookie }: RequestSource): void {
  if (row.method === 'GET' || reachOf(row) === 'none') return;
  if (origin ? !mayCall(row, origin.kind) : byCookie && secFetchSite !== 'same-origin') refuse();
  // A partner's page may share our site, and then SameSite does not keep the cookie back.
  if (byCookie && origin && origin.kind !== 'own') refuse();
}

function refuse(): never {
  throw new OnboardingError('origin-not-allowed', 'this page may not do this');
}
