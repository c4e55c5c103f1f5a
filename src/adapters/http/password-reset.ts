import type { PasswordResetApi } from '../../contract/password-reset.js';
import { wirePasswordReset } from '../wire/password-reset-routes.js';
import type { HttpClient } from './client.js';

export function column(client: HttpClient): PasswordResetApi {
  const send = client.sender(wirePasswordReset);
  return {
    request: (input, o) => send('requestPasswordReset', input, o),
    inspect: async (input, o) =>
      (await client.trouble()).isWellFormed(wirePasswordReset.inspectPasswordReset, input, client.read)
        ? send('inspectPasswordReset', input, o)
        : { dead: { reason: 'unknown' } },
    verifyCode: (input, o) => send('verifyResetCode', input, o),
    complete: (input, o) => send('completePasswordReset', input, o),
  };
}
