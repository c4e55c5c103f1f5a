// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
import type { Shape } from './shapes.js';
import { isTypedEmail } from '../../contract/email.js';

export const emailChange: Shape = {
  id: 40,
  state: /^(with-manager|with-support|invited|completed|rejected|withdrawn)$/,
  proposedEmail: 254,
  requestedAt: Date,
  since: Date,
  'reason?': /^(not-usable|not-confirmed|policy|other)$/,
};
export const heldProfile: Shape = {
  platform: /^(instagram|tiktok|youtube|facebook|threads|pinterest|linkedin|x|snapchat)$/,
  handle: 120,
};
export const accountDeletion: Shape = {
  state: /^(requested|scheduled|deleting|deleted|cancelled|lapsed)$/,
  email: 254,
  requestedAt: Date,
  'confirmBy?': Date,
  'deleteAt?': Date,
  'deletedAt?': Date,
  'receipt?': 32,
  'profiles?': [heldProfile, 100],
};
export const talentEmailNotice: Shape = {
  email: 254,
  baseEmail: 254,
  baseState: /^(in-use|being-deleted|free)$/,
  mail: /^(reaches|bounced|no-tags)$/,
  'name?': 120,
  'managerName?': 120,
  active: Boolean,
  decide: /^(here|own-page)$/,
  'change?': emailChange,
  'deletion?': accountDeletion,
};
export const talentEmail: Shape = { 'notice?': talentEmailNotice };
export const talentEmailToken: Shape = { token: /^(inv|rst)_[A-Za-z0-9_-]{43}$/ };
export const requestEmailChange: Shape = { email: isTypedEmail, 'token?': /^(inv|rst)_[A-Za-z0-9_-]{43}$/ };
export const withdrawEmailChange: Shape = { 'token?': /^(inv|rst)_[A-Za-z0-9_-]{43}$/ };
export const ownAccount: Shape = {
  email: 254,
  'name?': 120,
  profiles: [heldProfile, 100],
  'deletion?': accountDeletion,
};
export const currentAccount: Shape = { 'account?': ownAccount };
export const provenAccount: Shape = {
  account: /^(own|base)$/,
  password: [String, 1024],
  'token?': /^(inv|rst)_[A-Za-z0-9_-]{43}$/,
};
export const accountExport: Shape = { fileName: 120, json: [String, 8000000] };
export const deletionToken: Shape = { deletionToken: /^del_[A-Za-z0-9_-]{43}$/ };
export const cancelDeletion: Shape = {
  'deletionToken?': /^del_[A-Za-z0-9_-]{43}$/,
  'account?': /^(own|base)$/,
  'token?': /^(inv|rst)_[A-Za-z0-9_-]{43}$/,
};
