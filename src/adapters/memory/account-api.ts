import type { AccountDeletionApi } from '../../contract/account-deletion.js';
import type { TalentEmailApi } from '../../contract/talent-email.js';
import * as deletion from './account-deletion.js';
import type { MemoryBackend } from './backend.js';
import type { Respond } from './social-profiles-api.js';
import { requestChange, talentEmailNotice, withdrawChange } from './talent-email.js';

export function talentEmailOf(backend: MemoryBackend, respond: Respond): TalentEmailApi {
  return {
    get: async (input, o) => {
      const notice = () => talentEmailNotice(backend, input);
      const { token } = input;
      const answer =
        token === undefined
          ? respond('talentEmail.get', 'getTalentEmail', undefined, notice, o)
          : respond('talentEmail.get', 'inspectTalentEmail', { token }, notice, o);
      return (await answer).notice;
    },
    requestChange: (input, o) =>
      respond('talentEmail.requestChange', 'requestEmailChange', input, (i) => requestChange(backend, i), o),
    withdrawChange: (input, o) =>
      respond('talentEmail.withdrawChange', 'withdrawEmailChange', input, (i) => withdrawChange(backend, i), o),
  };
}

export function accountDeletionOf(backend: MemoryBackend, respond: Respond): AccountDeletionApi {
  return {
    get: async (o) => {
      const work = () => deletion.ownAccountView(backend);
      return (await respond('accountDeletion.get', 'getAccount', undefined, work, o)).account;
    },
    request: (input, o) =>
      respond('accountDeletion.request', 'requestDeletion', input, (i) => deletion.requestDeletion(backend, i), o),
    exportData: (input, o) =>
      respond('accountDeletion.exportData', 'exportAccount', input, (i) => deletion.exportAccount(backend, i), o),
    inspect: (input, o) =>
      respond('accountDeletion.inspect', 'inspectDeletion', input, (i) => deletion.inspectDeletion(backend, i), o),
    confirm: (input, o) =>
      respond('accountDeletion.confirm', 'confirmDeletion', input, (i) => deletion.confirmDeletion(backend, i), o),
    cancel: (input, o) =>
      respond('accountDeletion.cancel', 'cancelDeletion', input, (i) => deletion.cancelDeletion(backend, i), o),
  };
}
