/** Every way a call can fail, as the closed list that servers send, adapters rebuild and catalogues word. */
export const errorCodes = [
  // the way there and back
  'offline',
  'timeout',
  'unavailable',
  'unexpected-answer',
  'internal',
  // the request itself
  'invalid-input',
  'malformed-body',
  'body-too-large',
  'unsupported-media-type',
  'method-not-allowed',
  'not-found',
  'not-supported',
  'idempotency-conflict',
  // who is asking
  'unauthenticated',
  'forbidden',
  'origin-not-allowed',
  'sign-in-failed',
  'rate-limited',
  // invitations
  'invitation-not-found',
  'invitation-closed',
  'variation-unavailable',
  // links and typed codes
  'link-unknown',
  'link-expired',
  'link-used',
  'link-superseded',
  'link-revoked',
  'code-wrong',
  'code-exhausted',
  // passwords
  'password-too-short',
  'password-too-long',
  'password-common',
  'password-breached',
  'password-context',
  'password-unchanged',
  // profiles and attempts to connect them
  'platform-unavailable',
  'profile-not-found',
  'attempt-not-found',
  'attempt-over',
  'choice-unknown',
  'transfer-closed',
  // addresses and the end of accounts
  'email-unchanged',
  'email-disposable',
  'email-base-in-use',
  'email-taken',
  'email-change-open',
  'email-change-closed',
  'account-leaving',
  'deletion-closed',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export function isErrorCode(value: unknown): value is ErrorCode {
  return errorCodes.includes(value as ErrorCode);
}
