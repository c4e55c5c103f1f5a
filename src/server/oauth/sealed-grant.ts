import type { ConnectContext } from '../connect-context.js';
import type { Account, Grant } from '../platforms/platform.js';
import type { AttemptRow } from './findings.js';

/** What the platform gave in an attempt: for the person, and for profiles that have a token of their own. */
export interface AttemptGrant {
  readonly grant: Grant;
  readonly own: Readonly<Record<string, Grant>>;
}

export function sealGrant(context: ConnectContext, attemptId: string, given: AttemptGrant): string {
  return context.vault.seal(JSON.stringify(given), { owner: attemptId, field: 'grant' });
}

/** @returns `undefined` where the attempt holds none, or none any more. */
export function openGrant(
  context: ConnectContext,
  row: Pick<AttemptRow, 'id' | 'sealed_grant'>,
): AttemptGrant | undefined {
  if (row.sealed_grant === null) return undefined;
  return JSON.parse(context.vault.open(row.sealed_grant, { owner: row.id, field: 'grant' })) as AttemptGrant;
}

export function grantsOf(grant: Grant, accounts: readonly Account[]): AttemptGrant {
  const own = accounts.flatMap((account): [string, Grant][] =>
    account.grant ? [[account.platformUserId, account.grant]] : [],
  );
  return { grant, own: Object.fromEntries(own) };
}

/** The grant for one profile. A profile's own token has the scopes of the person's, unless it names its own. */
export function grantFor({ grant, own }: AttemptGrant, platformUserId: string): Grant {
  const found = Object.hasOwn(own, platformUserId) ? own[platformUserId] : undefined;
  return found ? { ...found, scopes: found.scopes ?? grant.scopes } : grant;
}
