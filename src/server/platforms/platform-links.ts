import type { PlatformId } from '../../contract/platforms.js';
import type { Platform } from './platform.js';

/** Where each platform shows a person what they have granted, or how to get there, and what it holds them to. */
export const platformLinks: Readonly<Record<PlatformId, Platform['links']>> = {
  instagram: {
    permissions: 'https://www.instagram.com/accounts/manage_access/',
    terms: 'https://help.instagram.com/581066165581870',
    privacy: 'https://privacycenter.instagram.com/policy',
    switchAccountType: 'https://help.instagram.com/502981923235522',
  },
  // The settings themselves have no address that TikTok names; its help page leads there on every device.
  tiktok: {
    permissions: 'https://support.tiktok.com/en/safety-hc/account-and-user-safety/connect-to-third-party-apps',
    terms: 'https://www.tiktok.com/legal/terms-of-service',
    privacy: 'https://www.tiktok.com/legal/privacy-policy',
  },
  // All three demanded of API clients: YouTube API Services, Developer Policies III.A and its audit.
  youtube: {
    permissions: 'https://security.google.com/settings/security/permissions',
    terms: 'https://www.youtube.com/t/terms',
    privacy: 'https://policies.google.com/privacy',
  },
  // "Business integrations", where apps with permissions for Pages are.
  facebook: {
    permissions: 'https://www.facebook.com/settings?tab=business_tools',
    terms: 'https://www.facebook.com/terms.php',
    privacy: 'https://www.facebook.com/privacy/policy',
  },
  // "Website permissions" below the account settings, as the Threads API's own pages say.
  threads: {
    permissions: 'https://www.threads.net/settings/account',
    terms: 'https://help.instagram.com/769983657850450',
    privacy: 'https://privacycenter.instagram.com/policy',
  },
  pinterest: {
    permissions: 'https://www.pinterest.com/settings/security',
    terms: 'https://policy.pinterest.com/terms-of-service',
    privacy: 'https://policy.pinterest.com/privacy-policy',
  },
  linkedin: {
    terms: 'https://www.linkedin.com/legal/user-agreement',
    privacy: 'https://www.linkedin.com/legal/privacy-policy',
  },
  x: { terms: 'https://x.com/tos', privacy: 'https://x.com/privacy' },
  snapchat: { terms: 'https://snap.com/terms', privacy: 'https://values.snap.com/privacy/privacy-policy' },
};
