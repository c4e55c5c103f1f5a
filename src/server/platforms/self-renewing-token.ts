import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod/mini';
import type { PlatformId } from '../../contract/platforms.js';
import { optionalSeconds, secretText } from './answer-fields.js';
import type { GraphGet } from './meta-graph.js';
import { readShape } from './platform-http.js';
import { type CallLimits, type Grant, PlatformError } from './platform.js';

export interface SelfRenewingToken {
  /** Trades the token of an hour that a code gives for one of 60 days. Never `temporary`: the code is spent by then. */
  lengthen(short: Grant, limits?: CallLimits): Promise<Grant>;
  /** 60 days more for a token that is a day old and not over yet. */
  refresh(grant: Grant, limits?: CallLimits): Promise<Grant>;
}

const answer = z.object({ access_token: secretText(), expires_in: optionalSeconds() });

/** Pauses in milliseconds before a second and a third try at the long-lived token. */
const pauses = [250, 1000];

/**
 * Tokens that are renewed by themselves, without a refresh token ("Long-Lived Access Tokens" of the Threads API).
 * @param prefix of the two grant types, as in `th_exchange_token`
 */
export function selfRenewingToken(
  platform: PlatformId,
  prefix: string,
  app: { readonly get: GraphGet; readonly clientSecret: string },
): SelfRenewingToken {
  async function ask(path: string, endpoint: string, parameters: Record<string, string>, limits?: CallLimits) {
    const call = { endpoint, path, once: true };
    const read = readShape(platform, call, answer, await app.get(call, parameters, limits));
    return { accessToken: read.access_token, expiresIn: read.expires_in };
  }

  return {
    async lengthen(short, limits) {
      const secrets = { client_secret: app.clientSecret, access_token: short.accessToken };
      const parameters = { grant_type: `${prefix}_exchange_token`, ...secrets };
      for (const wait of [...pauses, undefined]) {
        try {
          return { ...short, ...(await ask('/access_token', 'long-lived token', parameters, limits)) };
        } catch (thrown) {
          if (!mayPass(thrown)) throw thrown;
        }
        const rested =
          wait !== undefined &&
          (await pause(wait, true, limits?.signal && { signal: limits.signal }).catch(() => false));
        if (!rested) break;
      }
      throw new PlatformError(platform, { kind: 'unknown-outcome' }, 'long-lived token: no answer, the code is spent');
    },

    async refresh(grant, limits) {
      const parameters = { grant_type: `${prefix}_refresh_token`, access_token: grant.accessToken };
      try {
        return { ...grant, ...(await ask('/refresh_access_token', 'refresh', parameters, limits)) };
      } catch (thrown) {
        // A token of less than a day is refused as a wrong parameter: nothing is wrong with it.
        const isEarly = thrown instanceof PlatformError && thrown.failure.kind === 'misconfigured';
        throw isEarly ? new PlatformError(platform, { kind: 'temporary' }, 'refresh: not eligible yet') : thrown;
      }
    },
  };
}

function mayPass(thrown: unknown): boolean {
  const kinds = ['temporary', 'unknown-outcome', 'rate-limited'];
  return thrown instanceof PlatformError && kinds.includes(thrown.failure.kind);
}
