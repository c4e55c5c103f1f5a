import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { languageTags } from '../../src/contract/language-tag.js';
import { documents } from './snippets.js';

interface Named {
  readonly name: string;
}
interface Declaration extends Named {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly (Named & { readonly type?: { readonly text: string } })[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssStates?: readonly Named[];
}
const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
};
const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

/** Names in code marks that a document lacks. */
function missingIn(file: string, names: readonly string[]): string[] {
  const text = readFileSync(file, 'utf8');
  return [...new Set(names)].filter((name) => !text.includes(`\`${name}\``));
}

describe('what there is stands in the documents', () => {
  test('every event in the guide to events', () => {
    const names = elements.flatMap(({ events = [] }) => events.map(({ name }) => name));
    assert.deepEqual(missingIn('docs/guides/events.md', names), []);
  });

  test('every language in the guide to languages, and their number in the README', () => {
    assert.deepEqual(
      missingIn(
        'docs/guides/languages.md',
        languageTags.filter((tag) => tag !== 'en'),
      ),
      [],
    );
    assert.match(readFileSync('README.md', 'utf8'), new RegExp(`in ${languageTags.length} languages`));
  });

  test('everything of the manifest in llms.txt', () => {
    const names = elements.flatMap(({ attributes, events, slots, cssParts, cssProperties, cssStates }) =>
      [attributes, events, slots, cssParts, cssProperties, cssStates].flatMap((items) =>
        (items ?? []).map(({ name }) => name),
      ),
    );
    assert.deepEqual(missingIn('llms.txt', names.filter(Boolean)), []);
    assert.ok(readFileSync('llms.txt').length < 20_000);
  });

  test('every value of every state in llms.txt', () => {
    const states = elements.flatMap(({ members = [] }) => members.filter(({ name }) => name === 'state'));
    const values = states.map(({ type }) =>
      [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value = '']) => value),
    );
    assert.equal(values.length, 5);
    assert.ok(
      values.every(({ length }) => length > 1),
      'a type by name',
    );
    assert.deepEqual(missingIn('llms.txt', values.flat()), []);
  });

  test('every guide in the index', () => {
    const index = readFileSync('docs/guides/README.md', 'utf8');
    const guides = documents
      .filter((file) => file.startsWith('docs/guides/'))
      .map((file) => file.split('/').at(-1) ?? '');
    const lost = guides.filter((file) => file !== 'README.md' && !index.includes(`(${file})`));
    assert.deepEqual(lost, []);
  });
});
