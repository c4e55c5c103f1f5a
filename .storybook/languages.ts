import { directionOf } from '../src/i18n/direction.js';
import { languages as later } from '../src/i18n/registry.js';

/** A language the page may be in. */
export interface PageLanguage {
  /** BCP 47. */
  readonly tag: string;
  /** Its name in its own words. */
  readonly title: string;
  readonly direction: 'ltr' | 'rtl';
}

const pseudo = 'en-XA';

/** English, the pseudo-locale, and every language the widgets speak, by name. */
export const languages: readonly PageLanguage[] = [
  described('en'),
  { tag: pseudo, title: 'Pseudo (long, accented)', direction: 'ltr' },
  ...Object.keys(later)
    .map(described)
    .filter(({ tag }) => tag !== pseudo)
    .sort((one, other) => one.title.localeCompare(other.title, 'en')),
];

function described(subtags: string): PageLanguage {
  const tag = Intl.getCanonicalLocales(subtags)[0] ?? subtags;
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  const inEnglish = new Intl.DisplayNames('en', { type: 'language' }).of(tag);
  return { tag, title: inEnglish === name ? name : `${name} (${inEnglish})`, direction: directionOf(tag) };
}
