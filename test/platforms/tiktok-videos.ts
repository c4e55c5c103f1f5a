import type { FakeAccount } from './accounts.js';
import type { FakePost } from './posts.js';

/** `video_description` and `title` are documented with at most 150 characters (TikTok, Video Object). */
export const captionLimit = 150;

/** Fields of the video object; no saves and no reach exist. */
export function videoFields(post: FakePost, account: FakeAccount, cover: string): Record<string, unknown> {
  return {
    id: post.id,
    create_time: Math.floor(post.at.getTime() / 1000),
    // Lives six hours: it must not be kept.
    cover_image_url: cover,
    share_url: `https://www.tiktok.com/@${account.handle}/video/${post.id}?utm_campaign=fake`,
    video_description: post.text.slice(0, captionLimit),
    title: post.text.slice(0, captionLimit),
    duration: 34,
    height: 1920,
    width: 1080,
    embed_link: `https://www.tiktok.com/player/v1/${post.id}`,
    like_count: post.likes ?? 0,
    comment_count: post.comments,
    share_count: post.shares,
    view_count: post.views,
  };
}

export const videoFieldNames = [
  'id',
  'create_time',
  'cover_image_url',
  'share_url',
  'video_description',
  'title',
  'duration',
  'height',
  'width',
  'embed_link',
  'embed_html',
  'like_count',
  'comment_count',
  'share_count',
  'view_count',
];

/** One page, newest first. The cursor is a time in milliseconds, so that new posts do not shift the next page. */
export function videoPage(posts: readonly FakePost[], cursor: number | undefined, size: number) {
  const older = posts.filter(({ at }) => cursor === undefined || cursor === 0 || at.getTime() < cursor);
  const items = older.slice(0, size);
  return { items, cursor: items.at(-1)?.at.getTime() ?? cursor ?? 0, hasMore: older.length > items.length };
}

/** @returns the object of a JSON body, empty for anything else. */
export function bodyOf(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
