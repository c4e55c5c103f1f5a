import { html, nothing, type TemplateResult } from 'lit';
import type { Transfer } from '../../contract/social-profiles.js';
import { errorText } from '../internal/error-text.js';
import { actions, button, notice } from './controls.js';
import { isBusy, type ListScene } from './list-scene.js';
import { elsewhere } from './panels.js';
import { atHandle, day, naming, wordFor, words } from './words.js';

/** Whether anything can still be done about it. */
const isOpen = ({ state }: Transfer): boolean => state === 'requested' || state === 'approved';

/** Moves of profiles between accounts: those to act on, or those that are over. */
export function transfers(scene: ListScene, which: 'open' | 'over'): TemplateResult | typeof nothing {
  const { state, locale, headingLevel } = scene;
  const shown = state.transfers.filter((transfer) => isOpen(transfer) === (which === 'open'));
  if (shown.length === 0) return nothing;
  const title = locale.messages.profiles.transferTitle;
  return html`<div class="transfers">
    <div class="title" role="heading" aria-level=${Math.min(headingLevel + 1, 6)}>${title}</div>
    <ul part="list" class="list">
      ${shown.map((transfer) => html`<li part="item">${one(scene, transfer)}</li>`)}
    </ul>
  </div>`;
}

function one(scene: ListScene, transfer: Transfer): TemplateResult {
  const { locale, state, firstParty } = scene;
  const { profiles } = locale.messages;
  const texts = transfer.direction === 'in' ? profiles.transferIn : profiles.transferOut;
  const until = transfer.state === 'requested' ? transfer.objectUntil : transfer.expiresAt;
  const failure = state.failures.find(({ id }) => id === transfer.id);
  const date = day(locale, until ?? transfer.expiresAt) ?? '';
  const urgent = transfer.direction === 'out' && transfer.state === 'requested';
  return notice(
    words(wordFor(texts, transfer.state, 'expired'), { ...naming(transfer), date }),
    urgent ? 'attention' : '',
    html`${failure ? html`<p part="error">${errorText(locale, failure.error)}</p>` : nothing}
    ${isOpen(transfer) ? (firstParty ? answers(scene, transfer) : elsewhere(scene)) : nothing}`,
  );
}

function answers(scene: ListScene, transfer: Transfer): TemplateResult {
  const { locale, act } = scene;
  const { profiles } = locale.messages;
  const pending = isBusy(scene, transfer.id);
  const answer = (label: string, what: 'agree' | 'object' | 'withdraw', look: 'small' | 'plain') =>
    button(label, () => act.answer(transfer, what), look, {
      off: pending,
      name: `${label}: ${atHandle(transfer.handle)}`,
    });
  if (transfer.direction === 'in') {
    return actions(
      transfer.state === 'approved'
        ? button(profiles.moveHere, () => act.moveHere(transfer), 'submit-button')
        : nothing,
      answer(profiles.withdraw, 'withdraw', 'plain'),
    );
  }
  if (transfer.state !== 'requested') return actions();
  return actions(answer(profiles.object, 'object', 'small'), answer(profiles.agree, 'agree', 'small'));
}
