import { platformNames } from '../../contract/platforms.js';
import { allowances, takeAll } from '../accounts/limits.js';
import type { ConnectContext } from '../connect-context.js';
import { hostedLink } from '../mail/links.js';
import { isolate } from '../mail/templates/words.js';
import { markup } from '../pages/plain-page.js';
import { askedDisconnect, confirmDisconnect } from './disconnect-confirmation.js';
import { sentence, siteLanguage, sitePage } from './site-page.js';

/**
 * The page that asks before a profile is disconnected from a partner's page, which could have pressed the button
 * itself. Its link is the right to answer; only the page's own form may use it.
 */
export async function disconnectPage(
  context: ConnectContext,
  request: Request,
  { token, ipPrefix }: { token: string; ipPrefix: string },
): Promise<Response> {
  const language = siteLanguage(request);
  const words = language.texts.disconnect;
  const answered = request.method === 'POST';
  if (answered && request.headers.get('origin') !== new URL(context.config.publicUrl).origin) {
    return sitePage(context.config, language, {
      status: 403,
      title: words.foreignTitle,
      body: markup`<p>${words.foreign}</p>`,
    });
  }
  const done = answered ? await confirmDisconnect(context, ipPrefix, token) : undefined;
  const asked = done?.asked ?? (answered ? undefined : await askedDisconnect(context, context.db, token));
  if (!asked) {
    await takeAll(context, context.db, [{ allowance: allowances.triesPerIp, subject: ipPrefix }]);
    return sitePage(context.config, language, {
      status: 410,
      title: words.goneTitle,
      body: markup`<p>${words.gone}</p>
<p class="actions"><a class="button" href="${hostedLink(context.config, 'profiles')}">${words.profilesLink}</a></p>`,
    });
  }

  const profile = isolate(`@${asked.profile.handle}`);
  const platform = isolate(platformNames[asked.profile.platform]);
  if (!done) {
    return sitePage(context.config, language, {
      title: words.title(profile),
      referrerPolicy: 'same-origin',
      body: markup`<p>${sentence(words.asked(isolate(context.config.brand.name)))}</p>
<dl>
<div><dt>${words.profileLabel}</dt><dd translate="no">${sentence(profile)}</dd></div>
<div><dt>${words.platformLabel}</dt><dd translate="no">${sentence(platform)}</dd></div>
<div><dt>${words.originLabel}</dt><dd translate="no">${sentence(isolate(asked.origin))}</dd></div>
</dl>
<p>${words.goes}</p>
<p>${words.stays}</p>
<form method="post"><p class="actions"><button>${words.button}</button></p></form>
<p class="note">${words.keep}</p>`,
    });
  }

  const { outcome, url } = done.receipt;
  const there = {
    revoked: words.ended,
    revoking: words.ending,
    'remove-yourself': words.removeYourself,
    confirm: words.ending,
  };
  return sitePage(context.config, language, {
    title: words.doneTitle(profile),
    body: markup`<p role="status">${words.done}</p>
<p>${sentence(there[outcome](platform))}</p>
${
  url === undefined
    ? undefined
    : markup`<p class="actions"><a class="button" href="${url}" rel="noreferrer">${sentence(words.removeLink(platform))}</a></p>`
}
<p class="note">${words.close}</p>`,
  });
}
