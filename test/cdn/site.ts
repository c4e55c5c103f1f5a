import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { defaultConfig } from '../../src/adapters/memory/default-config.js';

const root = new URL('../../', import.meta.url);

/** A page, and the hash of an inline script that its policy lets run. */
export interface Page {
  readonly body: string;
  readonly head?: string;
  readonly inline?: string;
}

/** A page's own server with a copy of `cdn/`, the packages of npm, and an API that sends mails to nobody. */
export interface Site {
  readonly origin: string;
  /** Pages by path. */
  readonly pages: Map<string, Page>;
  /** The page's own modules by path. */
  readonly scripts: Map<string, string>;
  /** Ends of paths whose files arrive changed. */
  readonly tampered: Set<string>;
  /** Ends of paths that are not there. */
  readonly missing: Set<string>;
  close(): Promise<void>;
}

const folders = ['/cdn/', '/copy/', '/dist/', '/node_modules/'];

export async function startSite(): Promise<Site> {
  const pages = new Map<string, Page>();
  const scripts = new Map<string, string>();
  const tampered = new Set<string>();
  const missing = new Set<string>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const page = pages.get(pathname);
    const ends = (set: ReadonlySet<string>) => [...set].some((end) => pathname.endsWith(end));
    if (page) {
      const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policyOf(page) };
      response.writeHead(200, headers).end(documentOf(page));
    } else if (scripts.has(pathname)) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(scripts.get(pathname));
    } else if (pathname === '/favicon.ico' || pathname === '/v1/invitation') {
      response.writeHead(204).end();
    } else if (pathname === '/v1/config') {
      sendJson(response, 200, defaultConfig);
    } else if (pathname === '/v1/password-resets') {
      sendJson(response, 202, { expiresIn: 3600, resendIn: 60, codeLength: 8 });
    } else if (folders.some((folder) => pathname.startsWith(folder)) && !ends(missing)) {
      const code = await readFile(new URL(pathname.replace('/copy/', '/cdn/').slice(1), root), 'utf8');
      const sent = ends(tampered) ? `${code}\nglobalThis.tampered = true;` : code;
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(sent);
    } else {
      response.writeHead(404).end();
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${String(port)}`, pages, scripts, tampered, missing, close };
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

function documentOf({ head = '', inline, body }: Page): string {
  const script = inline === undefined ? '' : `<script type="importmap">${inline}</script>`;
  return `<!doctype html><html lang="en"><head><title>Page</title>${script}${head}</head><body>${body}</body></html>`;
}

/** What the widgets promise to run under. */
function policyOf({ inline }: Page): string {
  const hash = inline === undefined ? '' : ` 'sha256-${createHash('sha256').update(inline).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src 'self'${hash}`,
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');
}

/** The hashes that the build has written. */
export async function integrityOf(): Promise<Readonly<Record<string, string>>> {
  return JSON.parse(await readFile(fileURLToPath(new URL('cdn/integrity.json', root)), 'utf8')) as Record<
    string,
    string
  >;
}

/** Files of cdn/ among requests, without the hashes in their names. */
export function cdnFiles(requests: readonly string[]): string[] {
  const paths = requests.map((line) => new URL(line.split(' ')[1] ?? '').pathname);
  const own = paths.filter((path) => path.startsWith('/cdn/')).map((path) => path.slice('/cdn/'.length));
  return own.map((path) => path.replace(/^chunks\/(.+)-[\w-]{8}\.js$/, '$1')).sort();
}
