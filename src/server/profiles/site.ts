import type { ConnectContext, SiteFetch } from '../connect-context.js';

/** What is asked for outside of the route tables: pictures, platforms' callbacks, the page that confirms a disconnect. */
export function createProfileSite(_context: ConnectContext): SiteFetch {
  return () => Promise.resolve(undefined);
}
