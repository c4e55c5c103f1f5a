import type { ConnectContext } from '../connect-context.js';
import { type Markup, markup } from '../pages/plain-page.js';
import type { Binding } from './binding-cookie.js';
import { type AttemptRow, findingsOf, pickedAccount } from './findings.js';
import { returnLink } from './return-address.js';
import type { ConnectTexts, Result } from '../texts/connect-texts.js';
import { facts, label, maskedAccount, pageName, plain, platformName, type Visit } from './visit.js';

/**
 * Takes state and code out of the address, then wakes the page that waits. What wakes it holds no result: that page
 * asks the server. Last it goes back or closes, where the person need not read this.
 */
const wakeScript = `(() => {
  const { id, origin, place, back, close } = document.getElementById('attempt').dataset;
  history.replaceState(null, '', place);
  const message = { type: 'onboarding-attempt', id };
  try {
    const channel = new BroadcastChannel('ocw:' + id);
    channel.postMessage(message);
    channel.close();
  } catch {}
  try {
    window.opener?.postMessage(message, origin);
  } catch {}
  if (back) location.replace(back);
  else if (close) setTimeout(() => window.close(), 150);
})()`;

/** How an attempt stands, for a browser that is known to it: what was connected with whose account, and a way back. */
export async function resultPage(
  context: ConnectContext,
  visit: Visit,
  row: AttemptRow,
  binding: Binding,
): Promise<Response> {
  const { texts } = visit;
  const found = findingsOf(row);
  const result = resultOf(texts, row, (found.missing?.length ?? 0) > 0);
  const account = pickedAccount(found);
  const supportCode = row.status === 'failed' || row.status === 'platform-unavailable' ? row.support_code : null;
  const back = row.return_url === null ? undefined : returnLink(row.return_url, row.id);
  const body = markup`<div id="attempt" ${dataOf(visit, row, binding, back)}>
<p role="status">${result.body}</p>
${facts(
  [texts.facts.profile, account && `@${account.handle}`],
  [texts.facts.account, await maskedAccount(context, row)],
  [texts.facts.page, row.origin],
  [texts.supportCode, supportCode ?? undefined],
)}
${wayBack(texts, row, back)}
${canUndo(row) ? undoForm(visit, row) : undefined}
</div>`;
  const title = plain(result.title(platformName(row.platform)));
  return visit.page({ title, body, script: wakeScript, referrerPolicy: 'same-origin' });
}

function dataOf(visit: Visit, row: AttemptRow, binding: Binding, back: string | undefined): Markup {
  const { pathname } = new URL(visit.address(`/connect/${row.id}/result`));
  const place = markup`data-id="${row.id}" data-origin="${row.origin}" data-place="${pathname}"`;
  if (binding !== 'direct') return place;
  return back === undefined ? markup`${place} data-close="yes"` : markup`${place} data-back="${back}"`;
}

function wayBack(texts: ConnectTexts, row: AttemptRow, back: string | undefined): Markup {
  if (back === undefined) return markup`<p>${texts.close}</p>`;
  const name = label(texts.back(pageName(row)));
  return markup`<p class="actions"><a class="button" href="${back}">${name}</a></p>`;
}

/** Somebody else may have started it, in an account of theirs: whoever owns the profile can take it back here. */
function undoForm(visit: Visit, row: AttemptRow): Markup {
  const { undo } = visit.texts;
  return markup`<form method="post" action="${visit.address(`/connect/${row.id}/undo`)}">
<p class="note" id="undo-question">${undo.question}</p>
<p class="actions"><button class="quiet" aria-describedby="undo-question">${undo.button}</button></p>
</form>`;
}

/** Whether there is anything that can be taken back. */
export function canUndo({ status }: AttemptRow): boolean {
  return ['returned', 'choosing', 'confirming', 'wrong-account', 'connected', 'conflict'].includes(status);
}

function resultOf({ results }: ConnectTexts, { status }: AttemptRow, isMissing: boolean): Result {
  switch (status) {
    case 'choosing':
    case 'confirming':
    case 'connected':
    case 'denied':
    case 'cancelled':
    case 'expired':
    case 'conflict':
      return results[status];
    case 'wrong-account':
      return results.wrongAccount;
    case 'account-type':
      return results.accountType;
    case 'platform-unavailable':
      return results.unavailable;
    case 'failed':
      return isMissing ? results.missing : results.failed;
    default:
      return results.returned;
  }
}
