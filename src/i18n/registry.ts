import { matchLanguage } from '../contract/language-tag.js';
import type { Language, LaterSection } from './language.js';
import type { Messages } from './messages.js';

/** Some sections of one language, or what makes them out of the English ones. */
export type Catalogue = Partial<Messages> | (<English>(english: English) => English);

type Load = () => Promise<{ readonly default: Language | (<English>(english: English) => English) }>;

/** Languages that come on demand, by tag in lower case. English is inside every widget, so nothing loads it. */
export const languages: Readonly<Partial<Record<string, Load>>> = {
  en: undefined,
  ar: () => import('./ar/index.js'),
  cs: () => import('./cs/index.js'),
  da: () => import('./da/index.js'),
  de: () => import('./de/index.js'),
  el: () => import('./el/index.js'),
  es: () => import('./es/index.js'),
  fa: () => import('./fa/index.js'),
  fi: () => import('./fi/index.js'),
  fr: () => import('./fr/index.js'),
  he: () => import('./he/index.js'),
  hu: () => import('./hu/index.js'),
  id: () => import('./id/index.js'),
  it: () => import('./it/index.js'),
  ja: () => import('./ja/index.js'),
  ko: () => import('./ko/index.js'),
  nb: () => import('./nb/index.js'),
  nl: () => import('./nl/index.js'),
  pl: () => import('./pl/index.js'),
  'pt-br': () => import('./pt-BR/index.js'),
  ro: () => import('./ro/index.js'),
  sv: () => import('./sv/index.js'),
  tr: () => import('./tr/index.js'),
  uk: () => import('./uk/index.js'),
  vi: () => import('./vi/index.js'),
  'zh-hans': () => import('./zh-Hans/index.js'),
  'zh-hant': () => import('./zh-Hant/index.js'),
  'en-xa': () => import('./pseudo.js'),
};

/**
 * Sections of a language: those that are painted at once, and of the later ones those asked for. `undefined` where there
 * is no such language, for English, and where loading failed (it is tried again at the next call).
 */
export async function loadMessages(tag: string, later: Iterable<LaterSection> = []): Promise<Catalogue | undefined> {
  const load = languages[matchLanguage(tag, languages) ?? ''];
  try {
    const language = (await load?.())?.default;
    if (typeof language !== 'object') return language;
    const { later: files, ...first } = language;
    const sections = [...later].map(async (section) => {
      const modules = await Promise.all(
        files[section].map((file: () => Promise<{ readonly default: object }>) => file()),
      );
      return [section, Object.assign({}, ...modules.map((module) => module.default)) as unknown] as const;
    });
    return { ...first, ...(Object.fromEntries(await Promise.all(sections)) as Partial<Messages>) };
  } catch {
    return undefined;
  }
}
