import * as z from 'zod/mini';
import type { ServerConfig } from '../config.js';
import { idText, nameText, optionalAddress, optionalCount, optionalText } from './answer-fields.js';
import { readMetaCallback } from './callback-answer.js';
import { checkByCode } from './credential-check.js';
import { graphGet } from './meta-graph.js';
import { standardMetaAnswer } from './meta-token.js';
import { oauthClient } from './oauth-client.js';
import { isGranted, permissionsAsked } from './permissions.js';
import { platformFetch, readShape } from './platform-http.js';
import { platformLinks } from './platform-links.js';
import { type Account, type CallLimits, type Grant, type Platform, PlatformError } from './platform.js';
import { selfRenewalOf } from './renewal.js';
import { selfRenewingToken } from './self-renewing-token.js';

export type ThreadsSettings = NonNullable<ServerConfig['platforms']['threads']>;

const me = z.object({
  id: idText(),
  username: nameText(120),
  name: optionalText(200),
  threads_profile_picture_url: optionalAddress(),
});
const followersShape = z.object({
  data: z.array(z.object({ name: z.string(), total_value: z.optional(z.object({ value: optionalCount() })) })),
});

/**
 * Threads, by an app id and secret of its own, which are not those of the Meta app (developers.facebook.com, "Threads
 * API"). No PKCE, and no way to revoke but the person's.
 */
export function threads(settings: ThreadsSettings, fetch?: typeof globalThis.fetch): Platform {
  const { clientId, clientSecret, endpoints = {}, apiVersion = 'v1.0' } = settings;
  const authorize = endpoints.authorize ?? 'https://threads.net/oauth/authorize';
  const token = endpoints.token ?? 'https://graph.threads.net/oauth/access_token';
  const api = endpoints.api ?? 'https://graph.threads.net';
  const permissions = permissionsAsked('threads', settings.scopes);
  const send = platformFetch('threads', [token, api], { fetch });
  const app = { platform: 'threads' as const, clientId, clientSecret, token, send, normalise: standardMetaAnswer };
  const oauth = oauthClient(app);
  const get = graphGet('threads', send, api);
  const renewing = selfRenewingToken('threads', 'th', { get, clientSecret });

  async function readMe(grant: Grant, limits?: CallLimits): Promise<Account> {
    const call = { endpoint: 'profile', path: `/${apiVersion}/me` };
    const fields = 'id,username,name,threads_profile_picture_url';
    const body = await get(call, { fields, access_token: grant.accessToken }, limits);
    const found = readShape('threads', call, me, body);
    return { ...toAccount(found), followers: await followers(grant, limits) };
  }

  /** An insight of its own, not a field of the profile; hidden from small accounts, and no reason to lose a profile. */
  async function followers(grant: Grant, limits?: CallLimits): Promise<number | undefined> {
    const asked = permissions.some(({ scope }) => scope === insights);
    if (!asked || !isGranted(insights, grant.scopes)) return undefined;
    const call = { endpoint: 'followers', path: `/${apiVersion}/me/threads_insights` };
    try {
      const body = await get(call, { metric: 'followers_count', access_token: grant.accessToken }, limits);
      const { data } = readShape('threads', call, followersShape, body);
      return data.find(({ name }) => name === 'followers_count')?.total_value?.value;
    } catch (thrown) {
      if (thrown instanceof PlatformError && thrown.failure.kind !== 'revoked') return undefined;
      throw thrown;
    }
  }

  return {
    id: 'threads',
    permissions,
    authorizeHosts: [new URL(authorize).host],
    origins: [...new Set([token, api].map((address) => new URL(address).origin))],
    links: platformLinks.threads,
    avatarHosts: ['.cdninstagram.com', '.fbcdn.net', ...(endpoints.api === undefined ? [] : [new URL(api).host])],
    renewal: selfRenewalOf,
    readCallback: readMetaCallback,

    authorizationUrl({ redirectUri, state }) {
      const url = new URL(authorize);
      url.searchParams.set('client_id', clientId);
      url.searchParams.set('redirect_uri', redirectUri);
      url.searchParams.set('response_type', 'code');
      url.searchParams.set('scope', permissions.map(({ scope }) => scope).join(','));
      url.searchParams.set('state', state);
      return url;
    },

    exchange: async ({ code, redirectUri }, limits) =>
      renewing.lengthen((await oauth.exchange({ code, redirectUri }, limits)).grant, limits),

    accounts: async (grant, limits) => [await readMe(grant, limits)],

    async account(grant, platformUserId, limits) {
      const account = await readMe(grant, limits);
      if (account.platformUserId === platformUserId) return account;
      throw new PlatformError('threads', { kind: 'revoked', reason: 'account-unavailable' }, 'profile: another one');
    },

    refresh: (grant, limits) => renewing.refresh(grant, limits),
    checkCredentials: (redirectUri, limits) => checkByCode(app, redirectUri, limits),
  };
}

const insights = 'threads_manage_insights';

function toAccount(found: z.output<typeof me>): Account {
  return {
    platformUserId: found.id,
    handle: found.username,
    displayName: found.name,
    avatarUrl: found.threads_profile_picture_url,
    profileUrl: `https://www.threads.net/@${encodeURIComponent(found.username)}`,
    kind: 'account',
  };
}
