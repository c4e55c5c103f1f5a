import type { InvitationApi } from '../../contract/invitation.js';
import { wireInvitation } from '../wire/invitation-routes.js';
import type { HttpClient } from './client.js';

export function column(client: HttpClient): InvitationApi {
  const send = client.sender(wireInvitation);
  return {
    get: async (input, o) =>
      input.token === undefined
        ? (await send('getInvitation', undefined, o)).invitation
        : send('inspectInvitation', input, o),
    resend: (input, o) => send('resendInvitation', input, o),
  };
}
