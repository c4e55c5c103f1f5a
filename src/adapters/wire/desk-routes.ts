// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
import * as config from './config-schema.js';
import * as desk from './desk-schemas.js';
import type { WireRoute } from './wire-route.js';

export const wireDeskRoutes = {
  getConfig: { method: 'GET', path: '/v1/config', output: config.onboardingConfig },
  getDeskUser: { method: 'GET', path: '/v1/admin/user', token: true, output: desk.deskUser },
  invite: {
    method: 'POST',
    path: '/v1/admin/invitations',
    token: true,
    input: desk.invite,
    output: desk.invitationRecord,
  },
  importInvitations: {
    method: 'POST',
    path: '/v1/admin/invitations/import',
    token: true,
    most: 32000000,
    input: { invitations: [() => true, 10000] },
    output: desk.importReport,
  },
  listInvitations: {
    method: 'GET',
    path: '/v1/admin/invitations',
    token: true,
    input: desk.invitationQuery,
    output: desk.invitationPage,
  },
  getInvitationDetail: {
    method: 'GET',
    path: '/v1/admin/invitations/{id}',
    token: true,
    input: desk.invitationId,
    output: desk.invitationDetail,
  },
  resendAsAdmin: {
    method: 'POST',
    path: '/v1/admin/invitations/{id}/resend',
    token: true,
    input: desk.invitationId,
    output: desk.invitationRecord,
  },
  revokeInvitation: {
    method: 'POST',
    path: '/v1/admin/invitations/{id}/revoke',
    token: true,
    input: desk.invitationId,
    output: desk.invitationRecord,
  },
  supersedeInvitation: {
    method: 'POST',
    path: '/v1/admin/invitations/{id}/supersede',
    token: true,
    input: desk.reinvite,
    output: desk.invitationRecord,
  },
  previewImport: {
    method: 'POST',
    path: '/v1/admin/invitations/preview',
    token: true,
    most: 32000000,
    input: desk.importText,
    output: desk.importPreview,
  },
  listEmailChanges: {
    method: 'GET',
    path: '/v1/admin/email-changes',
    token: true,
    input: desk.emailChangeQuery,
    output: desk.emailChangePage,
  },
  answerEmailChange: {
    method: 'POST',
    path: '/v1/admin/email-changes/{id}/answer',
    token: true,
    input: desk.answerEmailChange,
    output: desk.deskEmailChange,
  },
  listCreators: {
    method: 'GET',
    path: '/v1/admin/creators',
    token: true,
    input: desk.creatorQuery,
    output: desk.creatorPage,
  },
  nudgeCreator: {
    method: 'POST',
    path: '/v1/admin/profiles/{id}/nudge',
    token: true,
    input: desk.nudge,
    output: desk.nudgeReceipt,
  },
} as const satisfies Record<string, WireRoute>;
