import { html, nothing, type TemplateResult } from 'lit';
import type { EmailChange, EmailChangeRefusal, TalentEmailNotice } from '../../contract/talent-email.js';
import { isOpenChange } from '../../flows/talent-email-state.js';
import type { TalentEmailMessages } from '../../i18n/messages.js';
import { actions, button, link, notice as message } from '../internal/controls.js';
import { addressCard } from './addresses.js';
import { elsewhere, wayIn } from './explanation.js';
import { icon } from './icons.js';
import { messageBlock } from './request.js';
import type { Scene, StepView } from './scene.js';
import { day, words } from './words.js';

type RefusalKey = `rejected${string}` & keyof TalentEmailMessages;
const refusals: Readonly<Record<EmailChangeRefusal, RefusalKey>> = {
  'not-usable': 'rejectedNotUsable',
  'not-confirmed': 'rejectedNotConfirmed',
  policy: 'rejectedPolicy',
  other: 'rejectedOther',
};

/** How far the newest request for another address is. */
export function progress(scene: Scene, notice: TalentEmailNotice, change: EmailChange): StepView {
  const { talentEmail } = scene.locale.messages;
  const { email, managerName } = notice;
  const { proposedEmail: proposed } = change;
  switch (change.state) {
    case 'with-manager':
      return {
        mark: ['clock', ''],
        title: [talentEmail.withManagerTitle, { manager: managerName ?? talentEmail.manager }],
        text: words(talentEmail.waitingText, { proposed, email }),
        body: waiting(scene, notice, change),
      };
    case 'with-support':
      return {
        mark: ['clock', ''],
        title: [talentEmail.withSupportTitle, {}],
        text: words(talentEmail.waitingText, { proposed, email }),
        body: waiting(scene, notice, change),
      };
    case 'invited':
      return {
        mark: ['mail', 'done'],
        title: [talentEmail.invitedTitle, {}],
        text: words(notice.active ? talentEmail.invitedText : talentEmail.invitedTextNew, { proposed, email }),
        body: waiting(scene, notice, change),
      };
    case 'completed':
      return completed(scene, proposed);
    case 'rejected':
      return rejected(scene, notice, change);
    case 'withdrawn':
      return {
        mark: ['check', ''],
        title: [talentEmail.withdrawnTitle, {}],
        text: words(talentEmail.withdrawnText, { email }),
        body: html`${addressCard(scene, notice)}
        ${actions(wayIn(scene, notice), button(talentEmail.ways, scene.act.ways, '', { id: 'ways' }))}`,
      };
  }
}

/** The same where only showing is allowed. */
export function progressOnly(scene: Scene, notice: TalentEmailNotice, change: EmailChange): StepView {
  return {
    ...progress(scene, notice, change),
    body: html`${isOpenChange(change) ? steps(scene, notice, change) : nothing} ${elsewhere(scene)}`,
  };
}

function waiting(scene: Scene, notice: TalentEmailNotice, change: EmailChange): TemplateResult {
  const { locale, withdrawing, pending, failure, act } = scene;
  const { talentEmail } = locale.messages;
  const invited = change.state === 'invited';
  // An account that was never used has moved already, and cannot be moved back.
  const final = invited && !notice.active;
  return html`${steps(scene, notice, change)} ${failure}
  ${
    withdrawing
      ? withdrawPanel(scene, notice)
      : actions(
          invited ? nothing : wayIn(scene, notice),
          final
            ? nothing
            : button(talentEmail.withdraw, act.withdraw, '', { pending: pending === 'withdraw', id: 'withdraw' }),
        )
  }
  ${
    invited
      ? nothing
      : html`<details class="details">
          <summary>${talentEmail.requestOwn}</summary>
          <div class="inside">${messageBlock(scene, notice, change.proposedEmail)}</div>
        </details>`
  }`;
}

/** The way of a request, in the order it takes. */
function steps({ locale }: Scene, notice: TalentEmailNotice, change: EmailChange): TemplateResult {
  const { talentEmail } = locale.messages;
  const { managerName } = notice;
  const withManager = change.state === 'with-manager';
  const manager = managerName ?? (withManager ? talentEmail.manager : undefined);
  const all = [
    { at: undefined, text: words(talentEmail.progressAsked, { proposed: change.proposedEmail }) },
    ...(manager === undefined
      ? []
      : [{ at: 'with-manager', text: words(talentEmail.progressManager, { manager }) } as const]),
    { at: 'with-support', text: talentEmail.progressTeam } as const,
    { at: 'invited', text: talentEmail.progressInvited } as const,
    { at: 'completed', text: talentEmail.progressDone } as const,
  ];
  const now = all.findIndex(({ at }) => at === change.state);
  const since = day(locale, change.since);
  return html`<ol part="list" class="progress" aria-label=${talentEmail.progressLabel}>
    ${all.map(({ text }, index) => {
      const past = index < now;
      const current = index === now;
      return html`<li
        part="item"
        class=${past ? 'past' : current ? 'now' : ''}
        aria-current=${current ? 'step' : nothing}
      >
        <span class="dot">${past ? icon('check') : nothing}</span>
        <span
          >${past ? html`<span class="spoken">${talentEmail.progressPast} </span>` : nothing}${
            current ? html`<span class="spoken">${talentEmail.progressNow} </span>` : nothing
          }<span class="what">${text}</span>${
            current && since
              ? html` <span part="hint">${words(talentEmail.progressSince, { date: since })}</span>`
              : nothing
          }</span
        >
      </li>`;
    })}
  </ol>`;
}

/** Asks once more, where something that was sent would stop working. */
function withdrawPanel({ locale, headingLevel, pending, act }: Scene, { email }: TalentEmailNotice): TemplateResult {
  const { talentEmail } = locale.messages;
  const level = Math.min(headingLevel + 1, 6);
  return html`<div class="card panel" role="group" aria-labelledby="withdraw-title">
    <div class="title" id="withdraw-title" role="heading" aria-level=${level} tabindex="-1" data-panel>
      ${talentEmail.withdrawTitle}
    </div>
    <p>${words(talentEmail.withdrawText, { email })}</p>
    ${actions(
      button(talentEmail.withdraw, act.withdrawNow, 'danger', {
        pending: pending === 'withdraw',
        id: 'withdraw-now',
      }),
      button(talentEmail.withdrawKeep, act.withdrawNot, 'plain', { off: pending !== false }),
    )}
  </div>`;
}

function completed({ locale, config, byLink, act }: Scene, proposed: string): StepView {
  const { common, talentEmail } = locale.messages;
  return {
    mark: ['check', 'done'],
    title: [talentEmail.completedTitle, {}],
    text: words(talentEmail.completedText, { proposed }),
    body: byLink ? actions(link(common.signIn, config?.links.signIn, 'submit-button', act.toSignIn)) : nothing,
  };
}

function rejected(scene: Scene, notice: TalentEmailNotice, change: EmailChange): StepView {
  const { locale, config, act } = scene;
  const { common, talentEmail } = locale.messages;
  const { email } = notice;
  const reason = change.reason !== undefined && Object.hasOwn(refusals, change.reason) ? change.reason : 'other';
  const names = { proposed: change.proposedEmail, manager: notice.managerName ?? talentEmail.manager };
  return {
    mark: ['alert', 'attention'],
    title: [talentEmail.rejectedTitle, {}],
    text: words(talentEmail[refusals[reason]], names),
    body: html`${message(words(talentEmail.rejectedStill, { email }))}
    ${actions(
      button(talentEmail.rejectedAgain, act.another, 'submit-button'),
      button(talentEmail.ways, act.ways, '', { id: 'ways' }),
      link(common.support, config?.links.support, 'plain'),
    )}`,
  };
}
