// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
import { errorCodes } from '../../contract/errors.js';
import * as s from './shapes.js';

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
    }),
  },
  getInvitation: {
    method: 'GET',
    path: '/v1/invitation',
    embed: true,
    output: s.object({
      invitation: s.optional(
        s.object({
          state: s.oneOf(['pending', 'sent', 'delayed', 'bounced', 'expired', 'used', 'revoked', 'superseded']),
          email: s.text(254),
          name: s.optional(s.text(120)),
          sentAt: s.optional(s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30)),
          expiresAt: s.optional(s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30)),
          resendIn: s.count,
          resendsLeft: s.count,
          bounce: s.optional(s.oneOf(['unknown-mailbox', 'full-mailbox', 'refused'])),
          newest: s.optional(
            s.object({
              email: s.text(254),
              sentAt: s.optional(s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30)),
            }),
          ),
        }),
      ),
    }),
  },
  inspectInvitation: {
    method: 'POST',
    path: '/v1/invitations/inspect',
    input: s.object({ token: s.matching(/^(inv|rst)_[A-Za-z0-9_-]{43}$/) }),
    output: s.object({
      state: s.oneOf(['pending', 'sent', 'delayed', 'bounced', 'expired', 'used', 'revoked', 'superseded']),
      email: s.text(254),
      name: s.optional(s.text(120)),
      sentAt: s.optional(s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30)),
      expiresAt: s.optional(s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30)),
      resendIn: s.count,
      resendsLeft: s.count,
      bounce: s.optional(s.oneOf(['unknown-mailbox', 'full-mailbox', 'refused'])),
      newest: s.optional(
        s.object({
          email: s.text(254),
          sentAt: s.optional(s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30)),
        }),
      ),
    }),
  },
  resendInvitation: {
    method: 'POST',
    path: '/v1/invitations/resend',
    embed: true,
    input: s.object({
      token: s.optional(s.matching(/^(inv|rst)_[A-Za-z0-9_-]{43}$/)),
      email: s.optional(s.email(508)),
    }),
    output: s.object({ resendIn: s.count }),
  },
  requestPasswordReset: {
    method: 'POST',
    path: '/v1/password-resets',
    embed: true,
    input: s.object({
      email: s.optional(s.email(508)),
      token: s.optional(s.matching(/^(inv|rst)_[A-Za-z0-9_-]{43}$/)),
    }),
    output: s.object({ expiresIn: s.count, resendIn: s.count, codeLength: s.count }),
  },
  inspectPasswordReset: {
    method: 'POST',
    path: '/v1/password-resets/inspect',
    input: s.object({ token: s.matching(/^(inv|rst)_[A-Za-z0-9_-]{43}$/) }),
    output: s.object({
      ticket: s.optional(
        s.object({
          purpose: s.oneOf(['reset', 'activate']),
          email: s.text(254),
          name: s.optional(s.text(120)),
          expiresIn: s.count,
          otherSession: s.optional(s.object({ email: s.text(254) })),
        }),
      ),
      dead: s.optional(
        s.object({
          reason: s.oneOf(['unknown', 'expired', 'used', 'superseded', 'revoked']),
          email: s.optional(s.text(254)),
        }),
      ),
    }),
  },
  verifyResetCode: {
    method: 'POST',
    path: '/v1/password-resets/verify-code',
    input: s.object({
      email: s.optional(s.email(508)),
      token: s.optional(s.matching(/^(inv|rst)_[A-Za-z0-9_-]{43}$/)),
      code: s.matching(/^\d{6,10}$/),
    }),
    output: s.object({ token: s.matching(/^(inv|rst)_[A-Za-z0-9_-]{43}$/) }),
  },
  completePasswordReset: {
    method: 'POST',
    path: '/v1/password-resets/complete',
    input: s.object({ token: s.matching(/^(inv|rst)_[A-Za-z0-9_-]{43}$/), password: s.string(1024) }),
    output: s.object({ email: s.text(254), signedIn: s.flag, invitationAccepted: s.flag, sessionsEnded: s.count }),
  },
  signIn: {
    method: 'POST',
    path: '/v1/sessions',
    input: s.object({ email: s.email(508), password: s.string(1024) }),
    output: s.object({
      email: s.text(254),
      name: s.optional(s.text(120)),
      createdAt: s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30),
      expiresAt: s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30),
    }),
  },
  getSession: {
    method: 'GET',
    path: '/v1/sessions/current',
    output: s.object({
      session: s.optional(
        s.object({
          email: s.text(254),
          name: s.optional(s.text(120)),
          createdAt: s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30),
          expiresAt: s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30),
        }),
      ),
    }),
  },
  signOut: { method: 'DELETE', path: '/v1/sessions/current' },
  listSessions: {
    method: 'GET',
    path: '/v1/sessions',
    output: s.object({
      sessions: s.list(
        s.object({
          id: s.text(40),
          createdAt: s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30),
          lastSeenAt: s.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/, 30),
          userAgent: s.text(300),
          current: s.flag,
        }),
        100,
      ),
    }),
  },
  revokeSession: { method: 'DELETE', path: '/v1/sessions/{id}', input: s.object({ id: s.text(40) }) },
} as const satisfies Record<string, WireRoute>;
