import { platformIds, type PlatformId } from '../../contract/platforms.js';
import type { DisconnectReceipt, Platform, ProfileDraft } from '../../contract/social-profiles.js';

type Facts = Partial<Omit<Platform, 'id' | 'recommended'>>;

/** What the server says of each platform with the permissions it asks for by default. */
const facts: Readonly<Partial<Record<PlatformId, Facts>>> = {
  instagram: {
    connect: 'ready',
    host: 'www.instagram.com',
    reads: ['profile', 'followers', 'posts', 'metrics'],
    requires: 'professional',
    firstDataHours: 48,
    links: {
      permissions: 'https://www.instagram.com/accounts/manage_access/',
      terms: 'https://help.instagram.com/581066165581870',
      privacy: 'https://privacycenter.instagram.com/policy',
      switchAccountType: 'https://help.instagram.com/502981923235522',
    },
  },
  tiktok: {
    connect: 'ready',
    host: 'www.tiktok.com',
    reads: ['profile', 'followers', 'posts', 'metrics'],
    links: {
      permissions: 'https://www.tiktok.com/setting/security-and-permissions',
      terms: 'https://www.tiktok.com/legal/terms-of-service',
      privacy: 'https://www.tiktok.com/legal/privacy-policy',
    },
  },
  youtube: {
    connect: 'ready',
    host: 'accounts.google.com',
    reads: ['profile', 'followers', 'posts', 'metrics', 'audience'],
    requires: 'channel',
    links: {
      permissions: 'https://security.google.com/settings/security/permissions',
      terms: 'https://www.youtube.com/t/terms',
      privacy: 'https://policies.google.com/privacy',
    },
  },
  linkedin: { connect: 'link-only' },
  x: { connect: 'link-only' },
  snapchat: { connect: 'link-only' },
};

const recommended: readonly PlatformId[] = ['instagram', 'tiktok', 'youtube'];

/** Every platform, those that can be connected first; `changes` take precedence. */
export function platformList(changes: { readonly [Id in PlatformId]?: Partial<Platform> } = {}): Platform[] {
  const inOrder = [...new Set([...recommended, ...platformIds])];
  return inOrder.map((id) => {
    const own: Facts = { connect: 'unavailable', reads: [], links: {}, ...facts[id] };
    const denied = own.connect === 'ready' ? (['password', 'messages', 'publish', 'edit', 'ads'] as const) : [];
    return {
      connect: 'unavailable',
      reads: [],
      links: {},
      denied: [...denied],
      ...own,
      ...changes[id],
      id,
      recommended: changes[id]?.recommended ?? recommended.includes(id),
    };
  });
}

/** Whom each platform names by default. */
export function sampleDraft(platform: PlatformId): ProfileDraft {
  const handle = platform === 'youtube' ? 'KimLeeCooks' : 'kimlee.cooks';
  return { handle, displayName: 'Kim Lee Cooks' };
}

/** Instagram has no way to take an app's permission back but its own page; TikTok and Google have. */
export function usualReceipt(platform: Platform): DisconnectReceipt {
  const { permissions } = platform.links;
  if (platform.id === 'tiktok' || platform.id === 'youtube') return { outcome: 'revoked' };
  return { outcome: 'remove-yourself', ...(permissions !== undefined && { url: permissions }) };
}
