import { readdirSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { bundle } from '../../bench/browser/scripts.js';
import { sheets } from '../../src/ssr/styles.js';
import { type Answer, html, serve, type Site } from '../loopback.js';

/** Serves pages, the widgets' scripts and style sheets, and takes forms that are sent without a script. */
export interface PageServer extends Site {
  /** Puts a page under a path of its own and returns its address. */
  readonly page: (answer: Answer) => string;
  /** What browsers have posted, as `PATH BODY`. */
  readonly posted: readonly string[];
}

const folder = 'test/ssr/scripts';
const page = ({ headers, ...answer }: Answer): Answer => ({ ...answer, headers: { 'content-type': html, ...headers } });

export async function startPages(): Promise<PageServer> {
  const scripts = await bundle(readdirSync(folder).map((name) => `${folder}/${name}`));
  const styles = [...(await sheets())].map(([name, rules]) => [`/sheets/${name}.css`, rules] as const);
  const files = new Map<string, Answer>(
    [...scripts, ...styles, ['/first-paint.css', readFileSync('src/first-paint.css', 'utf8')] as const].map(
      ([path, body]) => [path, { body }],
    ),
  );
  files.set('/sent', page({ body: '<!doctype html><html lang="en"><title>Sent</title><h1>Sent</h1></html>' }));
  const posted: string[] = [];
  const site = await serve(async (path, request) => {
    if (request.method === 'POST') posted.push(`${path} ${await text(request)}`);
    return files.get(path);
  });
  let pages = 0;
  return {
    ...site,
    posted,
    page: (answer) => {
      const path = `/page-${(pages += 1)}`;
      files.set(path, page(answer));
      return site.origin + path;
    },
  };
}
