import * as config from './config.js';
import * as invitation from './invitation.js';
import * as reset from './password-reset.js';
import type { Route } from './route.js';
import * as session from './session.js';

/** The endpoints creators' widgets call. Client, server and OpenAPI are made from these rows. */
export const routes = {
  getConfig: {
    method: 'GET',
    path: '/v1/config',
    summary: 'What widgets need to know of this deployment',
    callers: ['anyone'],
    output: config.onboardingConfigSchema,
  },
  getInvitation: {
    method: 'GET',
    path: '/v1/invitation',
    summary: "The signed-in creator's invitation",
    callers: ['anyone', 'session', 'embed'],
    action: 'invitation:read',
    output: invitation.ownInvitationSchema,
  },
  inspectInvitation: {
    method: 'POST',
    path: '/v1/invitations/inspect',
    summary: 'The invitation a link belongs to; never uses the link up',
    callers: ['anyone'],
    input: invitation.invitationTokenSchema,
    output: invitation.invitationSchema,
  },
  resendInvitation: {
    method: 'POST',
    path: '/v1/invitations/resend',
    summary: 'Send the invitation again; the answer never tells whether there is one',
    callers: ['anyone', 'session', 'embed'],
    action: 'invitation:resend',
    input: invitation.resendInvitationSchema,
    output: invitation.resendReceiptSchema,
    status: 202,
  },
  requestPasswordReset: {
    method: 'POST',
    path: '/v1/password-resets',
    summary: 'Send a mail with link and code; the answer never tells whether there is an account',
    callers: ['anyone', 'session', 'embed'],
    action: 'password-reset:request',
    input: reset.requestPasswordResetSchema,
    output: reset.passwordResetReceiptSchema,
    status: 202,
  },
  inspectPasswordReset: {
    method: 'POST',
    path: '/v1/password-resets/inspect',
    summary: 'Whether a link still works and for whom; never uses the link up',
    callers: ['anyone'],
    input: reset.passwordResetTokenSchema,
    output: reset.passwordResetLinkSchema,
  },
  verifyResetCode: {
    method: 'POST',
    path: '/v1/password-resets/verify-code',
    summary: 'Trade the code from the mail for a token',
    callers: ['anyone'],
    input: reset.verifyResetCodeSchema,
    output: reset.passwordResetTokenSchema,
  },
  completePasswordReset: {
    method: 'POST',
    path: '/v1/password-resets/complete',
    summary: 'Set the password, accept the open invitation and sign in',
    callers: ['anyone'],
    input: reset.completePasswordResetSchema,
    output: reset.passwordResetOutcomeSchema,
  },
  signIn: {
    method: 'POST',
    path: '/v1/sessions',
    summary: 'Sign in with address and password',
    callers: ['anyone'],
    input: session.signInSchema,
    output: session.sessionSchema,
    status: 201,
  },
  getSession: {
    method: 'GET',
    path: '/v1/sessions/current',
    summary: 'Who is signed in',
    callers: ['anyone', 'session'],
    output: session.currentSessionSchema,
  },
  signOut: {
    method: 'DELETE',
    path: '/v1/sessions/current',
    summary: 'Sign out of this browser',
    callers: ['session'],
  },
  listSessions: {
    method: 'GET',
    path: '/v1/sessions',
    summary: "The creator's open sessions",
    callers: ['session'],
    output: session.sessionListSchema,
  },
  revokeSession: {
    method: 'DELETE',
    path: '/v1/sessions/{id}',
    summary: "End one of the creator's sessions",
    callers: ['session'],
    input: session.sessionIdSchema,
  },
} as const satisfies Record<string, Route>;
export type RouteName = keyof typeof routes;
