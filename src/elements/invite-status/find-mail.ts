import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../contract/url.js';
import type { InvitationMessages } from '../../i18n/messages.js';
import { fill, parts } from '../../i18n/template.js';
import { address } from '../internal/address.js';
import { icon } from './icons.js';
import { type MailService, mailServicesOf } from './mail-services.js';

/** A link into a person's own mailbox, in a new tab. */
export function mailLink(
  texts: InvitationMessages,
  { name, link }: MailService,
  sender: string | undefined,
  look: 'submit-button' | 'plain',
): TemplateResult | typeof nothing {
  const href = link && sender && safeUrl('link', link[1](sender));
  if (!link || !href) return nothing;
  const submit = look === 'submit-button';
  return html`<a
    part="button ${submit ? look : ''}"
    class=${submit ? '' : look}
    href=${href}
    target="_blank"
    rel="noopener noreferrer"
    >${fill(texts[link[0]], { provider: name })}${icon('out')}<span class="spoken">${texts.newTab}</span></a
  >`;
}

/** Where to look, for the mailbox this address is in. */
export function findMail(texts: InvitationMessages, email: string, sender: string | undefined): TemplateResult {
  const item = (text: unknown, link: unknown = nothing) => html`<li part="item">${text} ${link}</li>`;
  return html`<ul class="list" part="list">
    ${sender && item(parts<unknown>(texts.helpSearch, { sender: address(sender) }))}
    ${mailServicesOf(email).map((service) => item(texts[service.hint], mailLink(texts, service, sender, 'plain')))}
    ${item(texts.helpOtherAddress)}
  </ul>`;
}
