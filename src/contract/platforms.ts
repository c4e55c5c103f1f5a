// What both ends know of the social platforms. No schema in here: widgets import it.

/** Every platform a creator may name. */
export const platformIds = [
  'instagram',
  'tiktok',
  'youtube',
  'facebook',
  'threads',
  'pinterest',
  'linkedin',
  'x',
  'snapchat',
] as const;
export type PlatformId = (typeof platformIds)[number];

export function isPlatformId(value: unknown): value is PlatformId {
  return platformIds.includes(value as PlatformId);
}

/** How each platform writes its own name, in every language. */
export const platformNames: Readonly<Record<PlatformId, string>> = {
  instagram: 'Instagram',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  facebook: 'Facebook',
  threads: 'Threads',
  pinterest: 'Pinterest',
  linkedin: 'LinkedIn',
  x: 'X',
  snapchat: 'Snapchat',
};

/**
 * What a permission lets us read: `profile` name, handle, picture and kind of account · `followers` their number ·
 * `posts` what is published, with its text, link and date · `metrics` the numbers of each post · `audience` numbers
 * of the whole account, such as watch time.
 */
export const readKinds = ['profile', 'followers', 'posts', 'metrics', 'audience'] as const;
export type ReadKind = (typeof readKinds)[number];

/** What we cannot do, unless a permission asked for says otherwise; `password` never is one. */
export const deniedKinds = ['password', 'messages', 'publish', 'edit', 'ads'] as const;
export type DeniedKind = (typeof deniedKinds)[number];

/** What of a profile its creator's manager sees, where the creator has allowed it: nothing else leaves the server. */
export const managerFields = [
  'platform',
  'handle',
  'displayName',
  'avatarUrl',
  'profileUrl',
  'accountType',
  'followers',
  'followersAt',
  'health',
  'since',
  'lastSyncAt',
] as const;
export type ManagerField = (typeof managerFields)[number];
