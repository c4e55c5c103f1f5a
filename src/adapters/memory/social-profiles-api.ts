import type { CallOptions } from '../../contract/call-options.js';
import type { SocialProfilesApi } from '../../contract/social-profiles.js';
import type { InputOf, OutputOf, RouteName } from '../checked.js';
import * as attempts from './attempts.js';
import type { MemoryBackend } from './backend.js';
import type { MemoryCall } from './model.js';
import * as profiles from './social-profiles.js';
import { answerTransfer, requestTransfer } from './transfers.js';

/** Takes a call through latency, faults and checks to the work it is about. */
export type Respond = <Name extends RouteName>(
  call: MemoryCall,
  route: Name,
  input: unknown,
  work: (input: InputOf<Name>) => OutputOf<Name>,
  options?: CallOptions,
) => Promise<OutputOf<Name>>;

export function socialProfilesOf(backend: MemoryBackend, respond: Respond): SocialProfilesApi {
  const on = <Name extends RouteName>(
    method: keyof SocialProfilesApi,
    route: Name,
    work: (input: InputOf<Name>) => OutputOf<Name>,
  ) => {
    const call = `socialProfiles.${method}` as const;
    return (input: unknown, options?: CallOptions) => respond(call, route, input, work, options);
  };
  const platforms = on('platforms', 'listPlatforms', () => ({ platforms: [...backend.social.platforms] }));
  const list = on('list', 'listProfiles', () => profiles.listProfiles(backend));
  return {
    platforms: async (o) => (await platforms(undefined, o)).platforms,
    list: (o) => list(undefined, o),
    createAttempt: on('createAttempt', 'createAttempt', (i) => attempts.createAttempt(backend, i)),
    getAttempt: on('getAttempt', 'getAttempt', (i) => attempts.getAttempt(backend, i)),
    createStartLink: on('createStartLink', 'createStartLink', (i) => attempts.createStartLink(backend, i)),
    choose: on('choose', 'chooseCandidate', (i) => attempts.chooseCandidate(backend, i)),
    confirm: on('confirm', 'confirmAttempt', (i) => attempts.confirmAttempt(backend, i)),
    cancel: on('cancel', 'cancelAttempt', (i) => attempts.cancelAttempt(backend, i)),
    setVisibility: on('setVisibility', 'setVisibility', (i) => profiles.setVisibility(backend, i)),
    disconnect: on('disconnect', 'disconnectProfile', (i) => profiles.disconnectProfile(backend, i)),
    requestTransfer: on('requestTransfer', 'requestTransfer', (i) =>
      requestTransfer(backend, attempts.current(backend, i), i),
    ),
    answerTransfer: on('answerTransfer', 'answerTransfer', (i) => answerTransfer(backend, i)),
    handOver: on('handOver', 'handOverProfile', (i) => profiles.handOverProfile(backend, i)),
  };
}
