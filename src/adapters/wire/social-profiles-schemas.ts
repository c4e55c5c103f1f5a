// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
import * as s from './shapes.js';

export const platform = s.object({
  id: s.oneOf(['instagram', 'tiktok', 'youtube', 'facebook', 'threads', 'pinterest', 'linkedin', 'x', 'snapchat']),
  connect: s.oneOf(['ready', 'unavailable', 'link-only']),
  recommended: s.flag,
  host: s.optional(s.text(120)),
  reads: s.list(s.oneOf(['profile', 'followers', 'posts', 'metrics', 'audience']), 5),
  denied: s.list(s.oneOf(['password', 'messages', 'publish', 'edit', 'ads']), 5),
  requires: s.optional(s.oneOf(['professional', 'page', 'channel'])),
  firstDataHours: s.optional(s.count),
  links: s.object({
    permissions: s.optional(s.link),
    terms: s.optional(s.link),
    privacy: s.optional(s.link),
    switchAccountType: s.optional(s.link),
  }),
});
export const platforms = s.object({ platforms: s.list(platform, 9) });
export const profile = s.object({
  id: s.text(40),
  platform: s.oneOf([
    'instagram',
    'tiktok',
    'youtube',
    'facebook',
    'threads',
    'pinterest',
    'linkedin',
    'x',
    'snapchat',
  ]),
  handle: s.text(120),
  displayName: s.optional(s.text(200)),
  avatarUrl: s.optional(s.link),
  profileUrl: s.optional(s.link),
  accountType: s.optional(s.oneOf(['personal', 'creator', 'business', 'channel', 'page'])),
  followers: s.optional(s.count),
  followersAt: s.optional(s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30)),
  status: s.oneOf(['connected', 'limited', 'expiring-soon', 'needs-reconnect', 'paused']),
  reason: s.optional(
    s.oneOf([
      'expired',
      'revoked-at-platform',
      'password-changed',
      'checkpoint',
      'account-type-changed',
      'account-unavailable',
      'app-blocked',
      'unknown',
    ]),
  ),
  since: s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30),
  grantedUntil: s.optional(s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30)),
  renews: s.flag,
  retryAt: s.optional(s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30)),
  connectedAt: s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30),
  lastSyncAt: s.optional(s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30)),
  reads: s.list(s.oneOf(['profile', 'followers', 'posts', 'metrics', 'audience']), 5),
  missing: s.list(s.oneOf(['profile', 'followers', 'posts', 'metrics', 'audience']), 5),
  visibleToManager: s.flag,
});
export const transfer = s.object({
  id: s.text(40),
  platform: s.oneOf([
    'instagram',
    'tiktok',
    'youtube',
    'facebook',
    'threads',
    'pinterest',
    'linkedin',
    'x',
    'snapchat',
  ]),
  handle: s.text(120),
  direction: s.oneOf(['in', 'out']),
  state: s.oneOf(['requested', 'approved', 'moved', 'declined', 'expired', 'withdrawn']),
  objectUntil: s.optional(s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30)),
  expiresAt: s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30),
  profileId: s.optional(s.text(40)),
});
export const profileDraft = s.object({
  handle: s.text(120),
  displayName: s.optional(s.text(200)),
  avatarUrl: s.optional(s.link),
});
export const candidate = s.object({
  id: s.text(100),
  handle: s.text(120),
  displayName: s.optional(s.text(200)),
  avatarUrl: s.optional(s.link),
  kind: s.oneOf(['account', 'channel', 'page']),
  unavailable: s.optional(s.oneOf(['personal', 'not-linked', 'no-permission', 'unpublished'])),
});
export const attempt = s.object({
  id: s.text(40),
  platform: s.oneOf([
    'instagram',
    'tiktok',
    'youtube',
    'facebook',
    'threads',
    'pinterest',
    'linkedin',
    'x',
    'snapchat',
  ]),
  purpose: s.oneOf(['connect', 'reconnect', 'add-permission', 'transfer']),
  status: s.oneOf([
    'created',
    'started',
    'returned',
    'match-code',
    'choosing',
    'confirming',
    'connected',
    'denied',
    'wrong-account',
    'account-type',
    'conflict',
    'platform-unavailable',
    'failed',
    'expired',
    'cancelled',
  ]),
  expiresIn: s.count,
  matchCode: s.optional(s.matching(/^[2-9A-HJ-NP-Z]{4}$/)),
  expected: s.optional(profileDraft),
  found: s.optional(profileDraft),
  candidates: s.optional(s.list(candidate, 200)),
  missing: s.optional(s.list(s.oneOf(['profile', 'followers', 'posts', 'metrics', 'audience']), 5)),
  profileId: s.optional(s.text(40)),
  obstacle: s.optional(s.oneOf(['personal', 'no-channel', 'no-page', 'not-linked'])),
  supportCode: s.optional(s.text(20)),
});
export const profiles = s.object({
  signedIn: s.flag,
  managerName: s.optional(s.text(120)),
  profiles: s.list(profile, 200),
  transfers: s.list(transfer, 100),
  attempts: s.list(attempt, 20),
});
export const createAttempt = s.object({
  platform: s.oneOf([
    'instagram',
    'tiktok',
    'youtube',
    'facebook',
    'threads',
    'pinterest',
    'linkedin',
    'x',
    'snapchat',
  ]),
  profileId: s.optional(s.text(40)),
  purpose: s.optional(s.oneOf(['connect', 'reconnect', 'add-permission', 'transfer'])),
  transferId: s.optional(s.text(40)),
  switchAccount: s.optional(s.flag),
  returnUrl: s.optional(s.link),
});
export const startLink = s.object({
  attempt: attempt,
  startUrl: s.optional(s.link),
  qr: s.optional(s.list(s.matching(/^[01]{1,177}$/), 177)),
});
export const attemptId = s.object({ id: s.text(40) });
export const createStartLink = s.object({ id: s.text(40), handoff: s.optional(s.flag) });
export const chooseCandidate = s.object({ id: s.text(40), candidateId: s.text(100) });
export const confirmAttempt = s.object({
  id: s.text(40),
  visibleToManager: s.flag,
  asNew: s.optional(s.flag),
  locale: s.optional(s.text(35)),
  textVersion: s.optional(s.text(20)),
});
export const requestTransfer = s.object({ id: s.text(40), handOverCode: s.optional(s.text(20)) });
export const answerTransfer = s.object({ id: s.text(40), answer: s.oneOf(['agree', 'object', 'withdraw']) });
export const setVisibility = s.object({ id: s.text(40), visible: s.flag, locale: s.text(35), textVersion: s.text(20) });
export const profileId = s.object({ id: s.text(40) });
export const disconnectReceipt = s.object({
  outcome: s.oneOf(['revoked', 'revoking', 'remove-yourself', 'confirm']),
  url: s.optional(s.link),
});
export const handOver = s.object({ code: s.text(20), expiresIn: s.count });
