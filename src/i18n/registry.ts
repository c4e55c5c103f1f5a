import type { Language, LaterSection } from './language.js';
import type { Messages } from './messages.js';

/** Some sections of one language, or what makes them out of the English ones. */
export type Catalogue = Partial<Messages> | (<English>(english: English) => English);

type Load = () => Promise<{ readonly default: Language | (<English>(english: English) => English) }>;

/** Languages that come on demand, by tag in lower case. English is inside every widget. */
export const languages: Readonly<Partial<Record<string, Load>>> = {
  ar: () => import('./ar/index.js'),
  'en-xa': () => import('./pseudo.js'),
};

/** The tag and its ancestors, nearest first, in lower case: `ar-EG` gives `ar-eg`, `ar` (RFC 4647 lookup). */
export function lookupChain(tag: string): string[] {
  const subtags = tag.toLowerCase().split('-');
  return subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
}

/** The likely script says which Chinese is meant: `zh-TW` is `zh-Hant-TW`. */
function likely(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().baseName;
  } catch {
    return '';
  }
}

/**
 * Sections of a language: those that are painted at once, and of the later ones those asked for. `undefined` where there
 * is no such language, for English, and where loading failed (it is tried again at the next call).
 */
export async function loadMessages(tag: string, later: Iterable<LaterSection> = []): Promise<Catalogue | undefined> {
  const chain = [...lookupChain(tag), ...lookupChain(likely(tag))];
  const load = languages[chain.find((candidate) => Object.hasOwn(languages, candidate)) ?? ''];
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
