import type { DeskRole } from '../src/contract/desk.js';

/** The people of the demo, each in another place of the story. */
export interface DemoCreator {
  readonly id: string;
  readonly name: string;
  /** The address that is invited. */
  readonly email: string;
  readonly situation: 'fresh' | 'expired' | 'bounced' | 'variation';
  /** Who invites them: one of {@link deskPeople}. */
  readonly managerId: string;
}

export const creators: readonly DemoCreator[] = [
  { id: 'kim', name: 'Kim Tanaka', email: 'kim@mail.example', situation: 'fresh', managerId: 'ana' },
  { id: 'elif', name: 'Elif Demir', email: 'elif@mail.example', situation: 'expired', managerId: 'ana' },
  { id: 'noor', name: 'Noor Haddad', email: 'bounce@mail.example', situation: 'bounced', managerId: 'jonas' },
  { id: 'maya', name: 'Maya Okafor', email: 'maya@mail.example', situation: 'variation', managerId: 'jonas' },
];

/** Who sits at the desk. In a company its own sign-in would say so; here the page says. */
export interface DeskPerson {
  readonly id: string;
  readonly name: string;
  readonly role: DeskRole;
}

export const deskPeople: readonly DeskPerson[] = [
  { id: 'ana', name: 'Ana Ruiz', role: 'manager' },
  { id: 'jonas', name: 'Jonas Weber', role: 'manager' },
  { id: 'support', name: 'Sam Ortiz', role: 'support' },
];

/** Maya had an account before she was invited; this signs in to it. */
export const mayasPassword = 'harbour lantern violet 42';

/** The demo's mail server refuses this mailbox, as one would that does not exist. */
export const unknownMailbox = 'bounce@mail.example';
