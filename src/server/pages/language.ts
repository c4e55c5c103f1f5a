import { english, type ServerLanguage, serverLanguage } from '../texts/catalogues.js';

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
 * The language a page is written in: the first the reader asks for (`?lang=` before the header) that the server speaks,
 * under the tag it was asked for by, in lower case, e.g. `ar-eg`; else English.
 */
export function pageLanguage(request: Request): ServerLanguage {
  const asked = new URL(request.url).searchParams.get('lang') ?? '';
  const tags = wanted(`${asked},${request.headers.get('accept-language') ?? ''}`);
  for (const tag of tags) {
    const language = serverLanguage(tag);
    if (language) return language;
  }
  return english;
}
