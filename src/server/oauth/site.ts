import { isPlatformId } from '../../contract/platforms.js';
import type { ConnectContext, SiteFetch } from '../connect-context.js';
import { markup } from '../pages/plain-page.js';
import { isId } from '../store/ids.js';
import { attemptById } from './attempt-rows.js';
import { lapse } from './attempt-end.js';
import { type Binding, bindingOf } from './binding-cookie.js';
import { afterwards, exchangeOnce, over, postedCallback, takeCallback } from './callback.js';
import { openCode } from './exchange.js';
import type { AttemptRow } from './findings.js';
import { askMatchCode, checkMatchCode, noTriesLeft, typedMatchCode } from './match-code.js';
import { canUndo } from './result-page.js';
import { goOnAfterAsking, openStart } from './start-page.js';
import { takeBack } from './take-back.js';
import { facts, Visit } from './visit.js';

/** No form of these pages, and no platform's answer, is longer. Characters. */
const formMost = 16_384;
const paths =
  /^\/connect\/(?:callback\/(?<platform>[a-z]{1,20})|(?<id>[0-9a-f-]{36})(?:\/(?<part>code|undo|result))?)$/;

/** The pages under `/connect/`: start, interstitial, callback, match code, result and undo. */
export function createConnectSite(context: ConnectContext): SiteFetch {
  return async (request, info) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith('/connect/') || pathname.startsWith('/connect/disconnect/')) return undefined;
    const visit = new Visit(context, request, info);
    try {
      return await answer(context, visit, pathname);
    } catch (error) {
      context.log.error({ requestId: info.requestId, err: error }, 'a page of the connection failed');
      return failed(visit);
    }
  };
}

async function answer(context: ConnectContext, visit: Visit, pathname: string): Promise<Response> {
  const { platform, id, part } = paths.exec(pathname)?.groups ?? {};
  const { method } = visit.request;
  const looks = method === 'GET' || method === 'HEAD';
  if (!looks && method !== 'POST') return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD, POST' } });
  if (platform !== undefined) {
    if (looks) return takeCallback(context, visit, platform);
    return isPlatformId(platform) ? postedCallback(visit, platform, await formOf(visit)) : over(visit);
  }
  if (id === undefined || !isId(id)) return visit.gone(404);
  if (part === undefined) {
    return looks ? openStart(context, visit, id) : goOnAfterAsking(context, visit, id, await formOf(visit));
  }
  const known = await knownBrowser(context, visit, id);
  if (!known) return visit.gone();
  const { row, binding } = known;
  if (looks) return afterwards(context, visit, row, binding);
  if (!visit.isOwnPost() || part === 'result') return visit.refused();
  if (part === 'undo') return canUndo(row) ? takeBack(context, visit, row) : afterwards(context, visit, row, binding);
  return takeMatchCode(context, visit, row, binding);
}

/** The attempt, where this browser is known to it by its cookie. */
async function knownBrowser(
  context: ConnectContext,
  visit: Visit,
  id: string,
): Promise<{ row: AttemptRow; binding: Binding } | undefined> {
  const found = await attemptById(context, id);
  const row = found && (await lapse(context, found));
  const binding = row && bindingOf(context, visit.request, row);
  return row && binding ? { row, binding } : undefined;
}

/** `POST /connect/<id>/code` */
async function takeMatchCode(
  context: ConnectContext,
  visit: Visit,
  row: AttemptRow,
  binding: Binding,
): Promise<Response> {
  if (row.status !== 'match-code' || row.ended_at !== null) return afterwards(context, visit, row, binding);
  const { matchCode } = visit.texts;
  const typed = typedMatchCode((await formOf(visit)).get('code'));
  // Not a code at all costs no try.
  if (typed === undefined) return askMatchCode(context, visit, row, matchCode.missing);
  const check = await checkMatchCode(context, visit, row, typed);
  const returned = check.result === 'right' ? openCode(context, row) : undefined;
  if (returned) return exchangeOnce(context, visit, row, returned, binding);
  if (check.result !== 'wrong') return over(visit);
  if (check.triesLeft === 0) return noTriesLeft(visit);
  return askMatchCode(context, visit, row, matchCode.wrong(check.triesLeft));
}

/** Fields of a posted form; none where it is something else or too long. */
async function formOf({ request }: Visit): Promise<URLSearchParams> {
  const type = request.headers.get('content-type') ?? '';
  const length = Number(request.headers.get('content-length') ?? 0);
  if (!/^application\/x-www-form-urlencoded\b/i.test(type) || length > formMost) return new URLSearchParams();
  const text = await readText(request.body);
  return new URLSearchParams(text);
}

async function readText(body: ReadableStream<Uint8Array> | null): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > formMost) return '';
  }
  return text;
}

/** A fault of ours: nothing of it is told but the reference. */
function failed(visit: Visit): Response {
  const { fault, supportCode } = visit.texts;
  const body = markup`<p>${fault.body}</p>${facts([supportCode, visit.info.requestId])}`;
  return visit.page({ status: 500, title: fault.title, body });
}
