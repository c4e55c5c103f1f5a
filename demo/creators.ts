/** The people of the demo, each in another place of the story. */
export interface DemoCreator {
  readonly id: string;
  readonly name: string;
  /** The address that is invited. */
  readonly email: string;
  readonly situation: 'fresh' | 'expired' | 'bounced' | 'variation';
  readonly managerName: string;
}

export const creators: readonly DemoCreator[] = [
  { id: 'kim', name: 'Kim Tanaka', email: 'kim@mail.example', situation: 'fresh', managerName: 'Ana Ruiz' },
  { id: 'elif', name: 'Elif Demir', email: 'elif@mail.example', situation: 'expired', managerName: 'Ana Ruiz' },
  { id: 'noor', name: 'Noor Haddad', email: 'bounce@mail.example', situation: 'bounced', managerName: 'Jonas Weber' },
  { id: 'maya', name: 'Maya Okafor', email: 'maya@mail.example', situation: 'variation', managerName: 'Jonas Weber' },
];

/** Maya had an account before she was invited; this signs in to it. */
export const mayasPassword = 'harbour lantern violet 42';

/** The demo's mail server refuses this mailbox, as one would that does not exist. */
export const unknownMailbox = 'bounce@mail.example';
