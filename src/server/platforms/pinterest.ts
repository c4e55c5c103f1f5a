import * as z from 'zod/mini';
import type { ServerConfig } from '../config.js';
import { idText, nameText, optionalAddress, optionalCount, optionalText } from './answer-fields.js';
import { isJsonObject } from './answer-json.js';
import { readCallback } from './callback-answer.js';
import { checkByCode } from './credential-check.js';
import { oauthClient } from './oauth-client.js';
import { permissionsAsked } from './permissions.js';
import { type PlatformAnswer, platformFetch, readShape, retryAfter } from './platform-http.js';
import { platformLinks } from './platform-links.js';
import {
  type Account,
  type CallLimits,
  type Grant,
  type Platform,
  PlatformError,
  type PlatformFailure,
} from './platform.js';
import { renewalOf } from './renewal.js';

export type PinterestSettings = NonNullable<ServerConfig['platforms']['pinterest']>;

const accountShape = z.object({
  id: idText(),
  username: nameText(120),
  business_name: optionalText(200),
  account_type: z.nullish(z.string()),
  profile_image: optionalAddress(),
  follower_count: optionalCount(),
});

/**
 * Pinterest (developers.pinterest.com, API v5). The app shows who it is by HTTP Basic; access lasts 30 days, refreshing
 * a year, or 60 days from refresh to refresh: what the answers say counts. There is no PKCE and no way to revoke but
 * the person's.
 */
export function pinterest(settings: PinterestSettings, fetch?: typeof globalThis.fetch): Platform {
  const { clientId, clientSecret, endpoints = {} } = settings;
  const authorize = endpoints.authorize ?? 'https://www.pinterest.com/oauth/';
  const token = endpoints.token ?? 'https://api.pinterest.com/v5/oauth/token';
  const api = (endpoints.api ?? 'https://api.pinterest.com').replace(/\/+$/, '');
  const permissions = permissionsAsked('pinterest', settings.scopes);
  const send = platformFetch('pinterest', [token, api], { fetch });
  const app = { platform: 'pinterest', clientId, clientSecret, token, clientAuth: 'basic', send, normalise } as const;
  const oauth = oauthClient(app);

  async function readAccount(grant: Grant, limits?: CallLimits): Promise<Account> {
    const call = { endpoint: 'profile', url: new URL(`${api}/v5/user_account`) };
    const answer = await send({ ...call, headers: { authorization: `Bearer ${grant.accessToken}` } }, limits);
    if (answer.status >= 400) {
      throw new PlatformError('pinterest', failureOf(answer), `profile: HTTP ${answer.status}, ${codeOf(answer)}`);
    }
    return toAccount(readShape('pinterest', call, accountShape, answer.body));
  }

  return {
    id: 'pinterest',
    permissions,
    authorizeHosts: [new URL(authorize).host],
    origins: [...new Set([token, api].map((address) => new URL(address).origin))],
    links: platformLinks.pinterest,
    avatarHosts: ['.pinimg.com', ...(endpoints.api === undefined ? [] : [new URL(api).host])],
    renewal: renewalOf,
    readCallback: (query) => readCallback(query),

    authorizationUrl({ redirectUri, state }) {
      const url = new URL(authorize);
      url.searchParams.set('client_id', clientId);
      url.searchParams.set('redirect_uri', redirectUri);
      url.searchParams.set('response_type', 'code');
      url.searchParams.set('scope', permissions.map(({ scope }) => scope).join(','));
      url.searchParams.set('state', state);
      return url;
    },

    exchange: async ({ code, redirectUri }, limits) => (await oauth.exchange({ code, redirectUri }, limits)).grant,
    accounts: async (grant, limits) => [await readAccount(grant, limits)],

    async account(grant, platformUserId, limits) {
      const account = await readAccount(grant, limits);
      if (account.platformUserId === platformUserId) return account;
      throw new PlatformError('pinterest', { kind: 'revoked', reason: 'account-unavailable' }, 'profile: another one');
    },

    async refresh(grant, limits) {
      if (grant.refreshToken === undefined) {
        throw new PlatformError('pinterest', { kind: 'invalid-grant' }, 'refresh: there is no refresh token');
      }
      const fresh = (await oauth.refresh(grant.refreshToken, limits)).grant;
      // A classic app gets no new refresh token: the old one goes on.
      return { ...fresh, refreshToken: fresh.refreshToken ?? grant.refreshToken, scopes: fresh.scopes ?? grant.scopes };
    },

    checkCredentials: (redirectUri, limits) => checkByCode(app, redirectUri, limits),
  };
}

/** Errors of the token endpoint come as `{"code","message"}`, not in the standard's form. */
function normalise(answer: PlatformAnswer): { readonly status: number; readonly body: unknown } {
  const { status, body } = answer;
  if (status < 400 || (isJsonObject(body) && typeof body['error'] === 'string')) return answer;
  if (status === 401) return { status, body: { error: 'invalid_client' } };
  return status === 400 ? { status, body: { error: 'invalid_grant' } } : answer;
}

function failureOf({ status, headers }: PlatformAnswer): PlatformFailure {
  // Renewed in time, a token is refused only when its permission is over; why is not told.
  if (status === 401) return { kind: 'revoked', reason: 'unknown' };
  if (status === 403) return { kind: 'missing-permission' };
  if (status === 429) return { kind: 'rate-limited', retryAfter: retryAfter(headers) };
  return { kind: status === 400 || status === 404 ? 'misconfigured' : 'temporary' };
}

function codeOf({ body }: PlatformAnswer): string {
  const code = isJsonObject(body) ? body['code'] : undefined;
  return typeof code === 'number' ? `error ${code}` : 'no code';
}

const accountTypes: Readonly<Record<string, Account['accountType']>> = { BUSINESS: 'business', PINNER: 'personal' };

function toAccount(found: z.output<typeof accountShape>): Account {
  return {
    platformUserId: found.id,
    handle: found.username,
    displayName: found.business_name,
    avatarUrl: found.profile_image,
    profileUrl: `https://www.pinterest.com/${encodeURIComponent(found.username)}/`,
    accountType: accountTypes[found.account_type?.toUpperCase() ?? ''],
    followers: found.follower_count,
    kind: 'account',
  };
}
