import type { Messages } from './messages.js';

/** A language's texts, or what makes them out of the English ones. */
export type Catalogue = Messages | (<English>(english: English) => English);

/** Languages that come on demand. English is inside every widget. */
const loaders: Readonly<Partial<Record<string, () => Promise<{ default: Catalogue }>>>> = {
  ar: () => import('./ar.js'),
  'en-xa': () => import('./pseudo.js'),
};

const loaded = new Map<string, Promise<Catalogue>>();

/** The tag and its ancestors, nearest first, in lower case: `ar-EG` gives `ar-eg`, `ar` (RFC 4647 lookup). */
export function lookupChain(tag: string): string[] {
  const subtags = tag.toLowerCase().split('-');
  return subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
}

/**
 * The catalogue for a language, loaded once; `undefined` where there is none, for English, and where loading failed
 * (it is tried again at the next call).
 */
export async function loadMessages(tag: string): Promise<Catalogue | undefined> {
  const key = lookupChain(tag).find((candidate) => Object.hasOwn(loaders, candidate)) ?? '';
  const load = loaders[key];
  if (!load) return undefined;
  let catalogue = loaded.get(key);
  if (!catalogue) loaded.set(key, (catalogue = load().then((module) => module.default)));
  try {
    return await catalogue;
  } catch {
    loaded.delete(key);
    return undefined;
  }
}
