import * as z from 'zod/mini';
import { optionalAddress, optionalCount, optionalText, shorten } from './answer-fields.js';
import { readMetaCallback } from './callback-answer.js';
import { facebookLogin, type FacebookSettings } from './facebook-login.js';
import { listPages, pageFields } from './facebook-pages.js';
import { isGranted } from './permissions.js';
import { platformLinks } from './platform-links.js';
import { type Account, type Grant, type Platform, PlatformError } from './platform.js';

const pageShape = z.object({
  ...pageFields,
  username: optionalText(120),
  link: optionalAddress(),
  is_published: z.optional(z.boolean()),
  followers_count: optionalCount(),
  picture: z.optional(z.object({ data: z.optional(z.object({ url: optionalAddress() })) })),
});
type Page = z.output<typeof pageShape>;

const publicFields = 'id,name,username,link,is_published,followers_count,picture{url}';

/** Facebook Pages; personal profiles cannot be read by any app. */
export function facebookPages(settings: FacebookSettings, fetch?: typeof globalThis.fetch): Platform {
  const login = facebookLogin('facebook', 'facebook', settings, { fetch });
  return {
    id: 'facebook',
    permissions: login.permissions,
    authorizeHosts: login.authorizeHosts,
    origins: login.origins,
    requires: 'page',
    links: platformLinks.facebook,
    avatarHosts: ['.fbcdn.net', '.fbsbx.com', ...rehearsalHosts(settings)],
    authorizationUrl: (request) => login.authorizationUrl(request),
    readCallback: readMetaCallback,
    exchange: (input, limits) => login.exchange(input, limits),

    async accounts(grant, limits) {
      // Without it the list is empty, which would read as "you have no Page".
      if (!isGranted('pages_show_list', grant.scopes)) {
        throw new PlatformError('facebook', { kind: 'missing-permission' }, 'pages: pages_show_list was not granted');
      }
      const shape = { fields: `${publicFields},access_token`, page: pageShape };
      const [pages, person] = await Promise.all([
        listPages(login, shape, grant, limits),
        login.personId(grant.accessToken, limits),
      ]);
      if (pages.length === 0) throw new PlatformError('facebook', { kind: 'obstacle', obstacle: 'no-page' }, 'no page');
      return pages.map((page) => listed(page, grant, person)).sort(pickableFirst);
    },

    async account(grant, platformUserId, limits) {
      const request = {
        endpoint: 'page',
        path: `/${encodeURIComponent(platformUserId)}`,
        query: { fields: publicFields },
      };
      return toAccount(await login.read(request, pageShape, grant.accessToken, limits));
    },

    // Page tokens taken from a long-lived token do not end, and so there is no refresh.
    renewal: () => undefined,
    revoke: (grant, _platformUserId, limits) => login.revoke(grant.accessToken, limits),
    checkCredentials: (redirectUri, limits) => login.checkCredentials(redirectUri, limits),
  };
}

function toAccount({ id, name, username, link, followers_count: followers, picture }: Page): Account {
  return {
    platformUserId: id,
    handle: username ?? shorten(name, 120),
    displayName: name,
    avatarUrl: picture?.data?.url,
    profileUrl: link ?? `https://www.facebook.com/${id}`,
    accountType: 'page',
    followers,
    kind: 'page',
  };
}

function listed(page: Page, { scopes }: Grant, person: string): Account {
  const account = { ...toAccount(page), secondaryIds: { appScoped: person } };
  if (page.access_token === undefined) return { ...account, unavailable: 'no-permission' };
  if (page.is_published === false) return { ...account, unavailable: 'unpublished' };
  return { ...account, grant: { accessToken: page.access_token, scopes } };
}

export function pickableFirst(one: Account, other: Account): number {
  return Number(one.unavailable !== undefined) - Number(other.unavailable !== undefined);
}

/** A rehearsal's pictures come from the API's stand-in. */
export function rehearsalHosts({ endpoints }: Pick<FacebookSettings, 'endpoints'>): string[] {
  return endpoints?.api === undefined ? [] : [new URL(endpoints.api).host];
}
