import { html, nothing, type TemplateResult } from 'lit';
import type { TalentEmailNotice } from '../../contract/talent-email.js';
import { actions, button } from '../internal/controls.js';
import { addressCard } from './addresses.js';
import { icon } from './icons.js';
import { composeLinks, mailtoLink, type Message, textOf } from './manager-message.js';
import type { Scene, StateOf, StepView } from './scene.js';
import { spoken, words } from './words.js';

/** Asks for another address, or gives a message with which to ask for it. */
export function request(scene: Scene, state: StateOf<'request'>): StepView {
  return scene.ownMessage ? ownMessage(scene, state) : form(scene, state);
}

function form(scene: Scene, { notice, draft, error }: StateOf<'request'>): StepView {
  const { locale, pending, fault, failure, canDelete, act } = scene;
  const { talentEmail } = locale.messages;
  const { managerName: manager } = notice;
  const next = manager ? words(talentEmail.requestToManager, { manager }) : talentEmail.requestToTeam;
  return {
    mark: ['mail', ''],
    title: [talentEmail.requestTitle, {}],
    text: [talentEmail.requestText, ' ', next],
    body: html`<form part="form" novalidate aria-busy=${pending === 'request'} @submit=${act.request}>
        <div class="field">
          <label part="label" for="email">${talentEmail.requestLabel}</label>
          <input
            part="input"
            id="email"
            name="email"
            type="email"
            inputmode="email"
            autocomplete="email"
            autocapitalize="off"
            spellcheck="false"
            enterkeyhint="send"
            dir="ltr"
            aria-required="true"
            aria-invalid=${fault !== undefined}
            aria-describedby="email-help"
            .value=${draft}
            @input=${act.draft}
          />
          <p part=${fault === undefined ? 'hint' : 'error'} id="email-help">${fault ?? talentEmail.requestHint}</p>
        </div>
        ${failure}
        <div part="actions">
          <button
            part="button submit-button"
            name="send"
            aria-busy=${pending === 'request' || nothing}
            aria-disabled=${pending !== false || nothing}
          >
            <span>${talentEmail.requestButton}</span>
          </button>
          <button part="button" name="message"><span>${talentEmail.requestOwn}</span></button>
        </div>
      </form>
      ${
        error?.code === 'email-base-in-use' && canDelete
          ? actions(button(talentEmail.usualButton, act.usual, 'small'))
          : nothing
      }
      ${actions(button(talentEmail.back, act.back, 'plain'))}`,
  };
}

function ownMessage(scene: Scene, { notice, draft }: StateOf<'request'>): StepView {
  const { locale, act } = scene;
  const { talentEmail } = locale.messages;
  const manager = notice.managerName ?? talentEmail.manager;
  return {
    mark: ['mail', ''],
    title: [talentEmail.messageTitle, { manager }],
    text: talentEmail.messageText,
    body: html`${messageBlock(scene, notice, draft.trim())}
    ${actions(
      button(talentEmail.messageInstead, () => act.ownMessage(false)),
      button(talentEmail.back, act.back, 'plain'),
    )}`,
  };
}

/** A message to copy, or to go on with where mail is written. */
export function messageBlock(scene: Scene, notice: TalentEmailNotice, proposed: string): TemplateResult {
  const { locale, copying } = scene;
  const { talentEmail } = locale.messages;
  const message = messageFor(scene, notice, proposed);
  const copied = copying.done('message');
  return html`<div class="card message" role="group" aria-label=${talentEmail.messageLabel}>
      <div class="letter" data-copy="message" dir="auto">
        <p class="subject">${message.subject}</p>
        ${message.lines.map((line) => html`<p>${line}</p>`)}
      </div>
    </div>
    ${actions(
      button(
        html`<span class="marked"
          >${icon(copied ? 'check' : 'copy')}<span>${copied ? talentEmail.copied : talentEmail.messageCopy}</span></span
        >`,
        () => copying.copy('message', textOf(message)),
        'submit-button',
      ),
      html`<a part="button" href=${mailtoLink(message)}>${icon('mail')}<span>${talentEmail.messageMail}</span></a>`,
    )}
    <ul class="mailers">
      ${composeLinks(message).map(
        ([provider, url]) =>
          html`<li>
            <a part="button plain" class="plain" href=${url} target="_blank" rel="noopener noreferrer"
              ><span>${words(talentEmail.messageOpen, { provider })}</span>${icon('out')}<span class="spoken">
                (${talentEmail.newTab})</span
              ></a
            >
          </li>`,
      )}
    </ul>`;
}

function messageFor({ locale, config }: Scene, notice: TalentEmailNotice, proposed: string): Message {
  const { talentEmail } = locale.messages;
  const { email, managerName: manager, name } = notice;
  const brand = config?.brand.name ?? '';
  return {
    subject: spoken(talentEmail.messageSubject, { brand }),
    lines: [
      manager ? spoken(talentEmail.messageHelloNamed, { manager }) : talentEmail.messageHello,
      spoken(talentEmail.messageBody, { brand, email, proposed }),
      name ? `${talentEmail.messageThanks}\n${name}` : talentEmail.messageThanks,
    ],
  };
}

/** Nobody holds the usual address any more. */
export function addressFree(scene: Scene, { notice }: StateOf<'address-free'>): StepView {
  const { locale, pending, failure, act } = scene;
  const { talentEmail } = locale.messages;
  const { baseEmail: base, managerName: manager } = notice;
  return {
    mark: ['check', 'done'],
    title: [talentEmail.freeTitle, {}],
    text: words(talentEmail.freeText, { base }),
    body: html`${addressCard(scene, notice)} ${failure}
      ${actions(
        button(talentEmail.freeButton, act.askForUsual, 'submit-button', {
          pending: pending === 'request',
          id: 'ask',
        }),
        button(talentEmail.keepButton, act.keep, '', { off: pending !== false }),
      )}
      <p part="hint">${manager ? words(talentEmail.anotherManager, { manager }) : talentEmail.anotherTeam}</p>`,
  };
}
