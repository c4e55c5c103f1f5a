import { deniedKinds, readKinds, type DeniedKind, type ReadKind } from '../../contract/platforms.js';
import type { Permission } from './platform.js';

/** Everything known of the permissions of one sign-in. */
export interface PermissionSheet {
  /** What is asked for unless the configuration says otherwise, required ones first. */
  readonly usual: readonly Permission[];
  /** Others that read only: may be configured. */
  readonly more: readonly Permission[];
  /** What does more than read: known, so that a configuration naming it is told what it would have allowed. */
  readonly refused: readonly Permission[];
}

const needed = (scope: string, ...reads: ReadKind[]): Permission => ({ scope, reads, required: true, allows: [] });
const reading = (scope: string, ...reads: ReadKind[]): Permission => ({ scope, reads, required: false, allows: [] });
const doing = (scope: string, ...allows: DeniedKind[]): Permission => ({ scope, reads: [], required: false, allows });

/** The sign-ins that profiles can be connected over; Instagram has two. */
export type SignIn =
  'instagram' | 'instagram-via-facebook' | 'tiktok' | 'youtube' | 'facebook' | 'threads' | 'pinterest';

const google = 'https://www.googleapis.com/auth/';

/** Sources: each platform's page of permissions, as of November 2026. */
export const permissionSheets: Readonly<Record<SignIn, PermissionSheet>> = {
  // Instagram Platform, "Business Login for Instagram"; the names without `instagram_` ended on 27 January 2025.
  instagram: {
    usual: [
      needed('instagram_business_basic', 'profile', 'followers', 'posts'),
      reading('instagram_business_manage_insights', 'metrics', 'audience'),
    ],
    more: [],
    refused: [
      doing('instagram_business_manage_messages', 'messages'),
      doing('instagram_business_manage_comments', 'edit'),
      doing('instagram_business_content_publish', 'publish'),
    ],
  },
  'instagram-via-facebook': {
    usual: [
      needed('instagram_basic', 'profile', 'followers', 'posts'),
      needed('pages_show_list', 'profile'),
      reading('instagram_manage_insights', 'metrics', 'audience'),
      reading('pages_read_engagement', 'profile'),
    ],
    more: [],
    refused: [
      doing('instagram_manage_messages', 'messages'),
      doing('instagram_manage_comments', 'edit'),
      doing('instagram_content_publish', 'publish'),
      doing('business_management', 'edit', 'ads'),
      doing('pages_manage_posts', 'publish', 'edit'),
      doing('pages_manage_engagement', 'edit'),
      doing('pages_manage_metadata', 'edit'),
      doing('pages_messaging', 'messages'),
      doing('ads_management', 'ads', 'edit'),
      doing('ads_read', 'ads'),
    ],
  },
  // TikTok for Developers, "Scopes". A person may grant any subset.
  tiktok: {
    usual: [
      needed('user.info.basic', 'profile'),
      reading('user.info.profile', 'profile'),
      reading('user.info.stats', 'followers'),
      reading('video.list', 'posts', 'metrics'),
    ],
    more: [],
    refused: [
      doing('video.publish', 'publish'),
      doing('video.upload', 'publish'),
      doing('comment.list.manage', 'edit'),
      doing('artist.certification.update', 'edit'),
    ],
  },
  // Google, "OAuth 2.0 Scopes", YouTube Data API v3. E-mail and profile scopes make brand accounts hang: not listed.
  youtube: {
    usual: [needed(`${google}youtube.readonly`, 'profile', 'followers', 'posts', 'metrics')],
    more: [reading(`${google}yt-analytics.readonly`, 'audience')],
    refused: [
      doing(`${google}youtube`, 'publish', 'edit'),
      doing(`${google}youtube.force-ssl`, 'publish', 'edit'),
      doing(`${google}youtube.upload`, 'publish'),
      doing(`${google}youtube.channel-memberships.creator`, 'edit'),
      doing(`${google}youtubepartner`, 'publish', 'edit', 'ads'),
      doing(`${google}youtubepartner-channel-audit`, 'edit'),
      doing(`${google}yt-analytics-monetary.readonly`, 'ads'),
    ],
  },
  facebook: {
    usual: [
      needed('pages_show_list', 'profile'),
      needed('pages_read_engagement', 'profile', 'followers', 'posts'),
      reading('read_insights', 'metrics', 'audience'),
    ],
    more: [],
    refused: [
      doing('business_management', 'edit', 'ads'),
      doing('pages_manage_posts', 'publish', 'edit'),
      doing('pages_manage_engagement', 'edit'),
      doing('pages_manage_metadata', 'edit'),
      doing('pages_manage_ads', 'ads'),
      doing('pages_messaging', 'messages'),
      doing('publish_video', 'publish'),
      doing('ads_management', 'ads', 'edit'),
      doing('ads_read', 'ads'),
    ],
  },
  threads: {
    usual: [
      needed('threads_basic', 'profile', 'posts'),
      reading('threads_manage_insights', 'metrics', 'followers', 'audience'),
    ],
    more: [],
    refused: [
      doing('threads_content_publish', 'publish'),
      doing('threads_manage_replies', 'publish', 'edit'),
      doing('threads_delete', 'edit'),
    ],
  },
  pinterest: {
    usual: [
      needed('user_accounts:read', 'profile', 'followers'),
      reading('pins:read', 'posts', 'metrics'),
      reading('boards:read', 'posts'),
    ],
    more: [],
    refused: [
      doing('user_accounts:write', 'edit'),
      doing('pins:write', 'publish', 'edit'),
      doing('pins:write_secret', 'publish', 'edit'),
      doing('boards:write', 'edit'),
      doing('boards:write_secret', 'edit'),
      doing('ads:read', 'ads'),
      doing('ads:write', 'ads', 'edit'),
    ],
  },
};

/**
 * The permissions a sign-in asks for. Required ones are there even if `scopes` leaves them out; of a scope that is
 * not in the sheet the worst is assumed.
 */
export function permissionsAsked(signIn: SignIn, scopes?: readonly string[]): readonly Permission[] {
  const { usual, more, refused } = permissionSheets[signIn];
  if (!scopes) return usual;
  const required = usual.filter((permission) => permission.required);
  const others = [...new Set(scopes)]
    .filter((scope) => !required.some((permission) => permission.scope === scope))
    .map((scope) => [...usual, ...more, ...refused].find((one) => one.scope === scope) ?? unknown(scope));
  return [...required, ...others];
}

function unknown(scope: string): Permission {
  return doing(scope, ...deniedKinds.filter((kind) => kind !== 'password'));
}

/** Whether a permission came with a grant; `undefined` scopes mean that the platform did not say: then all did. */
export function isGranted(scope: string, granted: readonly string[] | undefined): boolean {
  return granted?.includes(scope) ?? true;
}

/** What permissions let us read, in the order of `readKinds`. */
export function readsOf(permissions: readonly Permission[]): ReadKind[] {
  return readKinds.filter((kind) => permissions.some(({ reads }) => reads.includes(kind)));
}

/** What permissions do not let us do; no platform's permission ever reveals a password. */
export function deniedBy(permissions: readonly Permission[]): DeniedKind[] {
  return deniedKinds.filter((kind) => !permissions.some(({ allows }) => allows.includes(kind)));
}
