import { platformNames } from '../../contract/platforms.js';
import { allowances, takeAll } from '../accounts/limits.js';
import type { ConnectContext } from '../connect-context.js';
import { isolate, momentInWords } from '../mail/templates/words.js';
import { markup } from '../pages/plain-page.js';
import { sentence, siteLanguage, sitePage } from './site-page.js';
import { siteUrl } from '../site-url.js';

/** Where anybody with the code sees how a deletion went; Meta shows this address to whoever asked for it. */
export function deletionUrl(context: Pick<ConnectContext, 'config'>, code: string): string {
  return siteUrl(context.config, `/deletion/${code}`);
}

/** The page there. It names no profile: the code is all that its reader has shown. */
export async function deletionPage(
  context: ConnectContext,
  request: Request,
  { code, ipPrefix }: { code: string; ipPrefix: string },
): Promise<Response> {
  const language = siteLanguage(request);
  const words = language.texts.deletion;
  const event = await context.db
    .selectFrom('platform_event')
    .select(['platform', 'at'])
    .where('tenant', '=', context.config.tenant)
    .where('confirmation_code', '=', code)
    .executeTakeFirst();
  if (!event) {
    await takeAll(context, context.db, [{ allowance: allowances.triesPerIp, subject: ipPrefix }]);
    return sitePage(context.config, language, {
      status: 404,
      title: words.unknownTitle,
      body: markup`<p>${words.unknown}</p>`,
    });
  }
  const platform = isolate(platformNames[event.platform]);
  const at = momentInWords(language.tag, event.at);
  return sitePage(context.config, language, {
    title: words.title,
    body: markup`<p>${sentence(words.done(platform, isolate(context.config.brand.name), at))}</p>
<p>${words.what}</p>
<p>${words.kept}</p>
<dl><div><dt>${words.codeLabel}</dt><dd translate="no">${sentence(isolate(code))}</dd></div></dl>`,
  });
}
