import { matchLanguage } from '../../contract/language-tag.js';
import { serverTexts } from '../texts/catalogues.js';

/** Languages of an Accept-Language header that lead to a page, best first; at most ten are looked at. */
function wanted(header: string): string[] {
  return header
    .slice(0, 500)
    .split(',', 10)
    .map((item) => {
      const [tag = '', ...parameters] = item.trim().split(';');
      const quality = parameters.map((text) => /^\s*q=([01](?:\.\d{1,3})?)\s*$/.exec(text)?.[1]).find(Boolean);
      return { tag: tag.toLowerCase(), quality: Number(quality ?? 1) };
    })
    .filter(({ tag, quality }) => /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/.test(tag) && quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag);
}

/**
 * The tag a page is written in: the first the reader asks for (`?lang=` before the header) in whose language the server
 * speaks, e.g. `ar-eg` for `ar`; else `en`.
 */
export function pageLanguage(request: Request): string {
  const asked = new URL(request.url).searchParams.get('lang') ?? '';
  const tags = wanted(`${asked},${request.headers.get('accept-language') ?? ''}`);
  return tags.find((tag) => matchLanguage(tag, serverTexts) !== undefined) ?? 'en';
}
