import { lookupChain } from '../contract/language-tag.js';
import type { Messages } from './messages.js';

/** Some of the texts of one language, section by section. */
export type PartialMessages = { readonly [Section in keyof Messages]?: Partial<Messages[Section]> };

/**
 * A host's own texts by BCP 47 tag: single keys, or a language this package does not have. Those under `ar` hold for
 * `ar-EG` too.
 */
export type MessageOverrides = Readonly<Record<string, PartialMessages>>;

/** The host's texts for a tag, the most general first. */
export function overridesFor(tag: string, sources: readonly (MessageOverrides | undefined)[]): PartialMessages[] {
  const chain = lookupChain(tag).reverse();
  return sources.flatMap((source) => {
    const given = Object.entries(source ?? {});
    return chain.flatMap((candidate) =>
      given.flatMap(([key, texts]) => (key.toLowerCase() === candidate ? texts : [])),
    );
  });
}

/** English, with the catalogue's texts over it, with the host's over that. */
export function mergeMessages<Section extends keyof Messages>(
  english: Pick<Messages, Section>,
  layers: readonly (PartialMessages | undefined)[],
): Pick<Messages, Section> {
  const sections = Object.keys(english) as Section[];
  return Object.fromEntries(
    sections.map((section) => [
      section,
      Object.assign({}, english[section], ...layers.map((layer) => layer?.[section])),
    ]),
  ) as Pick<Messages, Section>;
}
