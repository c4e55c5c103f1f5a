import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const guide = readFileSync('docs/guides/frameworks.md', 'utf8');
const fenced = /(?:<!-- from: (.*?) -->\n\n)?^```\w+\n(.*?)^```$/gms;

/** Without what a formatter may set otherwise in a document than in a component. */
const dense = (code: string): string => code.replace(/\s+/g, '').replace(/;$/, '');

test('every block of the guide to frameworks is part of a page that is driven', () => {
  const blocks = [...guide.matchAll(fenced)].map(([, file, code = '']) => ({ file, code }));
  assert.ok(blocks.length > 10);
  const invented = blocks.filter(({ file, code }) => {
    return !file || !dense(readFileSync(`test/frameworks/fixtures/${file}`, 'utf8')).includes(dense(code));
  });
  assert.deepEqual(invented, []);
});
