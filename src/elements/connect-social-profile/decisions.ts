import { html, nothing, type TemplateResult } from 'lit';
import type { Candidate, ProfileDraft } from '../../contract/social-profiles.js';
import { errorText } from '../internal/error-text.js';
import type { ConnectScene, StepView } from './connect-scene.js';
import { actions, button, notice } from './controls.js';
import { avatar } from './profile-facts.js';
import { network } from './waiting.js';
import { atHandle, missingWords, wordFor, words } from './words.js';

type State<Step extends string> = Extract<ConnectScene['state'], { step: Step }>;

/** One of several. */
export function choosing(scene: ConnectScene, state: State<'choosing'>): StepView {
  const { locale, unpicked, act } = scene;
  const { connection, errors } = locale.messages;
  const { aim, attempt, pending, error } = state;
  const { platform } = aim;
  const off = pending !== false;
  return {
    mark: platform,
    title: [connection.chooseTitle, { platform }],
    text: words(connection.chooseText, { platform }),
    body: html`${network(scene, state)}
      <div
        class="choices"
        role="radiogroup"
        aria-label=${connection.chooseLabel}
        aria-describedby="choose-error"
        aria-required="true"
      >
        ${(attempt.candidates ?? []).map((candidate) => choice(scene, candidate, off))}
      </div>
      <p part="error" id="choose-error" ?hidden=${!unpicked && !error}>
        ${unpicked ? errors['choice-unknown'] : error && errorText(locale, error)}
      </p>
      ${actions(
        button(connection.chooseButton, act.choose, 'submit-button', { pending: pending === 'choose' }),
        button(connection.noneOfThese, act.cancel, 'plain'),
      )}
      <p part="hint">
        ${words(connection.chooseMissing, { platform })}
        ${button(connection.switchAccount, () => act.again(true), 'plain')}
      </p>`,
  };
}

function choice({ locale, picked, act }: ConnectScene, candidate: Candidate, off: boolean): TemplateResult {
  const { connection } = locale.messages;
  const { id, displayName, handle, unavailable } = candidate;
  return html`<label class="choice">
    <input
      type="radio"
      name="candidate"
      .checked=${picked === id}
      ?disabled=${unavailable !== undefined || off}
      @change=${() => act.pick(id)}
    />
    ${avatar(candidate)}
    <span class="what">
      <bdi class="name">${displayName ?? atHandle(handle)}</bdi>
      <span part="hint"
        >${unavailable ? wordFor(connection.unavailable, unavailable, 'no-permission') : html`<bdi>${atHandle(handle)}</bdi>`}</span
      >
    </span>
  </label>`;
}

/** Is this the one? Nothing has been saved yet. */
export function confirming(scene: ConnectScene, state: State<'confirming'>): StepView {
  const { locale, act } = scene;
  const { connection } = locale.messages;
  const { aim, attempt, pending, error } = state;
  const { platform, purpose } = aim;
  const found: ProfileDraft = attempt.found ?? { handle: '' };
  const known = purpose === 'reconnect' || purpose === 'add-permission';
  const missing = attempt.missing ?? [];
  return {
    mark: platform,
    title: [known ? connection.confirmReconnectTitle : connection.confirmTitle, { platform, handle: found.handle }],
    text: words(connection.confirmText, { platform }),
    body: html`${network(scene, state)} ${face(found)}
    ${missing.length > 0 ? notice(words(connection.confirmMissing, { missing: missingWords(locale, missing) }), 'attention') : nothing}
    ${known ? nothing : consent(scene)} ${error ? notice(errorText(locale, error), 'error') : nothing}
    ${actions(
      button(
        known ? locale.messages.profiles.reconnect : connection.confirm,
        () => act.confirm(false),
        'submit-button',
        { pending: pending === 'confirm' },
      ),
      button(connection.notMe, () => act.again(true), ''),
      button(connection.cancel, act.cancel, 'plain'),
    )}`,
  };
}

/** Not the profile that was meant: nothing has changed, and what was found may still be wanted. */
export function wrongAccount(scene: ConnectScene, state: State<'wrong-account'>): StepView {
  const { locale, act } = scene;
  const { connection } = locale.messages;
  const { aim, attempt, pending, error } = state;
  const found = atHandle(attempt.found?.handle ?? '');
  const expected = atHandle(attempt.expected?.handle ?? scene.handle ?? '');
  const names = { platform: aim.platform, found, expected };
  return {
    mark: ['alert', 'attention'],
    title: [connection.wrongTitle, names],
    text: words(connection.wrongText, names),
    body: html`<p part="text">${words(connection.wrongTip, names)}</p>
      ${actions(
        button(connection.switchAccount, () => act.again(true), 'submit-button'),
        button(connection.back, act.leave, 'plain'),
      )}
      ${
        attempt.found
          ? html`<div class="aside">
              ${face(attempt.found)} ${consent(scene)} ${error ? notice(errorText(locale, error), 'error') : nothing}
              ${actions(button(words(connection.asNew, names), () => act.confirm(true), '', { pending: pending === 'confirm' }))}
            </div>`
          : nothing
      }`,
  };
}

const face = (draft: ProfileDraft): TemplateResult =>
  html`<div class="card">
    <div class="row who">
      ${avatar(draft)}
      <div class="what">
        <bdi class="name">${atHandle(draft.handle)}</bdi>
        ${draft.displayName ? html`<bdi part="hint">${draft.displayName}</bdi>` : nothing}
      </div>
    </div>
  </div>`;

/** Never ticked beforehand: agreeing is something a person does. */
function consent({ locale, manager, agreed, act }: ConnectScene): TemplateResult {
  const { connection, profiles } = locale.messages;
  return html`<div class="consent">
    <label>
      <input
        type="checkbox"
        name="consent"
        .checked=${agreed}
        aria-describedby="consent"
        @change=${(event: Event) => act.agree((event.target as HTMLInputElement).checked)}
      />
      <span>${words(connection.consentLabel, { manager })}</span>
    </label>
    <p part="hint" id="consent">${words(profiles.consent, { manager })}</p>
  </div>`;
}
