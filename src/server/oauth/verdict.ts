import type { ReadKind } from '../../contract/platforms.js';
import type { Attempt } from '../../contract/social-profiles.js';
import type { Account, Grant, Permission } from '../platforms/platform.js';
import { isGranted, readsOf } from '../platforms/permissions.js';
import type { ExpectedProfile } from './findings.js';

/** What follows from the accounts that a grant reaches, before anybody looks whose they are here. */
export type Verdict =
  | { readonly kind: 'nothing-to-pick'; readonly obstacle: NonNullable<Attempt['obstacle']> }
  | { readonly kind: 'choose' }
  | { readonly kind: 'another'; readonly picked: string }
  | { readonly kind: 'picked'; readonly picked: string };

/** An account of which nothing is said is never guessed to be the expected one: only its identity counts. */
export function verdictOn(accounts: readonly Account[], expected: ExpectedProfile | undefined): Verdict {
  const pickable = accounts.filter(({ unavailable }) => unavailable === undefined);
  const [first, ...others] = pickable;
  const wanted = expected && accounts.find(({ platformUserId }) => platformUserId === expected.platformUserId);
  if (wanted) return wanted.unavailable ? refused(wanted) : picked(wanted);
  if (!first) return accounts.length > 1 ? { kind: 'choose' } : refused(accounts[0]);
  if (expected) return { kind: 'another', picked: first.platformUserId };
  return others.length > 0 ? { kind: 'choose' } : picked(first);
}

/** What of the permissions asked for is missing. `fatal`: without it the profile is of no use. */
export function missingFrom(
  permissions: readonly Permission[],
  { scopes }: Grant,
): { readonly missing: readonly ReadKind[]; readonly fatal: boolean } {
  const granted = permissions.filter(({ scope }) => isGranted(scope, scopes));
  const declined = permissions.filter((permission) => !granted.includes(permission));
  const reads = readsOf(granted);
  const fatal = declined.some(({ required }) => required);
  const missing = readsOf(declined).filter((kind) => fatal || !reads.includes(kind));
  return { missing, fatal };
}

function picked({ platformUserId }: Account): Verdict {
  return { kind: 'picked', picked: platformUserId };
}

function refused(account: Account | undefined): Verdict {
  if (account?.unavailable === 'personal') return { kind: 'nothing-to-pick', obstacle: 'personal' };
  if (account?.unavailable === 'not-linked') return { kind: 'nothing-to-pick', obstacle: 'not-linked' };
  return { kind: 'nothing-to-pick', obstacle: account?.kind === 'channel' ? 'no-channel' : 'no-page' };
}
