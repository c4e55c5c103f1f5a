import { setTimeout as pause } from 'node:timers/promises';
import type { AuditActor } from '../audit.js';
import type { ConnectContext } from '../connect-context.js';
import { type Account, type CallLimits, type Grant, type Platform, PlatformError } from '../platforms/platform.js';
import { redirectUri } from '../platforms/addresses.js';
import { endNow } from './attempt-end.js';
import { moveAttempt } from './attempt-rows.js';
import { failAttempt } from './attempt-failure.js';
import { type AttemptRow, findingsOf } from './findings.js';
import { grantsOf, sealGrant } from './sealed-grant.js';
import { settleFindings } from './findings-settle.js';
import { missingFrom } from './verdict.js';

/** Milliseconds for all calls of one exchange together. */
const patience = 25_000;

/** What came back with the browser, or waited for the match code. */
export interface ReturnedCode {
  readonly code: string;
  readonly scopes?: readonly string[] | undefined;
}

/** Keeps a code until the match code is typed. */
export function sealCode(context: ConnectContext, attemptId: string, returned: ReturnedCode): string {
  return context.vault.seal(JSON.stringify(returned), { owner: attemptId, field: 'code' });
}

export function openCode(context: ConnectContext, row: AttemptRow): ReturnedCode | undefined {
  if (row.sealed_code === null) return undefined;
  return JSON.parse(context.vault.open(row.sealed_code, { owner: row.id, field: 'code' })) as ReturnedCode;
}

/**
 * Trades the code of an attempt that this call has moved to `returned`, and goes on with what it gives. Whatever
 * happens is written into the attempt; only a fault of the database is thrown, and then `interruption.ts` goes on.
 */
export async function exchange(
  context: ConnectContext,
  actor: AuditActor,
  row: AttemptRow,
  returned: ReturnedCode,
): Promise<void> {
  const limits = { signal: AbortSignal.timeout(patience) };
  try {
    const platform = context.platforms.find(row.platform);
    if (!platform) throw new PlatformError(row.platform, { kind: 'misconfigured' }, 'is no longer set up');
    const verifier = context.vault.open(row.sealed_verifier ?? '', { owner: row.id, field: 'verifier' });
    const given = await platform.exchange(
      { code: returned.code, redirectUri: redirectUri(context.config, platform.id), verifier },
      limits,
    );
    const grant = { ...given, scopes: given.scopes ?? returned.scopes };
    // Sealed before anything else is asked: should this process die now, another goes on from here.
    await moveAttempt(context, context.db, row.id, ['returned'], {
      sealed_grant: sealGrant(context, row.id, { grant, own: {} }),
      sealed_verifier: null,
    });
    await useGrant(context, actor, row, platform, grant, limits);
  } catch (error) {
    await failAttempt(context, actor, row, error);
  }
}

/** Asks whose the grant is, and goes on. @throws PlatformError */
export async function useGrant(
  context: ConnectContext,
  actor: AuditActor,
  row: AttemptRow,
  platform: Platform,
  grant: Grant,
  limits: CallLimits = { signal: AbortSignal.timeout(patience) },
): Promise<void> {
  const { missing, fatal } = missingFrom(platform.permissions, grant);
  if (fatal) {
    const found = JSON.stringify({ ...findingsOf(row), missing });
    await endNow(context, actor, row, { status: 'failed', from: ['returned'], grant: 'revoke', changes: { found } });
    return;
  }
  const accounts = await accountsOf(platform, grant, limits);
  await settleFindings(context, actor, row, { grants: grantsOf(grant, accounts), accounts, missing });
}

/** Asking is safe to repeat, and the code is spent: two more tries before the person has to start again. */
async function accountsOf(platform: Platform, grant: Grant, limits: CallLimits): Promise<readonly Account[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await platform.accounts(grant, limits);
    } catch (error) {
      const kind = error instanceof PlatformError ? error.failure.kind : undefined;
      const passing = kind === 'temporary' || kind === 'unknown-outcome';
      if (!passing || attempt === 3 || limits.signal?.aborted) throw error;
      await pause(200 * attempt);
    }
  }
}
