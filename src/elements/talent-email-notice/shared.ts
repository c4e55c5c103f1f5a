import type { LitElement } from 'lit';
import type { OnboardingConfig } from '../../contract/config.js';
import type { Clock } from '../../flows/ports.js';
import type { TalentEmailFlow } from '../../flows/talent-email.js';
import type { NoticePorts } from './watched-notice.js';
import type { Locale } from './words.js';

/** What the element lets its parts see. */
export interface NoticeHost extends LitElement {
  readonly token: string | undefined;
  readonly deletionToken: string | undefined;
  readonly variant: string;
  readonly headingLevel: number;
  readonly clock: Clock;
  readonly state: string;
  readonly ports: NoticePorts | undefined;
}

/** What the parts of the view share. */
export interface Shared {
  readonly host: NoticeHost;
  readonly locale: Locale;
  readonly config: () => OnboardingConfig | undefined;
  readonly flow: () => TalentEmailFlow | undefined;
  /** What comes next is what the person has just asked for. */
  readonly expect: () => void;
  readonly say: (text: string, urgent?: boolean) => void;
  /** Leads to something once it is shown: by focus, or by words where that cannot be. */
  readonly lead: (target: () => HTMLElement | null | undefined, words: () => string) => void;
  /** Reads everything again after it could not be read. */
  readonly retry: () => void;
  /** What is typed as password; nothing where it is missing, which the person is then told. */
  readonly password: () => string | undefined;
}
