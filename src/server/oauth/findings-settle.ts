import { setTimeout as pause } from 'node:timers/promises';
import type { ReadKind } from '../../contract/platforms.js';
import type { AuditActor } from '../audit.js';
import type { ConnectContext } from '../connect-context.js';
import type { Account } from '../platforms/platform.js';
import { copyAvatar } from '../profiles/avatar.js';
import { endAttempt } from './attempt-end.js';
import { lockAttempt, moveAttempt } from './attempt-rows.js';
import { atOnce, followPick } from './confirm.js';
import { type AttemptRow, type Findings, findingsOf, type FoundAccount, withoutSecrets } from './findings.js';
import { revokeUnused } from './permission-revocation.js';
import { type AttemptGrant, sealGrant } from './sealed-grant.js';
import { type Verdict, verdictOn } from './verdict.js';

/** Pictures are copied for so many accounts at most, and waited for so long: they are no reason to keep anybody waiting. */
const picturesMost = 6;
const picturePatience = 3_000;

/** What the platform said after the exchange. */
export interface Answer {
  readonly grants: AttemptGrant;
  readonly accounts: readonly Account[];
  readonly missing: readonly ReadKind[];
}

/** Goes on with an attempt once it is known which profiles the grant reaches. */
export async function settleFindings(
  context: ConnectContext,
  actor: AuditActor,
  row: AttemptRow,
  { grants, accounts, missing }: Answer,
): Promise<void> {
  const { expected } = findingsOf(row);
  const verdict = verdictOn(accounts, expected);
  const found: Findings = {
    expected,
    accounts: await withPictures(context, row, shownFirst(accounts, verdict)),
    ...(missing.length > 0 && { missing }),
    ...('picked' in verdict && { picked: verdict.picked }),
    ...('obstacle' in verdict && { obstacle: verdict.obstacle }),
  };
  await atOnce(context, async (db) => {
    const current = await lockAttempt(context, db, row.id);
    const sealed = { sealed_grant: sealGrant(context, row.id, grants), found: JSON.stringify(found) };
    if (current?.status !== 'returned' || current.ended_at !== null) {
      // Cancelled or over meanwhile: what came too late is given back.
      return revokeUnused(context, db, { ...row, ...sealed, found });
    }
    const moved = await moveAttempt(context, db, row.id, ['returned'], sealed);
    if (moved) await follow(context, db, actor, moved, found, verdict);
  });
}

async function follow(
  context: ConnectContext,
  db: Parameters<typeof followPick>[1],
  actor: AuditActor,
  row: AttemptRow,
  found: Findings,
  verdict: Verdict,
): Promise<void> {
  if (verdict.kind === 'picked') {
    await followPick(context, db, actor, row, found);
  } else if (verdict.kind === 'nothing-to-pick') {
    await endAttempt(context, db, actor, row, { status: 'account-type', from: ['returned'], grant: 'revoke' });
  } else {
    const status = verdict.kind === 'choose' ? 'choosing' : 'wrong-account';
    await moveAttempt(context, db, row.id, ['returned'], { status, platform_user_id: found.picked ?? null });
  }
}

/** What a person is shown first, so that its picture is there. */
function shownFirst(accounts: readonly Account[], verdict: Verdict): readonly Account[] {
  const rank = (account: Account) => {
    if ('picked' in verdict && account.platformUserId === verdict.picked) return 0;
    return account.unavailable === undefined ? 1 : 2;
  };
  return [...accounts].sort((one, other) => rank(one) - rank(other)).slice(0, 200);
}

async function withPictures(
  context: ConnectContext,
  { platform }: AttemptRow,
  accounts: readonly Account[],
): Promise<readonly FoundAccount[]> {
  const patience = new AbortController();
  const late = pause(picturePatience, undefined, { signal: patience.signal }).catch(() => undefined);
  const copied = await Promise.all(
    accounts.map(async (account, place): Promise<FoundAccount> => {
      const found = withoutSecrets(account);
      if (place >= picturesMost) return found;
      const avatarId = await Promise.race([copyAvatar(context, platform, account.avatarUrl), late]);
      return avatarId === undefined ? found : { ...found, avatarId };
    }),
  );
  patience.abort();
  return copied;
}
