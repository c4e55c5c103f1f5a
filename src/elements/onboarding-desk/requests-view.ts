import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { empty } from './controls.js';
import { select } from './fields.js';
import { listFrame } from './list-frame.js';
import { requestCard } from './request-card.js';
import type { Scene } from './scene.js';

/** Creators who ask for another address. */
export function requestsView(scene: Scene): TemplateResult {
  const { locale, state, lists } = scene;
  const { desk } = locale.messages;
  const { show = 'waiting' } = state.requests.filter;
  return html`<div class="toolbar">
      <div class="inline">
        ${select(
          {
            id: 'show',
            name: 'show',
            label: desk.requestsShow,
            choices: [
              { value: 'waiting', label: desk.requestsWaiting },
              { value: 'all', label: desk.requestsAll },
            ],
            chosen: show,
          },
          (value) => lists.filter('requests', { show: value === 'all' ? 'all' : 'waiting' }),
        )}
      </div>
    </div>
    ${listFrame(
      scene,
      'requests',
      state.requests,
      (items) =>
        html`<ul class="cards">
          ${repeat(
            items,
            ({ id }) => id,
            (request) => requestCard(scene, request),
          )}
        </ul>`,
      empty('check', desk.emptyRequestsTitle, desk.emptyRequestsText),
    )}`;
}
