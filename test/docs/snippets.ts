import { readdirSync, readFileSync } from 'node:fs';

/** One fenced block of a document. */
export interface Snippet {
  /** `docs/guides/theming.md:12`, the line of its fence. */
  readonly at: string;
  readonly file: string;
  readonly language: string;
  readonly text: string;
  /** From a comment right before it, `<!-- in: HTML -->`: the page it is to be run in. */
  readonly page: string | undefined;
}

const guides = readdirSync('docs/guides')
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/guides/${name}`);

/** The documents whose blocks are tested. */
export const documents: readonly string[] = ['README.md', 'llms.txt', ...guides];

const fenced = /(?:<!-- in: (.*?) -->\n\n?)?^( *)```(\w*)[^\n]*\n(.*?)^\2```$/gms;

export function snippetsOf(file: string): Snippet[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(fenced)].map(
    ({ 0: all, 1: page, 2: indent = '', 3: language = '', 4: text = '', index }) => {
      const line = source.slice(0, index + all.indexOf('```')).split('\n').length;
      return { at: `${file}:${line}`, file, language, page, text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), '') };
    },
  );
}

export const snippets: readonly Snippet[] = documents.flatMap(snippetsOf);

export const inLanguage = (...languages: readonly string[]): Snippet[] =>
  snippets.filter(({ language }) => languages.includes(language));
