import * as z from 'zod/mini';
import { idText, nameText, optionalAddress, optionalCount, optionalText, shorten } from './answer-fields.js';
import { readMetaCallback } from './callback-answer.js';
import { facebookLogin, type FacebookSettings } from './facebook-login.js';
import { listPages, pageFields } from './facebook-pages.js';
import { pickableFirst, rehearsalHosts } from './facebook.js';
import { isGranted } from './permissions.js';
import { platformLinks } from './platform-links.js';
import { type Account, type Grant, type Platform, PlatformError } from './platform.js';

const instagramShape = z.object({
  id: idText(),
  username: nameText(120),
  name: optionalText(200),
  profile_picture_url: optionalAddress(),
  followers_count: optionalCount(),
});
const pageShape = z.object({ ...pageFields, instagram_business_account: z.optional(instagramShape) });

const instagramFields = 'id,username,name,profile_picture_url,followers_count';

/**
 * Instagram accounts that are linked to a Facebook Page (developers.facebook.com, "Instagram API with Facebook Login").
 * Only professional accounts can be linked; a personal one never shows up.
 */
export function instagramViaFacebook(settings: FacebookSettings, fetch?: typeof globalThis.fetch): Platform {
  const login = facebookLogin('instagram', 'instagram-via-facebook', settings, { fetch });
  const fail = (obstacle: 'no-page' | 'not-linked', what: string) =>
    new PlatformError('instagram', { kind: 'obstacle', obstacle }, what);
  return {
    id: 'instagram',
    permissions: login.permissions,
    authorizeHosts: login.authorizeHosts,
    origins: login.origins,
    requires: 'page',
    firstDataHours: 48,
    // What was granted is listed with Facebook's settings, not with Instagram's.
    links: { ...platformLinks.instagram, permissions: platformLinks.facebook.permissions },
    avatarHosts: ['.cdninstagram.com', '.fbcdn.net', ...rehearsalHosts(settings)],
    authorizationUrl: (request) => login.authorizationUrl(request),
    readCallback: readMetaCallback,
    exchange: (input, limits) => login.exchange(input, limits),

    async accounts(grant, limits) {
      // Without them the Pages, or their links, are left out, which would read as if there were none.
      const declined = ['pages_show_list', 'instagram_basic'].find((scope) => !isGranted(scope, grant.scopes));
      if (declined !== undefined) {
        throw new PlatformError('instagram', { kind: 'missing-permission' }, `pages: ${declined} was not granted`);
      }
      const fields = `id,name,access_token,instagram_business_account{${instagramFields}}`;
      const [pages, person] = await Promise.all([
        listPages(login, { fields, page: pageShape }, grant, limits),
        login.personId(grant.accessToken, limits),
      ]);
      if (pages.length === 0) throw fail('no-page', 'no page');
      const accounts = pages.map((page) => listed(page, grant, person)).sort(pickableFirst);
      if (accounts.every(({ unavailable }) => unavailable === 'not-linked')) throw fail('not-linked', 'none is linked');
      return accounts;
    },

    async account(grant, platformUserId, limits) {
      const path = `/${encodeURIComponent(platformUserId)}`;
      const request = { endpoint: 'account', path, query: { fields: instagramFields } };
      return linked(await login.read(request, instagramShape, grant.accessToken, limits));
    },

    // It is a Page's token that is kept, and those do not end when taken from a long-lived one.
    renewal: () => undefined,
    revoke: (grant, _platformUserId, limits) => login.revoke(grant.accessToken, limits),
    checkCredentials: (redirectUri, limits) => login.checkCredentials(redirectUri, limits),
  };
}

function listed(
  { id, name, access_token: token, instagram_business_account: instagram }: z.output<typeof pageShape>,
  { scopes }: Grant,
  person: string,
): Account {
  if (!instagram) {
    // The Page stands for the account that is missing, so that its owner sees which link is.
    return {
      platformUserId: id,
      handle: shorten(name, 120),
      displayName: name,
      kind: 'page',
      unavailable: 'not-linked',
    };
  }
  const account = { ...linked(instagram), secondaryIds: { appScoped: person, page: id } };
  if (token === undefined) return { ...account, unavailable: 'no-permission' };
  return { ...account, grant: { accessToken: token, scopes } };
}

function linked(instagram: z.output<typeof instagramShape>): Account {
  const { id, username, name, profile_picture_url: avatarUrl, followers_count: followers } = instagram;
  const handle = username.replace(/^@/, '');
  return {
    platformUserId: id,
    handle,
    displayName: name,
    avatarUrl,
    profileUrl: `https://www.instagram.com/${encodeURIComponent(handle)}/`,
    accountType: 'business',
    followers,
    kind: 'account',
  };
}
