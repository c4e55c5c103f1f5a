import type { Attempt, Platform, Profile, Transfer } from '../../contract/social-profiles.js';
import type { ProfilesActionName, ProfilesReceipt, ProfilesState } from '../../flows/profiles-state.js';
import type { Copying } from '../internal/copying.js';
import type { Shelves } from './platform-list.js';
import type { Scene } from './scene.js';

/** What is open below a profile; one at a time. */
export type PanelName = 'disconnect' | 'hand-over' | 'preview';

/** What the buttons of the list do. */
export interface ListVerbs {
  readonly connect: (platform: Platform) => void;
  readonly reconnect: (profile: Profile) => void;
  readonly addPermission: (profile: Profile) => void;
  readonly share: (profile: Profile) => void;
  readonly open: (panel: PanelName, profile: Profile) => void;
  readonly close: () => void;
  readonly disconnect: (profile: Profile) => void;
  readonly dismiss: (id: string) => void;
  readonly handOver: (profile: Profile) => void;
  readonly answer: (transfer: Transfer, answer: 'agree' | 'object' | 'withdraw') => void;
  readonly moveHere: (transfer: Transfer) => void;
  readonly goOn: (attempt: Attempt) => void;
  readonly reload: () => void;
}

/** The list, as everything in it sees it. */
export interface ListScene extends Scene {
  readonly state: Extract<ProfilesState, { step: 'ready' }>;
  readonly shelves: Shelves;
  readonly panel: { readonly name: PanelName; readonly id: string } | undefined;
  readonly handOverCode: string | undefined;
  readonly handOverIn: number;
  readonly copying: Copying;
  readonly act: ListVerbs;
}

export function isBusy({ state }: ListScene, id: string, action?: ProfilesActionName): boolean {
  return state.busy.some((work) => work.id === id && (action === undefined || work.action === action));
}

export function receiptFor({ state }: ListScene, { id }: Profile): ProfilesReceipt | undefined {
  return state.receipts.find(({ profile }) => profile.id === id);
}
