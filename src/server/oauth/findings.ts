import type { Selectable } from 'kysely';
import type { ReadKind } from '../../contract/platforms.js';
import type { Attempt, AttemptStatus } from '../../contract/social-profiles.js';
import type { Account } from '../platforms/platform.js';
import type { Schema } from '../store/schema.js';

export type AttemptRow = Selectable<Schema['connection_attempt']>;

/** A profile that a grant reaches, as an attempt keeps it: without any token, and with a picture of our own. */
export interface FoundAccount extends Omit<Account, 'grant' | 'avatarUrl'> {
  readonly avatarId?: string | undefined;
}

/** The profile that a reconnection or a transfer is about. */
export interface ExpectedProfile {
  readonly platformUserId: string;
  readonly handle: string;
  readonly displayName?: string | undefined;
  readonly avatarId?: string | undefined;
}

/** What an attempt has learned so far; nothing of it is secret. */
export interface Findings {
  readonly expected?: ExpectedProfile | undefined;
  readonly accounts?: readonly FoundAccount[] | undefined;
  /** Identity of the account that was picked or is the only one. */
  readonly picked?: string | undefined;
  readonly missing?: readonly ReadKind[] | undefined;
  readonly obstacle?: Attempt['obstacle'];
}

/** Running, and the platform has not answered yet: another way to it may be opened. */
export const beforeAnswer = ['created', 'started', 'match-code'] as const satisfies readonly AttemptStatus[];

export function findingsOf(row: Pick<AttemptRow, 'found'>): Findings {
  return row.found ?? {};
}

/** The account that was picked, or is the only one. */
export function pickedAccount({ accounts, picked }: Findings): FoundAccount | undefined {
  return picked === undefined ? undefined : accounts?.find(({ platformUserId }) => platformUserId === picked);
}

/** Cut to what the contract allows, so that an oversized name spoils no answer. */
export function withoutSecrets({ grant: _grant, avatarUrl: _avatarUrl, ...account }: Account): FoundAccount {
  return { ...account, handle: account.handle.slice(0, 120), displayName: account.displayName?.slice(0, 200) };
}
