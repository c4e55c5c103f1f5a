import { ar } from './ar.js';
import { en } from './en.js';
import type { MailTexts } from './mail-texts.js';

const catalogues: Readonly<Record<string, MailTexts>> = { ar, en };

/** The language a mail is written in, and its words. */
export interface MailLanguage {
  /** BCP 47 tag that Intl accepts. */
  readonly locale: string;
  readonly texts: MailTexts;
}

/** The catalogue for a person's locale, e.g. `ar` for `ar-EG`; English where there is none. */
export function mailLanguage(locale: string | undefined): MailLanguage {
  const tag = validTag(locale);
  const texts = tag && catalogues[tag.language];
  return texts ? { locale: tag.baseName, texts } : { locale: 'en', texts: en };
}

function validTag(locale: string | undefined): Intl.Locale | undefined {
  if (!locale) return undefined;
  try {
    return new Intl.Locale(locale);
  } catch {
    return undefined;
  }
}
