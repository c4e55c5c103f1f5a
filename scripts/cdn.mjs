// Makes cdn/: what a page can load without a build. One module a widget with shared chunks, one file with all, a loader,
// the script tag for pages of others, scripts to stand inside a page, languages, style sheets, hashes of everything and an
// import map: node scripts/cdn.mjs [folder]
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { denseStyles } from './dense-styles.mjs';
import { entries, importNames, languageFiles, widgets } from './cdn-entries.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = resolve(process.argv[2] ?? join(root, 'cdn'));
const source = (path) => join(root, 'src', path);

/** Entries are written here, so that each file registers what its name says and no module is left with side effects. */
const virtualEntries = {
  name: 'cdn-entries',
  // Library mode makes a path of what an entry is called.
  resolveId: (id) => /(?:^|[\\/])(cdn:[\w-]+)$/.exec(id)?.[1]?.replace(/^/, '\0'),
  load: (id) => (id.startsWith('\0cdn:') ? entries[id.slice('\0cdn:'.length)] : undefined),
};

/** Languages and the demo have names of their own, so that several builds share them. */
const stableFiles = {
  name: 'cdn-stable-files',
  resolveId: {
    order: 'pre',
    async handler(id, importer, options) {
      if (options.kind !== 'dynamic-import' || !importer) return undefined;
      const path = (await this.resolve(id, importer, { ...options, skipSelf: true }))?.id ?? '';
      const language = /\/src\/i18n\/(.+)\.ts$/.exec(path.replaceAll('\\', '/'));
      const isDemo = path === source('provider/demo.ts');
      const file = language ? `i18n/${language[1]}.js` : isDemo ? 'demo.js' : undefined;
      return file && { id: `cdn-file:${file}`, external: true };
    },
  },
};

/**
 * One import for all languages: their files have names of their own, whatever chunk the registry is in. The list of tags,
 * which begins with the English inside every widget, says which there are.
 */
const oneLanguageImport = {
  name: 'cdn-one-language-import',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/i18n\/registry\.ts$/ },
    handler: (code) =>
      'const language = (name: string) => () => import(/* @vite-ignore */ `cdn-file:i18n/${name}/index.js`);\n' +
      code
        .replace(/matchLanguage(?= })/, 'languageTags, matchLanguage')
        .replace(
          /(?: +'?[\w-]+'?: \(\) => import\('\.\/[\w-]+\/index\.js'\),\n)+/,
          '...Object.fromEntries(languageTags.slice(1).map((name) => [name.toLowerCase(), language(name)])),',
        ),
  },
};

const denseSheets = {
  name: 'cdn-dense-styles',
  transform: { filter: { id: /\.styles\.ts$/ }, handler: denseStyles },
};

/** One vite build in memory, in library mode: the page's own build would bring a helper for preloading. */
async function bundle({ input, plugins = [], output = {}, format = 'es' }) {
  const result = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    plugins: [virtualEntries, denseSheets, ...plugins],
    build: {
      write: false,
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      minify: true,
      reportCompressedSize: false,
      lib: { entry: input, formats: [format], name: 'onboarding', fileName: (_format, name) => `${name}.js` },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        external: [],
        output: { minify: true, comments: false, ...output },
      },
    },
  });
  return [result].flat()[0].output.filter(({ type }) => type === 'chunk');
}

const written = new Map();
function write(chunks) {
  for (const { fileName, code: bundled } of chunks) {
    const code = bundled.replaceAll('cdn-file:', '../'.repeat(fileName.split('/').length - 1) || './');
    const file = join(folder, fileName);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
    written.set(fileName, code);
  }
}

/**
 * Which chunk a module goes into where its importers do not decide: `core`, what two creators' widgets need at once;
 * `flow`, what of it the others never need or only later; `form`, what else one needs at once and others later; `later`,
 * what two need after the first paint; `trouble`, what the http adapter's later calls need. The adapter itself goes into
 * one chunk because no other module imports any of its own. Few files compress better than many, and are fewer requests.
 */
const chunkOf = new Map();
const findChunks = {
  name: 'cdn-chunks',
  buildEnd() {
    const reached = (start) => {
      const seen = new Set([start]);
      for (const id of seen) for (const next of this.getModuleInfo(id)?.importedIds ?? []) seen.add(next);
      return [...seen];
    };
    const countUses = (closures) => {
      const uses = new Map();
      for (const id of closures.flat()) uses.set(id, (uses.get(id) ?? 0) + 1);
      return uses;
    };
    const creators = widgets.filter((tag) => tag !== 'onboarding-desk');
    const perWidget = creators.map((tag) => reached(`\0cdn:${tag}`));
    const uses = countUses(perWidget);
    const isView = (id) => /\/src\/elements\/(?!internal\/)/.test(id.replaceAll('\\', '/'));
    const views = perWidget.map((ids) =>
      ids.flatMap((id) => this.getModuleInfo(id)?.dynamicallyImportedIds ?? []).filter(isView),
    );
    const viewUses = countUses(views.map((roots) => [...new Set(roots.flatMap(reached))]));
    for (const [id, count] of viewUses) if (count > 1) chunkOf.set(id, 'later');
    const adapter = new Set(reached(source('adapters/http.ts')));
    const trouble = reached(source('adapters/http/trouble.ts')).filter((id) => !adapter.has(id));
    // What judges typed addresses is needed by columns and views alike, and this chunk is fetched with either.
    for (const id of [...trouble, source('contract/email.ts')]) chunkOf.set(id, 'trouble');
    const ownFolders = /\/src\/elements\/(?!internal\/)|^\0cdn:/;
    for (const [id, count] of uses) {
      const isFlow = /\/src\/(flows|contract|elements\/internal\/flow-controller)\b/.test(id.replaceAll('\\', '/'));
      if (count > 1) chunkOf.set(id, count < perWidget.length && isFlow && !adapter.has(id) ? 'flow' : 'core');
      else if (ownFolders.test(id.replaceAll('\\', '/'))) continue;
      else if (perWidget[1].includes(id)) chunkOf.set(id, 'form');
      // One widget's at once and another's later: neither may have to load the other's file for it.
      else if (chunkOf.get(id) === 'later') chunkOf.set(id, 'core');
    }
  },
};

rmSync(folder, { recursive: true, force: true });

const split = [...widgets, 'onboarding-provider', 'hydrate'];
const byWidget = await bundle({
  input: Object.fromEntries(split.map((name) => [name, `cdn:${name}`])),
  plugins: [oneLanguageImport, stableFiles, findChunks],
  output: {
    chunkFileNames: ({ name }) => `chunks/${name === 'http' ? 'adapter' : name}-[hash].js`,
    codeSplitting: {
      groups: [{ name: (id) => chunkOf.get(id) ?? null, debugName: 'chunks' }],
      includeDependenciesRecursively: false,
    },
  },
});
write(byWidget);
write(
  await bundle({
    input: { onboarding: 'cdn:onboarding' },
    plugins: [oneLanguageImport, stableFiles],
    output: { codeSplitting: false },
  }),
);
for (const tag of widgets) {
  const [{ code }] = await bundle({
    input: { [tag]: `cdn:${tag}` },
    plugins: [oneLanguageImport, stableFiles],
    output: { codeSplitting: false },
  });
  // What would end the script in the page's HTML, or be taken for the address that src/ssr/inline-script.ts replaces.
  const unfit = /<!--|<\/?script|\/onboarding\//i.exec(code);
  if (unfit) throw new Error(`${tag} cannot stand inside a page: it has ${unfit[0]}`);
  write([{ fileName: `inline/${tag}.js`, code: code.replaceAll('cdn-file:', '/onboarding/') }]);
}
for (const name of ['http', 'desk', 'demo']) {
  write(await bundle({ input: { [name]: `cdn:${name}` }, output: { codeSplitting: false } }));
}
write(
  await bundle({
    input: Object.fromEntries(languageFiles.map((name) => [`i18n/${name}`, source(`i18n/${name}.ts`)])),
    plugins: [stableFiles],
    output: { chunkFileNames: 'chunks/[name]-[hash].js' },
  }),
);

const hash = (code) => `sha384-${createHash('sha384').update(code).digest('base64')}`;

/** A widget's file and the chunks it imports before it runs, as src/widget-files.ts lists them. */
function filesOf(widget) {
  const byName = new Map(byWidget.map((chunk) => [chunk.fileName, chunk]));
  const seen = new Set([`${widget}.js`]);
  for (const name of seen) for (const next of byName.get(name)?.imports ?? []) if (byName.has(next)) seen.add(next);
  return [...seen].map((path) => ({ path, integrity: hash(written.get(path)) }));
}
const hashedFiles = {
  name: 'cdn-widget-files',
  transform: (code, id) =>
    id.replaceAll('\\', '/').endsWith('/src/widget-files.ts')
      ? code.replace(/(widgetFiles[^=]*=\s*)\{[^;]*\};/, (_, head) => {
          return `${head}${JSON.stringify(Object.fromEntries(widgets.map((tag) => [tag, filesOf(tag)])))};`;
        })
      : undefined,
};
write(await bundle({ input: { loader: source('loader.ts') }, plugins: [hashedFiles] }));
write(await bundle({ input: { embed: source('embed.ts') }, plugins: [hashedFiles], format: 'iife' }));

const themes = readdirSync(source('styles/themes')).map((name) => [`themes/${name}`, `styles/themes/${name}`]);
for (const [fileName, path] of [...themes, ['first-paint.css', 'first-paint.css']]) {
  write([{ fileName, code: readFileSync(source(path), 'utf8') }]);
}

const names = [...written.keys()].sort();
const integrity = Object.fromEntries(names.map((name) => [name, hash(written.get(name))]));
const modules = names.filter((name) => name.endsWith('.js') && name !== 'embed.js' && !name.startsWith('inline/'));
const importMap = {
  imports: Object.fromEntries(Object.entries(importNames).map(([name, file]) => [name, `./${file}`])),
  integrity: Object.fromEntries(modules.map((name) => [`./${name}`, integrity[name]])),
};
writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
writeFileSync(join(folder, 'importmap.json'), `${JSON.stringify(importMap, null, 2)}\n`);
