import type { ServerContext } from './context.js';
import type { Vault } from './oauth/vault.js';
import type { PlatformDirectory } from './platforms/platform.js';

/** What everything about profiles shares beside the context. */
export interface ConnectContext extends ServerContext {
  readonly platforms: PlatformDirectory;
  readonly vault: Vault;
}

/** Answers requests outside of the route tables; `undefined` for a path that is none of its own. Never rejects. */
export type SiteFetch = (request: Request, info: SiteRequest) => Promise<Response | undefined>;

export interface SiteRequest {
  /** As `RequestCaller.ipPrefix`. */
  readonly ipPrefix: string;
  /** Whoever's session cookie came along. */
  readonly accountId?: string | undefined;
  /** Reference for support; the answer's `X-Request-Id`. */
  readonly requestId: string;
}
