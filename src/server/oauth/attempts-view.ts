import type { Attempt, Candidate, ProfileDraft } from '../../contract/social-profiles.js';
import { attemptLifetime } from '../../contract/policy.js';
import type { ConnectContext } from '../connect-context.js';
import { avatarUrl } from '../profiles/avatar.js';
import {
  type AttemptRow,
  beforeAnswer,
  type ExpectedProfile,
  findingsOf,
  type FoundAccount,
  pickedAccount,
} from './findings.js';

const startedOver: readonly Attempt['status'][] = beforeAnswer;

/** An attempt as its creator's widgets see it. */
export function toAttempt(context: Pick<ConnectContext, 'config' | 'now'>, row: AttemptRow): Attempt {
  const found = findingsOf(row);
  const { status } = row;
  const running = row.ended_at === null && status !== 'wrong-account';
  const picked = shown(status) ? pickedAccount(found) : undefined;
  return {
    id: row.id,
    platform: row.platform,
    purpose: row.purpose,
    status,
    expiresIn: running ? secondsLeft(context, row) : 0,
    ...(running && startedOver.includes(status) && { matchCode: row.match_code }),
    ...(found.expected && { expected: draftOf(context, found.expected) }),
    ...(picked && { found: draftOf(context, picked) }),
    ...(status === 'choosing' && { candidates: (found.accounts ?? []).map((one) => candidateOf(context, one)) }),
    ...(found.missing && { missing: [...found.missing] }),
    ...(row.profile_id !== null && status === 'connected' && { profileId: row.profile_id }),
    ...(found.obstacle && { obstacle: found.obstacle }),
    ...(failed(status) && row.support_code !== null && { supportCode: row.support_code }),
  };
}

/** Attempts of an account that run, newest first. */
export async function openAttempts(context: ConnectContext, accountId: string): Promise<Attempt[]> {
  const rows = await context.db
    .selectFrom('connection_attempt')
    .selectAll()
    .where('tenant', '=', context.config.tenant)
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', context.now())
    .orderBy('created_at', 'desc')
    .limit(20)
    .execute();
  return rows.map((row) => toAttempt(context, row));
}

function shown(status: Attempt['status']): boolean {
  return status === 'confirming' || status === 'conflict' || status === 'wrong-account';
}

function failed(status: Attempt['status']): boolean {
  return status === 'failed' || status === 'platform-unavailable';
}

/** Never more than a whole lifetime, even if the server's clock was set back. */
function secondsLeft(context: Pick<ConnectContext, 'now'>, row: AttemptRow): number {
  const seconds = Math.ceil((row.expires_at.getTime() - context.now().getTime()) / 1000);
  return Math.min(attemptLifetime, Math.max(0, seconds));
}

function draftOf({ config }: Pick<ConnectContext, 'config'>, one: FoundAccount | ExpectedProfile): ProfileDraft {
  return {
    handle: one.handle,
    ...(one.displayName !== undefined && { displayName: one.displayName }),
    ...(one.avatarId !== undefined && { avatarUrl: avatarUrl(config, one.avatarId) }),
  };
}

function candidateOf(context: Pick<ConnectContext, 'config'>, account: FoundAccount): Candidate {
  return {
    id: account.platformUserId,
    ...draftOf(context, account),
    kind: account.kind,
    ...(account.unavailable && { unavailable: account.unavailable }),
  };
}
