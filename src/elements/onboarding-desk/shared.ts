import type { LitElement } from 'lit';
import type { DeskFlow } from '../../flows/desk.js';
import type { Clock } from '../../flows/ports.js';
import type { DeskTab } from './state.js';
import type { Locale } from './words.js';

/** What the element lets its parts see. */
export interface DeskHost extends LitElement {
  readonly headingLevel: number;
  readonly clock: Clock;
  readonly state: string;
}

/** What may be open below a row. */
export type RowPanel = 'details' | 'revoke' | 'reinvite' | 'approve' | 'reject';

/** What is open, as nobody but the person in front of the desk decides. */
export interface Opened {
  tab: DeskTab;
  /** Above the list of invitations. */
  form: 'invite' | 'import' | undefined;
  row: { readonly id: string; readonly panel: RowPanel; readonly inDetails?: boolean } | undefined;
  /** Rows shown of long lists, by their names. */
  readonly windows: Map<string, number>;
}

/** What the parts of the view share. */
export interface Shared {
  readonly host: DeskHost;
  readonly locale: Locale;
  readonly opened: Opened;
  readonly flow: () => DeskFlow | undefined;
  readonly say: (text: string, urgent?: boolean) => void;
  /** Leads to something once it is shown: by focus, or by words where that cannot be. */
  readonly lead: (selector: string, words?: () => string) => void;
  /** Gives focus a place where what held it is gone. */
  readonly keep: (selector: string) => void;
}
