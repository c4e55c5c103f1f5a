import type { FakeAccount } from './accounts.js';
import type { FakeRequest, Reply } from './exchange.js';
import { graphError, splitFields } from './meta.js';
import { type FakePost, pageOf } from './posts.js';

const feedMetrics = 'views,reach,likes,comments,shares,saved,total_interactions,profile_visits,follows,reposts';
const reelMetrics =
  'views,reach,likes,comments,shares,saved,total_interactions,reposts,ig_reels_avg_watch_time,' +
  'ig_reels_video_view_total_time,reels_skip_rate';
const storyMetrics = 'views,reach,replies,shares,navigation,total_interactions,profile_visits,follows';

/**
 * What each product type has (Instagram media insights reference, v25). `impressions`, `plays` and their kind are
 * dead.
 */
const metricsOf: Readonly<Record<FakePost['kind'], readonly string[]>> = {
  feed: feedMetrics.split(','),
  carousel: feedMetrics.split(','),
  video: feedMetrics.split(','),
  reel: reelMetrics.split(','),
  story: storyMetrics.split(','),
};

/** `2026-09-28T17:05:11+0000`: a zone without the colon that `Date.parse` of old engines wants. */
export const graphTime = (at: Date) => at.toISOString().replace(/\.\d{3}Z$/, '+0000');

export function mediaFields(post: FakePost, account: FakeAccount, origin: string): Record<string, unknown> {
  const path = post.kind === 'reel' ? 'reel' : post.kind === 'story' ? `stories/${account.handle}` : 'p';
  const types = { feed: 'IMAGE', carousel: 'CAROUSEL_ALBUM', reel: 'VIDEO', story: 'IMAGE', video: 'VIDEO' };
  return {
    id: post.id,
    caption: post.text,
    media_type: types[post.kind],
    media_product_type: post.kind === 'reel' ? 'REELS' : post.kind === 'story' ? 'STORY' : 'FEED',
    permalink: `https://www.instagram.com/${path}/fake${post.id.slice(-6)}/`,
    timestamp: graphTime(post.at),
    // The key is left out where likes are hidden.
    like_count: post.likes,
    comments_count: post.comments,
    thumbnail_url: `${origin}/picture/${account.colour.slice(1)}.png`,
    media_url: `${origin}/picture/${account.colour.slice(1)}.png`,
    username: account.handle,
  };
}

/** `/{user}/media` and `/{user}/stories`. `next` holds the token, as the real one does. */
export function listMedia(
  request: FakeRequest,
  account: FakeAccount,
  posts: readonly FakePost[],
  origin: string,
  refused: ReadonlySet<string>,
): Reply | Record<string, unknown> {
  const { query } = request;
  const names = new Set(['id', ...splitFields(query.get('fields') ?? '')]);
  for (const name of names) {
    if (refused.has(name)) return graphError(100, `(#100) Tried accessing nonexisting field (${name})`);
  }
  const since = Number(query.get('since') ?? 0) * 1000;
  const until = Number(query.get('until') ?? Number.POSITIVE_INFINITY) * 1000;
  const inTime = posts.filter(({ at }) => at.getTime() >= since && at.getTime() <= until);
  const limit = Math.min(Number(query.get('limit') ?? 25), 100);
  const { items, next } = pageOf(inTime, query.get('after'), limit);
  const nextUrl = new URL(origin + request.path);
  for (const [name, value] of query) nextUrl.searchParams.set(name, value);
  if (request.accessToken !== undefined) nextUrl.searchParams.set('access_token', request.accessToken);
  if (next !== undefined) nextUrl.searchParams.set('after', next);
  const end = next ?? Buffer.from(String(inTime.length)).toString('base64url');
  return {
    data: items.map((post) =>
      Object.fromEntries(Object.entries(mediaFields(post, account, origin)).filter(([name]) => names.has(name))),
    ),
    // The last page still has cursors; only `next` is missing.
    ...(items.length > 0 && { paging: { cursors: { before: 'MA', after: end }, ...(next && { next: nextUrl.href }) } }),
  };
}

/** One metric that the product type lacks fails the whole call. */
export function mediaInsights(
  request: FakeRequest,
  post: FakePost,
  shape: 'values' | 'total_value',
): Reply | Record<string, unknown> {
  const asked = (request.query.get('metric') ?? '').split(',').filter(Boolean);
  const known = metricsOf[post.kind];
  const wrong = asked.findIndex((name) => !known.includes(name));
  if (asked.length === 0 || wrong >= 0)
    return graphError(100, `(#100) metric[${wrong}] must be one of the following values: ${known.join(', ')}`);
  if (post.kind === 'story' && post.reach < 5)
    return graphError(10, '(#10) Not enough viewers for the media to show insights');
  if (post.numbersPending) return { data: [] };
  const numbers: Readonly<Record<string, number | undefined>> = {
    views: post.views,
    reach: post.reach,
    likes: post.likes ?? 0,
    comments: post.comments,
    replies: 0,
    shares: post.shares,
    saved: post.saves,
    total_interactions: (post.likes ?? 0) + post.comments + post.shares + post.saves,
    ig_reels_avg_watch_time: 6_310,
    ig_reels_video_view_total_time: post.views * 6_310,
  };
  return {
    data: asked.map((name) => {
      const value = numbers[name] ?? 3;
      const holder = shape === 'values' ? { values: [{ value }] } : { total_value: { value } };
      return { name, period: 'lifetime', title: name, id: `${post.id}/insights/${name}/lifetime`, ...holder };
    }),
  };
}
