import { OnboardingError } from '../../contract/errors.js';
import { safeUrl } from '../../contract/url.js';
import type { WireRoute } from '../wire/wire-route.js';

/** Judges where an API is said to be. @returns it without a slash at its end @throws `invalid-input` */
export function apiBase(baseUrl: unknown): string {
  const url = safeUrl('api', baseUrl);
  if (!url) throw new OnboardingError('invalid-input', 'baseUrl must be an absolute https URL', { field: 'baseUrl' });
  return url.replace(/\/+$/, '');
}

/**
 * Address and content of a request: `{name}` in the path is filled from the input, the rest of it goes into the query
 * of a GET or the JSON body of a POST.
 */
export function requestParts(base: string, route: WireRoute, input: unknown): { url: string; body: string | null } {
  const rest = { ...(input as Record<string, string>) };
  const url =
    base +
    route.path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = String(rest[name]);
      Reflect.deleteProperty(rest, name);
      // `.` and `..` would walk to another endpoint, encoded or not; half a surrogate pair has no encoding.
      if (/^\.{0,2}$|\p{Cs}/u.test(value)) throw new OnboardingError('invalid-input', undefined, { field: name });
      return encodeURIComponent(value);
    });
  if (route.method === 'POST') return { url, body: route.input ? JSON.stringify(rest) : null };
  const query = String(new URLSearchParams(rest));
  return { url: query ? `${url}?${query}` : url, body: null };
}

/** 128 random bits. Not `randomUUID`, which pages without TLS lack. */
export function newIdempotencyKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
