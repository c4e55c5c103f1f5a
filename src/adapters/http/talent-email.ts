import type { TalentEmailApi } from '../../contract/talent-email.js';
import { wireTalentEmail } from '../wire/talent-email-routes.js';
import type { HttpClient } from './client.js';

export function column(client: HttpClient): TalentEmailApi {
  const send = client.sender(wireTalentEmail);
  return {
    get: async (input, o) =>
      input.token === undefined
        ? (await send('getTalentEmail', undefined, o)).notice
        : (await send('inspectTalentEmail', input, o)).notice,
    requestChange: (input, o) => send('requestEmailChange', input, o),
    withdrawChange: (input, o) => send('withdrawEmailChange', input, o),
  };
}
