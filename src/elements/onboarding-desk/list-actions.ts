import type { CreatorFilter, DeskListName, InvitationFilter, RequestFilter } from '../../flows/desk-state.js';
import { errorText } from '../internal/error-text.js';
import { plural } from '../internal/formats.js';
import type { RowPanel, Shared } from './shared.js';
import { number, spoken } from './words.js';

/** Milliseconds after the last key until a search begins. */
const pause = 300;

interface Filters {
  readonly invitations: InvitationFilter;
  readonly requests: RequestFilter;
  readonly creators: CreatorFilter;
}

/** What is done about a list as a whole: search, filter, pages, and what is open in it. */
export class ListActions {
  readonly #shared: Shared;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  /** Searches once typing has stopped. */
  search(list: 'invitations' | 'creators', text: string, now = false): void {
    clearTimeout(this.#typing);
    const search = text.trim() || undefined;
    const begin = () => {
      if (this.#shared.flow()?.state[list].filter.search !== search) this.filter(list, { search });
    };
    if (now) begin();
    else this.#typing = setTimeout(begin, pause);
  }

  /** Changes what a list is filtered by, and says how many are left. */
  filter<List extends DeskListName>(list: List, change: Filters[List]): void {
    const flow = this.#shared.flow();
    if (!flow) return;
    this.close();
    const filter = { ...flow.state[list].filter, ...change };
    void flow[list].load(filter as never).then((read) => this.#told(list, read));
  }

  clear(list: DeskListName): void {
    const { host } = this.#shared;
    this.filter(
      list,
      list === 'requests' ? { show: 'all' } : { search: undefined, status: undefined, health: undefined },
    );
    const field = host.renderRoot.querySelector<HTMLInputElement>('[type=search]');
    if (field) field.value = '';
    field?.focus();
  }

  turn(list: DeskListName, way: 'next' | 'previous'): void {
    const flow = this.#shared.flow();
    if (!flow) return;
    this.close();
    void flow[list][way]().then((read) => {
      if (read)
        this.#shared.host.renderRoot.querySelector('[part~=table], .cards')?.scrollIntoView({ block: 'nearest' });
      this.#told(list, read);
    });
  }

  retry(list: DeskListName): void {
    void this.#shared
      .flow()
      ?.[list].retry()
      .then((read) => this.#told(list, read));
  }

  /** Opens something below a row, or closes it; what asks something gets focus. */
  toggle(id: string, panel: RowPanel): void {
    const { opened, host, lead } = this.#shared;
    const { row } = opened;
    const open = row?.id !== id || (panel !== 'details' && row.panel !== panel);
    opened.row = open ? { id, panel, inDetails: row?.id === id } : undefined;
    host.requestUpdate();
    if (open && panel !== 'details') lead(`[data-row="${CSS.escape(id)}"] [data-first]`);
  }

  /** Closes what is open below a row; with `back` focus goes to the button that has opened it. */
  close(back = false): void {
    const { opened, host, lead } = this.#shared;
    const { row } = opened;
    if (!row) return;
    opened.row = back && row.inDetails ? { id: row.id, panel: 'details' } : undefined;
    host.requestUpdate();
    if (back) lead(`#${CSS.escape(`${row.panel}-${row.id}`)}`);
  }

  /** Shows more rows of a long list; focus goes to the first of them. */
  widen(name: string, to: number, from: number): void {
    const { opened, host, lead } = this.#shared;
    opened.windows.set(name, to);
    host.requestUpdate();
    lead(`[data-window="${name}"] tbody tr:nth-child(${String(from + 1)}) th`);
  }

  /** Ends what only time would have begun. */
  rest(): void {
    clearTimeout(this.#typing);
  }

  #told(list: DeskListName, read: boolean): void {
    const { flow, locale, say } = this.#shared;
    const state = flow()?.state[list];
    if (!state || state.pending) return;
    const { desk } = locale.messages;
    if (!read) {
      if (state.error) say(errorText(locale, state.error), true);
      return;
    }
    const texts = { invitations: desk.invitations, requests: desk.requests, creators: desk.creators };
    const count = plural(locale, texts[list], state.items.length);
    const pages = state.hasNext || state.hasPrevious;
    say(pages ? `${spoken(desk.page, { page: number(locale, state.page) })}: ${count}` : count);
  }
}
