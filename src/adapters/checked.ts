import { OnboardingError } from '../contract/errors.js';
import type { Problem } from '../contract/problem.js';
import type { routes } from '../contract/routes.js';
import { wireProblem, type WireRoute, wireRoutes } from './wire/routes.js';
import { Misfit, type Shape } from './wire/shapes.js';
import type { output, ZodMiniType } from 'zod/mini';

type Rows = typeof routes;
export type RouteName = keyof Rows;
type Parsed<Row, Key extends 'input' | 'output'> =
  Row extends Record<Key, infer S extends ZodMiniType> ? output<S> : undefined;
export type InputOf<Name extends RouteName> = Parsed<Rows[Name], 'input'>;
export type OutputOf<Name extends RouteName> = Parsed<Rows[Name], 'output'>;

/**
 * Checks what a caller gives before it leaves the page. A token of the wrong form is one that nobody issued: mail
 * programs cut and wrap links, and people should read the same words for it.
 * @throws `invalid-input` with the field at fault; `link-unknown` for a malformed `token` or `deletionToken`
 */
export function checkedInput<Name extends RouteName>(name: Name, input: unknown): InputOf<Name> {
  const { input: shape }: WireRoute = wireRoutes[name];
  return made(shape, input, (field) => {
    const code = field === 'token' || field === 'deletionToken' ? 'link-unknown' : 'invalid-input';
    return new OnboardingError(code, 'Input is not as agreed', { field });
  }) as InputOf<Name>;
}

/** Whether input has the form agreed, without saying what is wrong with it. */
export function isWellFormed(name: RouteName, input: unknown): boolean {
  try {
    checkedInput(name, input);
    return true;
  } catch {
    return false;
  }
}

/** Checks what a backend answered; members not agreed on are left behind. @throws `unexpected-answer` */
export function checkedAnswer<Name extends RouteName>(name: Name, answer: unknown): OutputOf<Name> {
  const { output: shape }: WireRoute = wireRoutes[name];
  return made(shape, answer, (field = '') => {
    return new OnboardingError('unexpected-answer', `Answer of ${name} is not as agreed at "${field}"`);
  }) as OutputOf<Name>;
}

/** The problem a server reports, or `undefined` where the body is no such report. */
export function checkedProblem(body: unknown): Problem | undefined {
  try {
    return wireProblem(body) as Problem;
  } catch {
    return undefined;
  }
}

function made(shape: Shape | undefined, value: unknown, errorAt: (field?: string) => OnboardingError): unknown {
  try {
    return shape?.(value);
  } catch (thrown) {
    throw thrown instanceof Misfit ? errorAt(thrown.at || undefined) : thrown;
  }
}
