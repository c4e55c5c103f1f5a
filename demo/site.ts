import { readFile } from 'node:fs/promises';
import type { BrowserFiles } from './browser-files.js';

/** Answers the paths it knows; `undefined` for all others. */
export type Site = (request: Request) => Promise<Response | undefined>;

const always = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

/** The policy that the widgets promise to keep, with `connect-src` and `img-src` as given. */
export function strictPolicy(connect: string, { images = "'self'", more = [] as readonly string[] } = {}): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${connect}`,
    `img-src ${images}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
    ...more,
  ].join('; ');
}

export function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), { status, headers: { ...always, 'Content-Type': 'application/json' } });
}

/** A page from `demo/`, with `{{name}}` filled in. */
export async function page(
  file: string,
  policy: string,
  values: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const template = await readFile(new URL(file, import.meta.url), 'utf8');
  const html = template.replace(/\{\{(\w+)\}\}/g, (_mark, name: string) => values[name] ?? '');
  return new Response(html, {
    headers: { ...always, 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy },
  });
}

const cdnFolder = new URL('../cdn/', import.meta.url);

/** A file of what pages load without a build, as a partner would copy it onto its own site. */
export async function builtFile(path: string): Promise<Response | undefined> {
  if (!/^([\w-]+\/){0,2}[\w-]+\.js$/.test(path)) return undefined;
  const content = await readFile(new URL(path, cdnFolder), 'utf8').catch(() => undefined);
  if (content === undefined) return undefined;
  return new Response(content, { headers: { ...always, 'Content-Type': 'text/javascript; charset=utf-8' } });
}

export function browserFile(files: BrowserFiles, path: string): Response | undefined {
  const file = files.get(path);
  return file && new Response(file.content, { headers: { ...always, 'Content-Type': file.mediaType } });
}

/** A coloured square: browsers ask every page for an icon. */
export function icon(colour: string): Response {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="${colour}"/></svg>`;
  return new Response(svg, { headers: { ...always, 'Content-Type': 'image/svg+xml' } });
}
