import type { OnboardingConfig } from '../../contract/config.js';
import type { TalentEmailState, TalentEmailWork } from '../../flows/talent-email-state.js';
import type { Copying } from '../internal/copying.js';
import type { IconName } from './icons.js';
import type { Locale, Names } from './words.js';

/** What buttons do. */
export interface Verbs {
  readonly retry: () => void;
  readonly back: () => void;
  readonly ways: () => void;
  readonly keep: () => void;
  readonly another: () => void;
  readonly usual: () => void;
  /** Gives a link its secret part for the click alone. */
  readonly toPassword: (event: MouseEvent) => void;
  readonly toSignIn: (event: MouseEvent) => void;
  readonly toOwnPage: (event: MouseEvent) => void;
  readonly request: (event: SubmitEvent) => void;
  readonly draft: (event: Event) => void;
  readonly ownMessage: (shown: boolean) => void;
  readonly askForUsual: () => void;
  /** Asks first where something would be lost. */
  readonly withdraw: () => void;
  readonly withdrawNow: () => void;
  readonly withdrawNot: () => void;
  readonly startDeletion: () => void;
  readonly exportData: () => void;
  readonly tick: (ticked: boolean) => void;
  readonly confirm: () => void;
  readonly cancelDeletion: () => void;
}

/** What everything that is shown is made of. */
export interface Scene {
  readonly locale: Locale;
  readonly config: OnboardingConfig | undefined;
  readonly headingLevel: number;
  readonly copying: Copying;
  /** Whether the adapter can delete accounts. */
  readonly canDelete: boolean;
  /** An invitation's link was opened, so nobody need be signed in. */
  readonly byLink: boolean;
  readonly pending: TalentEmailWork | false;
  /** Seconds until what was refused may be tried again. */
  readonly retryIn: number;
  /** What was refused, told where it belongs to nothing else. */
  readonly failure: unknown;
  /** What is wrong with the address or the box, told beside it. */
  readonly fault: string | undefined;
  /** The message for the manager stands in place of the form. */
  readonly ownMessage: boolean;
  /** It is being asked whether the request is to be taken back. */
  readonly withdrawing: boolean;
  readonly ticked: boolean;
  readonly exported: boolean;
  readonly act: Verbs;
}

export type Tone = '' | 'done' | 'attention' | 'danger';

/** What one step shows. */
export interface StepView {
  readonly mark: readonly [IconName, Tone];
  readonly title: readonly [text: string, names: Names];
  readonly text?: unknown;
  readonly body?: unknown;
  /** What stands below the password's form. */
  readonly below?: unknown;
  /** Nothing can be done but wait. */
  readonly busy?: boolean;
}

export type StateOf<Step extends TalentEmailState['step']> = Extract<TalentEmailState, { readonly step: Step }>;
