// Makes dist/frameworks/ and dist/development/react.js from custom-elements.json and the built classes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { jsxTypes } from './jsx.mjs';
import { readElements } from './model.mjs';
import { reactDevelopmentModule, reactModule, reactTypes } from './react.mjs';
import { vueModule, vueTypes } from './vue.mjs';

export async function generateFrameworks() {
  const elements = readElements(await import(pathToFileURL('dist/index.js').href));
  const files = {
    'react.js': reactModule(elements),
    'react.d.ts': reactTypes(elements),
    'vue.js': vueModule(elements),
    'vue.d.ts': vueTypes(elements),
    // Types only; a bundler that follows the import finds nothing.
    'jsx.js': 'export {};\n',
    ...Object.fromEntries(Object.entries(jsxTypes(elements)).map(([name, text]) => [`${name}.d.ts`, text])),
  };
  mkdirSync('dist/frameworks', { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(`dist/frameworks/${name}`, text);
  // Beside the development build, whose modules bundlers keep for what they do.
  mkdirSync('dist/development', { recursive: true });
  writeFileSync('dist/development/react.js', reactDevelopmentModule(elements));
}
