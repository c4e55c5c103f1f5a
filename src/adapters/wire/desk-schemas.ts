// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
import { errorCodes } from '../../contract/errors.js';
import * as s from './shapes.js';

export const deskUser = s.object({ role: s.oneOf(['manager', 'support']), name: s.text(120), approves: s.flag });
export const invite = s.object({
  email: s.email(508),
  name: s.text(120),
  locale: s.optional(s.matching(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 35)),
  managerName: s.optional(s.text(120)),
  managerId: s.optional(s.text(80)),
});
export const invitationRecord = s.object({
  id: s.text(40),
  status: s.oneOf(['queued', 'sent', 'accepted', 'bounced', 'expired', 'revoked', 'superseded']),
  delivery: s.object({
    state: s.oneOf(['queued', 'accepted', 'deferred', 'delivered', 'bounced', 'complained', 'unknown']),
    code: s.optional(s.text(40)),
    at: s.optional(s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30)),
  }),
  email: s.text(254),
  requestedEmail: s.optional(s.text(254)),
  variation: s.optional(s.flag),
  name: s.text(120),
  managerName: s.optional(s.text(120)),
  managerId: s.optional(s.text(80)),
  locale: s.optional(s.text(35)),
  createdAt: s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30),
  sentAt: s.optional(s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30)),
  expiresAt: s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30),
  openedAt: s.optional(s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30)),
  acceptedAt: s.optional(s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30)),
  acceptedVia: s.optional(s.oneOf(['link', 'password-reset', 'support'])),
  supersededBy: s.optional(s.text(40)),
  sendCount: s.count,
});
export const importReport = s.object({
  created: s.list(s.object({ row: s.count, invitation: invitationRecord }), 10000),
  rejected: s.list(
    s.object({ row: s.count, code: s.oneOf(errorCodes), field: s.optional(s.text(40)), reason: s.text(300) }),
    10000,
  ),
});
export const invitationQuery = s.object({
  status: s.optional(s.oneOf(['queued', 'sent', 'accepted', 'bounced', 'expired', 'revoked', 'superseded'])),
  email: s.optional(s.text(254)),
  search: s.optional(s.text(254)),
  after: s.optional(s.text(100)),
  limit: s.optional(s.matching(/^\d{1,3}$/)),
});
export const invitationPage = s.object({ invitations: s.list(invitationRecord, 200), next: s.optional(s.text(100)) });
export const invitationId = s.object({ id: s.text(40) });
export const invitationEvent = s.object({
  at: s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30),
  kind: s.text(40),
  source: s.oneOf(['admin', 'creator', 'smtp', 'hook', 'system']),
  detail: s.optional(s.text(300)),
});
export const invitationDetail = s.object({ invitation: invitationRecord, events: s.list(invitationEvent, 10000) });
export const reinvite = s.object({ id: s.text(40), email: s.email(508) });
export const importText = s.object({ csv: s.string(4194304) });
export const importRow = s.object({
  row: s.count,
  invite: s.optional(invite),
  known: s.optional(s.oneOf(['invited', 'in-use'])),
  problem: s.optional(s.object({ code: s.oneOf(errorCodes), field: s.optional(s.text(40)), reason: s.text(300) })),
});
export const importPreview = s.object({ rows: s.list(importRow, 10000) });
export const emailChangeQuery = s.object({
  show: s.optional(s.oneOf(['waiting', 'all'])),
  after: s.optional(s.text(100)),
  limit: s.optional(s.matching(/^\d{1,3}$/)),
});
export const deskEmailChange = s.object({
  id: s.text(40),
  state: s.oneOf(['with-manager', 'with-support', 'invited', 'completed', 'rejected', 'withdrawn']),
  creatorName: s.text(120),
  email: s.text(254),
  proposedEmail: s.text(254),
  managerName: s.optional(s.text(120)),
  requestedAt: s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30),
  since: s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30),
  reason: s.optional(s.oneOf(['not-usable', 'not-confirmed', 'policy', 'other'])),
  profiles: s.count,
  answers: s.list(s.oneOf(['approve', 'reject', 'forward']), 3),
});
export const emailChangePage = s.object({ requests: s.list(deskEmailChange, 200), next: s.optional(s.text(100)) });
export const answerEmailChange = s.object({
  id: s.text(40),
  answer: s.oneOf(['approve', 'reject', 'forward']),
  reason: s.optional(s.oneOf(['not-usable', 'not-confirmed', 'policy', 'other'])),
});
export const creatorQuery = s.object({
  search: s.optional(s.text(254)),
  health: s.optional(s.oneOf(['needs-attention'])),
  after: s.optional(s.text(100)),
  limit: s.optional(s.matching(/^\d{1,3}$/)),
});
export const deskProfile = s.object({
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
  health: s.oneOf(['connected', 'needs-attention']),
  since: s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30),
  lastSyncAt: s.optional(s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30)),
  id: s.text(40),
  nudgedAt: s.optional(s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30)),
  nudgeIn: s.optional(s.count),
});
export const deskCreator = s.object({
  id: s.text(40),
  name: s.text(120),
  email: s.text(254),
  managerName: s.optional(s.text(120)),
  active: s.flag,
  invitation: s.oneOf(['queued', 'sent', 'accepted', 'bounced', 'expired', 'revoked', 'superseded']),
  profiles: s.list(deskProfile, 100),
});
export const creatorPage = s.object({ creators: s.list(deskCreator, 200), next: s.optional(s.text(100)) });
export const nudge = s.object({ id: s.text(40) });
export const nudgeReceipt = s.object({
  nudgedAt: s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30),
  nudgeIn: s.count,
});
