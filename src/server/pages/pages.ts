import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { ServerConfig } from '../config.js';
import { type PageBundle, type PageFile, readPageBundle } from './bundle.js';
import { pageLanguage } from './language.js';
import { pageDocument, pageIcon, type PageName } from './page-document.js';
import { fileHeaders, pageHeaders } from './page-headers.js';

/** Answers a request for a hosted page or one of its files; `undefined` where the path is neither. */
export type HostedPages = (request: Request) => Promise<Response | undefined>;

const pages: ReadonlyMap<string, PageName> = new Map([
  ['/invitation', 'invitation'],
  ['/reset', 'reset'],
  ['/sign-in', 'sign-in'],
  ['/profiles', 'profiles'],
  ['/talent-email', 'talent-email'],
  ['/account-deletion', 'account-deletion'],
]);
const compress = promisify(gzip);
const smallest = 1024;

/**
 * The first-party pages, on which the widgets run: `/invitation`, `/reset`, `/sign-in`, `/profiles`, `/talent-email` and
 * `/account-deletion`; `/` leads to `/sign-in`. No page reads the query or the fragment on the server, and none changes
 * anything.
 * @param folder what the build made; by default that of this package.
 */
export async function hostedPages(config: ServerConfig, folder?: URL): Promise<HostedPages> {
  const bundle = await readPageBundle(folder);
  const secure = new URL(config.publicUrl).protocol === 'https:';
  const files = bundle ? servedFiles(bundle, config, secure) : undefined;

  return async (request) => {
    const { pathname } = new URL(request.url);
    const page = pages.get(pathname);
    const file = files?.get(pathname.slice(1));
    if (!page && !file && pathname !== '/') return undefined;
    if (request.method !== 'GET' && request.method !== 'HEAD') return refused(secure);
    if (file) return file(request);
    if (!page) return new Response(null, { status: 302, headers: { ...pageHeaders(secure), Location: 'sign-in' } });
    if (!bundle) return notBuilt(secure);
    const language = pageLanguage(request);
    const html = pageDocument(config, page, language, bundle);
    return new Response(request.method === 'HEAD' ? null : html, {
      headers: { ...pageHeaders(secure, page === 'profiles'), 'Content-Language': language.tag },
    });
  };
}

type ServedFile = (request: Request) => Promise<Response>;

function servedFiles(bundle: PageBundle, config: ServerConfig, secure: boolean): ReadonlyMap<string, ServedFile> {
  const icon = { content: Buffer.from(pageIcon(config)), mediaType: 'image/svg+xml; charset=utf-8' };
  const iconHeaders = { 'Cache-Control': 'public, max-age=3600', 'Content-Security-Policy': "default-src 'none'" };
  return new Map([
    ...[...bundle.files].map(([path, file]): [string, ServedFile] => [path, served(file, secure)]),
    ['icon.svg', served(icon, secure, iconHeaders)],
  ]);
}

function served({ content, mediaType }: PageFile, secure: boolean, extra: Record<string, string> = {}): ServedFile {
  const headers = { ...fileHeaders(secure, mediaType), Vary: 'Accept-Encoding', ...extra };
  let compressed: Promise<Buffer> | undefined;
  return async (request) => {
    const body = request.method === 'HEAD' ? () => null : (bytes: Buffer) => new Uint8Array(bytes);
    const zip = content.length >= smallest && /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
    if (!zip) return new Response(body(content), { headers });
    compressed ??= compress(content, { level: 9 });
    return new Response(body(await compressed), { headers: { ...headers, 'Content-Encoding': 'gzip' } });
  };
}

function refused(secure: boolean): Response {
  return plain(405, 'Only GET and HEAD are answered here.\n', secure, { Allow: 'GET, HEAD' });
}

function notBuilt(secure: boolean): Response {
  return plain(503, 'The hosted pages are not built yet. Run: npm run build\n', secure);
}

function plain(status: number, text: string, secure: boolean, extra: Record<string, string> = {}): Response {
  return new Response(text, {
    status,
    headers: { ...pageHeaders(secure), 'Content-Type': 'text/plain; charset=utf-8', ...extra },
  });
}
