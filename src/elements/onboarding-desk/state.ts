import type { DeskState } from '../../flows/desk-state.js';

/** What `<onboarding-desk>` is showing, as its `state` property and `desk-state-change` tell it. */
export type OnboardingDeskState =
  | 'loading'
  | 'signed-out'
  | 'offline'
  | 'error'
  | 'invitations'
  | 'invite'
  | 'import'
  | 'import-preview'
  | 'import-running'
  | 'import-stopped'
  | 'import-report'
  | 'requests'
  | 'creators';

/** The views, as tabs in this order. */
export const tabs = ['invitations', 'requests', 'creators'] as const;
export type DeskTab = (typeof tabs)[number];

const importSteps = {
  none: 'import',
  reading: 'import',
  preview: 'import-preview',
  running: 'import-running',
  paused: 'import-stopped',
  done: 'import-report',
} as const;

export function deskStateOf(
  state: DeskState | undefined,
  { tab, form }: { readonly tab: DeskTab; readonly form: 'invite' | 'import' | undefined },
): OnboardingDeskState {
  if (!state) return 'loading';
  if (state.step === 'failed') return state.error.code === 'offline' ? 'offline' : 'error';
  if (state.step !== 'ready') return state.step;
  if (tab !== 'invitations' || form === undefined) return tab;
  return form === 'invite' ? 'invite' : importSteps[state.importing.step];
}
