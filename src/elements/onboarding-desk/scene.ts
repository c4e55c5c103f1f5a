import type { DeskState } from '../../flows/desk-state.js';
import type { ImportActions } from './import-actions.js';
import type { InvitationActions } from './invitation-actions.js';
import type { ListActions } from './list-actions.js';
import type { RequestActions } from './request-actions.js';
import type { Opened } from './shared.js';
import type { Locale } from './words.js';

export type ReadyState = Extract<DeskState, { readonly step: 'ready' }>;

/** What everything that is shown is made of. */
export interface Scene {
  readonly locale: Locale;
  readonly state: ReadyState;
  readonly headingLevel: number;
  readonly opened: Opened;
  readonly lists: ListActions;
  readonly invitations: InvitationActions;
  readonly importing: ImportActions;
  readonly requests: RequestActions;
  /** Whether a moment lies ahead. */
  readonly ahead: (moment: number | undefined) => boolean;
}
