import { createHash, randomBytes } from 'node:crypto';
import { platformNames } from '../../contract/platforms.js';
import { safeUrl } from '../../contract/url.js';
import { hashToken, tokenKind } from '../accounts/tokens.js';
import { audit } from '../audit.js';
import type { ConnectContext } from '../connect-context.js';
import { isolate } from '../mail/templates/words.js';
import { markup } from '../pages/plain-page.js';
import { redirectUri } from '../platforms/addresses.js';
import type { Platform } from '../platforms/platform.js';
import { endNow } from './attempt-end.js';
import { reference } from './attempt-failure.js';
import { attemptById } from './attempt-rows.js';
import { bind } from './binding-cookie.js';
import { type AttemptRow, beforeAnswer, findingsOf } from './findings.js';
import { resultPage } from './result-page.js';
import { facts, label, maskedAccount, plain, platformName, sentence, type Visit } from './visit.js';

/** A way into an attempt that works now. */
interface Way {
  readonly row: AttemptRow;
  readonly hash: string;
  readonly column: 'start_hash' | 'handoff_hash';
}

/** How long a person may look at the question before going on, in milliseconds. */
const askPatience = 5 * 60_000;
const goOnScript = "location.replace(document.getElementById('go').href)";

/** `GET /connect/<id>?s=…`: goes on to the platform, or asks first. */
export async function openStart(context: ConnectContext, visit: Visit, id: string): Promise<Response> {
  const way = await findWay(context, id, visit.url.searchParams.get('s'));
  if (!way) return visit.gone();
  // Scanners and prefetching look at links that people have not opened.
  const looksOnly = visit.request.method === 'HEAD' || /prefetch/.test(visit.request.headers.get('sec-purpose') ?? '');
  if (looksOnly) return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
  return isDirect(visit, way) ? goOn(context, visit, way, 'direct') : ask(context, visit, way);
}

/** `POST /connect/<id>`: the person has read the question and goes on. */
export async function goOnAfterAsking(
  context: ConnectContext,
  visit: Visit,
  id: string,
  form: URLSearchParams,
): Promise<Response> {
  if (!visit.isOwnPost()) return visit.refused();
  const way = await findWay(context, id, form.get('s'));
  return way ? goOn(context, visit, way, 'asked') : visit.gone();
}

async function findWay(context: ConnectContext, id: string, secret: string | null): Promise<Way | undefined> {
  const row = tokenKind(secret ?? '') === 'con' ? await attemptById(context, id) : undefined;
  const now = context.now();
  const before: readonly string[] = beforeAnswer;
  if (!row || row.ended_at !== null || row.expires_at <= now || !before.includes(row.status)) return undefined;
  const hash = hashToken(secret ?? '');
  if (row.handoff_hash === hash) return { row, hash, column: 'handoff_hash' };
  const works = row.start_hash === hash && row.start_expires_at !== null && row.start_expires_at > now;
  return works ? { row, hash, column: 'start_hash' } : undefined;
}

/** From the widget's page, and into the account that is signed in here, if any is. */
function isDirect(visit: Visit, { row, column }: Way): boolean {
  const { accountId } = visit.info;
  if (column !== 'start_hash' || (accountId !== undefined && accountId !== row.account_id)) return false;
  const referer = safeUrl('link', visit.request.headers.get('referer') ?? '');
  return referer !== undefined && new URL(referer).origin === row.origin;
}

/** Anybody can be sent a link: the page says what would be connected with whose account before it goes on. */
async function ask(context: ConnectContext, visit: Visit, { row, hash, column }: Way): Promise<Response> {
  if (column === 'start_hash') {
    const until = new Date(Math.min(row.expires_at.getTime(), context.now().getTime() + askPatience));
    await context.db
      .updateTable('connection_attempt')
      .set({ start_expires_at: until })
      .where('tenant', '=', context.config.tenant)
      .where('id', '=', row.id)
      .where('start_hash', '=', hash)
      .where('start_expires_at', '<', until)
      .execute();
  }
  const { interstitial, facts: terms } = visit.texts;
  const name = platformName(row.platform);
  const body = markup`<p>${sentence(interstitial.body(isolate(context.config.brand.name)))}</p>
${facts([terms.account, await maskedAccount(context, row)], [terms.page, row.origin])}
<p><strong>${interstitial.warning}</strong></p>
<form method="post" action="${visit.address(`/connect/${row.id}`)}">
<input type="hidden" name="s" value="${visit.url.searchParams.get('s') ?? ''}">
<p class="actions"><button>${label(interstitial.button(name))}</button></p>
</form>
<p class="note">${interstitial.otherwise}</p>`;
  return visit.page({ title: plain(interstitial.title(name)), body, referrerPolicy: 'same-origin' });
}

/**
 * Uses the link up and sends the browser on. By a page, not by a redirect: a redirect would open the platform's
 * installed app on phones, which comes back in another browser, and `form-action` of the page before would stop it.
 */
async function goOn(context: ConnectContext, visit: Visit, way: Way, how: 'direct' | 'asked'): Promise<Response> {
  const { row, column } = way;
  const platform = context.platforms.find(row.platform);
  const [state, verifier] = [randomBytes(32).toString('base64url'), randomBytes(32).toString('base64url')];
  const target = platform && (await authorizeAddress(context, row, platform, { state, verifier }));
  if (!target) {
    const changes = { support_code: visit.info.requestId };
    const ending = { status: 'platform-unavailable', from: beforeAnswer, grant: 'forget', changes } as const;
    const ended = await endNow(context, visit.actor, row, ending);
    return ended ? resultPage(context, visit, ended, how) : visit.gone();
  }
  const binding = bind(context, row.id, how);
  const started = await context.db
    .updateTable('connection_attempt')
    .set({
      status: 'started',
      [column]: null,
      state_hash: stateHash(state),
      binding_hash: binding.hash,
      sealed_verifier: context.vault.seal(verifier, { owner: row.id, field: 'verifier' }),
      sealed_code: null,
    })
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', row.id)
    .where('status', 'in', beforeAnswer)
    .where('ended_at', 'is', null)
    .where(column, '=', way.hash)
    .returning('id')
    .executeTakeFirst();
  if (!started) return visit.gone();
  await audit(context, context.db, visit.actor, {
    action: 'attempt.start',
    target: row.id,
    accountId: row.account_id,
    result: how,
  });
  const { opening } = visit.texts;
  const name = platformName(row.platform);
  const body = markup`<p>${sentence(opening.body(isolate(target.host)))}</p>
<p class="actions"><a class="button" id="go" href="${target.href}">${label(opening.button(name))}</a></p>`;
  const title = plain(opening.title(name));
  return visit.page({ title, body, script: goOnScript, headers: { 'Set-Cookie': binding.header } });
}

/** @returns `undefined`, after telling the operator, for an address off the platform's own list of hosts */
async function authorizeAddress(
  context: ConnectContext,
  row: AttemptRow,
  platform: Platform,
  secrets: { state: string; verifier: string },
): Promise<URL | undefined> {
  try {
    const askAgain = row.purpose === 'add-permission' || (await wasDeclined(context, row));
    const href = platform.authorizationUrl({
      ...secrets,
      redirectUri: redirectUri(context.config, platform.id),
      switchAccount: row.switch_account,
      askAgain,
    }).href;
    const safe = safeUrl('link', href);
    const url = safe === undefined ? undefined : new URL(safe);
    if (url && platform.authorizeHosts.some((host) => host === url.host || host === url.hostname)) return url;
    context.log.error(reference(row), `the sign-in address of ${platformNames[row.platform]} is off its list of hosts`);
  } catch (error) {
    context.log.error({ ...reference(row), err: error }, 'no sign-in address could be made');
  }
  return undefined;
}

/** Whether the try before this one ended for want of a permission. */
async function wasDeclined(context: ConnectContext, row: AttemptRow): Promise<boolean> {
  const before = await context.db
    .selectFrom('connection_attempt')
    .select(['status', 'found'])
    .where('tenant', '=', context.config.tenant)
    .where('account_id', '=', row.account_id)
    .where('platform', '=', row.platform)
    .where('created_at', '<', row.created_at)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return before?.status === 'failed' && (findingsOf(before).missing?.length ?? 0) > 0;
}

/** What is stored in a state's place. */
export function stateHash(state: string): string {
  return createHash('sha256').update(state).digest('hex');
}
