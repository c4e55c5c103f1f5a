import type { AccountDeletionApi } from '../../contract/account-deletion.js';
import { wireAccountDeletion } from '../wire/account-deletion-routes.js';
import type { HttpClient } from './client.js';

export function column(client: HttpClient): AccountDeletionApi {
  const send = client.sender(wireAccountDeletion);
  return {
    get: async (o) => (await send('getAccount', undefined, o)).account,
    request: (input, o) => send('requestDeletion', input, o),
    exportData: (input, o) => send('exportAccount', input, o),
    inspect: (input, o) => send('inspectDeletion', input, o),
    confirm: (input, o) => send('confirmDeletion', input, o),
    cancel: (input, o) => send('cancelDeletion', input, o),
  };
}
