import type { LitElement } from 'lit';
import type { Clock } from '../../flows/ports.js';

/** What the element lets its view see. */
export interface InvitationHost extends LitElement {
  readonly token: string | undefined;
  readonly headingLevel: number;
  readonly clock: Clock;
  readonly state: string;
}
