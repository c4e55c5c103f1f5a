// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
import * as s from './shapes.js';

export const emailChange = s.object({
  id: s.text(40),
  state: s.oneOf(['with-manager', 'with-support', 'invited', 'completed', 'rejected', 'withdrawn']),
  proposedEmail: s.text(254),
  requestedAt: s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30),
  since: s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30),
  reason: s.optional(s.oneOf(['not-usable', 'not-confirmed', 'policy', 'other'])),
});
export const heldProfile = s.object({
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
});
export const accountDeletion = s.object({
  state: s.oneOf(['requested', 'scheduled', 'deleting', 'deleted', 'cancelled', 'lapsed']),
  email: s.text(254),
  requestedAt: s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30),
  confirmBy: s.optional(s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30)),
  deleteAt: s.optional(s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30)),
  deletedAt: s.optional(s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30)),
  receipt: s.optional(s.text(32)),
  profiles: s.optional(s.list(heldProfile, 100)),
});
export const talentEmailNotice = s.object({
  email: s.text(254),
  baseEmail: s.text(254),
  baseState: s.oneOf(['in-use', 'being-deleted', 'free']),
  mail: s.oneOf(['reaches', 'bounced', 'no-tags']),
  name: s.optional(s.text(120)),
  managerName: s.optional(s.text(120)),
  active: s.flag,
  decide: s.oneOf(['here', 'own-page']),
  change: s.optional(emailChange),
  deletion: s.optional(accountDeletion),
});
export const talentEmail = s.object({ notice: s.optional(talentEmailNotice) });
export const talentEmailToken = s.object({ token: s.matching(/^(inv|rst)_[A-Za-z0-9_-]{43}$/) });
export const requestEmailChange = s.object({
  email: s.email(508),
  token: s.optional(s.matching(/^(inv|rst)_[A-Za-z0-9_-]{43}$/)),
});
export const withdrawEmailChange = s.object({ token: s.optional(s.matching(/^(inv|rst)_[A-Za-z0-9_-]{43}$/)) });
export const ownAccount = s.object({
  email: s.text(254),
  name: s.optional(s.text(120)),
  profiles: s.list(heldProfile, 100),
  deletion: s.optional(accountDeletion),
});
export const currentAccount = s.object({ account: s.optional(ownAccount) });
export const provenAccount = s.object({
  account: s.oneOf(['own', 'base']),
  password: s.string(1024),
  token: s.optional(s.matching(/^(inv|rst)_[A-Za-z0-9_-]{43}$/)),
});
export const accountExport = s.object({ fileName: s.text(120), json: s.string(8000000) });
export const deletionToken = s.object({ deletionToken: s.matching(/^del_[A-Za-z0-9_-]{43}$/) });
export const cancelDeletion = s.object({
  deletionToken: s.optional(s.matching(/^del_[A-Za-z0-9_-]{43}$/)),
  account: s.optional(s.oneOf(['own', 'base'])),
  token: s.optional(s.matching(/^(inv|rst)_[A-Za-z0-9_-]{43}$/)),
});
