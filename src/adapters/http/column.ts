import type { CallOptions } from '../../contract/call-options.js';
import type { routes } from '../../contract/routes.js';
import type { OutputIn } from '../route-table.js';
import type { WireRoute } from '../wire/wire-route.js';
import type { HttpClient } from './client.js';

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

type CreatorRows = typeof routes;

/** Calls the endpoints of one column, within the time its caller was given. */
export function sender<Names extends keyof CreatorRows>(
  client: HttpClient,
  table: { readonly [N in Names]: WireRoute },
) {
  return <Name extends Names>(
    name: Name,
    input?: unknown,
    options?: CallOptions,
  ): Promise<OutputIn<Pick<CreatorRows, Names>, Name>> =>
    client.send<Pick<CreatorRows, Names>, Name>(table, name, input, options);
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
  const methods = Object.entries<number>(places).map(([name, place]) => {
    const method = (...given: unknown[]) =>
      client.within(given[place] as CallOptions | undefined, async (within) => {
        const loaded = await load().catch((cause: unknown) => {
          throw client.unreached('The code of the http adapter could not be loaded', cause);
        });
        given[place] = within;
        const api = loaded.column(client) as Record<string, Method>;
        return api[name]?.(...(given as never));
      });
    return [name, method];
  });
  const api = Object.fromEntries(methods) as Api;
  return () => {
    load().catch(() => undefined);
    return api;
  };
}
