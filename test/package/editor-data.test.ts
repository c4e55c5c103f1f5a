import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest/schema.d.ts';
import { packed } from './packed.js';

interface Named {
  readonly name: string;
}
interface HtmlData {
  readonly tags: readonly (Named & {
    readonly attributes: readonly (Named & { readonly values: readonly Named[] })[];
  })[];
}
interface WebTypes {
  readonly name: string;
  readonly version: string;
  readonly contributions: {
    readonly html: { readonly elements: readonly WebTypesElement[] };
    readonly css: Readonly<Record<'properties' | 'pseudo-elements', readonly Named[]>>;
  };
}
interface WebTypesElement extends Named {
  readonly attributes: readonly (Named & { readonly value: { readonly type: string } })[];
  readonly slots: readonly Named[];
  readonly events: readonly Named[];
}

const read = async (path: string) => JSON.parse(await readFile(path, 'utf8')) as unknown;
const names = (items: readonly Named[] = []) => [...new Set(items.map(({ name }) => name))].sort();

const { modules } = (await read('custom-elements.json')) as Package;
const elements = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter((found): found is CustomElementDeclaration & { tagName: string } => 'tagName' in found && !!found.tagName);

/** The words an attribute may hold, where its type is a choice of words. */
const wordsOf = (type = '') => [...type.matchAll(/'([^']*)'/g)].map(([, word = '']) => word).sort();

test('VS Code knows every tag, every attribute and its words, and every slot and event', async () => {
  const { tags } = (await read('dist/html-custom-data.json')) as HtmlData;
  assert.deepEqual(names(tags), elements.map(({ tagName }) => tagName).sort());
  for (const { tagName, attributes = [], slots = [], events = [] } of elements) {
    const tag = tags.find(({ name }) => name === tagName)!;
    assert.deepEqual(names(tag.attributes), names(attributes), tagName);
    for (const { name, type } of attributes) {
      const { values } = tag.attributes.find((attribute) => attribute.name === name)!;
      assert.deepEqual(names(values), wordsOf(type?.text), `${tagName} ${name}`);
    }
    const { description } = tag as unknown as { description: string };
    for (const name of names([...slots, ...events]).filter(Boolean)) {
      assert.ok(description.includes(`**${name}**`), `${tagName} ${name}`);
    }
  }
});

test('VS Code knows every custom property, once', async () => {
  const { properties } = (await read('dist/css-custom-data.json')) as { properties: Named[] };
  assert.deepEqual(
    properties.map(({ name }) => name).sort(),
    names(elements.flatMap((element) => element.cssProperties ?? [])),
  );
});

test('JetBrains knows the same, and finds it through the package', async () => {
  const { 'web-types': path, name, version } = (await read('package.json')) as Record<string, string>;
  const { files } = await packed();
  assert.ok(files.includes(path!.replace('./', '')), `${path!} in the tarball`);
  const webTypes = (await read(path!)) as WebTypes;
  const { html, css } = webTypes.contributions;
  assert.deepEqual([webTypes.name, webTypes.version], [name, version]);
  assert.deepEqual(names(html.elements), elements.map(({ tagName }) => tagName).sort());
  for (const { tagName, attributes = [], slots, events } of elements) {
    const element = html.elements.find((candidate) => candidate.name === tagName)!;
    assert.deepEqual(names(element.attributes), names(attributes), tagName);
    for (const { name: attribute, type } of attributes) {
      const { value } = element.attributes.find((candidate) => candidate.name === attribute)!;
      assert.deepEqual(wordsOf(value.type), wordsOf(type?.text), `${tagName} ${attribute}`);
    }
    assert.deepEqual(names(element.slots), names(slots), tagName);
    assert.deepEqual(names(element.events), names(events), tagName);
  }
  assert.deepEqual(names(css.properties), names(elements.flatMap((element) => element.cssProperties ?? [])));
  const parts = names(elements.flatMap((element) => element.cssParts ?? [])).map((part) => `part(${part})`);
  assert.deepEqual(names(css['pseudo-elements']), parts);
});
