import { html, nothing, type TemplateResult } from 'lit';
import type { InvitationRecord } from '../../contract/admin.js';
import { languageTags } from '../../contract/language-tag.js';
import type { InviteField, InviteFieldProblem } from '../../flows/desk-invite-state.js';
import { errorText } from '../internal/error-text.js';
import { spoken, words } from './words.js';
import { actions, button, notice } from './controls.js';
import { field, select } from './fields.js';
import { languageName } from './invitation-details.js';
import type { Scene } from './scene.js';

/** Inviting one creator, and then the next. */
export function inviteForm(scene: Scene): TemplateResult {
  const { locale, state, headingLevel, invitations } = scene;
  const { desk } = locale.messages;
  const { pending, error, made } = state.inviting;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void invitations.invite(event.target as HTMLFormElement);
  };
  const optional = (label: string) => spoken(desk.optional, { label });
  const plain = (name: InviteField, label: string, more = {}) =>
    field({ id: name, name, label, error: problemText(scene, name, state.inviting.problems[name]), ...more });
  return html`<section class="panel form" aria-labelledby="invite-title">
    <div class="head">
      <div part="heading" class="minor" role="heading" aria-level=${Math.min(headingLevel + 1, 6)} id="invite-title">
        ${desk.inviteTitle}
      </div>
      ${button(desk.close, () => invitations.closeForm(), 'quiet')}
    </div>
    ${made ? madeNotice(scene, made) : html`<p part="hint">${desk.inviteText}</p>`}
    <form part="form" novalidate aria-labelledby="invite-title" aria-busy=${pending} @submit=${submit}>
      <div class="fields">
        ${plain('name', desk.nameLabel)} ${plain('email', desk.emailLabel, { email: true })}
        ${select({
          id: 'locale',
          name: 'locale',
          label: optional(desk.languageLabel),
          choices: [
            { value: '', label: desk.languageAny },
            ...languageTags
              .map((tag) => ({ value: tag, label: languageName(locale.tag, tag) ?? tag }))
              .sort((one, other) => one.label.localeCompare(other.label, locale.tag)),
          ],
        })}
        ${
          state.user.role === 'support'
            ? [
                plain('managerName', optional(desk.managerNameLabel), { optional: true }),
                plain('managerId', optional(desk.managerIdLabel), { optional: true, hint: desk.managerIdHint }),
              ]
            : nothing
        }
      </div>
      ${error ? notice(errorText(locale, error), 'error') : nothing}
      ${actions(button(desk.inviteSend, () => {}, 'submit-button', { pending, submit: true }))}
    </form>
  </section>`;
}

/** Where the mail went, and why not to the address that was typed. */
function madeNotice({ locale }: Scene, { name, email, variation }: InvitationRecord): TemplateResult {
  const { desk } = locale.messages;
  return html`<div class="notice ${variation ? 'attention' : 'done'}" part="status" tabindex="-1" data-made>
    <p>${words(variation ? desk.invitedVariation : desk.invited, { name, email })}</p>
    ${variation ? html`<p part="hint">${desk.invitedVariationWhy}</p>` : nothing}
  </div>`;
}

function problemText(
  { locale }: Scene,
  name: InviteField,
  problem: InviteFieldProblem | undefined,
): string | undefined {
  const { desk } = locale.messages;
  switch (problem) {
    case undefined:
      return undefined;
    case 'missing':
      return name === 'email' ? desk.emailMissing : desk.nameMissing;
    case 'too-long':
      return desk.tooLong;
    case 'unavailable':
      return desk.noVariation;
    case 'malformed':
      return name === 'email' ? desk.emailMalformed : desk.check;
  }
}
