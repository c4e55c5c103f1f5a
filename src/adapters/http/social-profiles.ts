import type { SocialProfilesApi } from '../../contract/social-profiles.js';
import { wireSocialProfiles } from '../wire/social-profiles-routes.js';
import type { HttpClient } from './client.js';
import { onOrigin } from './start-url.js';

export function column(client: HttpClient): SocialProfilesApi {
  const { base } = client;
  const send = client.sender(wireSocialProfiles);
  return {
    platforms: async (o) => (await send('listPlatforms', undefined, o)).platforms,
    list: (o) => send('listProfiles', undefined, o),
    createAttempt: async (input, o) => onOrigin(base, await send('createAttempt', input, o)),
    getAttempt: (input, o) => send('getAttempt', input, o),
    createStartLink: async (input, o) => onOrigin(base, await send('createStartLink', input, o)),
    choose: (input, o) => send('chooseCandidate', input, o),
    confirm: (input, o) => send('confirmAttempt', input, o),
    cancel: (input, o) => send('cancelAttempt', input, o),
    setVisibility: (input, o) => send('setVisibility', input, o),
    disconnect: (input, o) => send('disconnectProfile', input, o),
    requestTransfer: (input, o) => send('requestTransfer', input, o),
    answerTransfer: (input, o) => send('answerTransfer', input, o),
    handOver: (input, o) => send('handOverProfile', input, o),
  };
}
