import { html, nothing, type TemplateResult } from 'lit';
import type { DeskListState } from '../../flows/desk-list-state.js';
import type { DeskListName } from '../../flows/desk-state.js';
import { errorText } from '../internal/error-text.js';
import { actions, button, notice } from './controls.js';
import { icon } from './icons.js';
import type { Scene } from './scene.js';
import { number, words } from './words.js';

/** The field that searches a list while somebody types. */
export function searchField({ locale, state, lists }: Scene, list: 'invitations' | 'creators'): TemplateResult {
  const { desk } = locale.messages;
  const typed = (event: Event) => (event.target as HTMLInputElement).value;
  return html`<div class="search" role="search">
    ${icon('search')}
    <input
      part="input"
      type="search"
      aria-label=${desk.search}
      placeholder=${desk.search}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      enterkeyhint="search"
      .defaultValue=${state[list].filter.search ?? ''}
      @input=${(event: Event) => lists.search(list, typed(event))}
      @change=${(event: Event) => lists.search(list, typed(event), true)}
    />
  </div>`;
}

/** A list with what has to be said of it: that it is being read, why it could not be, that nothing is in it. */
export function listFrame<Item, Filter extends object>(
  scene: Scene,
  name: DeskListName,
  { items, loaded, pending, error, filter }: DeskListState<Item, Filter>,
  show: (items: readonly Item[]) => unknown,
  nothingYet: unknown,
): TemplateResult {
  const { locale, lists } = scene;
  const { common, desk, frame } = locale.messages;
  const filtered = Object.values(filter).some((value) => value !== undefined && value !== 'waiting' && value !== 'all');
  const retry = () => actions(button(common.retry, () => lists.retry(name), 'small', { pending: pending !== false }));
  const none = filtered
    ? html`<div class="empty">
        <p>${desk.nothingFound}</p>
        ${actions(button(desk.showEverything, () => lists.clear(name), 'small'))}
      </div>`
    : nothingYet;
  return html`<div
    class="list ${pending && pending !== 'refresh' && loaded ? 'old' : ''}"
    aria-busy=${pending !== false}
  >
    ${error ? notice([errorText(locale, error), loaded ? [' ', desk.stale] : nothing], 'error', retry()) : nothing}
    ${
      loaded
        ? items.length > 0
          ? show(items)
          : none
        : error
          ? nothing
          : html`<span class="spoken">${frame.loading}</span><span class="bar block"></span
              ><span class="bar block"></span><span class="bar block"></span>`
    }
    ${pager(scene, name)}
  </div>`;
}

function pager({ locale, state, lists }: Scene, name: DeskListName): unknown {
  const { page, hasNext, hasPrevious, pending } = state[name];
  const { desk } = locale.messages;
  if (!hasNext && !hasPrevious) return nothing;
  const turn = (way: 'next' | 'previous', there: boolean) =>
    button(way === 'next' ? desk.nextPage : desk.previousPage, () => lists.turn(name, way), 'small', {
      off: !there,
      pending: pending === way,
      id: `${way}-${name}`,
    });
  return html`<nav class="pager" aria-label=${desk.pages}>
    ${turn('previous', hasPrevious)}<span part="hint">${words(desk.page, { page: number(locale, page) })}</span
    >${turn('next', hasNext)}
  </nav>`;
}
