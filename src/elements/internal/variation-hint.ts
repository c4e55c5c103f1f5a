import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../contract/url.js';
import type { CommonMessages } from '../../i18n/messages.js';
import { TalentEmailOpenEvent } from './talent-email-open-event.js';

/**
 * One sentence for who was invited under a variation of the usual address, with the way to our own page about it.
 * Nothing where the deployment has no such page, or there is nothing to explain.
 * @param token of the link that was opened, which the page gets to know with the click and not before.
 */
export function variationHint(
  host: LitElement,
  texts: CommonMessages,
  page: string | false | undefined,
  token: string | undefined,
): TemplateResult | typeof nothing {
  const href = safeUrl('link', page);
  if (href === undefined) return nothing;
  const open = (event: MouseEvent): void => {
    const go = host.dispatchEvent(new TalentEmailOpenEvent());
    // The link of a password's mail says nothing there.
    const opened = token?.startsWith('inv_') ? `#t=${token}` : '';
    if (go && !opened) return;
    event.preventDefault();
    if (go) location.assign(href + opened);
  };
  return html`<p part="hint">
    ${texts.variationHint} <a part="button plain" class="plain" href=${href} @click=${open}>${texts.variationLink}</a>
  </p>`;
}
