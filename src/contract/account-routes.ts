import * as deletion from './account-deletion.js';
import type { Route } from './route.js';
import * as talentEmail from './talent-email.js';

/** The endpoints about creators' addresses and the end of their accounts. */
export const accountRoutes = {
  getTalentEmail: {
    method: 'GET',
    path: '/v1/talent-email',
    summary: 'Why the signed-in creator was invited under a variation of the usual address',
    callers: ['anyone', 'session', 'embed'],
    action: 'talent-email:read',
    output: talentEmail.talentEmailSchema,
  },
  inspectTalentEmail: {
    method: 'POST',
    path: '/v1/talent-email/inspect',
    summary: "The same for the holder of an invitation's link; never uses the link up",
    callers: ['anyone'],
    input: talentEmail.talentEmailTokenSchema,
    output: talentEmail.talentEmailSchema,
  },
  requestEmailChange: {
    method: 'POST',
    path: '/v1/email-changes',
    summary: 'Ask for another address; the answer never tells whether it has an account',
    callers: ['anyone', 'session'],
    input: talentEmail.requestEmailChangeSchema,
    output: talentEmail.emailChangeSchema,
    status: 201,
  },
  withdrawEmailChange: {
    method: 'POST',
    path: '/v1/email-changes/withdraw',
    summary: 'Take the open request for another address back',
    callers: ['anyone', 'session'],
    input: talentEmail.withdrawEmailChangeSchema,
    output: talentEmail.emailChangeSchema,
  },
  getAccount: {
    method: 'GET',
    path: '/v1/account',
    summary: 'The signed-in account, with what hangs on it and whether it is being deleted',
    callers: ['anyone', 'session'],
    output: deletion.currentAccountSchema,
  },
  exportAccount: {
    method: 'POST',
    path: '/v1/account-exports',
    summary: 'Everything that is kept about an account, in one file, for whoever knows its password',
    callers: ['anyone', 'session'],
    input: deletion.provenAccountSchema,
    output: deletion.accountExportSchema,
  },
  requestDeletion: {
    method: 'POST',
    path: '/v1/account-deletions',
    summary: 'Ask for an account to be deleted; a mail to its address has to be confirmed',
    callers: ['anyone', 'session'],
    input: deletion.provenAccountSchema,
    output: deletion.accountDeletionSchema,
    status: 202,
  },
  inspectDeletion: {
    method: 'POST',
    path: '/v1/account-deletions/inspect',
    summary: 'The deletion a mail is about; never uses the link up',
    callers: ['anyone'],
    input: deletion.deletionTokenSchema,
    output: deletion.accountDeletionSchema,
  },
  confirmDeletion: {
    method: 'POST',
    path: '/v1/account-deletions/confirm',
    summary: 'Confirm a deletion; it takes place after the days of grace',
    callers: ['anyone'],
    input: deletion.deletionTokenSchema,
    output: deletion.accountDeletionSchema,
  },
  cancelDeletion: {
    method: 'POST',
    path: '/v1/account-deletions/cancel',
    summary: 'Keep the account after all',
    callers: ['anyone', 'session'],
    input: deletion.cancelDeletionSchema,
    output: deletion.accountDeletionSchema,
  },
} as const satisfies Record<string, Route>;
