import * as admin from './admin.js';
import type { Route } from './route.js';

/** The endpoints of the support team, partners' servers and mail services. No widget imports these. */
export const adminRoutes = {
  invite: {
    method: 'POST',
    path: '/v1/admin/invitations',
    summary: 'Invite one creator',
    callers: ['admin'],
    input: admin.inviteSchema,
    output: admin.invitationRecordSchema,
    status: 201,
  },
  importInvitations: {
    method: 'POST',
    path: '/v1/admin/invitations/import',
    summary: 'Invite many: JSON, or text/csv with a heading row; bad rows are reported, the others go on',
    callers: ['admin'],
    input: admin.importSchema,
    output: admin.importReportSchema,
  },
  listInvitations: {
    method: 'GET',
    path: '/v1/admin/invitations',
    summary: 'Invitations, newest first',
    callers: ['admin'],
    input: admin.invitationQuerySchema,
    output: admin.invitationPageSchema,
  },
  getInvitationDetail: {
    method: 'GET',
    path: '/v1/admin/invitations/{id}',
    summary: 'One invitation with its event log',
    callers: ['admin'],
    input: admin.invitationIdSchema,
    output: admin.invitationDetailSchema,
  },
  resendAsAdmin: {
    method: 'POST',
    path: '/v1/admin/invitations/{id}/resend',
    summary: 'Send it again with a new link; older links stop working',
    callers: ['admin'],
    input: admin.invitationIdSchema,
    output: admin.invitationRecordSchema,
    status: 202,
  },
  revokeInvitation: {
    method: 'POST',
    path: '/v1/admin/invitations/{id}/revoke',
    summary: 'End an open invitation; neither its link nor a reset activates the account any more',
    callers: ['admin'],
    input: admin.invitationIdSchema,
    output: admin.invitationRecordSchema,
  },
  supersedeInvitation: {
    method: 'POST',
    path: '/v1/admin/invitations/{id}/supersede',
    summary: 'Invite the same creator at another address in its place',
    callers: ['admin'],
    input: admin.reinviteSchema,
    output: admin.invitationRecordSchema,
    status: 201,
  },
  mintEmbedToken: {
    method: 'POST',
    path: '/v1/embed-tokens',
    summary: "A short-lived token for one creator on a partner's page",
    callers: ['partner'],
    input: admin.mintEmbedTokenSchema,
    output: admin.embedTokenSchema,
    status: 201,
  },
  receiveMailEvents: {
    method: 'POST',
    path: '/v1/hooks/mail',
    summary: 'What a mail service reports of delivered and bounced mails',
    callers: ['hook'],
    input: admin.mailEventsSchema,
    output: admin.mailEventsReceiptSchema,
  },
} as const satisfies Record<string, Route>;
export type AdminRouteName = keyof typeof adminRoutes;
