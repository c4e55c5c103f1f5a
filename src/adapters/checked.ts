import type { routes } from '../contract/routes.js';
import { readInput } from './input.js';
import { type InputIn, type OutputIn, readOutput } from './route-table.js';
import { wireRoutes } from './wire/routes.js';
import { read } from './wire/shapes.js';

type CreatorRows = typeof routes;
export type RouteName = keyof CreatorRows;
export type InputOf<Name extends RouteName> = InputIn<CreatorRows, Name>;
export type OutputOf<Name extends RouteName> = OutputIn<CreatorRows, Name>;

/** What a creator's page gives. @throws as `readInput` */
export function checkedInput<Name extends RouteName>(name: Name, input: unknown): InputOf<Name> {
  return readInput(wireRoutes[name], input, read) as InputOf<Name>;
}

/** What a creator's page is answered. @throws as `readOutput` */
export function checkedAnswer<Name extends RouteName>(name: Name, answer: unknown): OutputOf<Name> {
  return readOutput(wireRoutes[name], name, answer) as OutputOf<Name>;
}
