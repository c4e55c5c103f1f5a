// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
import * as accounts from './account-schemas.js';
import type { WireRoute } from './wire-route.js';

export const wireAccountDeletion = {
  getAccount: { method: 'GET', path: '/v1/account', output: accounts.currentAccount },
  exportAccount: {
    method: 'POST',
    path: '/v1/account-exports',
    most: 32000000,
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
