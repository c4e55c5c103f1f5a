import * as z from 'zod/mini';
import { isRefusal } from './instagram-posts.js';
import type { GraphGet } from './meta-graph.js';
import { readShape } from './platform-http.js';
import type { Platform, PlatformError, Post, PostMetrics } from './platform.js';

/** Our names of the metrics, by the platform's. */
const names: Readonly<Record<string, string>> = {
  views: 'views',
  reach: 'reach',
  likes: 'likes',
  comments: 'comments',
  shares: 'shares',
  saved: 'saves',
  replies: 'replies',
  reposts: 'reposts',
  follows: 'follows',
  navigation: 'navigation',
  profile_visits: 'profileVisits',
  total_interactions: 'interactions',
  ig_reels_avg_watch_time: 'averageWatchMilliseconds',
  ig_reels_video_view_total_time: 'totalWatchMilliseconds',
  reels_skip_rate: 'skipRate',
};

const usual = ['views', 'reach', 'likes', 'comments', 'shares', 'saved', 'total_interactions'];
const feed = [...usual, 'profile_visits', 'follows', 'reposts'];
/**
 * What each kind of post is asked for (insights reference, v25.0). `impressions`, `plays`, `video_views` and
 * `engagement` have ended.
 */
const metricsOf: Readonly<Record<Post['kind'], readonly string[]>> = {
  post: feed,
  video: feed,
  reel: [...usual, 'reposts', 'ig_reels_avg_watch_time', 'ig_reels_video_view_total_time', 'reels_skip_rate'],
  story: ['views', 'reach', 'replies', 'shares', 'navigation', 'total_interactions', 'profile_visits', 'follows'],
};

const amount = z.nullish(z.unknown());
const insights = z.object({
  data: z.array(
    z.object({
      name: z.string(),
      values: z.optional(z.array(z.object({ value: amount }))),
      total_value: z.optional(z.object({ value: amount })),
    }),
  ),
});

type Insight = z.output<typeof insights>['data'][number];

/**
 * Insights of posts. One metric that a post does not know fails the whole call, so a refused call is asked again
 * metric by metric; what is refused once is left out for the other posts of the same kind.
 */
export function instagramMetrics(version: string, get: GraphGet): NonNullable<Platform['metrics']> {
  return async (grant, posts, limits) => {
    const refused = new Set<string>();
    const read = async (post: Post, metrics: readonly string[]) => {
      const call = { endpoint: 'insights', path: `/${version}/${encodeURIComponent(post.id)}/insights` };
      const body = await get(call, { metric: metrics.join(','), access_token: grant.accessToken }, limits);
      return readShape('instagram', call, insights, body).data;
    };

    async function readEach(post: Post, metrics: readonly string[]) {
      const found: Insight[] = [];
      for (const metric of metrics) {
        try {
          found.push(...(await read(post, [metric])));
        } catch (thrown) {
          if (!isRefusal(thrown)) throw thrown;
          // Every kind has views: the post is gone, or it is a story that fewer than five people saw (code 10).
          if (metric === 'views') return unreadable(post, thrown);
          refused.add(`${post.kind} ${metric}`);
        }
      }
      return found;
    }

    const result = new Map<string, PostMetrics>();
    for (const post of posts) {
      const metrics = metricsOf[post.kind].filter((metric) => !refused.has(`${post.kind} ${metric}`));
      const found = await read(post, metrics).catch((thrown: unknown) => {
        if (!isRefusal(thrown)) throw thrown;
        return readEach(post, metrics);
      });
      if (found) result.set(post.id, toMetrics(post, found));
    }
    return result;
  };
}

function unreadable(post: Post, thrown: PlatformError): Insight[] | undefined {
  if (thrown.failure.kind !== 'missing-permission') return undefined;
  if (post.kind === 'story') return [];
  throw thrown;
}

/** Nothing said is unknown, not 0: insights come up to two days late. */
function toMetrics(post: Post, found: readonly Insight[]): PostMetrics {
  const said = new Map(found.map((one) => [one.name, one.total_value?.value ?? one.values?.[0]?.value]));
  return Object.fromEntries(
    metricsOf[post.kind].map((metric) => {
      const value = said.get(metric);
      return [names[metric] ?? metric, typeof value === 'number' && Number.isFinite(value) ? value : null];
    }),
  );
}
