// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
import * as profiles from './social-profiles-schemas.js';
import type { WireRoute } from './wire-route.js';

export const wireSocialProfiles = {
  listPlatforms: { method: 'GET', path: '/v1/platforms', output: profiles.platforms },
  listProfiles: { method: 'GET', path: '/v1/profiles', token: true, output: profiles.profiles },
  createAttempt: {
    method: 'POST',
    path: '/v1/connection-attempts',
    token: true,
    input: profiles.createAttempt,
    output: profiles.startLink,
  },
  getAttempt: {
    method: 'GET',
    path: '/v1/connection-attempts/{id}',
    token: true,
    input: profiles.attemptId,
    output: profiles.attempt,
  },
  createStartLink: {
    method: 'POST',
    path: '/v1/connection-attempts/{id}/start-links',
    token: true,
    input: profiles.createStartLink,
    output: profiles.startLink,
  },
  chooseCandidate: {
    method: 'POST',
    path: '/v1/connection-attempts/{id}/choose',
    token: true,
    input: profiles.chooseCandidate,
    output: profiles.attempt,
  },
  confirmAttempt: {
    method: 'POST',
    path: '/v1/connection-attempts/{id}/confirm',
    token: true,
    input: profiles.confirmAttempt,
    output: profiles.attempt,
  },
  cancelAttempt: {
    method: 'POST',
    path: '/v1/connection-attempts/{id}/cancel',
    token: true,
    input: profiles.attemptId,
    output: profiles.attempt,
  },
  requestTransfer: {
    method: 'POST',
    path: '/v1/connection-attempts/{id}/transfer',
    input: profiles.requestTransfer,
    output: profiles.transfer,
  },
  answerTransfer: {
    method: 'POST',
    path: '/v1/transfers/{id}/answer',
    input: profiles.answerTransfer,
    output: profiles.transfer,
  },
  setVisibility: {
    method: 'POST',
    path: '/v1/profiles/{id}/visibility',
    token: true,
    input: profiles.setVisibility,
    output: profiles.profile,
  },
  disconnectProfile: {
    method: 'POST',
    path: '/v1/profiles/{id}/disconnect',
    token: true,
    input: profiles.profileId,
    output: profiles.disconnectReceipt,
  },
  handOverProfile: {
    method: 'POST',
    path: '/v1/profiles/{id}/hand-over',
    input: profiles.profileId,
    output: profiles.handOver,
  },
} as const satisfies Record<string, WireRoute>;
