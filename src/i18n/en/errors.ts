import type { Messages } from '../messages.js';

const ours = 'Something went wrong on our side. Please try again in a moment.';
const outdated = 'This page is out of date. Reload it and try again.';
const link = 'This link no longer works. Ask for a new mail.';

export const errors: Messages['errors'] = {
  offline: 'There seems to be no connection.',
  timeout: 'That took too long. Please try again.',
  unavailable: ours,
  'unexpected-answer': ours,
  internal: ours,
  'invalid-input': 'Please check what you entered.',
  'malformed-body': outdated,
  'body-too-large': 'That is too long.',
  'unsupported-media-type': outdated,
  'method-not-allowed': outdated,
  'not-found': 'We could not find that.',
  'not-supported': 'That is not available here.',
  'idempotency-conflict': outdated,
  unauthenticated: 'Please sign in again.',
  forbidden: 'You are not allowed to do that.',
  'origin-not-allowed': 'That is not available on this page.',
  'sign-in-failed': 'Address and password do not match.',
  'rate-limited': 'That was a bit too often.',
  'invitation-not-found': 'We could not find that invitation.',
  'invitation-closed': 'This invitation is closed.',
  'variation-unavailable': 'This address cannot be used.',
  'link-unknown': link,
  'link-expired': link,
  'link-used': link,
  'link-superseded': link,
  'link-revoked': link,
  'code-wrong': 'That is not the code from the newest mail.',
  'code-exhausted': 'Too many wrong codes. Ask for a new mail.',
  'password-too-short': 'This password is too short.',
  'password-too-long': 'This password is too long.',
  'password-common': 'Many people use this password, so it is easy to guess. Choose another.',
  'password-breached': 'This password has appeared in a data leak. Choose another.',
  'password-context': 'This password contains your address or our name. Choose another.',
  'password-unchanged': 'This is your present password. Choose another.',
};
