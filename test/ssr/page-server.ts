import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { sheets } from '../../src/ssr/styles.js';

/** What the server answers under a path. */
export interface Answer {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves pages, the widgets' scripts and style sheets, and takes forms that are sent without a script. */
export interface PageServer {
  readonly origin: string;
  /** Puts a page under a path of its own and returns its address. */
  readonly page: (answer: Answer) => string;
  /** What browsers have posted, as `PATH BODY`. */
  readonly posted: readonly string[];
  readonly close: () => Promise<void>;
}

/** The scripts a page can load as `/scripts/<name>.js`. */
const scripts = {
  hydrate: "import './src/hydrate.ts';",
  widgets: "import './src/define/all.ts'; import './src/define/onboarding-desk.ts';",
  provide: `import { memoryAdapter } from './src/adapters/memory.ts';
    document.querySelector('onboarding-provider').adapter = memoryAdapter();`,
  memory: `export { memoryAdapter } from './src/adapters/memory.ts';
    export { passwordResetScenarios } from './src/adapters/scenarios.ts';`,
} as const;

const types = { js: 'text/javascript', css: 'text/css', html: 'text/html; charset=utf-8' };
const file = (type: keyof typeof types, body: string): Answer => ({ body, headers: { 'content-type': types[type] } });

export async function startPages(): Promise<PageServer> {
  const files = new Map<string, Answer>([
    ['/first-paint.css', file('css', readFileSync('src/first-paint.css', 'utf8'))],
  ]);
  for (const [path, text] of await bundle()) files.set(path, file('js', text));
  for (const [name, rules] of await sheets()) files.set(`/sheets/${name}.css`, file('css', rules));
  files.set('/sent', file('html', '<!doctype html><html lang="en"><title>Sent</title><h1>Sent</h1></html>'));
  const posted: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://page.example').pathname;
    let received = '';
    request.on('data', (chunk: Buffer) => (received += chunk.toString()));
    request.on('end', () => {
      if (request.method === 'POST') posted.push(`${path} ${received}`);
      const found = files.get(path);
      response.writeHead(found ? 200 : path === '/favicon.ico' ? 204 : 404, found?.headers).end(found?.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let pages = 0;
  return {
    origin,
    posted,
    page: ({ body, headers }) => {
      const path = `/page-${(pages += 1)}`;
      files.set(path, { body, headers: { 'content-type': types.html, ...headers } });
      return origin + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** One bundle, so that what two scripts share is there once. */
async function bundle(): Promise<ReadonlyMap<string, string>> {
  const root = process.cwd();
  const { outputFiles } = await build({
    entryPoints: Object.keys(scripts).map((name) => ({ in: `entry:${name}`, out: name })),
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    outdir: 'scripts',
    write: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entries',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^entry:/ }, ({ path }) => ({ path: path.slice('entry:'.length), namespace: 'entry' }));
          onLoad({ filter: /.*/, namespace: 'entry' }, ({ path }) => {
            return { contents: scripts[path as keyof typeof scripts], resolveDir: root, loader: 'ts' };
          });
        },
      },
    ],
  });
  return new Map(outputFiles.map(({ path, text }) => [path.slice(root.length).replaceAll('\\', '/'), text]));
}
