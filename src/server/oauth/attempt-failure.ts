import type { AttemptStatus } from '../../contract/social-profiles.js';
import type { AuditActor } from '../audit.js';
import type { ConnectContext } from '../connect-context.js';
import { readsOf } from '../platforms/permissions.js';
import { PlatformError } from '../platforms/platform.js';
import { endNow } from './attempt-end.js';
import { type AttemptRow, type Findings, findingsOf } from './findings.js';

/** Ends an attempt over something thrown on its way; nothing was saved. */
export async function failAttempt(
  context: ConnectContext,
  actor: AuditActor,
  row: AttemptRow,
  error: unknown,
): Promise<void> {
  const { status, found = {} } = endingOf(context, row, error);
  if (status === 'platform-unavailable' || !(error instanceof PlatformError)) {
    context.log.error({ ...reference(row), err: error }, 'connecting failed for a reason of ours');
  } else {
    const kind = error.failure.kind;
    context.log.warn({ ...reference(row), failure: kind, reason: error.message }, 'connecting failed');
  }
  const changes = { found: JSON.stringify({ ...findingsOf(row), ...found }) };
  await endNow(context, actor, row, { status, from: ['returned'], grant: 'forget', changes });
}

/** What an operator finds an attempt by: no address, no secret. */
export function reference({ id, platform, support_code }: AttemptRow): Record<string, unknown> {
  return { attemptId: id, platform, supportCode: support_code };
}

function endingOf(
  context: ConnectContext,
  row: AttemptRow,
  error: unknown,
): { status: AttemptStatus; found?: Partial<Findings> } {
  if (!(error instanceof PlatformError)) return { status: 'failed' };
  const { failure } = error;
  if (failure.kind === 'obstacle') return { status: 'account-type', found: { obstacle: failure.obstacle } };
  if (failure.kind === 'misconfigured') return { status: 'platform-unavailable' };
  if (failure.kind !== 'missing-permission') return { status: 'failed' };
  const permissions = context.platforms.find(row.platform)?.permissions ?? [];
  return { status: 'failed', found: { missing: readsOf(permissions.filter(({ required }) => required)) } };
}
