import { matchLanguage } from '../../../contract/language-tag.js';
import { serverTexts, textsFor } from '../../texts/catalogues.js';
import type { MailTexts } from '../../texts/mail-texts.js';

/** The language a mail is written in, and its words. */
export interface MailLanguage {
  /** BCP 47 tag that Intl accepts. */
  readonly locale: string;
  readonly texts: MailTexts;
}

/** The catalogue for a person's locale, e.g. `ar` for `ar-EG`; English where there is none. */
export function mailLanguage(locale: string | undefined): MailLanguage {
  const tag = validTag(locale);
  const known = tag && matchLanguage(tag.baseName, serverTexts) !== undefined;
  return known
    ? { locale: tag.baseName, texts: textsFor(tag.baseName).mails }
    : { locale: 'en', texts: textsFor('en').mails };
}

function validTag(locale: string | undefined): Intl.Locale | undefined {
  if (!locale) return undefined;
  try {
    return new Intl.Locale(locale);
  } catch {
    return undefined;
  }
}
