import * as z from 'zod/mini';
import { captionText, idText, optionalAddress, optionalCount } from './answer-fields.js';
import { isGranted } from './permissions.js';
import { PlatformError, type Grant, type Platform, type PostMetrics } from './platform.js';
import type { TikTokCall } from './tiktok-api.js';

const video = z.object({
  id: idText(),
  // Seconds since 1970.
  create_time: z.number().check(z.int(), z.gte(0), z.lte(253_402_300_799)),
  share_url: optionalAddress(),
  title: captionText(),
  // At most 150 characters: a longer caption arrives cut.
  video_description: captionText(),
});
const videoList = z.object({
  videos: z.nullish(z.array(video)),
  cursor: z.optional(z.number().check(z.int())),
  has_more: z.optional(z.boolean()),
});
const videoQuery = z.object({
  videos: z.nullish(
    z.array(
      z.object({
        id: idText(),
        view_count: optionalCount(),
        like_count: optionalCount(),
        comment_count: optionalCount(),
        share_count: optionalCount(),
      }),
    ),
  ),
});

/** "List videos": public ones only, 20 at a time, and a page may hold fewer without being the last. */
export function tiktokPosts(call: TikTokCall): NonNullable<Platform['posts']> {
  return async (grant, _platformUserId, cursor, limits) => {
    needScope(grant);
    const fields = ['id', 'create_time', 'share_url', 'title', 'video_description'];
    const from = cursor !== undefined && /^\d{1,15}$/.test(cursor) ? { cursor: Number(cursor) } : {};
    const request = { endpoint: 'videos', path: '/v2/video/list/', fields, body: { max_count: 20, ...from } };
    const page = await call(request, grant.accessToken, videoList, limits);
    const posts = (page.videos ?? []).map((found) => ({
      id: found.id,
      url: found.share_url,
      text: found.video_description ?? found.title,
      kind: 'video' as const,
      publishedAt: new Date(found.create_time * 1000),
    }));
    const more = page.has_more === true && page.cursor !== undefined;
    return { posts, ...(more && { next: String(page.cursor) }) };
  };
}

/** "Query videos", 20 at a time. TikTok tells neither reach nor saves. */
export function tiktokMetrics(call: TikTokCall): NonNullable<Platform['metrics']> {
  return async (grant, posts, limits) => {
    needScope(grant);
    const fields = ['id', 'view_count', 'like_count', 'comment_count', 'share_count'];
    const result = new Map<string, PostMetrics>();
    for (let first = 0; first < posts.length; first += 20) {
      const ids = posts.slice(first, first + 20).map(({ id }) => id);
      const body = { filters: { video_ids: ids } };
      const request = { endpoint: 'video query', path: '/v2/video/query/', fields, body };
      const { videos } = await call(request, grant.accessToken, videoQuery, limits);
      for (const found of videos ?? []) {
        result.set(found.id, {
          views: found.view_count ?? null,
          likes: found.like_count ?? null,
          comments: found.comment_count ?? null,
          shares: found.share_count ?? null,
        });
      }
    }
    return result;
  };
}

function needScope(grant: Grant): void {
  if (isGranted('video.list', grant.scopes)) return;
  throw new PlatformError('tiktok', { kind: 'missing-permission' }, 'videos: video.list was not granted');
}
