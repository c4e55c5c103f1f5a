import type { ConnectContext, SiteFetch } from '../connect-context.js';

/** The pages under `/connect/`: start, interstitial, callback, match code. */
export function createConnectSite(_context: ConnectContext): SiteFetch {
  return () => Promise.resolve(undefined);
}
