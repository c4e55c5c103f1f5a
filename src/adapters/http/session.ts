import type { SessionApi } from '../../contract/session.js';
import { wireSession } from '../wire/session-routes.js';
import type { HttpClient } from './client.js';

export function column(client: HttpClient): SessionApi {
  const send = client.sender(wireSession);
  return {
    current: async (o) => (await send('getSession', undefined, o)).session,
    signIn: (input, o) => send('signIn', input, o),
    signOut: (o) => send('signOut', undefined, o),
    list: async (o) => (await send('listSessions', undefined, o)).sessions,
    revoke: (input, o) => send('revokeSession', input, o),
  };
}
