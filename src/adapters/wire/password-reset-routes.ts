// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
import * as resets from './password-reset-schemas.js';
import type { WireRoute } from './wire-route.js';

export const wirePasswordReset = {
  requestPasswordReset: {
    method: 'POST',
    path: '/v1/password-resets',
    token: true,
    input: resets.requestPasswordReset,
    output: resets.passwordResetReceipt,
  },
  inspectPasswordReset: {
    method: 'POST',
    path: '/v1/password-resets/inspect',
    input: resets.passwordResetToken,
    output: resets.passwordResetLink,
  },
  verifyResetCode: {
    method: 'POST',
    path: '/v1/password-resets/verify-code',
    input: resets.verifyResetCode,
    output: resets.passwordResetToken,
  },
  completePasswordReset: {
    method: 'POST',
    path: '/v1/password-resets/complete',
    input: resets.completePasswordReset,
    output: resets.passwordResetOutcome,
  },
} as const satisfies Record<string, WireRoute>;
