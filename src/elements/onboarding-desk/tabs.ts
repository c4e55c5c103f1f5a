import { html, nothing, type TemplateResult } from 'lit';
import type { DeskLists } from '../../flows/desk-state.js';
import type { Scene } from './scene.js';
import { type DeskTab, tabs } from './state.js';
import { number } from './words.js';

/** How many there are of each, as far as is known: of a list as a whole, not of what a search has left. */
export class TabCounts {
  readonly #counts = new Map<DeskTab, { readonly count: number; readonly more: boolean }>();

  follow(lists: DeskLists): void {
    for (const tab of tabs) {
      const { items, loaded, pending, page, hasNext, filter } = lists[tab];
      const whole = Object.values(filter).every((value) => value === undefined || value === 'waiting');
      // A request answered a moment ago still stands in its list, and waits no longer.
      const counted = items.filter((item) => !('answers' in item) || item.answers.length > 0);
      if (loaded && pending !== 'load' && page === 1 && whole)
        this.#counts.set(tab, { count: counted.length, more: hasNext });
    }
  }

  of(tab: DeskTab) {
    return this.#counts.get(tab);
  }
}

/** The tabs (WAI-ARIA tabs pattern, chosen by moving to them). */
export function tabList({ locale, opened }: Scene, counts: TabCounts, choose: (tab: DeskTab) => void): TemplateResult {
  const { desk } = locale.messages;
  const labels = { invitations: desk.tabInvitations, requests: desk.tabRequests, creators: desk.tabCreators };
  const go = (event: KeyboardEvent) => {
    const to = target(event, opened.tab, locale.dir);
    if (!to) return;
    event.preventDefault();
    choose(to);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#tab-${to}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${desk.views} @keydown=${go}>
    ${tabs.map((tab) => {
      const known = counts.of(tab);
      return html`<button
        part="tab"
        role="tab"
        type="button"
        id="tab-${tab}"
        aria-controls="panel"
        aria-selected=${tab === opened.tab}
        tabindex=${tab === opened.tab ? 0 : -1}
        @click=${() => choose(tab)}
      >
        <span>${labels[tab]}</span>
        ${
          known
            ? html`<span class="count ${tab === 'requests' && known.count > 0 ? 'waiting' : ''}"
                >${number(locale, known.count)}${known.more ? '+' : nothing}</span
              >`
            : nothing
        }
      </button>`;
    })}
  </div>`;
}

function target({ key }: KeyboardEvent, from: DeskTab, dir: 'ltr' | 'rtl'): DeskTab | undefined {
  const at = tabs.indexOf(from);
  const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return tabs[(at + 1) % tabs.length];
  if (key === backward) return tabs.at(at - 1);
  if (key === 'Home') return tabs[0];
  return key === 'End' ? tabs.at(-1) : undefined;
}
