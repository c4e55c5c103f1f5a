import { OnboardingError } from '../../contract/errors.js';
import type { Route } from '../../contract/route.js';
import { mayCall, type PageKinds, reachOf } from '../cors.js';

/** What a browser says of where a request comes from. */
export interface RequestSource {
  /** What the page in the `Origin` header is; absent without the header. */
  readonly page: PageKinds | undefined;
  readonly secFetchSite: string | null;
  /** Whether a session cookie came along and is what the caller is known by. */
  readonly byCookie: boolean;
}

/**
 * Keeps other sites from writing in a creator's name. Calls by API key or signed body carry nothing that a browser
 * adds by itself, so they are not asked; a desk token is held to its own origins where it is looked up.
 * @throws `origin-not-allowed`
 */
export function checkOrigin(row: Route, { page, secFetchSite, byCookie }: RequestSource): void {
  const reach = reachOf(row);
  if (row.method === 'GET' || reach === 'none' || reach === 'desk') return;
  if (page ? !mayCall(row, page) : byCookie && secFetchSite !== 'same-origin') refuse();
  // A partner's page may share our site, and then SameSite does not keep the cookie back.
  if (byCookie && page && !page.includes('own')) refuse();
}

function refuse(): never {
  throw new OnboardingError('origin-not-allowed', 'this page may not do this');
}
