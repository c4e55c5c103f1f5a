// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
import { errorCodes } from '../../contract/error-codes.js';
import type { Shape } from './shapes.js';
import { isTypedEmail } from '../../contract/email.js';

export const deskUser: Shape = { role: /^(manager|support)$/, name: 120, approves: Boolean };
export const invite: Shape = {
  email: isTypedEmail,
  name: 120,
  'locale?': (value: unknown) =>
    typeof value === 'string' && value.length <= 35 && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value),
  'managerName?': 120,
  'managerId?': 80,
};
export const invitationRecord: Shape = {
  id: 40,
  status: /^(queued|sent|accepted|bounced|expired|revoked|superseded)$/,
  delivery: { state: /^(queued|accepted|deferred|delivered|bounced|complained|unknown)$/, 'code?': 40, 'at?': Date },
  email: 254,
  'requestedEmail?': 254,
  'variation?': Boolean,
  name: 120,
  'managerName?': 120,
  'managerId?': 80,
  'locale?': 35,
  createdAt: Date,
  'sentAt?': Date,
  expiresAt: Date,
  'openedAt?': Date,
  'acceptedAt?': Date,
  'acceptedVia?': /^(link|password-reset|support)$/,
  'supersededBy?': 40,
  sendCount: Number,
};
export const importReport: Shape = {
  created: [{ row: Number, invitation: invitationRecord }, 10000],
  rejected: [{ row: Number, code: RegExp(`^(${errorCodes.join('|')})$`), 'field?': 40, reason: 300 }, 10000],
};
export const invitationQuery: Shape = {
  'status?': /^(queued|sent|accepted|bounced|expired|revoked|superseded)$/,
  'email?': 254,
  'search?': 254,
  'after?': 100,
  'limit?': /^\d{1,3}$/,
};
export const invitationPage: Shape = { invitations: [invitationRecord, 200], 'next?': 100 };
export const invitationId: Shape = { id: 40 };
export const invitationEvent: Shape = {
  at: Date,
  kind: 40,
  source: /^(admin|creator|smtp|hook|system)$/,
  'detail?': 300,
};
export const invitationDetail: Shape = { invitation: invitationRecord, events: [invitationEvent, 10000] };
export const reinvite: Shape = { id: 40, email: isTypedEmail };
export const importText: Shape = { csv: [String, 4194304] };
export const importRow: Shape = {
  row: Number,
  'invite?': invite,
  'known?': /^(invited|in-use)$/,
  'problem?': { code: RegExp(`^(${errorCodes.join('|')})$`), 'field?': 40, reason: 300 },
};
export const importPreview: Shape = { rows: [importRow, 10000] };
export const emailChangeQuery: Shape = { 'show?': /^(waiting|all)$/, 'after?': 100, 'limit?': /^\d{1,3}$/ };
export const deskEmailChange: Shape = {
  id: 40,
  state: /^(with-manager|with-support|invited|completed|rejected|withdrawn)$/,
  creatorName: 120,
  email: 254,
  proposedEmail: 254,
  'managerName?': 120,
  requestedAt: Date,
  since: Date,
  'reason?': /^(not-usable|not-confirmed|policy|other)$/,
  profiles: Number,
  answers: [/^(approve|reject|forward)$/, 3],
};
export const emailChangePage: Shape = { requests: [deskEmailChange, 200], 'next?': 100 };
export const answerEmailChange: Shape = {
  id: 40,
  answer: /^(approve|reject|forward)$/,
  'reason?': /^(not-usable|not-confirmed|policy|other)$/,
};
export const creatorQuery: Shape = {
  'search?': 254,
  'health?': /^(needs-attention)$/,
  'after?': 100,
  'limit?': /^\d{1,3}$/,
};
export const deskProfile: Shape = {
  platform: /^(instagram|tiktok|youtube|facebook|threads|pinterest|linkedin|x|snapchat)$/,
  handle: 120,
  'displayName?': 200,
  'avatarUrl?': URL,
  'profileUrl?': URL,
  'accountType?': /^(personal|creator|business|channel|page)$/,
  'followers?': Number,
  'followersAt?': Date,
  health: /^(connected|needs-attention)$/,
  since: Date,
  'lastSyncAt?': Date,
  id: 40,
  'nudgedAt?': Date,
  'nudgeIn?': Number,
};
export const deskCreator: Shape = {
  id: 40,
  name: 120,
  email: 254,
  'managerName?': 120,
  active: Boolean,
  invitation: /^(queued|sent|accepted|bounced|expired|revoked|superseded)$/,
  profiles: [deskProfile, 100],
};
export const creatorPage: Shape = { creators: [deskCreator, 200], 'next?': 100 };
export const nudge: Shape = { id: 40 };
export const nudgeReceipt: Shape = { nudgedAt: Date, nudgeIn: Number };
