import type { PlatformId } from '../../contract/platforms.js';
import { metaError } from './meta-errors.js';
import type { PlatformCall, PlatformFetch } from './platform-http.js';
import type { CallLimits } from './platform.js';

/** A call to a Graph API. */
export interface GraphCall {
  readonly endpoint: string;
  /** Beginning with `/`, the version included where there is one. */
  readonly path: string;
  readonly once?: boolean;
}

/** Answers with the body; rejects with `PlatformError` where it reports a fault. */
export type GraphGet = (
  call: GraphCall,
  parameters: Readonly<Record<string, string>>,
  limits?: CallLimits,
) => Promise<unknown>;

/** GET of a Graph API. Tokens go into the address, as its reference pages have it; nothing here repeats one. */
export function graphGet(platform: PlatformId, send: PlatformFetch, base: string): GraphGet {
  return async ({ endpoint, path, once }, parameters, limits) => {
    const url = new URL(base.replace(/\/$/, '') + path);
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    const call: PlatformCall = { endpoint, url, ...(once && { once }) };
    const answer = await send(call, limits);
    const error = metaError(platform, endpoint, answer);
    if (error) throw error;
    return answer.body;
  };
}
