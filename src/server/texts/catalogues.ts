import { matchLanguage } from '../../contract/language-tag.js';
import ar from './ar/index.js';
import en from './en/index.js';
import type { ServerTexts } from './server-texts.js';

/** What the server says, by language tag in lower case. */
export const serverTexts: Readonly<Record<string, ServerTexts>> = {
  en,
  ar,
};

/** The texts for a tag of {@link serverTexts} or one of its regions; English for everybody else. */
export function textsFor(tag: string): ServerTexts {
  return serverTexts[matchLanguage(tag, serverTexts) ?? 'en'] ?? en;
}
