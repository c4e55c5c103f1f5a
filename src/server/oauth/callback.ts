import { isPlatformId } from '../../contract/platforms.js';
import type { AttemptStatus } from '../../contract/social-profiles.js';
import { audit } from '../audit.js';
import type { ConnectContext } from '../connect-context.js';
import { scrubText } from '../logger.js';
import type { CallbackAnswer, Platform } from '../platforms/platform.js';
import { endNow, lapse } from './attempt-end.js';
import { reference } from './attempt-failure.js';
import { attemptById, moveAttempt } from './attempt-rows.js';
import { type Binding, bindingOf, bindOther } from './binding-cookie.js';
import { exchange, type ReturnedCode, sealCode } from './exchange.js';
import type { AttemptRow } from './findings.js';
import { askMatchCode } from './match-code.js';
import { resultPage } from './result-page.js';
import { stateHash } from './start-page.js';
import type { Visit } from './visit.js';

/**
 * `GET /connect/callback/<platform>`: what the platform sends the browser back with. A state counts once, for its own
 * platform, and in the browser it was made for; anything else exchanges nothing and learns nothing.
 */
export async function takeCallback(context: ConnectContext, visit: Visit, platformId: string): Promise<Response> {
  const found = await findByState(context, platformId, visit.url.searchParams.get('state'));
  const platform = found && context.platforms.find(found.platform);
  if (!found || !platform) return over(visit);
  if (visit.request.method === 'HEAD') return new Response(null, { status: 204 });
  const row = await lapse(context, found);
  const binding = bindingOf(context, visit.request, row);
  if (row.ended_at !== null || !isAwaited(row, binding)) return afterwards(context, visit, row, binding);

  const answer = platform.readCallback(visit.url.searchParams);
  if (answer.kind !== 'code') return refusedThere(context, visit, row, answer, binding);
  return binding === undefined || binding === 'other'
    ? keepForMatchCode(context, visit, row, answer)
    : exchangeOnce(context, visit, row, answer, binding);
}

/** The row as it stands, for a browser that is known to it; any other browser learns nothing. */
export function afterwards(
  context: ConnectContext,
  visit: Visit,
  row: AttemptRow,
  binding: Binding | undefined,
): Response | Promise<Response> {
  if (binding === undefined) return over(visit);
  if (row.ended_at === null && row.status === 'match-code') return askMatchCode(context, visit, row);
  return resultPage(context, visit, row, binding);
}

/**
 * Moves an attempt to `returned` and exchanges its code: of several at once one does, the others only hear that it is
 * being done.
 */
export async function exchangeOnce(
  context: ConnectContext,
  visit: Visit,
  row: AttemptRow,
  returned: ReturnedCode,
  binding: Binding,
): Promise<Response> {
  const claimed = await moveAttempt(context, context.db, row.id, [awaiting(row.status)], {
    status: 'returned',
    exchange_at: context.now(),
    sealed_code: null,
    start_hash: null,
    handoff_hash: null,
    support_code: visit.info.requestId,
  });
  if (claimed) {
    await audit(context, context.db, visit.actor, {
      action: 'attempt.return',
      target: row.id,
      accountId: row.account_id,
      result: binding,
    });
    await exchange(context, visit.actor, claimed, returned);
  }
  return resultPage(context, visit, (await attemptById(context, row.id)) ?? row, binding);
}

/** The first browser may still come back while the code of another one waits for its match code. */
function isAwaited(row: AttemptRow, binding: Binding | undefined): boolean {
  return row.status === 'started' || (row.status === 'match-code' && (binding === 'direct' || binding === 'asked'));
}

function awaiting(status: AttemptStatus): AttemptStatus {
  return status === 'match-code' ? status : 'started';
}

async function findByState(
  context: ConnectContext,
  platformId: string,
  state: string | null,
): Promise<AttemptRow | undefined> {
  if (!isPlatformId(platformId) || !/^[\w-]{43}$/.test(state ?? '')) return undefined;
  return context.db
    .selectFrom('connection_attempt')
    .selectAll()
    .where('tenant', '=', context.config.tenant)
    .where('platform', '=', platformId)
    .where('state_hash', '=', stateHash(state ?? ''))
    .executeTakeFirst();
}

/** It reached another browser, say because the platform's app took over: the code waits until both are one person. */
async function keepForMatchCode(
  context: ConnectContext,
  visit: Visit,
  row: AttemptRow,
  returned: ReturnedCode,
): Promise<Response> {
  const { code, scopes } = returned;
  const waiting = await moveAttempt(context, context.db, row.id, ['started'], {
    status: 'match-code',
    sealed_code: sealCode(context, row.id, { code, scopes }),
  });
  if (!waiting) return over(visit);
  await audit(context, context.db, visit.actor, {
    action: 'attempt.return',
    target: row.id,
    accountId: row.account_id,
    result: 'other-browser',
  });
  const page = await askMatchCode(context, visit, waiting);
  page.headers.set('Set-Cookie', bindOther(context, row.id));
  return page;
}

async function refusedThere(
  context: ConnectContext,
  visit: Visit,
  row: AttemptRow,
  answer: Exclude<CallbackAnswer, { kind: 'code' }>,
  binding: Binding | undefined,
): Promise<Response> {
  const status = { denied: 'denied', unavailable: 'platform-unavailable', failed: 'failed' } as const;
  const changes = { support_code: visit.info.requestId };
  const ending = { status: status[answer.kind], from: [awaiting(row.status)], grant: 'forget', changes } as const;
  const ended = await endNow(context, visit.actor, row, ending);
  if (ended && answer.kind !== 'denied') {
    const fields = { ...reference(ended), reason: scrubText(answer.reason).slice(0, 200) };
    if (answer.kind === 'unavailable') context.log.error(fields, 'the platform refuses this deployment');
    else context.log.warn(fields, 'the platform answered with an error');
  }
  return binding === undefined ? over(visit) : resultPage(context, visit, ended ?? row, binding);
}

/** Used, over, or never issued. */
export function over(visit: Visit): Response {
  return visit.gone(400);
}

/** Platforms that post their answer: the browser adds the binding cookie to a GET only. */
export function postedCallback(visit: Visit, platform: Platform['id'], form: URLSearchParams): Response {
  const location = `${visit.address(`/connect/callback/${platform}`)}?${form}`;
  return new Response(null, {
    status: 303,
    headers: { Location: location, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' },
  });
}
