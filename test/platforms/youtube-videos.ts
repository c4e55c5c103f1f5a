import type { FakeChannel } from './accounts.js';
import type { FakePost } from './posts.js';
import { pageOf } from './posts.js';

const googleTime = (at: Date) => at.toISOString().replace(/\.\d{3}Z$/, 'Z');

/** `playlistItems.list` of the uploads. */
export function uploads(posts: readonly FakePost[], query: URLSearchParams): Record<string, unknown> {
  const size = Math.min(Number(query.get('maxResults') ?? 5), 50);
  const { items, next } = pageOf(posts, query.get('pageToken'), size);
  return {
    kind: 'youtube#playlistItemListResponse',
    etag: 'fake',
    ...(next && { nextPageToken: next }),
    items: items.map((post) => ({
      kind: 'youtube#playlistItem',
      etag: 'fake',
      id: `PLI${post.id}`,
      contentDetails: { videoId: post.id, videoPublishedAt: googleTime(post.at) },
    })),
    pageInfo: { totalResults: posts.length, resultsPerPage: size },
  };
}

/** `videos.list`: what is gone is left out, numbers are texts, hidden ones are missing. */
export function videos(
  posts: readonly FakePost[],
  channel: FakeChannel,
  query: URLSearchParams,
): Record<string, unknown> {
  const ids = (query.get('id') ?? '').split(',');
  const parts = (query.get('part') ?? '').split(',');
  const found = posts.filter(({ id }) => ids.includes(id));
  return {
    kind: 'youtube#videoListResponse',
    etag: 'fake',
    items: found.map((post) => {
      const all: Record<string, unknown> = {
        snippet: {
          title: post.text.slice(0, 100),
          description: post.text,
          publishedAt: googleTime(post.at),
          channelId: channel.id,
          channelTitle: channel.title,
        },
        statistics: {
          viewCount: String(post.views),
          ...(post.likes === undefined ? {} : { likeCount: String(post.likes) }),
          favoriteCount: '0',
          commentCount: String(post.comments),
        },
        status: { privacyStatus: 'public', uploadStatus: 'processed' },
        contentDetails: { duration: 'PT3M4S' },
        paidProductPlacementDetails: { hasPaidProductPlacement: post.text.includes('#ad') },
      };
      const chosen = Object.entries(all).filter(([part]) => parts.includes(part));
      return { kind: 'youtube#video', etag: 'fake', id: post.id, ...Object.fromEntries(chosen) };
    }),
    pageInfo: { totalResults: found.length, resultsPerPage: found.length },
  };
}

/** Analytics v2 `reports`: a table, with one row for the channel or one for each value of the dimension. */
export function report(posts: readonly FakePost[], query: URLSearchParams): Record<string, unknown> | undefined {
  const metrics = (query.get('metrics') ?? '').split(',').filter(Boolean);
  const dimensions = (query.get('dimensions') ?? '').split(',').filter(Boolean);
  const known = 'views,estimatedMinutesWatched,averageViewDuration,averageViewPercentage,subscribersGained,likes';
  if (query.get('ids') !== 'channel==MINE' || !query.has('startDate') || !query.has('endDate')) return undefined;
  if (metrics.length === 0 || metrics.some((name) => !known.split(',').includes(name))) return undefined;
  const wanted = /^video==(.+)$/.exec(query.get('filters') ?? '')?.[1]?.split(',');
  const chosen = posts.filter(({ id }) => wanted === undefined || wanted.includes(id));
  const row = (list: readonly FakePost[]) =>
    metrics.map((name) => {
      const views = list.reduce((sum, post) => sum + post.views, 0);
      const likes = list.reduce((sum, post) => sum + (post.likes ?? 0), 0);
      return { views, likes, estimatedMinutesWatched: views * 2, averageViewDuration: 94 }[name] ?? 1;
    });
  return {
    kind: 'youtubeAnalytics#resultTable',
    columnHeaders: [...dimensions, ...metrics].map((name) => ({
      name,
      columnType: dimensions.includes(name) ? 'DIMENSION' : 'METRIC',
      dataType: dimensions.includes(name) ? 'STRING' : 'INTEGER',
    })),
    rows: dimensions.includes('video') ? chosen.map((post) => [post.id, ...row([post])]) : [row(chosen)],
  };
}
