import * as z from 'zod/mini';
import type { ServerConfig } from '../config.js';
import { idText, nameText, optionalAddress, optionalCount, optionalText, unwrapData } from './answer-fields.js';
import { readMetaCallback } from './callback-answer.js';
import { checkByCode } from './credential-check.js';
import { instagramMetrics } from './instagram-metrics.js';
import { instagramPosts } from './instagram-posts.js';
import { graphGet } from './meta-graph.js';
import { standardMetaAnswer } from './meta-token.js';
import { oauthClient, type OAuthSettings } from './oauth-client.js';
import { isGranted, permissionsAsked } from './permissions.js';
import { platformFetch, readShape, type PlatformFetchOptions } from './platform-http.js';
import { platformLinks } from './platform-links.js';
import { PlatformError, type Account, type CallLimits, type Grant, type Platform } from './platform.js';
import { selfRenewalOf } from './renewal.js';
import { selfRenewingToken } from './self-renewing-token.js';

export type InstagramSettings = NonNullable<ServerConfig['platforms']['instagram']>;

const me = z.object({
  // The professional account, 1784…; `id` is the person as this app sees them.
  user_id: idText(),
  id: z.optional(idText()),
  username: nameText(120),
  name: optionalText(200),
  account_type: z.nullish(z.string()),
  profile_picture_url: optionalAddress(),
  followers_count: optionalCount(),
});

/**
 * Instagram over its own sign-in: "Instagram API with Instagram Login", which needs no Facebook Page. Professional
 * accounts only, since December 2024. Tokens renew themselves, there is no PKCE and no way to revoke but the person's.
 */
export function instagram(settings: InstagramSettings, fetch?: PlatformFetchOptions['fetch']): Platform {
  const { clientId, clientSecret, endpoints = {} } = settings;
  const authorize = endpoints.authorize ?? 'https://www.instagram.com/oauth/authorize';
  const token = endpoints.token ?? 'https://api.instagram.com/oauth/access_token';
  const api = (endpoints.api ?? 'https://graph.instagram.com').replace(/\/$/, '');
  const version = settings.apiVersion ?? 'v25.0';
  const permissions = permissionsAsked('instagram', settings.scopes);
  const send = platformFetch('instagram', [token, api], { fetch });
  const normalise = standardMetaAnswer;
  const app: OAuthSettings = { platform: 'instagram', clientId, clientSecret, token, send, normalise };
  const oauth = oauthClient(app);
  const get = graphGet('instagram', send, api);
  const renewing = selfRenewingToken('instagram', 'ig', { get, clientSecret });

  const posts = instagramPosts(version, get);
  const metrics = instagramMetrics(version, get);

  async function readMe(grant: Grant, limits: CallLimits | undefined): Promise<Account> {
    const call = { endpoint: 'profile', path: `/${version}/me` };
    const fields = 'user_id,username,name,account_type,profile_picture_url,followers_count';
    const body = await get(call, { fields, access_token: grant.accessToken }, limits);
    return toAccount(readShape('instagram', call, me, unwrapData(body)));
  }

  return {
    id: 'instagram',
    permissions,
    authorizeHosts: [new URL(authorize).host],
    origins: [...new Set([token, api].map((address) => new URL(address).origin))],
    requires: 'professional',
    // Insights may be up to two days late, says the insights reference of 18 June 2026.
    firstDataHours: 48,
    links: platformLinks.instagram,
    avatarHosts: ['.cdninstagram.com', '.fbcdn.net', ...(endpoints.api === undefined ? [] : [new URL(api).host])],
    renewal: selfRenewalOf,
    readCallback: readMetaCallback,

    authorizationUrl({ redirectUri, state, switchAccount }) {
      const url = new URL(authorize);
      url.searchParams.set('client_id', clientId);
      url.searchParams.set('redirect_uri', redirectUri);
      url.searchParams.set('response_type', 'code');
      url.searchParams.set('scope', permissions.map(({ scope }) => scope).join(','));
      url.searchParams.set('state', state);
      // Seen in the addresses that the app dashboard itself gives out; not in the reference.
      if (switchAccount) url.searchParams.set('force_reauth', 'true');
      return url;
    },

    exchange: async ({ code, redirectUri }, limits) =>
      renewing.lengthen((await oauth.exchange({ code, redirectUri }, limits)).grant, limits),

    async accounts(grant, limits) {
      if (!isGranted('instagram_business_basic', grant.scopes)) throw notAllowed();
      const account = await readMe(grant, limits);
      if (account.accountType === 'personal') throw personal();
      return [account];
    },

    async account(grant, platformUserId, limits) {
      const account = await readMe(grant, limits).catch(asLaterObstacle);
      if (account.platformUserId !== platformUserId) {
        throw new PlatformError(
          'instagram',
          { kind: 'revoked', reason: 'account-unavailable' },
          'profile: another one',
        );
      }
      if (account.accountType === 'personal') return asLaterObstacle(personal());
      return account;
    },

    refresh: (grant, limits) => renewing.refresh(grant, limits),
    posts: (...request) => posts(...request).catch(asLaterObstacle),
    metrics: (...request) => metrics(...request).catch(asLaterObstacle),
    checkCredentials: (redirectUri, limits) => checkByCode(app, redirectUri, limits),
  };
}

const accountTypes: Readonly<Record<string, Account['accountType']>> = {
  BUSINESS: 'business',
  MEDIA_CREATOR: 'creator',
  CREATOR: 'creator',
  PERSONAL: 'personal',
};

function toAccount(found: z.output<typeof me>): Account {
  return {
    platformUserId: found.user_id,
    ...(found.id !== undefined && { secondaryIds: { appScoped: found.id } }),
    handle: found.username,
    displayName: found.name,
    avatarUrl: found.profile_picture_url,
    profileUrl: `https://www.instagram.com/${encodeURIComponent(found.username)}/`,
    accountType: accountTypes[found.account_type?.toUpperCase() ?? ''],
    followers: found.followers_count,
    kind: 'account',
  };
}

const personal = () =>
  new PlatformError('instagram', { kind: 'obstacle', obstacle: 'personal' }, 'profile: a personal account');
const notAllowed = () =>
  new PlatformError('instagram', { kind: 'missing-permission' }, 'profile: instagram_business_basic was not granted');

/** A professional account that has become personal. */
function asLaterObstacle(thrown: unknown): never {
  if (thrown instanceof PlatformError && thrown.failure.kind === 'obstacle') {
    const failure = { kind: 'revoked', reason: 'account-type-changed' } as const;
    throw new PlatformError('instagram', failure, 'profile: no longer a professional account');
  }
  throw thrown;
}
