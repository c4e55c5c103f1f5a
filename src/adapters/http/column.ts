import type { CallOptions } from '../../contract/call-options.js';
import { type HttpClient, loadTrouble } from './client.js';

type Method = (...given: never) => Promise<unknown>;

/** Where each method takes its options: first, or after its input. */
export type OptionPlaces<Api> = {
  readonly [Name in keyof Api]: Api[Name] extends (...given: infer Given) => unknown
    ? Required<Given> extends [unknown, unknown]
      ? 1
      : 0
    : never;
};

/** A column's module: its methods over a client, once it is there. */
export interface ColumnModule<Api> {
  readonly column: (client: HttpClient) => Api;
}

/**
 * A column whose code is fetched when the column is taken, or else when a method is called; the time that takes counts
 * into the call's. Its methods throw `unavailable` or `offline` where the code cannot be had.
 * @returns a function that gives the column, always the same
 */
export function column<Api extends object>(
  client: HttpClient,
  load: () => Promise<ColumnModule<Api>>,
  places: OptionPlaces<Api>,
): () => Api {
  const api: Record<string, Method> = {};
  for (const [name, place] of Object.entries<number>(places)) {
    api[name] = (...given: unknown[]) =>
      client.within(given[place] as CallOptions | undefined, async (within) => {
        const loaded = await client.load(load);
        given[place] = within;
        return (loaded.column(client) as typeof api)[name]?.(...(given as never));
      });
  }
  return () => {
    // Both at once, since a column may need of the second what judges typed addresses.
    Promise.all([load(), loadTrouble()]).catch(() => undefined);
    return api as Api;
  };
}
