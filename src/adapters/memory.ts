import type { AccountDeletionApi } from '../contract/account-deletion.js';
import type { OnboardingAdapter } from '../contract/adapter.js';
import type { CallOptions } from '../contract/call-options.js';
import type { InvitationApi } from '../contract/invitation.js';
import type { PasswordResetApi } from '../contract/password-reset.js';
import type { SessionApi } from '../contract/session.js';
import type { SocialProfilesApi } from '../contract/social-profiles.js';
import type { TalentEmailApi } from '../contract/talent-email.js';
import { checkedAnswer, checkedInput, type InputOf, type OutputOf, type RouteName } from './checked.js';
import { isWellFormed } from './input.js';
import { accountDeletionOf, talentEmailOf } from './memory/account-api.js';
import { MemoryBackend } from './memory/backend.js';
import { settleDeletions } from './memory/deletions.js';
import { errorOf, FaultPlan, pause } from './memory/faults.js';
import * as invitation from './memory/invitation.js';
import type { MemoryCall, MemoryFaults, MemorySeed } from './memory/model.js';
import * as reset from './memory/password-reset.js';
import * as session from './memory/session.js';
import { socialProfilesOf } from './memory/social-profiles-api.js';
import { wirePasswordReset } from './wire/password-reset-routes.js';
import { read } from './wire/shapes.js';

export type { MemoryCall, MemoryFault, MemoryFaults, MemoryMail, MemorySeed } from './memory/model.js';
export type { ChangeSeed, DeletionSeed } from './memory/address-seed.js';
export { MemoryBackend } from './memory/backend.js';
export { answerChange, type ChangeAnswer } from './memory/email-changes.js';
export type {
  AttemptSeed,
  PlannedAnswer,
  PlatformAnswer,
  ProfileSeed,
  SocialSeed,
  TransferSeed,
} from './memory/social-model.js';

/** The part of a scenario that a memory adapter acts on. */
export interface MemoryScenario {
  readonly seed?: MemorySeed;
  readonly faults?: MemoryFaults;
  /** Milliseconds every call takes. */
  readonly latency?: number;
  /** Answers given in place of the backend's, as they stand and unchecked: what a careless adapter would pass on. */
  readonly unchecked?: { readonly [Call in MemoryCall]?: unknown };
  /** Answers given in place of the backend's and then checked, as the http adapter checks a server's. */
  readonly answers?: { readonly [Call in MemoryCall]?: unknown };
}

export interface MemoryAdapterOptions {
  readonly scenario?: MemoryScenario;
  /** Milliseconds every call takes; default the scenario's, else 0. */
  readonly latency?: number;
  /** Take precedence over the scenario's. */
  readonly faults?: MemoryFaults;
  readonly now?: () => Date;
  /** Another adapter's: this one is then a second browser before the same facts, with nobody signed in. */
  readonly backend?: MemoryBackend;
}

/** An adapter that is its own backend, for stories, demos without a server and tests. */
export interface MemoryAdapter extends OnboardingAdapter {
  readonly invitation: InvitationApi;
  readonly passwordReset: PasswordResetApi;
  readonly session: SessionApi;
  readonly socialProfiles: SocialProfilesApi;
  readonly talentEmail: TalentEmailApi;
  readonly accountDeletion: AccountDeletionApi;
  /** Behind the scenes: mails sent, inviting, the clock. */
  readonly backend: MemoryBackend;
}

/** Makes a small backend that lives in memory and never touches the network. */
export function memoryAdapter(options: MemoryAdapterOptions = {}): MemoryAdapter {
  const { scenario = {}, latency = scenario.latency ?? 0, faults = {} } = options;
  const backend = options.backend ?? new MemoryBackend(scenario.seed, options.now);
  let ownSession = options.backend ? undefined : backend.session;
  const plan = new FaultPlan<MemoryCall>(faults, scenario.faults ?? {});

  const answer = <Name extends RouteName>(
    call: MemoryCall,
    route: Name,
    work: () => OutputOf<Name>,
  ): OutputOf<Name> => {
    if (scenario.unchecked && call in scenario.unchecked) return scenario.unchecked[call] as OutputOf<Name>;
    return checkedAnswer(route, scenario.answers && call in scenario.answers ? scenario.answers[call] : work());
  };

  const inThisBrowser = <T>(work: () => T): T => {
    settleDeletions(backend);
    backend.session = ownSession && backend.sessions.includes(ownSession) ? ownSession : undefined;
    const result = work();
    ownSession = backend.session;
    return result;
  };

  const respond = async <Name extends RouteName>(
    call: MemoryCall,
    route: Name,
    input: unknown,
    work: (input: InputOf<Name>) => OutputOf<Name>,
    { signal }: CallOptions = {},
  ): Promise<OutputOf<Name>> => {
    signal?.throwIfAborted();
    const fault = plan.next(call);
    await pause(fault?.kind === 'silence' ? Infinity : latency, signal);
    if (fault && fault.kind !== 'lost-reply') throw errorOf(fault);
    const checked = checkedInput(route, input);
    const result = answer(call, route, () => inThisBrowser(() => work(checked)));
    if (fault) throw errorOf(fault);
    return result;
  };

  return {
    backend,
    getConfig: (o) => respond('getConfig', 'getConfig', undefined, () => backend.config, o),
    invitation: {
      get: async (input, o) => {
        const own = () => invitation.ownInvitation(backend);
        if (input.token === undefined) {
          return (await respond('invitation.get', 'getInvitation', undefined, own, o)).invitation;
        }
        return respond(
          'invitation.get',
          'inspectInvitation',
          input,
          (i) => invitation.inspectInvitation(backend, i),
          o,
        );
      },
      resend: (input, o) =>
        respond('invitation.resend', 'resendInvitation', input, (i) => invitation.resendInvitation(backend, i), o),
    },
    passwordReset: {
      request: (input, o) =>
        respond('passwordReset.request', 'requestPasswordReset', input, (i) => reset.requestReset(backend, i), o),
      inspect: async (input, o) =>
        isWellFormed(wirePasswordReset.inspectPasswordReset, input, read)
          ? respond('passwordReset.inspect', 'inspectPasswordReset', input, (i) => reset.inspectReset(backend, i), o)
          : { dead: { reason: 'unknown' } },
      verifyCode: (input, o) =>
        respond('passwordReset.verifyCode', 'verifyResetCode', input, (i) => reset.verifyCode(backend, i), o),
      complete: (input, o) =>
        respond('passwordReset.complete', 'completePasswordReset', input, (i) => reset.completeReset(backend, i), o),
    },
    socialProfiles: socialProfilesOf(backend, respond),
    talentEmail: talentEmailOf(backend, respond),
    accountDeletion: accountDeletionOf(backend, respond),
    session: {
      current: async (o) => {
        const work = () => session.currentSession(backend);
        return (await respond('session.current', 'getSession', undefined, work, o)).session;
      },
      signIn: (input, o) => respond('session.signIn', 'signIn', input, (i) => session.signIn(backend, i), o),
      signOut: (o) => respond('session.signOut', 'signOut', undefined, () => session.signOut(backend), o),
      list: async (o) => {
        const work = () => session.listSessions(backend);
        return (await respond('session.list', 'listSessions', undefined, work, o)).sessions;
      },
      revoke: (input, o) =>
        respond('session.revoke', 'revokeSession', input, (i) => session.revokeSession(backend, i), o),
    },
  };
}
