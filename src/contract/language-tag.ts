/** What widgets, mails and hosted pages are worded in, as BCP 47 tags, English first. */
export const languageTags = [
  'en',
  'ar',
  'cs',
  'da',
  'de',
  'el',
  'es',
  'fa',
  'fi',
  'fr',
  'he',
  'hu',
  'id',
  'it',
  'ja',
  'ko',
  'nb',
  'nl',
  'pl',
  'pt-BR',
  'ro',
  'sv',
  'tr',
  'uk',
  'vi',
  'zh-Hans',
  'zh-Hant',
] as const;

export type LanguageTag = (typeof languageTags)[number];

/** The tag and its ancestors, nearest first, in lower case: `ar-EG` gives `ar-eg`, `ar` (RFC 4647 lookup). */
export function lookupChain(tag: string): string[] {
  const subtags = tag.toLowerCase().split('-');
  return subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
}

/** What somebody reads whose own language is not there. */
const relatives: Readonly<Partial<Record<string, string>>> = { pt: 'pt-br', nn: 'nb', no: 'nb' };

/**
 * The one of the tags given that serves a language best, as it is spelt there; `undefined` where none does. The likely
 * script says which Chinese is meant: `zh-TW` is `zh-Hant-TW`.
 * @param available in lower case
 */
export function matchLanguage(tag: string, available: Readonly<Record<string, unknown>>): string | undefined {
  const find = (chain: readonly string[]) =>
    [...chain, ...chain.map((candidate) => relatives[candidate] ?? '')].find((one) => Object.hasOwn(available, one));
  // The likely script is looked up last: browsers load a table for it, which takes them milliseconds.
  return find(lookupChain(tag)) ?? find(lookupChain(likely(tag)));
}

function likely(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().baseName;
  } catch {
    return '';
  }
}

/** The direction a language is written in; left to right where it is not known. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return /^(ar|arc|ckb|dv|fa|he|ks|ku-arab|nqo|ps|sd|syr|ug|ur|yi)\b/i.test(tag) ? 'rtl' : 'ltr';
}
