import * as z from 'zod/mini';
import type { ServerConfig } from '../config.js';
import { idText, nameText, optionalAddress, optionalCount, optionalText } from './answer-fields.js';
import { readCallback } from './callback-answer.js';
import { checkByCode } from './credential-check.js';
import { oauthClient, type OAuthSettings } from './oauth-client.js';
import { isGranted, permissionsAsked } from './permissions.js';
import { codeChallenge } from './pkce.js';
import { platformFetch, type PlatformFetchOptions } from './platform-http.js';
import { platformLinks } from './platform-links.js';
import { PlatformError, type Account, type CallLimits, type Grant, type Platform } from './platform.js';
import { renewalOf } from './renewal.js';
import { youtubeGet } from './youtube-api.js';
import { youtubeMetrics, youtubePosts } from './youtube-videos.js';

export type YouTubeSettings = NonNullable<ServerConfig['platforms']['youtube']>;

const channel = z.object({
  id: idText(),
  snippet: z.object({
    title: nameText(200),
    customUrl: optionalText(120),
    thumbnails: z.optional(z.record(z.string(), z.object({ url: optionalAddress() }))),
  }),
  statistics: z.optional(
    z.object({ subscriberCount: optionalCount(), hiddenSubscriberCount: z.optional(z.boolean()) }),
  ),
});
// A Google account without a channel: the list is empty or left out.
const channels = z.object({ kind: z.literal('youtube#channelListResponse'), items: z._default(z.array(channel), []) });

/**
 * YouTube: Google OAuth and the Data API v3. Neither `openid` nor `email` is asked for, which makes brand accounts
 * hang (postiz #689); nor are permissions of earlier consents taken along, which may do more than read.
 */
export function youtube(settings: YouTubeSettings, fetch?: PlatformFetchOptions['fetch']): Platform {
  const { clientId, clientSecret, endpoints = {} } = settings;
  const authorize = endpoints.authorize ?? 'https://accounts.google.com/o/oauth2/v2/auth';
  const token = endpoints.token ?? 'https://oauth2.googleapis.com/token';
  const revocation = new URL('revoke', token).href;
  const api = endpoints.api ?? 'https://www.googleapis.com';
  const permissions = permissionsAsked('youtube', settings.scopes);
  const send = platformFetch('youtube', [token], { fetch });
  const app: OAuthSettings = { platform: 'youtube', clientId, clientSecret, token, revocation, send };
  const oauth = oauthClient(app);
  const get = youtubeGet(api, fetch);

  async function readChannels(grant: Grant, limits: CallLimits | undefined): Promise<Account[]> {
    const [required] = permissions;
    if (required && !isGranted(required.scope, grant.scopes)) {
      throw new PlatformError('youtube', { kind: 'missing-permission' }, 'channels: youtube.readonly was not granted');
    }
    const query = { part: 'snippet,statistics', mine: 'true', maxResults: '50' };
    return (await get('channels', query, grant.accessToken, channels, limits)).items.map(toAccount);
  }

  return {
    id: 'youtube',
    permissions,
    authorizeHosts: [new URL(authorize).host],
    origins: [...new Set([token, api].map((address) => new URL(address).origin))],
    requires: 'channel',
    links: platformLinks.youtube,
    avatarHosts: ['.ggpht.com', '.googleusercontent.com', ...(endpoints.api === undefined ? [] : [new URL(api).host])],
    renewal: renewalOf,

    authorizationUrl({ redirectUri, state, verifier }) {
      const url = new URL(authorize);
      url.searchParams.set('client_id', clientId);
      url.searchParams.set('redirect_uri', redirectUri);
      url.searchParams.set('response_type', 'code');
      url.searchParams.set('scope', permissions.map(({ scope }) => scope).join(' '));
      url.searchParams.set('state', state);
      url.searchParams.set('code_challenge', codeChallenge(verifier, 'S256'));
      url.searchParams.set('code_challenge_method', 'S256');
      url.searchParams.set('access_type', 'offline');
      // Consent brings a refresh token each time, not only the first; the choice is between channels, too.
      url.searchParams.set('prompt', 'consent select_account');
      return url;
    },

    readCallback: (query) =>
      readCallback(query, {
        // Our app or its standing there, or an administrator of a school or a company who lets no app in.
        unavailable: ['redirect_uri_mismatch', 'deleted_client', 'admin_policy_enforced', 'org_internal'],
        // A browser inside of an app; another browser will do (next-auth #7044).
        failed: ['disallowed_useragent', 'account_selection_required'],
      }),

    exchange: async (input, limits) => (await oauth.exchange(input, limits)).grant,

    async accounts(grant, limits) {
      const found = await readChannels(grant, limits);
      if (found.length > 0) return found;
      throw new PlatformError('youtube', { kind: 'obstacle', obstacle: 'no-channel' }, 'channels: there is none');
    },

    async account(grant, platformUserId, limits) {
      const found = await readChannels(grant, limits).catch(asGone);
      const account = found.find((one) => one.platformUserId === platformUserId);
      return account ?? asGone(gone());
    },

    async refresh(grant, limits) {
      if (grant.refreshToken === undefined) {
        throw new PlatformError(
          'youtube',
          { kind: 'revoked', reason: 'expired' },
          'refresh: there is no refresh token',
        );
      }
      const { grant: renewed } = await oauth.refresh(grant.refreshToken, limits);
      // Google keeps the refresh token and sends none.
      const refreshToken = renewed.refreshToken ?? grant.refreshToken;
      return { ...renewed, refreshToken, scopes: renewed.scopes ?? grant.scopes };
    },

    // Of whichever token: Google ends the whole permission.
    async revoke(grant, _platformUserId, limits) {
      await oauth.revoke(grant.refreshToken ?? grant.accessToken, limits);
    },
    posts: youtubePosts(get),
    metrics: youtubeMetrics(get),
    checkCredentials: (redirectUri, limits) => checkByCode(app, redirectUri, limits),
  };
}

function toAccount({ id, snippet, statistics }: z.output<typeof channel>): Account {
  const { thumbnails = {} } = snippet;
  const handle = snippet.customUrl?.replace(/^@/, '');
  return {
    platformUserId: id,
    // Channels older than handles may have none.
    handle: handle === undefined || handle === '' ? snippet.title.slice(0, 120) : handle,
    displayName: snippet.title,
    avatarUrl: (thumbnails['high'] ?? thumbnails['medium'] ?? thumbnails['default'])?.url,
    profileUrl: `https://www.youtube.com/channel/${encodeURIComponent(id)}`,
    accountType: 'channel',
    followers: statistics?.hiddenSubscriberCount === true ? undefined : statistics?.subscriberCount,
    kind: 'channel',
  };
}

const gone = () =>
  new PlatformError(
    'youtube',
    { kind: 'revoked', reason: 'account-unavailable' },
    'channels: it is not there any more',
  );

/** No channel where there was one. */
function asGone(thrown: unknown): never {
  if (thrown instanceof PlatformError && thrown.failure.kind === 'obstacle') throw gone();
  throw thrown;
}
