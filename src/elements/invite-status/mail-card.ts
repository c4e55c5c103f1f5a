import { html, type TemplateResult } from 'lit';
import type { OnboardingConfig } from '../../contract/config.js';
import type { InvitationMessages } from '../../i18n/messages.js';
import { address } from '../internal/address.js';
import { icon } from './icons.js';

/** Which text has been copied. */
export type Copied = 'sender' | 'subject' | undefined;

/** One fact of a mail: its label and its value. A fact without a value is left out. */
export type Fact = readonly [label: string, value: unknown];

export interface MailCard {
  readonly texts: InvitationMessages;
  readonly copied: Copied;
  readonly copy: (what: NonNullable<Copied>, text: string, button: HTMLElement) => void;
}

/** What the mail looks like in the inbox, with sender and subject to copy where the deployment has told them. */
export function mailCard(
  { texts, copied, copy }: MailCard,
  config: OnboardingConfig | undefined,
  facts: readonly Fact[],
): TemplateResult {
  const row = (label: string, what: NonNullable<Copied>, text: string, value: TemplateResult): TemplateResult =>
    html`<div class="row" part="item">
      <dt>${label}</dt>
      <dd>${value}</dd>
      <dd>
        <button
          part="button"
          class="small"
          aria-label=${`${texts.copy}: ${text}`}
          @click=${(event: MouseEvent) => copy(what, text, event.currentTarget as HTMLElement)}
        >
          ${icon(copied === what ? 'check' : 'copy')}
          <span class="label">${copied === what ? texts.copied : texts.copy}</span>
        </button>
      </dd>
    </div>`;
  const from = ({ name, email }: OnboardingConfig['sender']) =>
    row(
      texts.from,
      'sender',
      email,
      html`<div class="name"><bdi>${name}</bdi></div>
        <span class="value">${address(email)}</span>`,
    );
  const subject = (text: string) => row(texts.subject, 'subject', text, html`<bdi class="value">${text}</bdi>`);
  const own = config && [from(config.sender), subject(config.subjects.invitation)];
  return html`<dl class="card" part="list">${own}${facts.map(fact)}</dl>`;
}

const fact = ([label, value]: Fact): unknown =>
  value &&
  html`<div class="row fact" part="item">
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
