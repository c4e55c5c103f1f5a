import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import ts from 'typescript';
import { inLanguage, type Snippet } from './snippets.js';
import { makeWorkspace, type Workspace } from './workspace.js';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node', 'mocha'],
  allowJs: true,
  checkJs: true,
  noEmit: true,
  skipLibCheck: true,
};

/** What the scripts of tools for counting put on a page. */
const tools = `interface Window {
  dataLayer?: object[];
  analytics?: { track(event: string, properties: object): void };
  posthog?: { capture(event: string, properties: object): void };
  _paq?: (string | number)[][];
}`;

let workspace: Workspace;
before(() => {
  workspace = makeWorkspace();
  writeFileSync(join(workspace.folder, 'tools.d.ts'), tools);
});
after(() => workspace.remove());

/** What the compiler says of each snippet, which is a module of its own. */
function complaints(snippets: readonly Snippet[], strict: boolean): Map<Snippet, string[]> {
  const files = new Map(
    snippets.map((snippet, index) => [join(workspace.folder, `${index}.${snippet.language}`), snippet]),
  );
  for (const [path, { text }] of files) writeFileSync(path, `${text}\nexport {};\n`);
  const program = ts.createProgram([join(workspace.folder, 'tools.d.ts'), ...files.keys()], { ...options, strict });
  const found = new Map(snippets.map((snippet) => [snippet, [] as string[]]));
  for (const { file, start = 0, messageText } of ts.getPreEmitDiagnostics(program)) {
    const snippet = [...files].find(([path]) => file && basename(path) === basename(file.fileName))?.[1];
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    const text = `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    assert.ok(snippet, text);
    found.get(snippet)?.push(text);
  }
  return found;
}

for (const language of ['ts', 'js']) {
  const snippets = inLanguage(language);
  describe(`${language} blocks are accepted by the compiler against the package's own types`, () => {
    let found: Map<Snippet, string[]>;
    before(() => {
      found = complaints(snippets, language === 'ts');
    });
    for (const snippet of snippets) {
      test(snippet.at, () => assert.deepEqual(found.get(snippet), []));
    }
  });
}
