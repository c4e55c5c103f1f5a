/** What a URL from outside is to be used for. */
export type UrlKind = 'link' | 'image' | 'api';

/**
 * How a parsed address begins: https, or http on loopback, with a host and no credentials. Named sign by sign, since the
 * parser of URLs leaves quotes, braces and semicolons in a host, which no name in DNS has.
 */
const beginning =
  /^(https:\/\/[\w.:[\]-]+|http:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\]|[a-z0-9-]+\.localhost)(:\d+)?)\//;
const control = /[\p{Cc}\p{Cf}\s\\]/u;

/**
 * The one judge of every URL that comes from outside. Accepts absolute `https:` (and `http:` on loopback, for
 * development) without credentials; with `origin` it must be that very origin.
 * @returns the parsed address to use instead of the text given, or `undefined` where it must be shown as plain text.
 */
export function safeUrl(kind: UrlKind, value: unknown, options: { origin?: string } = {}): string | undefined {
  if (typeof value !== 'string' || value.length > 2048 || control.test(value)) return undefined;
  if (!/^https?:\/\/[^/]/i.test(value)) return undefined;
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    return undefined;
  }
  if (!beginning.test(url.href)) return undefined;
  if (kind === 'api' && (url.search || url.hash)) return undefined;
  if (options.origin !== undefined && url.origin !== options.origin) return undefined;
  return url.href;
}

/** Whether the text is an exact origin and nothing more, spelt as browsers send it in `Origin`. */
export function isOrigin(value: string): boolean {
  const href = safeUrl('link', value);
  return href !== undefined && new URL(href).origin === value;
}
