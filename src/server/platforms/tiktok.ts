import * as z from 'zod/mini';
import type { ServerConfig } from '../config.js';
import { idText, optionalAddress, optionalCount, optionalText } from './answer-fields.js';
import { readCallback } from './callback-answer.js';
import { checkByCode } from './credential-check.js';
import { oauthClient, type OAuthSettings } from './oauth-client.js';
import { isGranted, permissionsAsked } from './permissions.js';
import { codeChallenge } from './pkce.js';
import { platformFetch, type PlatformFetchOptions } from './platform-http.js';
import { platformLinks } from './platform-links.js';
import { PlatformError, type Account, type Grant, type Platform } from './platform.js';
import { renewalOf } from './renewal.js';
import { standardTikTokAnswer, tiktokCall } from './tiktok-api.js';
import { revokeTikTok } from './tiktok-revocation.js';
import { tiktokMetrics, tiktokPosts } from './tiktok-videos.js';

export type TikTokSettings = NonNullable<ServerConfig['platforms']['tiktok']>;

/** Which permission lets which fields be read ("Get User Info"): one field too many fails the whole call. */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  'user.info.basic': ['open_id', 'union_id', 'avatar_url', 'display_name'],
  'user.info.profile': ['username', 'profile_deep_link'],
  'user.info.stats': ['follower_count'],
};

const userInfo = z.object({
  user: z.object({
    open_id: idText(),
    union_id: optionalText(100),
    avatar_url: optionalAddress(),
    display_name: optionalText(200),
    username: optionalText(120),
    profile_deep_link: optionalAddress(),
    follower_count: optionalCount(),
  }),
});

/**
 * TikTok: Login Kit for Web and Display API v2. `client_key` in place of `client_id`, scopes with commas, refresh
 * tokens that change with every use, errors that come with HTTP 200, and any subset of permissions.
 */
export function tiktok(settings: TikTokSettings, fetch?: PlatformFetchOptions['fetch']): Platform {
  const { clientId, clientSecret, endpoints = {}, pkce } = settings;
  // All with their last slash: without it there is nothing (arctic, fix #251).
  const authorize = endpoints.authorize ?? 'https://www.tiktok.com/v2/auth/authorize/';
  const token = endpoints.token ?? 'https://open.tiktokapis.com/v2/oauth/token/';
  const revocation = new URL('../revoke/', token).href;
  const api = endpoints.api ?? 'https://open.tiktokapis.com';
  const permissions = permissionsAsked('tiktok', settings.scopes);
  const send = platformFetch('tiktok', [token, api], { fetch });
  const app: OAuthSettings = {
    platform: 'tiktok',
    clientId,
    clientSecret,
    token,
    revocation,
    clientAuth: 'client-key',
    send,
    normalise: standardTikTokAnswer,
  };
  const oauth = oauthClient(app);
  const call = tiktokCall(send, api);

  async function readUser(grant: Grant, limits: Parameters<Platform['account']>[2]): Promise<Account> {
    if (!isGranted('user.info.basic', grant.scopes)) {
      throw new PlatformError('tiktok', { kind: 'missing-permission' }, 'profile: user.info.basic was not granted');
    }
    const asked = permissions.filter(({ scope }) => isGranted(scope, grant.scopes));
    const fields = asked.flatMap(({ scope }) => fieldsOf[scope] ?? []);
    const request = { endpoint: 'profile', path: '/v2/user/info/', fields };
    const { user } = await call(request, grant.accessToken, userInfo, limits);
    return toAccount(user);
  }

  return {
    id: 'tiktok',
    permissions,
    authorizeHosts: [new URL(authorize).host],
    origins: [...new Set([token, api].map((address) => new URL(address).origin))],
    links: platformLinks.tiktok,
    avatarHosts: [
      '.tiktokcdn.com',
      '.tiktokcdn-us.com',
      '.tiktokcdn-eu.com',
      ...(endpoints.api === undefined ? [] : [new URL(api).host]),
    ],
    renewal: renewalOf,

    authorizationUrl({ redirectUri, state, verifier, switchAccount, askAgain }) {
      const url = new URL(authorize);
      url.searchParams.set('client_key', clientId);
      url.searchParams.set('response_type', 'code');
      url.searchParams.set('scope', permissions.map(({ scope }) => scope).join(','));
      url.searchParams.set('redirect_uri', redirectUri);
      url.searchParams.set('state', state);
      // Shows the consent page always, where another account or other permissions can be picked.
      if (switchAccount || askAgain) url.searchParams.set('disable_auto_auth', '1');
      if (pkce !== 'none') {
        url.searchParams.set('code_challenge', codeChallenge(verifier, pkce));
        url.searchParams.set('code_challenge_method', 'S256');
      }
      return url;
    },

    readCallback(query) {
      const answer = readCallback(query);
      const scopes = query.get('scopes');
      if (answer.kind !== 'code' || scopes === null) return answer;
      return { ...answer, scopes: scopes.split(/[\s,]+/).filter(Boolean) };
    },

    async exchange({ code, redirectUri, verifier }, limits) {
      const proof = pkce === 'none' ? {} : { verifier };
      return (await oauth.exchange({ code, redirectUri, ...proof }, limits)).grant;
    },

    async accounts(grant, limits) {
      return [await readUser(grant, limits)];
    },

    async account(grant, platformUserId, limits) {
      const account = await readUser(grant, limits);
      if (account.platformUserId === platformUserId) return account;
      throw new PlatformError('tiktok', { kind: 'revoked', reason: 'account-unavailable' }, 'profile: another one');
    },

    async refresh(grant, limits) {
      if (grant.refreshToken === undefined) {
        throw new PlatformError('tiktok', { kind: 'revoked', reason: 'expired' }, 'refresh: there is no refresh token');
      }
      const { grant: renewed } = await oauth.refresh(grant.refreshToken, limits);
      return { ...renewed, scopes: renewed.scopes ?? grant.scopes };
    },

    revoke: (grant, _platformUserId, limits) => revokeTikTok(oauth, grant, limits),
    posts: tiktokPosts(call),
    metrics: tiktokMetrics(call),
    checkCredentials: (redirectUri, limits) => checkByCode(app, redirectUri, limits),
  };
}

/** Without `user.info.profile` there is no user name: then the name that is shown. */
function toAccount(user: z.output<typeof userInfo>['user']): Account {
  const { username, display_name: displayName } = user;
  return {
    platformUserId: user.open_id,
    ...(user.union_id !== undefined && { secondaryIds: { union: user.union_id } }),
    handle: username ?? displayName?.slice(0, 120) ?? user.open_id,
    displayName,
    avatarUrl: user.avatar_url,
    profileUrl:
      username === undefined ? user.profile_deep_link : `https://www.tiktok.com/@${encodeURIComponent(username)}`,
    followers: user.follower_count,
    kind: 'account',
  };
}
