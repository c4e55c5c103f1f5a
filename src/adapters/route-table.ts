import type { output, ZodMiniType } from 'zod/mini';
import { OnboardingError } from '../contract/errors.js';
import type { Route } from '../contract/route.js';
import { read } from './wire/shapes.js';
import type { WireRoute } from './wire/wire-route.js';

/** Rows of the contract, and what a page knows of each. */
export type Rows = Readonly<Record<string, Route>>;
export type RouteTable<R extends Rows> = { readonly [Name in keyof R]: WireRoute };
export type NameIn<R extends Rows> = keyof R & string;

type Parsed<Row, Key extends 'input' | 'output'> =
  Row extends Record<Key, infer S extends ZodMiniType> ? output<S> : undefined;
export type InputIn<R extends Rows, Name extends NameIn<R>> = Parsed<R[Name], 'input'>;
export type OutputIn<R extends Rows, Name extends NameIn<R>> = Parsed<R[Name], 'output'>;

/** Checks what a backend answered; members not agreed on are left behind. @throws `unexpected-answer` */
export function readOutput({ output: shape }: WireRoute, name: string, answer: unknown): unknown {
  return (
    shape &&
    read(shape, answer, (at) => {
      throw new OnboardingError('unexpected-answer', `Unexpected answer of ${name} at "${at}"`);
    })
  );
}
