import type { PlatformId } from '../../contract/platforms.js';
import type { ConnectContext } from '../connect-context.js';
import { ownAttempt } from './attempt-rows.js';
import { findingsOf, pickedAccount } from './findings.js';

/** How long a fresh sign-in counts as proof of who controls a profile. */
const proofMilliseconds = 30 * 60_000;

/** What a conflict has proved: this account's creator controls the profile now. */
export interface ConflictProof {
  readonly platform: PlatformId;
  readonly platformUserId: string;
  readonly handle: string;
}

/**
 * What an attempt of this account that ended in conflict has proved.
 * @returns `undefined` where it did not end so, or too long ago. @throws `attempt-not-found`
 */
export async function conflictProof(
  context: ConnectContext,
  accountId: string,
  attemptId: string,
): Promise<ConflictProof | undefined> {
  const row = await ownAttempt(context, accountId, attemptId);
  const age = context.now().getTime() - (row.ended_at?.getTime() ?? 0);
  if (row.status !== 'conflict' || row.platform_user_id === null || age >= proofMilliseconds) return undefined;
  const handle = pickedAccount(findingsOf(row))?.handle ?? '';
  return { platform: row.platform, platformUserId: row.platform_user_id, handle };
}
