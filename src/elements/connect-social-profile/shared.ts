import type { LitElement } from 'lit';
import type { SocialProfilesApi } from '../../contract/social-profiles.js';
import type { ConnectPorts } from '../../flows/connect-ports.js';
import type { Clock } from '../../flows/ports.js';
import type { ProfilesFlow } from '../../flows/profiles.js';
import type { Copying } from '../internal/copying.js';
import type { Scene } from './scene.js';
import type { Locale } from './words.js';

/** What the element lets its parts see. */
export interface ConnectHost extends LitElement {
  readonly platforms: string;
  readonly recommended: string;
  readonly mode: string;
  readonly layout: string;
  readonly headingLevel: number;
  readonly clock: Clock;
  readonly state: string;
  readonly userAgent: string | undefined;
  readonly ports: Partial<ConnectPorts> | undefined;
}

/** What the parts of the view share. */
export interface Shared {
  readonly host: ConnectHost;
  readonly api: () => SocialProfilesApi | undefined;
  readonly locale: Locale;
  readonly profiles: () => ProfilesFlow | undefined;
  readonly copying: Copying;
  readonly scene: () => Scene;
  /** What comes next is what the person has just asked for. */
  readonly expect: () => void;
  readonly say: (text: string, urgent?: boolean) => void;
  /** Leads to something once it is shown: by focus, or by words where that cannot be. */
  readonly lead: (selector: string, words: () => string) => void;
}
