// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
import * as invitations from './invitation-schemas.js';
import type { WireRoute } from './wire-route.js';

export const wireInvitation = {
  getInvitation: { method: 'GET', path: '/v1/invitation', token: true, output: invitations.ownInvitation },
  inspectInvitation: {
    method: 'POST',
    path: '/v1/invitations/inspect',
    input: invitations.invitationToken,
    output: invitations.invitation,
  },
  resendInvitation: {
    method: 'POST',
    path: '/v1/invitations/resend',
    token: true,
    input: invitations.resendInvitation,
    output: invitations.resendReceipt,
  },
} as const satisfies Record<string, WireRoute>;
