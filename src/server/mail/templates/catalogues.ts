import { english, serverLanguage } from '../../texts/catalogues.js';
import type { MailTexts } from '../../texts/mail-texts.js';

/** The language a mail is written in, and its words. */
export interface MailLanguage {
  /** BCP 47 tag that Intl accepts. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly texts: MailTexts;
}

/** The catalogue for a person's locale, e.g. `ar` for `ar-EG`; English where there is none. */
export function mailLanguage(locale: string | undefined): MailLanguage {
  const { tag, direction, texts } = serverLanguage(baseName(locale)) ?? english;
  return { locale: tag, direction, texts: texts.mails };
}

/** A tag as Intl spells it, without extensions; empty where it is none. */
function baseName(locale = ''): string {
  try {
    return new Intl.Locale(locale).baseName;
  } catch {
    return '';
  }
}
