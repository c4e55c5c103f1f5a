import * as z from 'zod/mini';
import { cleanText } from '../../contract/text.js';
import { safeUrl } from '../../contract/url.js';
import { isJsonObject } from './answer-json.js';

/** An id as text, whether it came as a string or as a number; `parseAnswer` has kept its digits. */
export const idText = () =>
  z.pipe(
    z.union([z.string().check(z.regex(/^[A-Za-z0-9_.:-]{1,100}$/)), z.number().check(z.int(), z.gte(0))]),
    z.transform(String),
  );

/** A token or another secret: characters of RFC 6749 appendix A.12, and no more than any platform sends. */
export const secretText = () => z.string().check(z.regex(/^[\x20-\x7e]{1,4096}$/));

/** A name that must be there, cleaned of control characters and cut to what the contract takes. */
export const nameText = (max: number) =>
  z.pipe(
    z.string(),
    z.pipe(
      z.transform((value: string) => shorten(value, max)),
      z.string().check(z.minLength(1)),
    ),
  );

/** A text that may be missing, `null` or empty: then `undefined`. */
export const optionalText = (max: number) =>
  z.pipe(
    z.nullish(z.string()),
    z.transform((value) => shorten(value ?? '', max) || undefined),
  );

/** A count, as a number or in digits; `undefined` where it is hidden, never 0 for that. */
export const optionalCount = () =>
  z.pipe(
    z.nullish(z.union([z.number().check(z.gte(0), z.lte(1e15)), z.string().check(z.regex(/^\d{1,15}$/))])),
    z.transform((value) => (value === null || value === undefined ? undefined : Math.floor(Number(value)))),
  );

/** An address that `safeUrl` takes, else `undefined`: a bad picture is no reason to lose a profile. */
export const optionalAddress = () =>
  z.pipe(
    z.nullish(z.string()),
    z.transform((value) => safeUrl('link', value)),
  );

/** Longer than any permission lasts: what is said to last longer has no end that a date could name. */
const longestLife = 100 * 365 * 24 * 60 * 60;

/** Whole seconds that something lasts, as a number or in digits; `undefined` where it does not end. */
export const optionalSeconds = () =>
  z.pipe(
    z.nullish(z.union([z.number().check(z.gte(0)), z.string().check(z.regex(/^\d{1,15}$/))])),
    z.transform((value) => {
      const seconds = Math.floor(Number(value ?? Infinity));
      return seconds > longestLife ? undefined : seconds;
    }),
  );

/** A moment as RFC 3339 or, as Meta writes it, with `+0000`. */
export const dateTime = () =>
  z.pipe(
    z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[-+]\d\d:?\d\d)$/)),
    z.pipe(
      z.transform((value: string) => new Date(value.replace(/([-+]\d\d)(\d\d)$/, '$1:$2'))),
      z.date(),
    ),
  );

/** What an answer is about, out of the `data` or `data[0]` that some versions wrap it in. */
export function unwrapData(body: unknown): unknown {
  if (!isJsonObject(body) || !('data' in body)) return body;
  const { data } = body;
  return Array.isArray(data) ? (data as readonly unknown[])[0] : data;
}

/** Cuts between characters, never within one. */
export function shorten(value: string, max: number): string {
  const clean = cleanText(value).trim();
  if (clean.length <= max) return clean;
  const end = /[\uD800-\uDBFF]/.test(clean.charAt(max - 1)) ? max - 1 : max;
  return clean.slice(0, end);
}

/** What was written under a post: line breaks stay, since they end hashtags. */
export const captionText = () =>
  z.pipe(
    z.nullish(z.string()),
    z.transform((value) => {
      const lines = (value ?? '').split(/\r\n|[\r\n\u2028\u2029]/).map((line) => shorten(line, 10_000));
      return lines.join('\n').trim() || undefined;
    }),
  );
