import { OnboardingError } from '../../contract/errors.js';
import type { WireRoute } from '../wire/wire-route.js';

/**
 * Puts checked input into an address: `{name}` in the path is filled from it, the rest of it goes into the query, or
 * into the body of a POST.
 * @returns the address from the path on, and what is left for the body
 */
export function placed({ method, path }: WireRoute, input: unknown): { path: string; rest: unknown } {
  const rest = { ...(input as Record<string, string>) };
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest[name]);
    Reflect.deleteProperty(rest, name);
    // `.` and `..` would walk to another endpoint, encoded or not; half a surrogate pair has no encoding.
    if (/^\.{0,2}$|\p{Cs}/u.test(value)) throw new OnboardingError('invalid-input', undefined, { field: name });
    return encodeURIComponent(value);
  });
  if (method === 'POST') return { path: filled, rest };
  const query = new URLSearchParams(rest).toString();
  return { path: query ? `${filled}?${query}` : filled, rest: undefined };
}
