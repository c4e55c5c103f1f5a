import { html, nothing, type TemplateResult } from 'lit';
import type { OnboardingConfig } from '../../contract/config.js';
import type { InvitationMessages } from '../../i18n/messages.js';
import { icon } from './icons.js';
import { breakable } from './words.js';

/** Which text has been copied. */
export type Copied = 'sender' | 'subject' | undefined;

/** One fact of a mail: its label and its value. A fact without a value is left out. */
export type Fact = readonly [label: string, value: unknown];

export interface MailCard {
  readonly texts: InvitationMessages;
  readonly copied: Copied;
  readonly copy: (what: NonNullable<Copied>, text: string, button: HTMLElement) => void;
}

/** What the mail looks like in the inbox. Sender and subject keep their place until the configuration is there. */
export function mailCard(
  { texts, copied, copy }: MailCard,
  config: OnboardingConfig | undefined,
  facts: readonly Fact[],
): TemplateResult {
  const row = (label: string, what: NonNullable<Copied>, text: string | undefined, above: unknown = nothing) =>
    html`<div class="row" part="item">
      <dt>${label}</dt>
      <dd>
        ${above}
        ${text ? html`<span class="value">${what === 'sender' ? breakable(text) : html`<bdi>${text}</bdi>`}</span>` : html`<span class="bar"></span>`}
      </dd>
      <dd>
        ${
          text &&
          html`<button
            part="button"
            class="small"
            aria-label=${`${texts.copy}: ${text}`}
            @click=${(event: MouseEvent) => copy(what, text, event.currentTarget as HTMLElement)}
          >
            ${icon(copied === what ? 'check' : 'copy')}<span class="label"
              >${copied === what ? texts.copied : texts.copy}</span
            >
          </button>`
        }
      </dd>
    </div>`;
  const { sender, subjects } = config ?? {};
  return html`<dl class="card" part="list">
    ${row(texts.from, 'sender', sender?.email, sender ? html`<bdi class="name">${sender.name}</bdi>` : html`<span class="bar"></span>`)}
    ${row(texts.subject, 'subject', subjects?.invitation)} ${rows(facts)}
  </dl>`;
}

export function rows(facts: readonly Fact[]): unknown {
  return facts.map(
    ([label, value]) =>
      value &&
      html`<div class="row fact" part="item">
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`,
  );
}
