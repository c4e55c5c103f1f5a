import { html, nothing, type TemplateResult } from 'lit';
import type { AccountDeletion } from '../../contract/account-deletion.js';
import type { DeletionAbout } from '../../flows/account-deletion-state.js';
import { actions, button, link, notice as message } from '../internal/controls.js';
import { time } from '../internal/formats.js';
import { emailOf, released } from './deletion-info.js';
import { icon } from './icons.js';
import type { Scene, StateOf, StepView } from './scene.js';
import { graceOf } from './ways.js';
import { day, spoken, words } from './words.js';

type Running = StateOf<
  | 'delete-mail-sent'
  | 'delete-confirm'
  | 'delete-scheduled'
  | 'delete-running'
  | 'deleted'
  | 'delete-cancelled'
  | 'delete-lapsed'
>;

/** Asks for the password; the form itself stands in the page's tree. */
export function reauth(scene: Scene, { about }: StateOf<'delete-reauth'>): StepView {
  const { locale, config, pending, failure, exported, act } = scene;
  const { talentEmail, accountDeletion: texts } = locale.messages;
  return {
    mark: ['key', ''],
    title: [texts.reauthTitle, {}],
    text: about.from === 'account' ? texts.reauthTextOwn : texts.reauthText,
    below: html`${failure} ${actions(link(texts.forgot, config?.links.passwordReset, 'plain'))}
      <div class="card data">
        ${icon('file')}
        <div>
          <div class="title">${texts.exportTitle}</div>
          <p part="hint">${texts.exportText}</p>
        </div>
        ${button(texts.exportButton, act.exportData, 'small', {
          pending: pending === 'export',
          id: 'export',
          off: pending !== false,
        })}
        ${exported ? message(texts.exported, 'done') : nothing}
      </div>
      ${actions(button(talentEmail.back, act.back, 'plain'))}`,
  };
}

/** How far a deletion is. */
export function deletionStep(scene: Scene, state: Running): StepView {
  const { locale, act } = scene;
  const { talentEmail, accountDeletion: texts } = locale.messages;
  const { about, deletion } = state;
  const email = addressOf(about, deletion);
  switch (state.step) {
    case 'delete-mail-sent':
      return mailSent(scene, about, deletion, email);
    case 'delete-confirm':
      return confirm(scene, deletion, email);
    case 'delete-scheduled':
      return scheduled(scene, about, deletion, email);
    case 'delete-running':
      return {
        mark: ['bin', 'attention'],
        title: [texts.runningTitle, {}],
        text: [texts.runningText, ' ', email && words(texts.runningFree, { email })],
      };
    case 'deleted':
      return {
        mark: ['check', 'done'],
        title: [texts.deletedTitle, {}],
        text: [texts.deletedText, about.from === 'notice' ? ` ${texts.deletedTaken}` : ''],
        body: html`${receipt(scene, deletion)} ${wayBack(scene, about)}`,
      };
    case 'delete-cancelled':
      return {
        mark: ['check', 'done'],
        title: [texts.cancelledTitle, {}],
        text: texts.cancelledText,
        body: about.from === 'account' ? actions(button(talentEmail.back, act.back)) : wayBack(scene, about),
      };
    case 'delete-lapsed':
      return {
        mark: ['clock', 'attention'],
        title: [texts.lapsedTitle, {}],
        text: texts.lapsedText,
        body: html`${about.from === 'link' ? nothing : actions(button(texts.again, act.startDeletion, 'submit-button'))}
        ${wayBack(scene, about)}`,
      };
  }
}

function mailSent(scene: Scene, about: DeletionAbout, deletion: AccountDeletion, email: string): StepView {
  const { locale, config, pending, failure, act } = scene;
  const { talentEmail, accountDeletion: texts } = locale.messages;
  const until = time(locale, deletion.confirmBy);
  const { sender } = config ?? {};
  return {
    mark: ['mail', ''],
    title: [texts.mailTitle, {}],
    text: words(texts.mailText, { email }),
    body: html`${until ? html`<p part="hint">${filledWith(texts.mailUntil, until)}</p>` : nothing}
    ${sender ? html`<p part="hint">${words(texts.mailSpam, { sender: sender.email })}</p>` : nothing} ${failure}
    ${actions(
      button(texts.cancel, act.cancelDeletion, '', { pending: pending === 'cancel', id: 'cancel' }),
      about.from === 'notice' ? button(talentEmail.back, act.back, 'plain', { off: pending !== false }) : nothing,
    )}`,
  };
}

/** The box is never ticked beforehand: programs that read mail press buttons, and agreeing is something a person does. */
function confirm(scene: Scene, deletion: AccountDeletion, email: string): StepView {
  const { locale, ticked, fault, pending, failure, act } = scene;
  const { accountDeletion: texts } = locale.messages;
  const grace = graceOf(scene);
  return {
    mark: ['bin', 'danger'],
    title: [texts.confirmTitle, {}],
    text: words(texts.confirmText, { email }),
    body: html`${
        deletion.profiles?.length ? profilesCard(scene, deletion) : html`<p part="text">${texts.profilesText}</p>`
      }
      <div class="consent">
        <label>
          <input
            type="checkbox"
            name="understood"
            .checked=${ticked}
            aria-required="true"
            aria-invalid=${fault !== undefined}
            aria-describedby="understood-error"
            @change=${(event: Event) => act.tick((event.target as HTMLInputElement).checked)}
          />
          <span>${grace ? words(texts.confirmCheck, { time: grace }) : texts.confirmCheckNow}</span>
        </label>
        <p part="error" id="understood-error" ?hidden=${fault === undefined}>${fault}</p>
      </div>
      ${failure}
      ${actions(
        button(texts.confirmButton, act.confirm, 'danger', {
          pending: pending === 'confirm',
          off: pending !== false,
          id: 'confirm',
        }),
        button(texts.keep, act.cancelDeletion, '', {
          pending: pending === 'cancel',
          off: pending !== false,
          id: 'cancel',
        }),
      )}`,
  };
}

function scheduled(scene: Scene, about: DeletionAbout, deletion: AccountDeletion, email: string): StepView {
  const { locale, pending, failure, act } = scene;
  const { talentEmail, accountDeletion: texts } = locale.messages;
  const at = time(locale, deletion.deleteAt);
  return {
    mark: ['clock', 'attention'],
    title: [texts.scheduledTitle, { date: day(locale, deletion.deleteAt) ?? '' }],
    text: words(texts.scheduledText, { email }),
    body: html`<dl class="card facts">
        <div class="row">
          <dt>${texts.goes}</dt>
          <dd>${words('{email}', { email })}</dd>
        </div>
        ${
          at
            ? html`<div class="row">
                <dt>${texts.scheduledOn}</dt>
                <dd>${at}</dd>
              </div>`
            : nothing
        }
      </dl>
      ${deletion.profiles?.length ? profilesCard(scene, deletion) : nothing}
      ${about.from === 'notice' ? html`<p part="hint">${texts.scheduledFree}</p>` : nothing} ${failure}
      ${actions(
        button(texts.keep, act.cancelDeletion, 'submit-button', { pending: pending === 'cancel', id: 'cancel' }),
        about.from === 'notice' ? button(talentEmail.back, act.back, 'plain', { off: pending !== false }) : nothing,
      )}`,
  };
}

function profilesCard({ locale }: Scene, { profiles }: AccountDeletion): TemplateResult {
  return html`<div class="card">
    <div class="title">${locale.messages.accountDeletion.profiles}</div>
    ${released(profiles)}
  </div>`;
}

/** What is left of a deleted account: a reference, to be kept by who held it. */
export function receipt({ locale, copying }: Scene, { receipt: code, deletedAt }: AccountDeletion): unknown {
  const { talentEmail, accountDeletion: texts } = locale.messages;
  const on = time(locale, deletedAt);
  if (code === undefined && !on) return nothing;
  const copied = copying.done('receipt') ? talentEmail.copied : talentEmail.copy;
  return html`<dl class="card facts">
      ${
        code === undefined
          ? nothing
          : html`<div class="row">
              <dt>${texts.receipt}</dt>
              <dd><bdi class="code" dir="ltr" translate="no" data-copy="receipt">${code}</bdi></dd>
              <dd class="aside">
                ${button(
                  html`<span class="marked"
                    >${icon(copying.done('receipt') ? 'check' : 'copy')}<span>${copied}</span></span
                  >`,
                  () => copying.copy('receipt', code),
                  'small',
                  { name: spoken(`${copied}: {date}`, { date: code }) },
                )}
              </dd>
            </div>`
      }
      ${
        on
          ? html`<div class="row">
              <dt>${texts.deletedOn}</dt>
              <dd>${on}</dd>
            </div>`
          : nothing
      }
    </dl>
    ${code === undefined ? nothing : html`<p part="hint">${texts.receiptHint}</p>`}`;
}

/** On from a deletion that is over. Who is signed in with the account itself has nowhere to go back to. */
function wayBack({ locale, config, act }: Scene, { from }: DeletionAbout): unknown {
  const { common, talentEmail } = locale.messages;
  if (from === 'notice') return actions(button(talentEmail.back, act.back));
  return from === 'link' ? actions(link(common.signIn, config?.links.signIn, '', act.toSignIn)) : nothing;
}

/** The address as the server tells it: whole only for whoever has proved to hold the account. */
function addressOf(about: DeletionAbout, { email }: AccountDeletion): string {
  return email || emailOf(about);
}

function filledWith(text: string, date: TemplateResult): (string | TemplateResult)[] {
  return text.split('{date}').flatMap((piece, index) => (index > 0 ? [date, piece] : [piece]));
}
