import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

/** Attributes whose value a person reads or hears. */
const spoken =
  /\s(?:aria-label|aria-description|aria-roledescription|alt|title|placeholder|label)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const letters = /\p{L}{2,}/u;

/** Every text that a template in this source would show without asking a catalogue, with its line. */
function literalTexts(fileName: string, source: string): string[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText(file))) {
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      for (const text of textsIn(markupOf(node.template))) found.push(`${fileName}:${String(line)} ${text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The template as one piece, each expression a neutral mark. */
function markupOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return [template.head.text, ...template.templateSpans.map((span) => span.literal.text)].join('\u0000');
}

function textsIn(markup: string): string[] {
  const attributes = [...markup.matchAll(spoken)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
  const content = markup.replace(/<!--[\s\S]*?-->/g, '').split(/<[^>]*>/);
  return [...attributes, ...content]
    .map((text) => text.replaceAll(/\u0000|&nbsp;/g, '').trim())
    .filter((text) => letters.test(text));
}

test('no text stands in a template: all are in the catalogues', () => {
  const texts = ['src/elements', 'src/provider'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => literalTexts(join(folder, path), readFileSync(join(folder, path), 'utf8'))),
  );
  assert.deepEqual(texts, []);
});

test('the search finds text between tags and in attributes', () => {
  const planted = 'const t = html`<p>${x} Hello</p><button aria-label="Close">×</button><input type="email" />`;';
  assert.deepEqual(literalTexts('planted.ts', planted), ['planted.ts:1 Close', 'planted.ts:1 Hello']);
});
