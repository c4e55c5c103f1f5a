import type { FakeAccount } from './accounts.js';

/**
 * Which scope lets which field be read (developers.tiktok.com, get-user-info and the bulletin
 * user-info-scope-migration).
 */
export const fieldScopes: Readonly<Record<string, string>> = {
  open_id: 'user.info.basic',
  union_id: 'user.info.basic',
  avatar_url: 'user.info.basic',
  avatar_url_100: 'user.info.basic',
  avatar_large_url: 'user.info.basic',
  display_name: 'user.info.basic',
  username: 'user.info.profile',
  bio_description: 'user.info.profile',
  profile_deep_link: 'user.info.profile',
  is_verified: 'user.info.profile',
  follower_count: 'user.info.stats',
  following_count: 'user.info.stats',
  likes_count: 'user.info.stats',
  video_count: 'user.info.stats',
};

/** Everything `/v2/user/info/` can tell. */
export function userFields(account: FakeAccount, avatar: string): Record<string, unknown> {
  return {
    open_id: account.userId,
    union_id: account.secondId,
    avatar_url: avatar,
    avatar_url_100: avatar,
    avatar_large_url: avatar,
    display_name: account.name,
    username: account.handle,
    bio_description: account.bio,
    profile_deep_link: `https://vm.tiktok.com/fake/${account.handle}`,
    is_verified: account.verified ?? false,
    follower_count: account.followers,
    following_count: account.following,
    likes_count: account.likes,
    video_count: account.posts?.length ?? 0,
  };
}
