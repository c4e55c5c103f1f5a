// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
import * as accounts from './account-schemas.js';
import type { WireRoute } from './wire-route.js';

export const wireTalentEmail = {
  getTalentEmail: { method: 'GET', path: '/v1/talent-email', token: true, output: accounts.talentEmail },
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
} as const satisfies Record<string, WireRoute>;
