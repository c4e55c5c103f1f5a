import type { FakeAccount, FakePage } from './accounts.js';
import type { FakeRequest, Reply } from './exchange.js';
import type { FakeToken } from './ledger.js';
import { splitFields } from './meta.js';

/** What the answers about Pages need of their platform. */
export interface PageView {
  readonly instagramAccounts: readonly FakeAccount[];
  pictureUrl(colour: string): string;
  pageToken(page: FakePage, token: FakeToken): string;
  list(request: FakeRequest, pages: readonly FakePage[], token: FakeToken): Reply;
}

/** Pages that were left ticked; a Page's own token reads that one. */
export function readablePages({ grant, pageId }: FakeToken): readonly FakePage[] {
  const ticked = (grant.account.pages ?? []).filter(({ id }) => grant.assets.includes(id));
  return pageId === undefined ? ticked : ticked.filter(({ id }) => id === pageId);
}

/** The fields asked for; one the Page has no value for is left out, as Graph does. */
export function pageFields(view: PageView, page: FakePage, token: FakeToken, fields: string): Record<string, unknown> {
  const asked = ['id', ...splitFields(fields)];
  const names = asked.map((field) => field.replace(/\{.*$/s, ''));
  const instagram = view.instagramAccounts.find(({ key }) => key === page.instagram);
  const all: Record<string, unknown> = {
    id: page.id,
    name: page.name,
    username: page.username,
    link: `https://www.facebook.com/${page.username ?? page.id}`,
    category: 'Artist',
    fan_count: page.followers,
    followers_count: page.followers,
    is_published: page.published ?? true,
    tasks: ['ANALYZE', 'MODERATE'],
    picture: { data: { url: view.pictureUrl(page.colour), is_silhouette: false } },
    // Only to those who may see Instagram, and only where one is linked.
    instagram_business_account:
      instagram && token.grant.scopes.includes('instagram_basic')
        ? subfields(
            asked,
            'instagram_business_account',
            linkedAccountFields(instagram, view.pictureUrl(instagram.colour)),
          )
        : undefined,
  };
  if (names.includes('access_token')) all['access_token'] = view.pageToken(page, token);
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
}

/** `/me/businesses` and below it the Pages of each portfolio, which `/me/accounts` does not list. */
export function businessEdges(view: PageView, request: FakeRequest, token: FakeToken): Reply {
  const inPortfolio = readablePages(token).filter((page) => page.inPortfolio);
  if (/\/owned_pages$/.test(request.path)) return view.list(request, inPortfolio, token);
  if (/\/client_pages$/.test(request.path)) return view.list(request, [], token);
  const businesses = inPortfolio.length > 0 ? [{ id: '880000000000001', name: 'Kiln Portfolio' }] : [];
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ data: businesses }),
  };
}

function subfields(asked: readonly string[], name: string, all: Record<string, unknown>): Record<string, unknown> {
  const inner = asked.find((field) => field.startsWith(`${name}{`))?.slice(name.length + 1, -1) ?? '';
  const names = new Set(['id', ...splitFields(inner)]);
  return Object.fromEntries(Object.entries(all).filter(([key]) => names.has(key)));
}

/** An Instagram account as it is seen through a Page. */
export function linkedAccountFields(account: FakeAccount, picture: string): Record<string, unknown> {
  return {
    id: account.userId,
    username: account.handle,
    name: account.name,
    profile_picture_url: picture,
    followers_count: account.followers,
    follows_count: account.following,
    media_count: account.posts?.length ?? 0,
    biography: account.bio,
  };
}
