import * as z from 'zod/mini';
import { errorCodes } from './error-codes.js';
import { platformIds } from './platforms.js';
import { importMaxRows, inviteMaxLength } from './policy.js';
import { embedActions } from './route.js';
import { count, linkUrl, moment, plainText, typedEmail } from './schema.js';
import { profileSchema } from './social-profiles.js';

/** Where an invitation is in its life; `expired` is stored by a sweep and true from `expiresAt` on. */
export const invitationStatuses = [
  'queued',
  'sent',
  'accepted',
  'bounced',
  'expired',
  'revoked',
  'superseded',
] as const;
export type InvitationStatus = (typeof invitationStatuses)[number];

/** What mail servers said of the newest mail. */
export const deliveryStates = [
  'queued',
  'accepted',
  'deferred',
  'delivered',
  'bounced',
  'complained',
  'unknown',
] as const;
export type DeliveryState = (typeof deliveryStates)[number];

export const inviteSchema = z.object({
  email: typedEmail(),
  name: plainText(inviteMaxLength.name),
  /** BCP 47 tag of the mail's language. */
  locale: z.optional(z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), z.maxLength(35))),
  /** The talent manager the creator knows, named in the mail. */
  managerName: z.optional(plainText(inviteMaxLength.managerName)),
  /** How the company's systems name this manager, who then finds the creator at the desk. */
  managerId: z.optional(plainText(inviteMaxLength.managerId)),
});
export type Invite = z.infer<typeof inviteSchema>;

export const invitationEventSchema = z.object({
  at: moment(),
  kind: plainText(40),
  source: z.enum(['admin', 'creator', 'smtp', 'hook', 'system']),
  detail: z.optional(plainText(300)),
});
export type InvitationEvent = z.infer<typeof invitationEventSchema>;

/** An invitation as the support team sees it. */
export const invitationRecordSchema = z.object({
  id: plainText(40),
  status: z.enum(invitationStatuses),
  delivery: z.object({
    state: z.enum(deliveryStates),
    /** The mail server's enhanced status (RFC 3463), e.g. `5.1.1`, or its reply code. */
    code: z.optional(plainText(40)),
    at: z.optional(moment()),
  }),
  /** Where the mail goes. */
  email: plainText(254),
  /** The address asked for, where it was taken and a variation was made. */
  requestedEmail: z.optional(plainText(254)),
  /** `email` is a variation of the address asked for. */
  variation: z.optional(z.boolean()),
  name: plainText(120),
  managerName: z.optional(plainText(120)),
  managerId: z.optional(plainText(80)),
  locale: z.optional(plainText(35)),
  createdAt: moment(),
  sentAt: z.optional(moment()),
  expiresAt: moment(),
  openedAt: z.optional(moment()),
  acceptedAt: z.optional(moment()),
  acceptedVia: z.optional(z.enum(['link', 'password-reset', 'support'])),
  supersededBy: z.optional(plainText(40)),
  sendCount: count(),
});
export type InvitationRecord = z.infer<typeof invitationRecordSchema>;

export const invitationDetailSchema = z.object({
  invitation: invitationRecordSchema,
  events: z.array(invitationEventSchema).check(z.maxLength(10_000)),
});

export const importSchema = z.object({ invitations: z.array(z.unknown()).check(z.maxLength(importMaxRows)) });

/** One answer a row; `row` counts from 1 and, for CSV, leaves the heading out. */
export const importReportSchema = z.object({
  created: z.array(z.object({ row: count(), invitation: invitationRecordSchema })).check(z.maxLength(importMaxRows)),
  rejected: z
    .array(
      z.object({ row: count(), code: z.enum(errorCodes), field: z.optional(plainText(40)), reason: plainText(300) }),
    )
    .check(z.maxLength(importMaxRows)),
});
export type ImportReport = z.infer<typeof importReportSchema>;

export const invitationIdSchema = z.object({ id: plainText(40) });
export const reinviteSchema = z.object({ id: plainText(40), email: typedEmail() });

export const invitationQuerySchema = z.object({
  status: z.optional(z.enum(invitationStatuses)),
  email: z.optional(plainText(254)),
  /** Part of the name or the address. */
  search: z.optional(plainText(254)),
  after: z.optional(plainText(100)),
  limit: z.optional(z.string().check(z.regex(/^\d{1,3}$/))),
});
export const invitationPageSchema = z.object({
  invitations: z.array(invitationRecordSchema).check(z.maxLength(200)),
  /** Give it back as `after` for the next page; absent on the last. */
  next: z.optional(plainText(100)),
});

/** What a partner's server asks for a creator on one of its pages. */
export const mintEmbedTokenSchema = z.object({
  email: typedEmail(),
  /** Exact origins, each on the API key's list. */
  origins: z.array(z.string().check(z.maxLength(300))).check(z.minLength(1), z.maxLength(10)),
  actions: z.array(z.enum(embedActions)).check(z.minLength(1), z.maxLength(embedActions.length)),
});
export const embedTokenSchema = z.object({ token: plainText(100), expiresIn: count() });
export type EmbedToken = z.infer<typeof embedTokenSchema>;

/** What a mail service reports, signed; RFC 3464 reports are taken as `message/rfc822` or `multipart/report` too. */
export const mailEventsSchema = z.object({
  events: z
    .array(
      z.object({
        kind: z.enum(['delivered', 'deferred', 'bounced', 'complained']),
        /** The mail's Message-ID, with or without angle brackets. */
        messageId: plainText(300),
        code: z.optional(plainText(40)),
        at: z.optional(moment()),
      }),
    )
    .check(z.maxLength(1000)),
});
export const mailEventsReceiptSchema = z.object({ recorded: count(), ignored: count() });

/** A profile as the creator's manager sees it: `managerFields` and nothing else. */
export const managedProfileSchema = z.object({
  platform: z.enum(platformIds),
  handle: plainText(120),
  displayName: z.optional(plainText(200)),
  avatarUrl: z.optional(linkUrl()),
  profileUrl: z.optional(linkUrl()),
  accountType: profileSchema.shape.accountType,
  followers: z.optional(count()),
  followersAt: z.optional(moment()),
  health: z.enum(['connected', 'needs-attention']),
  /** Since when `health` is what it is. */
  since: moment(),
  lastSyncAt: z.optional(moment()),
});
export type ManagedProfile = z.infer<typeof managedProfileSchema>;

export const managedProfilesQuerySchema = z.object({ email: typedEmail() });
/** Only those profiles that the creator lets the manager see. */
export const managedProfilesSchema = z.object({ profiles: z.array(managedProfileSchema).check(z.maxLength(100)) });

/** One thing that somebody did. What told something of a creator is gone once the creator's account is deleted. */
export const auditRecordSchema = z.object({
  id: plainText(40),
  at: moment(),
  /** `system`, or the kind of caller, with an id where there is one: `session:<account>`, `admin:<key>`, `desk:<user>`. */
  actor: plainText(200),
  /** E.g. `invitation.revoke`. */
  action: plainText(80),
  /** What it was done to: an id, or a masked address that nobody holds. */
  target: z.optional(plainText(254)),
  /** `done`, or how else it ended. */
  result: plainText(80),
  /** IPv4 as /32, IPv6 as /64. */
  ipPrefix: z.optional(plainText(60)),
  /** The address that was given, masked. */
  email: z.optional(plainText(254)),
  /** What is personal in it cannot be read any more. */
  erased: z.optional(z.boolean()),
});
export type AuditRecord = z.infer<typeof auditRecordSchema>;

export const auditQuerySchema = z.object({
  /** Only what is known of this address's account. */
  email: z.optional(plainText(254)),
  after: z.optional(plainText(100)),
  limit: z.optional(z.string().check(z.regex(/^\d{1,3}$/))),
});
export const auditPageSchema = z.object({
  entries: z.array(auditRecordSchema).check(z.maxLength(200)),
  /** Give it back as `after` for the next page; absent on the last. */
  next: z.optional(plainText(100)),
});
