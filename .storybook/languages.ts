import { languageTags } from '../src/contract/language-tag.js';

/** A language the page may be in. */
export interface PageLanguage {
  /** BCP 47. */
  readonly tag: string;
  /** Its name in its own words. */
  readonly title: string;
}

/** English, the pseudo-locale, and every other language the widgets speak, by name. */
export const languages: readonly PageLanguage[] = [
  named('en'),
  { tag: 'en-XA', title: 'Pseudo (long, accented)' },
  ...languageTags
    .filter((tag) => tag !== 'en')
    .map(named)
    .sort((one, other) => one.title.localeCompare(other.title, 'en')),
];

function named(tag: string): PageLanguage {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  const inEnglish = new Intl.DisplayNames('en', { type: 'language' }).of(tag);
  return { tag, title: inEnglish === name ? name : `${name} (${inEnglish})` };
}
