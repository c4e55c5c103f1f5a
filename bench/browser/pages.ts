import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { defaultConfig } from '../../src/adapters/memory/default-config.js';
import { renderWidget } from '../../src/ssr/index.js';
import { inlineScript } from '../../src/ssr/inline-script.js';
import { bundle, cdnFiles, withImports } from './scripts.js';

/** The same page of a partner: what differs is where its form comes from. */
export const loadingPages = ['plain', 'vanilla', 'widget', 'inline', 'server'] as const;
export type LoadingPage = (typeof loadingPages)[number];

/** Everything that is asked for while one of the pages loads, by path. */
export async function loadingFiles(): Promise<ReadonlyMap<string, string>> {
  const cdn = cdnFiles();
  const own = new Map([
    ...(await bundle('bench/browser/in-page/vanilla-reset.ts', { lit: './bench/browser/in-page/css-only.ts' })),
    ...(await bundle('bench/browser/in-page/hydrated.ts')),
  ]);
  const place = await firstPaint();
  const inline = await inlineScript({ tag: 'reset-password-form', files: '/cdn/' });
  const markup = await renderWidget({ tag: 'reset-password-form' });
  const provided = (widget: string) => `<onboarding-provider base-url="/api">${widget}</onboarding-provider>`;
  const form = provided('<reset-password-form></reset-password-form>');
  const pages: Readonly<Record<LoadingPage, string>> = {
    plain: partnerPage(`<style>${plainRules}</style>`, plainForm),
    vanilla: partnerPage(place + scripts(own, '/scripts/vanilla-reset.js'), '<vanilla-reset></vanilla-reset>'),
    widget: partnerPage(place + scripts(cdn, '/cdn/reset-password-form.js'), form),
    inline: partnerPage(place + inline.html, form),
    server: partnerPage(scripts(own, '/scripts/hydrated.js'), provided(markup)),
  };
  return new Map([
    ...cdn,
    ...own,
    ...loadingPages.map((name) => [`/${name}.html`, pages[name]] as const),
    ['/api/v1/config', JSON.stringify(defaultConfig)],
  ]);
}

/** One module, and before it every file it needs, so that the browser asks for all of them at one go. */
function scripts(files: ReadonlyMap<string, string>, entry: string): string {
  const [module = entry, ...imports] = withImports(files, entry);
  const preloads = imports.map((href) => `<link rel="modulepreload" href="${href}">`).join('');
  return `<script type="module" src="${module}"></script>${preloads}`;
}

/** What keeps the widget's place free, inside the page. */
async function firstPaint(): Promise<string> {
  const { code } = await transform(readFileSync('src/first-paint.css', 'utf8'), { loader: 'css', minify: true });
  return `<style>${code.trim()}</style>`;
}

const partnerPage = (head: string, form: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Partner</title><link rel="icon" href="data:,">` +
  `<meta name="viewport" content="width=device-width">${head}</head><body><h1>Welcome to the programme</h1>` +
  `<p>Creators who work with us sign in here.</p><main>${form}</main><p>Questions? Write to your manager.</p></body></html>`;

const plainForm = `<section><h2>Reset your password</h2><p id="text">Enter your address, and we’ll send you a link and a code.</p>
<form method="post" action="/reset"><label for="email">Email address</label>
<input id="email" name="email" type="email" autocomplete="username" required aria-describedby="hint">
<p id="hint">The exact address that was invited. It may contain “+talent”.</p><button>Send the mail</button></form></section>`;

const plainRules = `section{display:grid;gap:1rem;max-width:26rem}h2,p{margin:0}form{display:grid;gap:.375rem}
input,button{font:inherit;min-height:2.75rem;padding:0 .75rem;border:1px solid #888;border-radius:.625rem}
button{margin-top:.5rem;border:0;background:#1d4ed8;color:#fff}#hint{font-size:.875em;color:#555}`;
