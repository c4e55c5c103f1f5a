// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
import { errorCodes } from '../../contract/errors.js';
import * as s from './shapes.js';
import * as schemas from './schemas.js';
import * as accounts from './account-schemas.js';

/** An endpoint as a page knows it. */
export interface WireRoute {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  /** An embed token is welcome. */
  readonly embed?: boolean;
  readonly input?: s.Shape;
  /** Absent: the answer is 204 without a body. */
  readonly output?: s.Shape;
}

export const wireProblem = s.object({
  type: s.optional(s.text(200)),
  title: s.optional(s.text(200)),
  status: s.optional(s.count),
  detail: s.optional(s.text(500)),
  code: s.oneOf(errorCodes),
  field: s.optional(s.text(100)),
  retryAfter: s.optional(s.count),
  attemptsLeft: s.optional(s.count),
  supportCode: s.optional(s.text(40)),
});

export const wireRoutes = {
  getConfig: {
    method: 'GET',
    path: '/v1/config',
    output: s.object({
      brand: s.object({ name: s.text(80) }),
      sender: s.object({ name: s.text(120), email: s.text(254) }),
      subjects: s.object({ invitation: s.text(200), passwordReset: s.text(200) }),
      links: s.object({
        signIn: s.link,
        passwordReset: s.link,
        profiles: s.link,
        talentEmail: s.optional(s.link),
        afterSignIn: s.optional(s.link),
        help: s.optional(s.link),
        support: s.optional(s.link),
        dataSafety: s.optional(s.link),
      }),
      password: s.object({ minLength: s.count, maxLength: s.count }),
      codeLength: s.count,
      resendCooldown: s.count,
      resetLifetime: s.count,
      afterReset: s.oneOf(['session', 'sign-in']),
      deletionGraceDays: s.optional(s.count),
    }),
  },
  getInvitation: { method: 'GET', path: '/v1/invitation', embed: true, output: schemas.ownInvitation },
  inspectInvitation: {
    method: 'POST',
    path: '/v1/invitations/inspect',
    input: schemas.invitationToken,
    output: schemas.invitation,
  },
  resendInvitation: {
    method: 'POST',
    path: '/v1/invitations/resend',
    embed: true,
    input: schemas.resendInvitation,
    output: schemas.resendReceipt,
  },
  requestPasswordReset: {
    method: 'POST',
    path: '/v1/password-resets',
    embed: true,
    input: schemas.requestPasswordReset,
    output: schemas.passwordResetReceipt,
  },
  inspectPasswordReset: {
    method: 'POST',
    path: '/v1/password-resets/inspect',
    input: schemas.passwordResetToken,
    output: schemas.passwordResetLink,
  },
  verifyResetCode: {
    method: 'POST',
    path: '/v1/password-resets/verify-code',
    input: schemas.verifyResetCode,
    output: schemas.passwordResetToken,
  },
  completePasswordReset: {
    method: 'POST',
    path: '/v1/password-resets/complete',
    input: schemas.completePasswordReset,
    output: schemas.passwordResetOutcome,
  },
  signIn: { method: 'POST', path: '/v1/sessions', input: schemas.signIn, output: schemas.session },
  getSession: { method: 'GET', path: '/v1/sessions/current', output: schemas.currentSession },
  signOut: { method: 'DELETE', path: '/v1/sessions/current' },
  listSessions: { method: 'GET', path: '/v1/sessions', output: schemas.sessionList },
  revokeSession: { method: 'DELETE', path: '/v1/sessions/{id}', input: schemas.sessionId },
  listPlatforms: { method: 'GET', path: '/v1/platforms', output: schemas.platforms },
  listProfiles: { method: 'GET', path: '/v1/profiles', embed: true, output: schemas.profiles },
  createAttempt: {
    method: 'POST',
    path: '/v1/connection-attempts',
    embed: true,
    input: schemas.createAttempt,
    output: schemas.startLink,
  },
  getAttempt: {
    method: 'GET',
    path: '/v1/connection-attempts/{id}',
    embed: true,
    input: schemas.attemptId,
    output: schemas.attempt,
  },
  createStartLink: {
    method: 'POST',
    path: '/v1/connection-attempts/{id}/start-links',
    embed: true,
    input: schemas.createStartLink,
    output: schemas.startLink,
  },
  chooseCandidate: {
    method: 'POST',
    path: '/v1/connection-attempts/{id}/choose',
    embed: true,
    input: schemas.chooseCandidate,
    output: schemas.attempt,
  },
  confirmAttempt: {
    method: 'POST',
    path: '/v1/connection-attempts/{id}/confirm',
    embed: true,
    input: schemas.confirmAttempt,
    output: schemas.attempt,
  },
  cancelAttempt: {
    method: 'POST',
    path: '/v1/connection-attempts/{id}/cancel',
    embed: true,
    input: schemas.attemptId,
    output: schemas.attempt,
  },
  requestTransfer: {
    method: 'POST',
    path: '/v1/connection-attempts/{id}/transfer',
    input: schemas.requestTransfer,
    output: schemas.transfer,
  },
  answerTransfer: {
    method: 'POST',
    path: '/v1/transfers/{id}/answer',
    input: schemas.answerTransfer,
    output: schemas.transfer,
  },
  setVisibility: {
    method: 'POST',
    path: '/v1/profiles/{id}/visibility',
    embed: true,
    input: schemas.setVisibility,
    output: schemas.profile,
  },
  disconnectProfile: {
    method: 'POST',
    path: '/v1/profiles/{id}/disconnect',
    embed: true,
    input: schemas.profileId,
    output: schemas.disconnectReceipt,
  },
  handOverProfile: {
    method: 'POST',
    path: '/v1/profiles/{id}/hand-over',
    input: schemas.profileId,
    output: schemas.handOver,
  },
  getTalentEmail: { method: 'GET', path: '/v1/talent-email', embed: true, output: accounts.talentEmail },
  inspectTalentEmail: {
    method: 'POST',
    path: '/v1/talent-email/inspect',
    input: accounts.talentEmailToken,
    output: accounts.talentEmail,
  },
  requestEmailChange: {
    method: 'POST',
    path: '/v1/email-changes',
    input: accounts.requestEmailChange,
    output: accounts.emailChange,
  },
  withdrawEmailChange: {
    method: 'POST',
    path: '/v1/email-changes/withdraw',
    input: accounts.withdrawEmailChange,
    output: accounts.emailChange,
  },
  getAccount: { method: 'GET', path: '/v1/account', output: accounts.currentAccount },
  exportAccount: {
    method: 'POST',
    path: '/v1/account-exports',
    input: accounts.provenAccount,
    output: accounts.accountExport,
  },
  requestDeletion: {
    method: 'POST',
    path: '/v1/account-deletions',
    input: accounts.provenAccount,
    output: accounts.accountDeletion,
  },
  inspectDeletion: {
    method: 'POST',
    path: '/v1/account-deletions/inspect',
    input: accounts.deletionToken,
    output: accounts.accountDeletion,
  },
  confirmDeletion: {
    method: 'POST',
    path: '/v1/account-deletions/confirm',
    input: accounts.deletionToken,
    output: accounts.accountDeletion,
  },
  cancelDeletion: {
    method: 'POST',
    path: '/v1/account-deletions/cancel',
    input: accounts.cancelDeletion,
    output: accounts.accountDeletion,
  },
} as const satisfies Record<string, WireRoute>;
