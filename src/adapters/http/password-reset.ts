import type { PasswordResetApi } from '../../contract/password-reset.js';
import { isWellFormed } from '../route-table.js';
import { wirePasswordReset } from '../wire/password-reset-routes.js';
import type { HttpClient } from './client.js';
import { sender } from './column.js';

export function column(client: HttpClient): PasswordResetApi {
  const send = sender(client, wirePasswordReset);
  return {
    request: (input, o) => send('requestPasswordReset', input, o),
    inspect: async (input, o) =>
      isWellFormed(wirePasswordReset.inspectPasswordReset, input)
        ? send('inspectPasswordReset', input, o)
        : { dead: { reason: 'unknown' } },
    verifyCode: (input, o) => send('verifyResetCode', input, o),
    complete: (input, o) => send('completePasswordReset', input, o),
  };
}
