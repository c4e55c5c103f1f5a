import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { sheets } from '../../src/ssr/styles.js';

/** What the server answers under a path. */
export interface Answer {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
}

/** Serves pages with the widgets' scripts, each script as soon as the test lets it through. */
export interface PageServer {
  readonly origin: string;
  /** Puts a page under a path of its own and returns its address. */
  readonly page: (answer: Answer) => string;
  /** Bodies of forms that browsers have sent to `/sent`. */
  readonly sent: string[];
  readonly close: () => Promise<void>;
}

/** The scripts a page can load from `/scripts/<name>.js`. */
const scripts = {
  hydrate: "import './src/hydrate.ts';",
  widgets: "import './src/define/all.ts'; import './src/define/onboarding-desk.ts';",
  memory:
    "export { memoryAdapter } from './src/adapters/memory.ts'; export * as scenarios from './src/adapters/scenarios.ts';",
} as const;

export async function startPages(): Promise<PageServer> {
  const files = new Map<string, Answer>();
  for (const [name, contents] of await bundle())
    files.set(name, { body: contents, headers: { 'content-type': 'text/javascript' } });
  for (const [name, contents] of await sheets()) {
    files.set(`/sheets/${name}.css`, { body: contents, headers: { 'content-type': 'text/css' } });
  }
  const sent: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://page.example').pathname;
    let received = '';
    request.on('data', (chunk: Buffer) => (received += chunk.toString()));
    request.on('end', () => {
      if (request.method === 'POST') sent.push(`${path} ${received}`);
      const { body, headers, status } = files.get(path) ?? { body: '', status: path === '/favicon.ico' ? 204 : 404 };
      response.writeHead(status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  files.set('/sent', { body: '<!doctype html><title>Sent</title><h1>Sent</h1>' });
  let pages = 0;
  return {
    origin,
    sent,
    page: (answer) => {
      const path = `/page-${String((pages += 1))}`;
      files.set(path, answer);
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
async function bundle(): Promise<Map<string, string>> {
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
          onLoad({ filter: /.*/, namespace: 'entry' }, ({ path }) => ({
            contents: scripts[path as keyof typeof scripts],
            resolveDir: process.cwd(),
            loader: 'ts',
          }));
        },
      },
    ],
  });
  const at = `${process.cwd()}/scripts`;
  return new Map(outputFiles.map(({ path, text }) => [`/scripts${path.slice(at.length).replaceAll('\\', '/')}`, text]));
}
