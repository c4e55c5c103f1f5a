import * as z from 'zod/mini';
import * as admin from './admin.js';
import type { CallOptions } from './call-options.js';
import { errorCodes } from './error-codes.js';
import { importMaxBytes, importMaxRows } from './policy.js';
import { count, moment, plainText } from './schema.js';
import { emailChangeRefusals, emailChangeStates } from './talent-email.js';

/** `manager`: sees the creators invited in this manager's name; `support`: sees all. */
export const deskRoles = ['manager', 'support'] as const;
export type DeskRole = (typeof deskRoles)[number];

/** What the company's own server asks for one of its people. */
export const mintDeskTokenSchema = z.object({
  role: z.enum(deskRoles),
  /** How the company's systems name this person; a manager's creators carry it as `managerId`. */
  userId: plainText(80),
  /** Shown to creators as the manager's name. */
  name: plainText(120),
  /** Exact origins, each on the API key's list or this deployment's own. */
  origins: z.array(z.string().check(z.maxLength(300))).check(z.minLength(1), z.maxLength(10)),
});
export type MintDeskToken = z.infer<typeof mintDeskTokenSchema>;
export const deskTokenSchema = z.object({ token: plainText(100), expiresIn: count() });
export type DeskToken = z.infer<typeof deskTokenSchema>;

/** Who sits at the desk. */
export const deskUserSchema = z.object({
  role: z.enum(deskRoles),
  name: plainText(120),
  /** May approve a request for another address; otherwise forwards it to the support team. */
  approves: z.boolean(),
});
export type DeskUser = z.infer<typeof deskUserSchema>;

export const importTextSchema = z.object({ csv: z.string().check(z.maxLength(importMaxBytes)) });

/** One row of a file: an invitation to make, or why it cannot be made. `row` counts from 1 without the heading. */
export const importRowSchema = z.object({
  row: count(),
  invite: z.optional(admin.inviteSchema),
  /** `invited`: there is an open invitation, which would be sent again; `in-use`: a variation would be invited. */
  known: z.optional(z.enum(['invited', 'in-use'])),
  problem: z.optional(z.object({ code: z.enum(errorCodes), field: z.optional(plainText(40)), reason: plainText(300) })),
});
export type ImportRow = z.infer<typeof importRowSchema>;
export const importPreviewSchema = z.object({ rows: z.array(importRowSchema).check(z.maxLength(importMaxRows)) });
export type ImportPreview = z.infer<typeof importPreviewSchema>;

/** A request for another address as the desk sees it. */
export const deskEmailChangeSchema = z.object({
  id: plainText(40),
  state: z.enum(emailChangeStates),
  creatorName: plainText(120),
  /** The address the creator signs in with now. */
  email: plainText(254),
  proposedEmail: plainText(254),
  managerName: z.optional(plainText(120)),
  requestedAt: moment(),
  since: moment(),
  reason: z.optional(z.enum(emailChangeRefusals)),
  /** Profiles that come along. */
  profiles: count(),
  /** What whoever asks may answer now. */
  answers: z.array(z.enum(['approve', 'reject', 'forward'])).check(z.maxLength(3)),
});
export type DeskEmailChange = z.infer<typeof deskEmailChangeSchema>;

const pageLimit = () => z.optional(z.string().check(z.regex(/^\d{1,3}$/)));

export const emailChangeQuerySchema = z.object({
  /** `waiting` (the usual): those that whoever asks can answer; `all`: every one. */
  show: z.optional(z.enum(['waiting', 'all'])),
  after: z.optional(plainText(100)),
  limit: pageLimit(),
});
export type EmailChangeQuery = z.infer<typeof emailChangeQuerySchema>;
export const emailChangePageSchema = z.object({
  requests: z.array(deskEmailChangeSchema).check(z.maxLength(200)),
  next: z.optional(plainText(100)),
});
export type EmailChangePage = z.infer<typeof emailChangePageSchema>;

export const answerEmailChangeSchema = z.object({
  id: plainText(40),
  answer: z.enum(['approve', 'reject', 'forward']),
  /** Needed to reject. */
  reason: z.optional(z.enum(emailChangeRefusals)),
});
export type AnswerEmailChange = z.infer<typeof answerEmailChangeSchema>;

/** A profile at the desk: what the creator lets the manager see, and when a reminder was or may be sent. */
export const deskProfileSchema = z.object({
  ...admin.managedProfileSchema.shape,
  id: plainText(40),
  nudgedAt: z.optional(moment()),
  /** Seconds until a reminder may be sent; absent where there is nothing to remind of. */
  nudgeIn: z.optional(count()),
});
export type DeskProfile = z.infer<typeof deskProfileSchema>;

export const deskCreatorSchema = z.object({
  id: plainText(40),
  name: plainText(120),
  email: plainText(254),
  managerName: z.optional(plainText(120)),
  /** The creator has set a password. */
  active: z.boolean(),
  invitation: z.enum(admin.invitationStatuses),
  profiles: z.array(deskProfileSchema).check(z.maxLength(100)),
});
export type DeskCreator = z.infer<typeof deskCreatorSchema>;

export const creatorQuerySchema = z.object({
  /** Part of the name or the address. */
  search: z.optional(plainText(254)),
  /** Only creators with a profile that needs attention. */
  health: z.optional(z.enum(['needs-attention'])),
  after: z.optional(plainText(100)),
  limit: pageLimit(),
});
export type CreatorQuery = z.infer<typeof creatorQuerySchema>;
export const creatorPageSchema = z.object({
  creators: z.array(deskCreatorSchema).check(z.maxLength(200)),
  next: z.optional(plainText(100)),
});
export type CreatorPage = z.infer<typeof creatorPageSchema>;

export const nudgeSchema = z.object({ id: plainText(40) });
export const nudgeReceiptSchema = z.object({ nudgedAt: moment(), nudgeIn: count() });
export type NudgeReceipt = z.infer<typeof nudgeReceiptSchema>;

type Page<Query> = { readonly [Key in keyof Query]?: Query[Key] | undefined };
type InvitationQuery = z.infer<typeof admin.invitationQuerySchema>;

/** What managers and the support team do. Every method rejects with `OnboardingError`. */
export interface DeskApi {
  /** @throws `unauthenticated` */
  user(options?: CallOptions): Promise<DeskUser>;
  invitations(query: Page<InvitationQuery>, options?: CallOptions): Promise<z.infer<typeof admin.invitationPageSchema>>;
  /** @throws `variation-unavailable` · `invalid-input` */
  invite(input: admin.Invite, options?: CallOptions): Promise<admin.InvitationRecord>;
  /** Reads a CSV file and says of every row what would become of it; nothing is sent. @throws `malformed-body` */
  preview(input: { csv: string }, options?: CallOptions): Promise<ImportPreview>;
  /** Invites many; a row that cannot be invited is reported and the others go on. `row` counts from 1. */
  importRows(input: { invitations: readonly admin.Invite[] }, options?: CallOptions): Promise<admin.ImportReport>;
  /** @throws `invitation-not-found` · `invitation-closed` · `rate-limited` with `retryAfter` */
  resend(input: { id: string }, options?: CallOptions): Promise<admin.InvitationRecord>;
  /** @throws `invitation-not-found` · `invitation-closed` */
  revoke(input: { id: string }, options?: CallOptions): Promise<admin.InvitationRecord>;
  /** Invites the same creator at another address. @throws as {@link revoke}, and `variation-unavailable` */
  reinvite(input: { id: string; email: string }, options?: CallOptions): Promise<admin.InvitationRecord>;
  requests(query: Page<EmailChangeQuery>, options?: CallOptions): Promise<EmailChangePage>;
  /** @throws `not-found` · `email-change-closed` · `email-taken` (only to approve) · `forbidden` */
  answer(input: AnswerEmailChange, options?: CallOptions): Promise<DeskEmailChange>;
  creators(query: Page<CreatorQuery>, options?: CallOptions): Promise<CreatorPage>;
  /** Asks a creator by mail to reconnect a profile. @throws `profile-not-found` · `rate-limited` with `retryAfter` */
  nudge(input: { id: string }, options?: CallOptions): Promise<NudgeReceipt>;
}
