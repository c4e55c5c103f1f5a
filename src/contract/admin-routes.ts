import * as admin from './admin.js';
import * as desk from './desk.js';
import type { Route } from './route.js';

/** The endpoints of the company's and partners' servers and of mail services. No widget imports these. */
export const adminRoutes = {
  listManagedProfiles: {
    method: 'GET',
    path: '/v1/admin/profiles',
    summary: "A creator's profiles, as far as the creator lets the manager see them",
    callers: ['admin'],
    input: admin.managedProfilesQuerySchema,
    output: admin.managedProfilesSchema,
  },
  listAudit: {
    method: 'GET',
    path: '/v1/admin/audit',
    summary: 'Who did what, newest first',
    callers: ['admin'],
    input: admin.auditQuerySchema,
    output: admin.auditPageSchema,
  },
  mintDeskToken: {
    method: 'POST',
    path: '/v1/desk-tokens',
    summary: "A short-lived token for one manager or member of the support team on the company's own page",
    callers: ['admin'],
    input: desk.mintDeskTokenSchema,
    output: desk.deskTokenSchema,
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
