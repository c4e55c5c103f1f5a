import { platformNames } from '../../contract/platforms.js';
import { allowances, takeAll } from '../accounts/limits.js';
import type { ConnectContext } from '../connect-context.js';
import type { DeletionRow } from '../deletion/deletion-state.js';
import { stateOf } from '../deletion/deletion-view.js';
import { isolate, momentInWords } from '../mail/templates/words.js';
import { markup } from '../pages/plain-page.js';
import { siteUrl } from '../site-url.js';
import { sentence, type SiteLanguage, siteLanguage, sitePage } from './site-page.js';

/** Where anybody with the receipt sees how a deletion goes; Meta shows this address to whoever asked for it. */
export function deletionUrl(context: Pick<ConnectContext, 'config'>, receipt: string): string {
  return siteUrl(context.config, `/deletion/${receipt}`);
}

/** The page there. It names neither a profile nor a person: the receipt is all that its reader has shown. */
export async function deletionPage(
  context: ConnectContext,
  request: Request,
  { code, ipPrefix }: { code: string; ipPrefix: string },
): Promise<Response> {
  const language = siteLanguage(request);
  const words = language.texts.deletion;
  const row = await context.db
    .selectFrom('account_deletion')
    .selectAll()
    .where('tenant', '=', context.config.tenant)
    .where('receipt', '=', code)
    .executeTakeFirst();
  if (!row) {
    await takeAll(context, context.db, [{ allowance: allowances.triesPerIp, subject: ipPrefix }]);
    return sitePage(context.config, language, {
      status: 404,
      title: words.unknownTitle,
      body: markup`<p>${words.unknown}</p>`,
    });
  }
  const label = row.platform === null ? words.receiptLabel : words.codeLabel;
  const { title, sentences } = contentOf(context, language, row);
  return sitePage(context.config, language, {
    title,
    body: markup`${sentences.map(
      (text) => markup`<p>${sentence(text)}</p>
`,
    )}<dl><div><dt>${label}</dt><dd translate="no">${sentence(isolate(code))}</dd></div></dl>`,
  });
}

function contentOf(
  { config, now }: ConnectContext,
  { tag, texts }: SiteLanguage,
  row: DeletionRow,
): { title: string; sentences: readonly string[] } {
  const words = texts.deletion;
  const brand = isolate(config.brand.name);
  if (row.platform !== null) {
    const at = momentInWords(tag, row.deleted_at ?? row.state_since);
    return {
      title: words.title,
      sentences: [words.done(isolate(platformNames[row.platform]), brand, at), words.what, words.kept],
    };
  }
  const state = stateOf(row, now());
  const { title, text } = words.account[state];
  const moment = state === 'scheduled' ? row.delete_at : row.state_since;
  const sentences = [text(brand, momentInWords(tag, moment ?? row.state_since))];
  return {
    title,
    sentences: state === 'deleted' ? [...sentences, words.whatOfAccount, words.keptOfAccount] : sentences,
  };
}
