import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { demoTag, withServer } from './start.js';

const guide = readFileSync('docs/guides/frameworks.md', 'utf8');
const fenced = /(?:<!-- from: (.*?) -->\n\n)?^```(\w+)\n(.*?)^```$/gms;

/** Without what a formatter may set otherwise in a document than in a component. */
const dense = (code: string): string => code.replace(/\s+/g, '').replace(/;$/, '');

const blocks = [...guide.matchAll(fenced)].map(([, file, language, code = '']) => ({ file, language, code }));
const sourceOf = (file: string): string => dense(readFileSync(`test/frameworks/fixtures/${file}`, 'utf8'));

test('every block of the guide to frameworks is part of a page that is driven', () => {
  assert.ok(blocks.length > 10);
  // test/docs opens whatever is a page by itself
  const parts = blocks.filter(({ file, language }) => file !== undefined || language !== 'html');
  const invented = parts.filter(({ file, code }) => !file || !sourceOf(file).includes(dense(code)));
  assert.deepEqual(invented, []);
});

test('each framework begins with a whole page that a run drives', () => {
  const sections = guide
    .split(/^## /m)
    .map((text) => ({ text, title: text.split('\n')[0], file: /<!-- from: (.*?) -->/.exec(text)?.[1] ?? '' }));
  const starts = sections.filter(({ file }) => /start\/|app\/page/.test(file));
  assert.deepEqual(
    starts.map(({ title }) => title),
    ['React', 'Next', 'Vue', 'Svelte', 'Solid', 'Preact', 'Without a framework'],
  );
  for (const { text, file } of starts) {
    const shown = blocks.find((block) => block.file === file)?.code ?? '';
    assert.equal(dense(shown), sourceOf(file), file);
    const [, provider = ''] = demoTag.exec(shown) ?? [];
    assert.ok(text.includes(`\`${withServer[provider] ?? ''}\``), `${file}: no line for a server`);
  }
});
