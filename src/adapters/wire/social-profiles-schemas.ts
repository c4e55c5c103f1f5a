// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
import type { Shape } from './shapes.js';

export const platform: Shape = {
  id: /^(instagram|tiktok|youtube|facebook|threads|pinterest|linkedin|x|snapchat)$/,
  connect: /^(ready|unavailable|link-only)$/,
  recommended: Boolean,
  'host?': 120,
  reads: [/^(profile|followers|posts|metrics|audience)$/, 5],
  denied: [/^(password|messages|publish|edit|ads)$/, 5],
  'requires?': /^(professional|page|channel)$/,
  'firstDataHours?': Number,
  links: { 'permissions?': URL, 'terms?': URL, 'privacy?': URL, 'switchAccountType?': URL },
};
export const platforms: Shape = { platforms: [platform, 9] };
export const profile: Shape = {
  id: 40,
  platform: /^(instagram|tiktok|youtube|facebook|threads|pinterest|linkedin|x|snapchat)$/,
  handle: 120,
  'displayName?': 200,
  'avatarUrl?': URL,
  'profileUrl?': URL,
  'accountType?': /^(personal|creator|business|channel|page)$/,
  'followers?': Number,
  'followersAt?': Date,
  status: /^(connected|limited|expiring-soon|needs-reconnect|paused)$/,
  'reason?':
    /^(expired|revoked-at-platform|password-changed|checkpoint|account-type-changed|account-unavailable|app-blocked|unknown)$/,
  since: Date,
  'grantedUntil?': Date,
  renews: Boolean,
  'retryAt?': Date,
  connectedAt: Date,
  'lastSyncAt?': Date,
  reads: [/^(profile|followers|posts|metrics|audience)$/, 5],
  missing: [/^(profile|followers|posts|metrics|audience)$/, 5],
  visibleToManager: Boolean,
};
export const transfer: Shape = {
  id: 40,
  platform: /^(instagram|tiktok|youtube|facebook|threads|pinterest|linkedin|x|snapchat)$/,
  handle: 120,
  direction: /^(in|out)$/,
  state: /^(requested|approved|moved|declined|expired|withdrawn)$/,
  'objectUntil?': Date,
  expiresAt: Date,
  'profileId?': 40,
};
export const profileDraft: Shape = { handle: 120, 'displayName?': 200, 'avatarUrl?': URL };
export const candidate: Shape = {
  id: 100,
  handle: 120,
  'displayName?': 200,
  'avatarUrl?': URL,
  kind: /^(account|channel|page)$/,
  'unavailable?': /^(personal|not-linked|no-permission|unpublished)$/,
};
export const attempt: Shape = {
  id: 40,
  platform: /^(instagram|tiktok|youtube|facebook|threads|pinterest|linkedin|x|snapchat)$/,
  purpose: /^(connect|reconnect|add-permission|transfer)$/,
  status:
    /^(created|started|returned|match-code|choosing|confirming|connected|denied|wrong-account|account-type|conflict|platform-unavailable|failed|expired|cancelled)$/,
  expiresIn: Number,
  'matchCode?': /^[2-9A-HJ-NP-Z]{4}$/,
  'expected?': profileDraft,
  'found?': profileDraft,
  'candidates?': [candidate, 200],
  'missing?': [/^(profile|followers|posts|metrics|audience)$/, 5],
  'profileId?': 40,
  'obstacle?': /^(personal|no-channel|no-page|not-linked)$/,
  'supportCode?': 20,
};
export const profiles: Shape = {
  signedIn: Boolean,
  'managerName?': 120,
  profiles: [profile, 200],
  transfers: [transfer, 100],
  attempts: [attempt, 20],
};
export const createAttempt: Shape = {
  platform: /^(instagram|tiktok|youtube|facebook|threads|pinterest|linkedin|x|snapchat)$/,
  'profileId?': 40,
  'purpose?': /^(connect|reconnect|add-permission|transfer)$/,
  'transferId?': 40,
  'switchAccount?': Boolean,
  'returnUrl?': URL,
};
export const startLink: Shape = { attempt: attempt, 'startUrl?': URL, 'qr?': [/^[01]{1,177}$/, 177] };
export const attemptId: Shape = { id: 40 };
export const createStartLink: Shape = { id: 40, 'handoff?': Boolean };
export const chooseCandidate: Shape = { id: 40, candidateId: 100 };
export const confirmAttempt: Shape = {
  id: 40,
  visibleToManager: Boolean,
  'asNew?': Boolean,
  'locale?': 35,
  'textVersion?': 20,
};
export const requestTransfer: Shape = { id: 40, 'handOverCode?': 20 };
export const answerTransfer: Shape = { id: 40, answer: /^(agree|object|withdraw)$/ };
export const setVisibility: Shape = { id: 40, visible: Boolean, locale: 35, textVersion: 20 };
export const profileId: Shape = { id: 40 };
export const disconnectReceipt: Shape = { outcome: /^(revoked|revoking|remove-yourself|confirm)$/, 'url?': URL };
export const handOver: Shape = { code: 20, expiresIn: Number };
