import * as z from 'zod/mini';
import { OnboardingError } from '../contract/errors.js';
import type { Route } from '../contract/route.js';

// Zod would otherwise try `new Function`, which a strict Content-Security-Policy reports.
z.config({ jitless: true });

type InputOf<R extends Route> = R['input'] extends z.ZodMiniType ? z.output<R['input']> : undefined;
type OutputOf<R extends Route> = R['output'] extends z.ZodMiniType ? z.output<R['output']> : undefined;

/**
 * Checks what a caller gives before it leaves the page. A token of the wrong form is one that nobody issued: mail
 * programs cut and wrap links, and people should read the same words for it.
 * @throws `invalid-input` with the field at fault; `link-unknown` for a malformed `token`.
 */
export function checkedInput<R extends Route>(route: R, input: unknown): InputOf<R> {
  if (!route.input) return undefined as InputOf<R>;
  const result = z.safeParse(route.input, input);
  if (result.success) return result.data as InputOf<R>;
  const field = result.error.issues[0]?.path.join('.') || undefined;
  throw new OnboardingError(field === 'token' ? 'link-unknown' : 'invalid-input', 'Input is not as agreed', { field });
}

/** Whether input has the form agreed, without saying what is wrong with it. */
export function isWellFormed(route: Route, input: unknown): boolean {
  return !route.input || z.safeParse(route.input, input).success;
}

/** Checks what a backend answered; unknown members are dropped. @throws `unexpected-answer` */
export function checkedAnswer<R extends Route>(route: R, answer: unknown): OutputOf<R> {
  if (!route.output) return undefined as OutputOf<R>;
  const result = z.safeParse(route.output, answer);
  if (result.success) return result.data as OutputOf<R>;
  const at = result.error.issues[0]?.path.join('.');
  throw new OnboardingError('unexpected-answer', `Answer of ${route.path} is not as agreed at "${at ?? ''}"`);
}
