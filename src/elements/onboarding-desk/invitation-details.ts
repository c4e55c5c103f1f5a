import { html, nothing, type TemplateResult } from 'lit';
import type { InvitationRecord } from '../../contract/admin.js';
import { time } from '../internal/formats.js';
import { actions, button } from './controls.js';
import { field } from './fields.js';
import type { Scene } from './scene.js';
import { number, words } from './words.js';

/** Everything else there is to know about an invitation. */
export function facts({ locale }: Scene, invitation: InvitationRecord): TemplateResult {
  const { desk } = locale.messages;
  const {
    createdAt,
    sentAt,
    openedAt,
    acceptedAt,
    expiresAt,
    sendCount,
    delivery,
    managerName,
    locale: tag,
  } = invitation;
  const rows: [label: string, value: unknown][] = [
    [desk.createdAt, time(locale, createdAt)],
    [desk.sentAt, time(locale, sentAt)],
    [desk.openedAt, time(locale, openedAt)],
    [desk.acceptedAt, time(locale, acceptedAt)],
    [desk.validUntil, acceptedAt === undefined ? time(locale, expiresAt) : undefined],
    [desk.sends, number(locale, sendCount)],
    [desk.mailCode, delivery.code && html`<bdi translate="no">${delivery.code}</bdi>`],
    [desk.manager, managerName && html`<bdi>${managerName}</bdi>`],
    [desk.mailLanguage, languageName(locale.tag, tag)],
  ];
  return html`${invitation.variation ? html`<p part="hint">${desk.variation}</p>` : nothing}
    <dl class="facts">
      ${rows.map(([label, value]) =>
        value
          ? html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`
          : nothing,
      )}
    </dl>`;
}

export function revokePanel(
  { locale, state, lists, invitations }: Scene,
  invitation: InvitationRecord,
): TemplateResult {
  const { desk } = locale.messages;
  const { id, name, email } = invitation;
  const pending = state.work.busy.some((one) => one.id === id);
  return html`<div class="panel" role="group" aria-labelledby="ask-${id}">
    <p class="title" id="ask-${id}" tabindex="-1" data-first>${words(desk.revokeAsk, { name })}</p>
    <p>${words(desk.revokeText, { name, email })}</p>
    ${actions(
      button(desk.revoke, () => void invitations.revoke(invitation), 'danger', { pending }),
      button(desk.revokeKeep, () => lists.close(true), 'small'),
    )}
  </div>`;
}

export function reinvitePanel(
  { locale, state, lists, invitations }: Scene,
  invitation: InvitationRecord,
): TemplateResult {
  const { desk } = locale.messages;
  const { id, name, email } = invitation;
  const pending = state.work.busy.some((one) => one.id === id);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!pending) void invitations.reinvite(invitation, event.target as HTMLFormElement);
  };
  return html`<form part="form" class="panel" novalidate aria-label=${desk.reinvite} @submit=${submit}>
    <p>${words(desk.reinviteText, { name, email })}</p>
    ${field({
      id: `email-${id}`,
      name: 'email',
      label: desk.emailLabel,
      email: true,
      first: true,
      error: invitations.addressWrong ? desk.emailMalformed : undefined,
    })}
    ${actions(
      button(desk.inviteSend, () => {}, 'submit-button', { pending, submit: true }),
      button(desk.cancel, () => lists.close(true), 'small'),
    )}
  </form>`;
}

/** The name of a language in the reader's own; the tag itself where it has none. */
export function languageName(reader: string, tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  try {
    return new Intl.DisplayNames(reader, { type: 'language' }).of(tag);
  } catch {
    return tag;
  }
}
