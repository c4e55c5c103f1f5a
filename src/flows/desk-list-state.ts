import type { OnboardingError } from '../contract/errors.js';
import { retryMoment } from './ports.js';

/** Why a list is being read; `refresh`: the page shown, once more, without a word unless it fails. */
export type DeskListPending = 'load' | 'next' | 'previous' | 'refresh' | false;

/** One page of a list at the desk, and how it was asked for. Moments are milliseconds since 1970. */
export interface DeskListState<Item, Filter> {
  /** What was asked for last; `items` follow once `pending` is false. */
  readonly filter: Filter;
  readonly pending: DeskListPending;
  /** `items` have been read with `filter`; false before the first answer and after a `load` that failed. */
  readonly loaded: boolean;
  readonly items: readonly Item[];
  /** Counts from 1. */
  readonly page: number;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** Why the list could not be read; what is shown beside it may be out of date. */
  readonly error?: OnboardingError | undefined;
  readonly retryAt?: number | undefined;
  /** Where the pages up to this one begin, and the next: what a server gave as `next`. */
  readonly starts: readonly (string | undefined)[];
  readonly next?: string | undefined;
}

export type DeskListAction<Item, Filter> =
  | { readonly type: 'asked'; readonly pending: Exclude<DeskListPending, false>; readonly filter: Filter }
  | {
      readonly type: 'read';
      readonly items: readonly Item[];
      readonly starts: readonly (string | undefined)[];
      readonly next: string | undefined;
    }
  | { readonly type: 'failed'; readonly error: OnboardingError; readonly now: number }
  | { readonly type: 'changed'; readonly change: (item: Item) => Item }
  | { readonly type: 'stopped' };

export function emptyList<Item, Filter>(filter: Filter): DeskListState<Item, Filter> {
  return {
    filter,
    pending: false,
    loaded: false,
    items: [],
    page: 1,
    hasNext: false,
    hasPrevious: false,
    starts: [undefined],
  };
}

export function reduceList<Item extends { readonly id: string }, Filter>(
  state: DeskListState<Item, Filter>,
  action: DeskListAction<Item, Filter>,
): DeskListState<Item, Filter> {
  switch (action.type) {
    case 'asked':
      return { ...state, filter: action.filter, pending: action.pending, error: undefined, retryAt: undefined };
    case 'read': {
      const { starts, next } = action;
      const page = { page: starts.length, hasNext: next !== undefined, hasPrevious: starts.length > 1 };
      return {
        filter: state.filter,
        pending: false,
        loaded: true,
        items: onceEach(action.items),
        ...page,
        starts,
        next,
      };
    }
    case 'failed': {
      const failure = { error: action.error, retryAt: retryMoment(action.error, action.now) };
      return { ...ended(state), ...failure };
    }
    case 'changed': {
      const items = state.items.map(action.change);
      return items.some((item, index) => item !== state.items[index]) ? { ...state, items } : state;
    }
    case 'stopped':
      return state.pending ? ended(state) : state;
  }
}

/** A filter whose answer never came must not stand over the items of another. */
function ended<Item, Filter>(state: DeskListState<Item, Filter>): DeskListState<Item, Filter> {
  return state.pending === 'load' ? emptyList(state.filter) : { ...state, pending: false };
}

/** The first of each id: pages of a list that moves meanwhile may overlap. */
function onceEach<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  return items.filter(({ id }) => !seen.has(id) && seen.add(id));
}
