import * as z from 'zod/mini';
import type { CallOptions } from './call-options.js';
import { deniedKinds, platformIds, readKinds } from './platforms.js';
import { matchCodeLength } from './policy.js';
import { count, linkUrl, moment, plainText } from './schema.js';

const id = () => plainText(40);
const reads = () => z.array(z.enum(readKinds)).check(z.maxLength(readKinds.length));

/** A platform as this deployment offers it. */
export const platformSchema = z.object({
  id: z.enum(platformIds),
  /**
   * `ready` a profile can be connected · `unavailable` it could, but this deployment has not set it up · `link-only`
   * only links of single posts can be handed in.
   */
  connect: z.enum(['ready', 'unavailable', 'link-only']),
  recommended: z.boolean(),
  /** Host whose page asks for the sign-in, e.g. `www.instagram.com`. */
  host: z.optional(plainText(120)),
  /** What the permissions asked for let us read, and what they do not. */
  reads: reads(),
  denied: z.array(z.enum(deniedKinds)).check(z.maxLength(deniedKinds.length)),
  /** The kind of account the platform's interface demands. */
  requires: z.optional(z.enum(['professional', 'page', 'channel'])),
  /** Hours until first numbers can be seen. */
  firstDataHours: z.optional(count()),
  links: z.object({
    /** The platform's page where a person sees and removes what they have granted. */
    permissions: z.optional(linkUrl()),
    terms: z.optional(linkUrl()),
    privacy: z.optional(linkUrl()),
    /** How to change the kind of account. */
    switchAccountType: z.optional(linkUrl()),
  }),
});
export type Platform = z.infer<typeof platformSchema>;
export const platformsSchema = z.object({
  platforms: z.array(platformSchema).check(z.maxLength(platformIds.length)),
});

/**
 * `limited` some permissions are missing · `expiring-soon` it cannot be renewed without its creator · `paused` the
 * platform asks us to wait or is down; nobody has to do anything.
 */
export const profileStatuses = ['connected', 'limited', 'expiring-soon', 'needs-reconnect', 'paused'] as const;
export type ProfileStatus = (typeof profileStatuses)[number];

/** Why a profile has to be connected again. */
export const reconnectReasons = [
  'expired',
  'revoked-at-platform',
  'password-changed',
  'checkpoint',
  'account-type-changed',
  'account-unavailable',
  'app-blocked',
  'unknown',
] as const;
export type ReconnectReason = (typeof reconnectReasons)[number];

/** A connected profile, as its creator sees it. */
export const profileSchema = z.object({
  id: id(),
  platform: z.enum(platformIds),
  /** Without `@`. */
  handle: plainText(120),
  displayName: z.optional(plainText(200)),
  /** A copy that our own API serves. */
  avatarUrl: z.optional(linkUrl()),
  profileUrl: z.optional(linkUrl()),
  accountType: z.optional(z.enum(['personal', 'creator', 'business', 'channel', 'page'])),
  followers: z.optional(count()),
  followersAt: z.optional(moment()),
  status: z.enum(profileStatuses),
  reason: z.optional(z.enum(reconnectReasons)),
  /** Since when `status` is what it is. */
  since: moment(),
  /** Until when the permission lasts, and whether it is renewed without anybody doing anything. */
  grantedUntil: z.optional(moment()),
  renews: z.boolean(),
  /** Of a paused profile: when it is tried again. */
  retryAt: z.optional(moment()),
  connectedAt: moment(),
  lastSyncAt: z.optional(moment()),
  reads: reads(),
  /** What was asked for and not granted. */
  missing: reads(),
  visibleToManager: z.boolean(),
});
export type Profile = z.infer<typeof profileSchema>;

/** What came back from the platform, before anything is saved. */
export const profileDraftSchema = z.object({
  handle: plainText(120),
  displayName: z.optional(plainText(200)),
  avatarUrl: z.optional(linkUrl()),
});
export type ProfileDraft = z.infer<typeof profileDraftSchema>;

/** One of several profiles that a grant reaches. */
export const candidateSchema = z.object({
  id: plainText(100),
  handle: plainText(120),
  displayName: z.optional(plainText(200)),
  avatarUrl: z.optional(linkUrl()),
  kind: z.enum(['account', 'channel', 'page']),
  /** Why it cannot be picked. */
  unavailable: z.optional(z.enum(['personal', 'not-linked', 'no-permission', 'unpublished'])),
});
export type Candidate = z.infer<typeof candidateSchema>;

/**
 * One try at connecting. Running: `created` not begun · `started` the platform's page is open · `returned` the
 * platform has answered · `match-code` it answered in another browser, where the code is asked for · `choosing` ·
 * `confirming`. All others are ends; of these `wrong-account` may still be confirmed as a new profile and `conflict`
 * be turned into a transfer.
 */
export const attemptStatuses = [
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
] as const;
export type AttemptStatus = (typeof attemptStatuses)[number];

export const attemptPurposes = ['connect', 'reconnect', 'add-permission', 'transfer'] as const;
export type AttemptPurpose = (typeof attemptPurposes)[number];

export const attemptSchema = z.object({
  id: id(),
  platform: z.enum(platformIds),
  purpose: z.enum(attemptPurposes),
  status: z.enum(attemptStatuses),
  /** Seconds until a running attempt ends; 0 once it has. */
  expiresIn: count(),
  /** To be typed where the platform's answer lands in another browser. Shown to nobody else. */
  matchCode: z.optional(z.string().check(z.regex(new RegExp(`^[2-9A-HJ-NP-Z]{${matchCodeLength}}$`)))),
  /** The profile it was meant for. */
  expected: z.optional(profileDraftSchema),
  /** While confirming, in conflict or with the wrong account: what the platform named. */
  found: z.optional(profileDraftSchema),
  candidates: z.optional(z.array(candidateSchema).check(z.maxLength(200))),
  /** What was asked for and not granted. */
  missing: z.optional(reads()),
  /** Once connected. */
  profileId: z.optional(id()),
  /** Why a kind of account was refused, or nothing was found to connect. */
  obstacle: z.optional(z.enum(['personal', 'no-channel', 'no-page', 'not-linked'])),
  /** Short reference for support, where something failed. */
  supportCode: z.optional(plainText(20)),
});
export type Attempt = z.infer<typeof attemptSchema>;

export const createAttemptSchema = z.object({
  platform: z.enum(platformIds),
  /** Of a profile to reconnect, or to ask one more permission for. */
  profileId: z.optional(id()),
  purpose: z.optional(z.enum(attemptPurposes)),
  /** Of an approved transfer that this completes. */
  transferId: z.optional(id()),
  /** Asks the platform to offer another account than the one it remembers. */
  switchAccount: z.optional(z.boolean()),
  /** Where a redirect comes back to: a page of an origin that may embed widgets. */
  returnUrl: z.optional(linkUrl()),
});
export type CreateAttempt = z.infer<typeof createAttemptSchema>;

/** The way to the platform: opens once, within a minute (or, to carry to another device, until the attempt ends). */
export const startLinkSchema = z.object({
  attempt: attemptSchema,
  /** Absent where there is nothing to open: the attempt has gone on, or runs in another window. */
  startUrl: z.optional(linkUrl()),
  /** A QR code of `startUrl`: rows of `0` and `1`, one character a module, without a quiet zone. */
  qr: z.optional(z.array(z.string().check(z.regex(/^[01]{1,177}$/))).check(z.maxLength(177))),
});
export type StartLink = z.infer<typeof startLinkSchema>;

export const attemptIdSchema = z.object({ id: id() });
export const createStartLinkSchema = z.object({
  id: id(),
  /** For another browser or device: lasts as long as the attempt and comes with a QR code. */
  handoff: z.optional(z.boolean()),
});
export const chooseCandidateSchema = z.object({ id: id(), candidateId: plainText(100) });
export const confirmAttemptSchema = z.object({
  id: id(),
  /** The creator has said that the manager may see this profile. */
  visibleToManager: z.boolean(),
  /** From `wrong-account`: connect what was found as one more profile. */
  asNew: z.optional(z.boolean()),
  /** Language and version of the sentence the creator agreed to, for the consent record. */
  locale: z.optional(plainText(35)),
  textVersion: z.optional(plainText(20)),
});
export type ConfirmAttempt = z.infer<typeof confirmAttemptSchema>;

/** `in` this account asked for the profile · `out` somebody else who controls it has. */
export const transferSchema = z.object({
  id: id(),
  platform: z.enum(platformIds),
  handle: plainText(120),
  direction: z.enum(['in', 'out']),
  /** `requested` may be objected to until `objectUntil` · `approved` connecting it once more moves it. */
  state: z.enum(['requested', 'approved', 'moved', 'declined', 'expired', 'withdrawn']),
  objectUntil: z.optional(moment()),
  expiresAt: moment(),
  /** Of a profile that is here: which. */
  profileId: z.optional(id()),
});
export type Transfer = z.infer<typeof transferSchema>;

/** `signedIn` false, and the lists empty, where nobody is signed in: a plain answer, not an error. */
export const profilesSchema = z.object({
  signedIn: z.boolean(),
  /** Who sees the visible ones. */
  managerName: z.optional(plainText(120)),
  profiles: z.array(profileSchema).check(z.maxLength(200)),
  transfers: z.array(transferSchema).check(z.maxLength(100)),
  /** Those that run, so that a reload or another tab can go on. */
  attempts: z.array(attemptSchema).check(z.maxLength(20)),
});
export type Profiles = z.infer<typeof profilesSchema>;

export const profileIdSchema = z.object({ id: id() });
export const setVisibilitySchema = z.object({
  id: id(),
  visible: z.boolean(),
  /** Language and version of the sentence the creator agreed to, for the consent record. */
  locale: plainText(35),
  textVersion: plainText(20),
});
export type SetVisibility = z.infer<typeof setVisibilitySchema>;

export const disconnectReceiptSchema = z.object({
  /**
   * `revoked` gone here and at the platform · `revoking` gone here, the platform is being told · `remove-yourself`
   * gone here; the platform offers no way but its own page · `confirm` nothing has happened yet: a page of our own
   * asks first, because a partner's page called.
   */
  outcome: z.enum(['revoked', 'revoking', 'remove-yourself', 'confirm']),
  /** Our page to confirm on, or the platform's to remove the app. */
  url: z.optional(linkUrl()),
});
export type DisconnectReceipt = z.infer<typeof disconnectReceiptSchema>;

export const requestTransferSchema = z.object({
  /** An attempt that ended in conflict: it has proved who controls the profile. */
  id: id(),
  /** From the present holder, who then need not be asked. */
  handOverCode: z.optional(plainText(20)),
});
export type RequestTransfer = z.infer<typeof requestTransferSchema>;
export const answerTransferSchema = z.object({ id: id(), answer: z.enum(['agree', 'object', 'withdraw']) });
export type AnswerTransfer = z.infer<typeof answerTransferSchema>;
export const handOverSchema = z.object({ code: plainText(20), expiresIn: count() });
export type HandOver = z.infer<typeof handOverSchema>;

/** Every method rejects with `OnboardingError`. */
export interface SocialProfilesApi {
  platforms(options?: CallOptions): Promise<readonly Platform[]>;
  /** The creator's own. */
  list(options?: CallOptions): Promise<Profiles>;
  /**
   * Begins an attempt, or finds the one that runs for this account and platform: then without `startUrl`.
   * @throws `platform-unavailable` · `profile-not-found` · `transfer-closed` · `rate-limited` · `unauthenticated`
   */
  createAttempt(input: CreateAttempt, options?: CallOptions): Promise<StartLink>;
  /** @throws `attempt-not-found` */
  getAttempt(input: { id: string }, options?: CallOptions): Promise<Attempt>;
  /** Another way into a running attempt; older ones stop working. @throws `attempt-not-found` */
  createStartLink(input: { id: string; handoff?: boolean }, options?: CallOptions): Promise<StartLink>;
  /** @throws `attempt-not-found` · `choice-unknown` */
  choose(input: { id: string; candidateId: string }, options?: CallOptions): Promise<Attempt>;
  /** Saves the profile. Again after a lost reply it answers the same. @throws `attempt-not-found` · `attempt-over` */
  confirm(input: ConfirmAttempt, options?: CallOptions): Promise<Attempt>;
  /** Ends it and drops what the platform gave. */
  cancel(input: { id: string }, options?: CallOptions): Promise<Attempt>;
  /** @throws `profile-not-found` */
  setVisibility(input: SetVisibility, options?: CallOptions): Promise<Profile>;
  /** @throws `profile-not-found` */
  disconnect(input: { id: string }, options?: CallOptions): Promise<DisconnectReceipt>;
  /** @throws `attempt-not-found` · `attempt-over` · `code-wrong` */
  requestTransfer(input: RequestTransfer, options?: CallOptions): Promise<Transfer>;
  /** @throws `transfer-closed` */
  answerTransfer(input: AnswerTransfer, options?: CallOptions): Promise<Transfer>;
  /** A code with which another account gets this profile without delay. @throws `profile-not-found` */
  handOver(input: { id: string }, options?: CallOptions): Promise<HandOver>;
}
