import type { CallOptions } from '../contract/call-options.js';
import {
  type DeskListAction,
  type DeskListPending,
  type DeskListState,
  emptyList,
  reduceList,
} from './desk-list-state.js';
import { DeskPart, type DeskPorts } from './desk-part.js';
import { secondsUntil } from './ports.js';

export interface DeskListPage<Item> {
  readonly items: readonly Item[];
  readonly next?: string | undefined;
}

/** Reads the page after the one that ended at `after`. */
export type ReadDeskList<Item, Filter> = (
  query: Filter & { readonly after?: string | undefined },
  options: CallOptions,
) => Promise<DeskListPage<Item>>;

interface Reading<Filter> {
  readonly pending: Exclude<DeskListPending, false>;
  readonly filter: Filter;
  readonly starts: readonly (string | undefined)[];
}

/** One list at the desk: what it is filtered by, page after page, and what changes in it meanwhile. */
export class DeskListFlow<Item extends { readonly id: string }, Filter extends object> extends DeskPart<
  DeskListState<Item, Filter>,
  DeskListAction<Item, Filter>
> {
  readonly #ask: ReadDeskList<Item, Filter>;
  #reading: Reading<Filter> | undefined;
  /** Made since the page under way was asked for, so that no older fact replaces a newer one. */
  #changes: ((item: Item) => Item)[] = [];

  constructor(filter: Filter, ask: ReadDeskList<Item, Filter>, ports: DeskPorts) {
    super(emptyList(filter), reduceList, { type: 'stopped' }, ports);
    this.#ask = ask;
  }

  /** Seconds until a list that could not be read may be asked for again. */
  get retryIn(): number {
    return secondsUntil(this.state.retryAt, this.ports.clock.now());
  }

  /** Reads the first page of what a filter lets through. */
  load(filter: Filter = this.state.filter): Promise<boolean> {
    return this.#read({ pending: 'load', filter, starts: [undefined] });
  }

  next(): Promise<boolean> {
    const { filter, starts, next, pending } = this.state;
    if (next === undefined || isTurning(pending)) return Promise.resolve(false);
    return this.#read({ pending: 'next', filter, starts: [...starts, next] });
  }

  previous(): Promise<boolean> {
    const { filter, starts, pending } = this.state;
    if (starts.length < 2 || isTurning(pending)) return Promise.resolve(false);
    return this.#read({ pending: 'previous', filter, starts: starts.slice(0, -1) });
  }

  /** Reads what is shown, or is being read, once more. Nothing happens where nothing was read yet. */
  refresh(): Promise<boolean> {
    const { filter, starts, pending, loaded } = this.state;
    if (pending && this.#reading) return this.#read(this.#reading);
    return loaded ? this.#read({ pending: 'refresh', filter, starts }) : Promise.resolve(false);
  }

  /** Tries again what failed: the page shown, or the first one. */
  retry(): Promise<boolean> {
    return this.state.loaded ? this.refresh() : this.load();
  }

  /** Changes items in their places. `change` gives back those that it is not about. */
  change(change: (item: Item) => Item): void {
    this.#changes.push(change);
    this.dispatch({ type: 'changed', change });
  }

  async #read(reading: Reading<Filter>): Promise<boolean> {
    const { pending, filter, starts } = reading;
    const changes: ((item: Item) => Item)[] = [];
    this.#reading = reading;
    this.#changes = changes;
    this.dispatch({ type: 'asked', pending, filter });
    const read = await this.attempt(
      (signal) => this.#ask({ ...filter, after: starts.at(-1) }, { signal }),
      ({ items, next }): DeskListAction<Item, Filter> => {
        const current = Array.from(items, (item) => changes.reduce((changed, change) => change(changed), item));
        return { type: 'read', items: current, starts, next };
      },
      (error) => ({ type: 'failed', error, now: this.ports.clock.now() }),
    );
    // The last page may have emptied since it was the last.
    const { items, page } = this.state;
    return read && items.length === 0 && page > 1 ? this.load() : read;
  }
}

function isTurning(pending: DeskListPending): boolean {
  return pending === 'load' || pending === 'next' || pending === 'previous';
}
