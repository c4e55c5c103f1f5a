import { build, type Rolldown } from 'vite';
import { keepDefinitions } from '../vite.config.js';

/** What the demo's pages load, by path, e.g. `/creator.js`. */
export type BrowserFiles = ReadonlyMap<string, { readonly content: string; readonly mediaType: string }>;

const folder = 'demo/browser';

/** Bundles the demo's browser code in memory. The widgets come from this repository's sources, as pages import them. */
export async function bundleBrowserFiles(root: string): Promise<BrowserFiles> {
  const result = await build({
    configFile: false,
    plugins: [keepDefinitions],
    root,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: ['creator.ts', 'desk.ts', 'inbox.ts', 'partner.ts', 'demo.css', 'partner.css'].map(
          (name) => `${folder}/${name}`,
        ),
        output: {
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  return new Map(
    (output?.output ?? []).map((file) => [
      `/${file.fileName}`,
      file.type === 'chunk'
        ? { content: file.code, mediaType: 'text/javascript; charset=utf-8' }
        : { content: String(file.source), mediaType: 'text/css; charset=utf-8' },
    ]),
  );
}
