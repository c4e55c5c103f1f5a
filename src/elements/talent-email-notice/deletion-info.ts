import { html, nothing, type TemplateResult } from 'lit';
import type { HeldProfile } from '../../contract/account-deletion.js';
import { platformNames } from '../../contract/platforms.js';
import { type DeletionAbout } from '../../flows/account-deletion-state.js';
import { actions, button } from '../internal/controls.js';
import { icon, type IconName } from './icons.js';
import type { Scene, StateOf, StepView } from './scene.js';
import { graceOf } from './ways.js';
import { address, words } from './words.js';

/** What is lost, what is kept and why, and for how long it can be taken back: before anything is asked for. */
export function deletionInfo(scene: Scene, { about }: StateOf<'delete-info'>): StepView {
  const { locale, act } = scene;
  const { talentEmail, accountDeletion } = locale.messages;
  const own = about.from === 'account';
  return {
    mark: ['bin', 'danger'],
    title: [own ? accountDeletion.infoTitleOwn : accountDeletion.infoTitle, {}],
    text: accountDeletion.infoText,
    body: html`${accounts(scene, about)} ${consequences(scene, about)}
    ${actions(
      button(accountDeletion.goOn, act.startDeletion, 'submit-button', { id: 'delete' }),
      own ? nothing : button(talentEmail.back, act.back, 'plain'),
    )}`,
  };
}

/** Which account goes and which stays: nobody should have to guess. */
function accounts({ locale }: Scene, about: DeletionAbout): unknown {
  const { accountDeletion } = locale.messages;
  const row = (mark: IconName, tone: string, label: string, email: string) =>
    html`<div class="row ${tone}">
      <dt>${icon(mark)}<span>${label}</span></dt>
      <dd>${address(email)}</dd>
    </div>`;
  if (about.from === 'link') return nothing;
  return html`<dl class="card fates">
    ${row('bin', 'goes', accountDeletion.goes, emailOf(about))}
    ${about.from === 'notice' ? row('check', 'keeps', accountDeletion.stays, about.notice.email) : nothing}
  </dl>`;
}

/** The address of the account that ends, as far as it is known without its deletion. */
export function emailOf(about: DeletionAbout): string {
  return about.from === 'notice' ? about.notice.baseEmail : about.from === 'account' ? about.account.email : '';
}

function consequences(scene: Scene, about: DeletionAbout): TemplateResult {
  const { locale, headingLevel } = scene;
  const { talentEmail, accountDeletion: texts } = locale.messages;
  const time = graceOf(scene);
  const email = emailOf(about);
  const manager = (about.from === 'notice' && about.notice.managerName) || talentEmail.manager;
  const one = (mark: IconName, title: unknown, text: unknown, more: unknown = nothing) =>
    html`<li part="item">
      ${icon(mark)}
      <div>
        <div class="title" role="heading" aria-level=${Math.min(headingLevel + 1, 6)}>${title}</div>
        <p>${text}</p>
        ${more}
      </div>
    </li>`;
  return html`<ul part="list" class="consequences">
    ${one('plug', texts.profiles, texts.profilesText, about.from === 'account' ? released(about.account.profiles) : nothing)}
    ${one('campaign', texts.campaigns, words(texts.campaignsText, { manager }))}
    ${one('file', texts.kept, texts.keptText)}
    ${
      time
        ? one('clock', words(texts.grace, { time }), words(texts.graceText, { time }))
        : one('alert', texts.noGrace, texts.noGraceText)
    }
    ${one('at', texts.after, words(about.from === 'notice' ? texts.afterText : texts.afterTextOwn, { email }))}
  </ul>`;
}

/** The profiles by name. */
export function released(profiles: readonly HeldProfile[] | undefined): unknown {
  if (!profiles || profiles.length === 0) return nothing;
  return html`<ul class="profiles">
    ${profiles.map(
      ({ platform, handle }) => html`<li><bdi>${handle}</bdi> <span part="hint">${platformNames[platform]}</span></li>`,
    )}
  </ul>`;
}
