import { matchCodeAlphabet, matchCodeLength, matchCodeTries } from '../../contract/policy.js';
import { sameHash } from '../accounts/tokens.js';
import type { ConnectContext } from '../connect-context.js';
import { markup } from '../pages/plain-page.js';
import { endNow } from './attempt-end.js';
import type { AttemptRow } from './findings.js';
import { facts, maskedAccount, pageName, sentence, type Visit } from './visit.js';

const wholeCode = new RegExp(`^[${matchCodeAlphabet}]{${matchCodeLength}}$`);

/** What the person typed, as the codes are written. */
export function typedMatchCode(text: string | null): string | undefined {
  const code = (text ?? '').toUpperCase().replace(/[\s-]/g, '');
  return wholeCode.test(code) ? code : undefined;
}

/** Keeps the address free of code and state; a reload then asks again. */
const tidyScript = "history.replaceState(null, '', document.getElementById('code-form').dataset.place)";

/** Asks for the code that the widget shows: only who has both windows before them knows it. */
export async function askMatchCode(
  context: ConnectContext,
  visit: Visit,
  row: AttemptRow,
  problem?: string,
): Promise<Response> {
  const { matchCode, facts: terms } = visit.texts;
  const place = new URL(visit.address(`/connect/${row.id}/result`)).pathname;
  const described = problem === undefined ? 'code-warning' : 'code-problem code-warning';
  const body = markup`<p>${sentence(matchCode.body(pageName(row)))}</p>
${facts([terms.account, await maskedAccount(context, row)], [terms.page, row.origin])}
<form id="code-form" data-place="${place}" method="post" action="${visit.address(`/connect/${row.id}/code`)}">
<p id="code-warning"><strong>${matchCode.warning}</strong></p>
${problem === undefined ? undefined : markup`<p class="error" id="code-problem" role="alert">${problem}</p>`}
<label for="code">${matchCode.label}</label>
<input id="code" name="code" dir="ltr" required maxlength="9" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="${described}"${problem === undefined ? undefined : { html: ' aria-invalid="true"' }} autofocus>
<p class="actions"><button>${matchCode.button}</button></p>
</form>`;
  return visit.page({ title: matchCode.title, body, script: tidyScript, referrerPolicy: 'same-origin' });
}

/** What a typed code came to; a wrong one that was the last ends the attempt. */
export type CodeCheck =
  { readonly result: 'right' | 'over' } | { readonly result: 'wrong'; readonly triesLeft: number };

export async function checkMatchCode(
  context: ConnectContext,
  visit: Visit,
  row: AttemptRow,
  typed: string,
): Promise<CodeCheck> {
  // The try is taken before the code is looked at: tries at once never get more than there are.
  const taken = await context.db
    .updateTable('connection_attempt')
    .set((eb) => ({ match_tries: eb('match_tries', '+', 1) }))
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', row.id)
    .where('status', '=', 'match-code')
    .where('ended_at', 'is', null)
    .where('match_tries', '<', matchCodeTries)
    .returning('match_tries')
    .executeTakeFirst();
  if (!taken) return { result: 'over' };
  if (sameHash(typed, row.match_code)) return { result: 'right' };
  const triesLeft = matchCodeTries - taken.match_tries;
  if (triesLeft === 0) {
    const changes = { support_code: visit.info.requestId };
    const ending = { status: 'failed', from: ['match-code'], grant: 'forget', changes } as const;
    await endNow(context, visit.actor, row, ending);
  }
  return { result: 'wrong', triesLeft };
}

/** After the last wrong code. */
export function noTriesLeft(visit: Visit): Response {
  const { title, body } = visit.texts.matchCode.noneLeft;
  return visit.page({ title, body: markup`<p role="alert">${body}</p>` });
}
