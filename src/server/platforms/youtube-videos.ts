import * as z from 'zod/mini';
import { captionText, dateTime, idText, optionalCount } from './answer-fields.js';
import type { Platform, Post, PostMetrics } from './platform.js';
import type { YouTubeGet } from './youtube-api.js';

const uploads = z.object({
  items: z._default(
    z.array(
      z.object({
        id: idText(),
        contentDetails: z.object({ relatedPlaylists: z.object({ uploads: z.optional(idText()) }) }),
      }),
    ),
    [],
  ),
});
const pageToken = z.string().check(z.regex(/^[A-Za-z0-9_=-]{1,400}$/));
const playlist = z.object({
  items: z._default(z.array(z.object({ contentDetails: z.object({ videoId: idText() }) })), []),
  nextPageToken: z.optional(pageToken),
});
const videos = z.object({
  items: z._default(
    z.array(
      z.object({
        id: idText(),
        snippet: z.object({ publishedAt: dateTime(), title: captionText(), description: captionText() }),
        status: z.optional(z.object({ privacyStatus: z.optional(z.string()) })),
      }),
    ),
    [],
  ),
});
const counts = z.object({
  items: z._default(
    z.array(
      z.object({
        id: idText(),
        // Texts; a number that its owner hides is left out.
        statistics: z.optional(
          z.object({ viewCount: optionalCount(), likeCount: optionalCount(), commentCount: optionalCount() }),
        ),
      }),
    ),
    [],
  ),
});
const cursorForm = /^([A-Za-z0-9_-]{1,100}):([A-Za-z0-9_=-]{1,400})$/;

/** The list of uploads, 50 at a time: three units a page, where a search would cost a hundred times as much. */
export function youtubePosts(get: YouTubeGet): NonNullable<Platform['posts']> {
  return async (grant, platformUserId, cursor, limits) => {
    const [, known, page] = cursorForm.exec(cursor ?? '') ?? [];
    const mine = { part: 'contentDetails', mine: 'true', maxResults: '50' };
    const list =
      known ??
      (await get('channels', mine, grant.accessToken, uploads, limits)).items.find(({ id }) => id === platformUserId)
        ?.contentDetails.relatedPlaylists.uploads;
    if (list === undefined) return { posts: [] };

    const query = { part: 'contentDetails', playlistId: list, maxResults: '50', ...(page && { pageToken: page }) };
    const { items, nextPageToken } = await get('playlistItems', query, grant.accessToken, playlist, limits);
    const ids = items.map(({ contentDetails }) => contentDetails.videoId);
    const next = nextPageToken === undefined ? {} : { next: `${list}:${nextPageToken}` };
    if (ids.length === 0) return { posts: [], ...next };

    const asked = { part: 'snippet,status', id: ids.join(',') };
    const found = (await get('videos', asked, grant.accessToken, videos, limits)).items;
    // The list holds private videos and drafts as well: nobody but their owner has seen those.
    const open = found.filter(({ status }) => status?.privacyStatus !== 'private');
    const posts = open.map(toPost).sort((one, other) => other.publishedAt.getTime() - one.publishedAt.getTime());
    return { posts, ...next };
  };
}

function toPost({ id, snippet }: z.output<typeof videos>['items'][number]): Post {
  const text = [snippet.title, snippet.description].filter((part) => part !== undefined).join('\n');
  const url = `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`;
  return { id, url, text: text === '' ? undefined : text, kind: 'video', publishedAt: snippet.publishedAt };
}

/** As YouTube counts them; nothing is derived from them, for its policy forbids that. */
export function youtubeMetrics(get: YouTubeGet): NonNullable<Platform['metrics']> {
  return async (grant, posts, limits) => {
    const result = new Map<string, PostMetrics>();
    for (let first = 0; first < posts.length; first += 50) {
      const ids = posts.slice(first, first + 50).map(({ id }) => id);
      const query = { part: 'statistics', id: ids.join(',') };
      const { items } = await get('videos', query, grant.accessToken, counts, limits);
      for (const { id, statistics } of items) {
        result.set(id, {
          views: statistics?.viewCount ?? null,
          likes: statistics?.likeCount ?? null,
          comments: statistics?.commentCount ?? null,
        });
      }
    }
    return result;
  };
}
