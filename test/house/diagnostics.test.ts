import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { diagnosticCodes } from '../../src/development/diagnostics.js';
import { elementFacts } from '../../src/development/element-facts.js';

test('every diagnostic leads to a part of the guide', () => {
  const guide = readFileSync('docs/guides/diagnostics.md', 'utf8');
  const headings = [...guide.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  assert.deepEqual(headings, [...diagnosticCodes]);
});

test('what is checked of an element is what the manifest says', () => {
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
    modules: { declarations?: { tagName?: string; slots?: { name: string }[]; attributes?: Attribute[] }[] }[];
  };
  interface Attribute {
    name: string;
    type?: { text: string };
  }
  const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), Object.keys(elementFacts).sort());
  for (const { tagName = '', slots = [], attributes = [] } of elements) {
    const facts = elementFacts[tagName as keyof typeof elementFacts];
    const named = slots.map(({ name }) => name).filter((name) => name !== '');
    assert.deepEqual(facts.slots.filter((name) => name !== '').toSorted(), named.toSorted(), tagName);
    const values = new Map<string, { readonly known: readonly string[] }>(Object.entries(facts.values));
    for (const { name, type } of attributes) {
      const words = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, word]) => word);
      if (words.length > 0) assert.deepEqual(values.get(name)?.known, words, `${tagName} ${name}`);
    }
  }
});
