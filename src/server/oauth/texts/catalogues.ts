import { ar } from './ar.js';
import type { ConnectTexts } from './connect-texts.js';
import { en } from './en.js';

/** The languages the pages speak, by BCP 47 language; the first is for everybody else. */
export const connectTexts: Readonly<Record<string, ConnectTexts>> = { en, ar };

/** The catalogue of a language tag. */
export function connectTextsFor(tag: string): ConnectTexts {
  return connectTexts[tag.split('-', 1)[0] ?? ''] ?? en;
}
