import * as z from 'zod/mini';
import { captionText, dateTime, idText, optionalAddress } from './answer-fields.js';
import type { GraphCall, GraphGet } from './meta-graph.js';
import { readShape } from './platform-http.js';
import { PlatformError, type CallLimits, type Platform, type Post, type PostPage } from './platform.js';

const media = z.object({
  id: idText(),
  permalink: optionalAddress(),
  caption: captionText(),
  media_type: z.nullish(z.string()),
  media_product_type: z.nullish(z.string()),
  timestamp: dateTime(),
});
const mediaPage = z.object({
  data: z.array(media),
  paging: z.optional(
    z.object({
      cursors: z.optional(z.object({ after: z.optional(z.string().check(z.regex(/^[\x21-\x7e]{1,1000}$/))) })),
      // An address that holds the token: it is only looked at for being there.
      next: z.optional(z.string()),
    }),
  ),
});

const basicFields = ['id', 'permalink', 'timestamp', 'media_type'];
/**
 * Of these two, one reader reports that Instagram Login refuses them, and others read them: tried together, then each
 * by itself, and left out where both are refused.
 */
const doubtfulFields = [['caption', 'media_product_type'], ['caption'], ['media_product_type']];

/** Stories of the last 24 hours and then everything else, newest first. */
export function instagramPosts(version: string, get: GraphGet): NonNullable<Platform['posts']> {
  async function list(path: string, query: Record<string, string>, limits: CallLimits | undefined) {
    const call: GraphCall = { endpoint: path.endsWith('stories') ? 'stories' : 'media', path };
    const read = async (fields: string[]) =>
      readShape('instagram', call, mediaPage, await get(call, { ...query, fields: fields.join(',') }, limits));
    for (const doubtful of doubtfulFields) {
      try {
        return await read([...basicFields, ...doubtful]);
      } catch (thrown) {
        if (!isRefusal(thrown)) throw thrown;
      }
    }
    return read(basicFields);
  }

  return async (grant, platformUserId, cursor, limits): Promise<PostPage> => {
    const owner = `/${version}/${encodeURIComponent(platformUserId)}`;
    const secret = { access_token: grant.accessToken };
    const page = { limit: '50', ...(cursor !== undefined && { after: cursor }) };
    const { data, paging } = await list(`${owner}/media`, { ...secret, ...page }, limits);
    // Not documented for every account: a profile without stories is better than none.
    const stories =
      cursor === undefined ? await list(`${owner}/stories`, secret, limits).catch(asNothing) : { data: [] };
    const posts = [...stories.data.map((story) => ({ ...toPost(story), kind: 'story' as const })), ...data.map(toPost)];
    const next = paging?.next === undefined ? undefined : paging.cursors?.after;
    return { posts, ...(next !== undefined && { next }) };
  };
}

function toPost(found: z.output<typeof media>): Post {
  const type = found.media_product_type?.toUpperCase();
  const kind = type === 'REELS' ? 'reel' : type === 'STORY' ? 'story' : found.media_type === 'VIDEO' ? 'video' : 'post';
  return { id: found.id, url: found.permalink, text: found.caption, kind, publishedAt: found.timestamp };
}

/** A field, a metric or a whole edge that this account may not read. */
export function isRefusal(thrown: unknown): thrown is PlatformError {
  return thrown instanceof PlatformError && ['misconfigured', 'missing-permission'].includes(thrown.failure.kind);
}

function asNothing(thrown: unknown): { data: never[] } {
  if (isRefusal(thrown)) return { data: [] };
  throw thrown;
}
