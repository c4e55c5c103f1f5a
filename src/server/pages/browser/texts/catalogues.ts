import { ar } from './ar.js';
import { en } from './en.js';
import type { PageTexts } from './page-texts.js';

/** The languages the pages speak, by BCP 47 language; the first is for everybody else. */
export const pageTexts: Readonly<Record<string, PageTexts>> = { en, ar };

/** The catalogue of a page's language tag, e.g. that of `<html lang>`. */
export function textsFor(tag: string): PageTexts {
  return pageTexts[tag.toLowerCase().split('-', 1)[0] ?? ''] ?? en;
}

/** Puts values where a text marks them. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
}
