import * as z from 'zod/mini';
import { OnboardingError } from '../../contract/errors.js';
import type { Route } from '../../contract/route.js';

/** Checks what a call was given: query (GET) or body, overlaid by the path. @throws `invalid-input` with `field` */
export function parseInput(row: Route, given: unknown, path: Record<string, string>): unknown {
  if (!row.input) return undefined;
  const isRecord = typeof given === 'object' && given !== null && !Array.isArray(given);
  const result = z.safeParse(row.input, isRecord ? { ...given, ...path } : given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue?.path.map(String).join('.');
  throw new OnboardingError('invalid-input', issue?.message ?? 'Invalid input', field ? { field } : {});
}

/** The query as an object; of a name that comes twice the first value counts. */
export function queryOf(url: string): Record<string, string> {
  const query = Object.create(null) as Record<string, string>;
  const start = url.indexOf('?');
  if (start < 0) return query;
  for (const [name, value] of new URLSearchParams(url.slice(start))) query[name] ??= value;
  return query;
}
