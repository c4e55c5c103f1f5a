import { html, nothing, type TemplateResult } from 'lit';
import type { DeskEmailChange } from '../../contract/desk.js';
import { type EmailChangeRefusal, type EmailChangeState } from '../../contract/talent-email.js';
import { address } from '../internal/address.js';
import { errorText } from '../internal/error-text.js';
import { plural } from '../internal/formats.js';
import { actions, button, notice, pill, type Tone } from './controls.js';
import { icon, type IconName } from './icons.js';
import type { Scene } from './scene.js';
import { day, spoken, wordFor, words } from './words.js';

const looks: Readonly<Record<EmailChangeState, readonly [mark: IconName, tone: Tone]>> = {
  'with-manager': ['person', ''],
  'with-support': ['person', ''],
  invited: ['mail', 'done'],
  completed: ['check', 'done'],
  rejected: ['cross', ''],
  withdrawn: ['back', ''],
};

/** One request: both addresses side by side, what comes along, and the answers there are. */
export function requestCard(scene: Scene, request: DeskEmailChange): TemplateResult {
  const { locale, state, headingLevel, opened } = scene;
  const { desk } = locale.messages;
  const { id, creatorName: name, email, proposedEmail, requestedAt, managerName, reason } = request;
  const known = Object.hasOwn(looks, request.state) ? request.state : 'with-support';
  const [mark, tone] = looks[known];
  const panel = opened.row?.id === id ? opened.row.panel : undefined;
  return html`<li class="card" data-row=${id}>
    <div class="head">
      <div part="heading" class="minor" role="heading" aria-level=${Math.min(headingLevel + 1, 6)} tabindex="-1">
        <bdi>${name}</bdi>
      </div>
      ${request.answers.length > 0 ? pill('clock', 'attention', desk.requestsWaiting) : pill(mark, tone, desk.request[known])}
    </div>
    <div class="swap">
      <p><span class="label">${desk.signsInWith}</span> ${address(email)}</p>
      ${icon('arrow')}
      <p class="new"><span class="label">${desk.wants}</span> ${address(proposedEmail)}</p>
    </div>
    <dl class="facts">
      <div>
        <dt>${desk.since}</dt>
        <dd>${day(locale, requestedAt)}</dd>
      </div>
      <div>
        <dt>${desk.comesAlong}</dt>
        <dd>${plural(locale, desk.profiles, request.profiles)}</dd>
      </div>
      ${
        managerName && state.user.role === 'support'
          ? html`<div>
              <dt>${desk.manager}</dt>
              <dd><bdi>${managerName}</bdi></dd>
            </div>`
          : nothing
      }
      ${
        reason
          ? html`<div>
              <dt>${desk.why}</dt>
              <dd>${wordFor(reasons(scene), reason, 'other')}</dd>
            </div>`
          : nothing
      }
    </dl>
    ${told(scene, request)}
    ${panel === 'approve' ? approvePanel(scene, request) : panel === 'reject' ? rejectPanel(scene, request) : answers(scene, request)}
  </li>`;
}

const reasons = ({ locale }: Scene): Readonly<Record<EmailChangeRefusal, string>> => {
  const { refusedNotUsable, refusedNotConfirmed, refusedPolicy, refusedOther } = locale.messages.desk;
  return {
    'not-usable': refusedNotUsable,
    'not-confirmed': refusedNotConfirmed,
    policy: refusedPolicy,
    other: refusedOther,
  };
};

const isAbout =
  (request: DeskEmailChange) =>
  ({ subject, id }: { readonly subject: string; readonly id: string }): boolean =>
    subject === 'request' && id === request.id;

function answers(scene: Scene, request: DeskEmailChange): unknown {
  const { locale, state, lists, requests } = scene;
  const { desk } = locale.messages;
  const { id, creatorName: name, answers: can } = request;
  if (can.length === 0) return nothing;
  const pending = state.work.busy.find(isAbout(request))?.action;
  const approves = can.includes('approve');
  const forwards = can.includes('forward');
  return [
    !approves && forwards ? html`<p part="hint">${desk.forwardHint}</p>` : nothing,
    actions(
      approves
        ? button(desk.approve, () => lists.toggle(id, 'approve'), 'submit-button', {
            name: spoken(desk.approveOf, { name }),
            pending: pending === 'approve',
            id: `approve-${id}`,
          })
        : nothing,
      forwards
        ? button(desk.forward, () => void requests.answer(request, 'forward'), approves ? '' : 'submit-button', {
            name: spoken(desk.forwardOf, { name }),
            pending: pending === 'forward',
            id: `forward-${id}`,
          })
        : nothing,
      can.includes('reject')
        ? button(desk.reject, () => lists.toggle(id, 'reject'), '', {
            name: spoken(desk.rejectOf, { name }),
            pending: pending === 'reject',
            id: `reject-${id}`,
          })
        : nothing,
    ),
  ];
}

function approvePanel({ locale, state, lists, requests }: Scene, request: DeskEmailChange): TemplateResult {
  const { desk } = locale.messages;
  const { id, creatorName: name, proposedEmail: email } = request;
  return html`<div class="panel" role="group" aria-labelledby="ask-${id}">
    <p class="title" id="ask-${id}" tabindex="-1" data-first>${words(desk.approveAsk, { name })}</p>
    <p>${words(desk.approveText, { name, email })}</p>
    ${actions(
      button(desk.approve, () => void requests.answer(request, 'approve'), 'submit-button', {
        pending: state.work.busy.some(isAbout(request)),
      }),
      button(desk.cancel, () => lists.close(true), 'small'),
    )}
  </div>`;
}

function rejectPanel(scene: Scene, request: DeskEmailChange): TemplateResult {
  const { locale, state, lists, requests } = scene;
  const pending = state.work.busy.some(isAbout(request));
  const { desk } = locale.messages;
  const { id, creatorName: name } = request;
  const wrong = requests.reasonMissing;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!pending) requests.reject(request, event.target as HTMLFormElement);
  };
  return html`<form part="form" class="panel" novalidate @submit=${submit}>
    <fieldset aria-describedby="reject-hint-${id} reject-error-${id}">
      <legend><span class="title" tabindex="-1" data-first>${words(desk.rejectAsk, { name })}</span></legend>
      ${Object.entries(reasons(scene)).map(
        ([reason, label]) =>
          html`<label class="check"><input type="radio" name="reason" value=${reason} /><span>${label}</span></label>`,
      )}
      <p part="error" id="reject-error-${id}" ?hidden=${!wrong}>${wrong ? desk.rejectMissing : nothing}</p>
    </fieldset>
    <p part="hint" id="reject-hint-${id}">${words(desk.rejectText, { name })}</p>
    ${actions(
      button(desk.reject, () => {}, 'danger', { submit: true, pending }),
      button(desk.cancel, () => lists.close(true), 'small'),
    )}
  </form>`;
}

/** What came of the last answer. That an address is taken comes with the way on. */
function told(scene: Scene, request: DeskEmailChange): unknown {
  const { locale, state, requests } = scene;
  const { desk } = locale.messages;
  const { creatorName: name } = request;
  const failure = state.work.failures.find(isAbout(request));
  if (failure?.error.code === 'email-taken') {
    const way = button(desk.takenReject, () => void requests.answer(request, 'reject', 'not-usable'), 'small');
    return html`<div tabindex="-1" id="taken-${request.id}">
      ${notice(words(desk.taken, { name }), 'attention', request.answers.includes('reject') ? actions(way) : nothing)}
    </div>`;
  }
  if (failure) return notice(errorText(locale, failure.error), 'error');
  const receipt = state.work.receipts.find(isAbout(request));
  return receipt ? notice(words(...requests.outcome(receipt.action, request)), 'done') : nothing;
}
