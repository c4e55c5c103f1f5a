import type { OnboardingAdapter } from '../../contract/adapter.js';
import type { CallOptions } from '../../contract/call-options.js';
import type { DeskApi } from '../../contract/desk.js';
import type { DeskRows } from '../desk-rows.js';
import type { InputIn, NameIn, OutputIn } from '../route-table.js';
import { listCreators, nudge } from './desk-creators.js';
import { DeskFacts } from './desk-facts.js';
import { invite, listInvitations, reinvite, resend, revoke } from './desk-invitations.js';
import { plantSeed } from './desk-planting.js';
import { DeskLine, type DeskWeather } from './desk-line.js';
import type { DeskSeed } from './desk-model.js';
import { answerRequest, listRequests } from './desk-requests.js';
import { importRows, preview } from './desk-import.js';

export type { DeskWeather } from './desk-line.js';
export type {
  DeskCall,
  DeskCreatorSeed,
  DeskFaults,
  DeskInvitationSeed,
  DeskManager,
  DeskProfileSeed,
  DeskRequestSeed,
  DeskSeed,
} from './desk-model.js';

/** The part of a scenario that a desk in memory acts on. */
export interface MemoryDeskScenario extends DeskWeather {
  readonly seed?: DeskSeed;
}

export interface MemoryDeskOptions extends DeskWeather {
  /** What is given beside it takes its place. */
  readonly scenario?: MemoryDeskScenario;
  readonly now?: () => Date;
}

/** A desk that is its own backend, for stories, demos without a server and tests. */
export interface MemoryDesk extends OnboardingAdapter {
  readonly desk: DeskApi;
  /** Behind the scenes: the facts, and the clock. */
  readonly facts: DeskFacts;
}

/** Makes a small backend for managers and the support team that lives in memory and never touches the network. */
export function memoryDesk({ scenario = {}, now, ...weather }: MemoryDeskOptions = {}): MemoryDesk {
  const facts = new DeskFacts(scenario.seed, now);
  plantSeed(facts, scenario.seed);
  const line = new DeskLine({ ...scenario, ...weather });
  const on = <Name extends NameIn<DeskRows>>(
    method: keyof DeskApi,
    name: Name,
    work: (facts: DeskFacts, input: InputIn<DeskRows, Name>) => OutputIn<DeskRows, Name>,
  ) => {
    return (input: unknown, o?: CallOptions) => line.call(method, name, input, (given) => work(facts, given), o);
  };
  const { role, name, approves } = facts.user;
  const user = on('user', 'getDeskUser', () => ({ role, name, approves }));
  return {
    facts,
    getConfig: (o) => line.call('getConfig', 'getConfig', undefined, () => facts.config, o),
    desk: {
      user: (o) => user(undefined, o),
      invitations: on('invitations', 'listInvitations', listInvitations),
      invite: on('invite', 'invite', invite),
      preview: on('preview', 'previewImport', preview),
      importRows: on('importRows', 'importInvitations', importRows),
      resend: on('resend', 'resendAsAdmin', resend),
      revoke: on('revoke', 'revokeInvitation', revoke),
      reinvite: on('reinvite', 'supersedeInvitation', reinvite),
      requests: on('requests', 'listEmailChanges', listRequests),
      answer: on('answer', 'answerEmailChange', answerRequest),
      creators: on('creators', 'listCreators', listCreators),
      nudge: on('nudge', 'nudgeCreator', nudge),
    },
  };
}
