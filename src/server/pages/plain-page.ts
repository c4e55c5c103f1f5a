import { createHash } from 'node:crypto';
import { escapeHtml } from '../mail/templates/words.js';
import { closedFeatures } from './page-headers.js';

/** HTML that was made by {@link markup}, so that everything foreign in it is escaped. */
export interface Markup {
  readonly html: string;
}

/** Builds HTML: values become text, other markup stays markup, lists are joined, `undefined` is nothing. */
export function markup(
  strings: TemplateStringsArray,
  ...values: readonly (string | number | Markup | readonly Markup[] | undefined)[]
): Markup {
  const text = (value: (typeof values)[number]): string => {
    if (value === undefined) return '';
    if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
    return 'html' in value ? value.html : value.map(({ html }) => html).join('');
  };
  return { html: strings.reduce((html, string, index) => html + text(values[index - 1]) + string) };
}

/** A page that works without any file of its own: in windows opened for a platform, and for its callbacks. */
export interface PlainPage {
  readonly status?: number;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly brand: string;
  readonly title: string;
  readonly body: Markup;
  /** Runs at once; allowed by its hash. Values belong into `data-*` of the body, never in here. */
  readonly script?: string;
  /** `same-origin` where a form of the page is posted: with `no-referrer` its Origin would be `null`. */
  readonly referrerPolicy?: 'no-referrer' | 'same-origin';
  readonly headers?: Readonly<Record<string, string>>;
}

const styles = `:root{color-scheme:light dark}*{box-sizing:border-box}body{margin:0;display:grid;place-items:center;min-height:100vh;padding:1rem;background:light-dark(#f4f4f7,#121318);color:light-dark(#1b1c22,#ececf1);font:100%/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic",sans-serif}main{width:100%;max-width:30rem;padding:clamp(1.25rem,6vw,2.25rem);border:1px solid light-dark(#e3e4ea,#2e3039);border-radius:1.25rem;background:light-dark(#fff,#1b1c22);overflow-wrap:anywhere}.brand{margin:0 0 1.25rem;font-weight:650}h1{margin:0 0 .5rem;font-size:1.375rem;line-height:1.25;letter-spacing:-.01em}p{margin:0 0 1rem}dl{margin:0 0 1rem;display:grid;gap:.5rem}dt{color:light-dark(#5a5c68,#a6a8b5);font-size:.875rem}dd{margin:0;font-weight:600}label{display:block;margin-bottom:.375rem;font-weight:600}input{width:100%;min-height:2.75rem;padding:.5rem .75rem;border:1px solid light-dark(#8a8c98,#777a88);border-radius:.625rem;background:transparent;color:inherit;font:inherit}button,.button{display:inline-flex;align-items:center;justify-content:center;min-height:2.75rem;padding:.5rem 1.125rem;border:1px solid transparent;border-radius:.625rem;background:light-dark(#3b4fd8,#a5b4fc);color:light-dark(#fff,#11142b);font:inherit;font-weight:600;text-decoration:none;cursor:pointer}.quiet{background:transparent;border-color:light-dark(#8a8c98,#777a88);color:inherit}.actions{display:flex;flex-wrap:wrap;gap:.75rem;margin-top:1.25rem}.error{color:light-dark(#b3261e,#ffb4ab);font-weight:600}.note{color:light-dark(#5a5c68,#a6a8b5);font-size:.875rem}a{color:light-dark(#3b4fd8,#a5b4fc)}:focus-visible{outline:2px solid light-dark(#3b4fd8,#a5b4fc);outline-offset:2px}@media(forced-colors:active){main,button,.button{border:1px solid}}`;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const styleHash = hashOf(styles);

/**
 * Answers with the page. It sends no Cross-Origin-Opener-Policy: that alone would cut the window off from the page
 * that opened it. Nothing can frame it, and it loads nothing.
 */
export function plainPage(page: PlainPage, secure: boolean): Response {
  const { html } = markup`<!doctype html>
<html lang="${page.language}" dir="${page.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${page.title} · ${page.brand}</title>
<link rel="icon" href="data:,">
<style>${{ html: styles }}</style>
</head>
<body>
<main><p class="brand" translate="no"><bdi>${page.brand}</bdi></p>
<h1>${page.title}</h1>
${page.body}
</main>
${page.script === undefined ? undefined : { html: `<script>${page.script}</script>` }}
</body>
</html>
`;
  return new Response(html, {
    status: page.status ?? 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': [
        "default-src 'none'",
        `style-src ${styleHash}`,
        ...(page.script === undefined ? [] : [`script-src ${hashOf(page.script)}`]),
        'img-src data:',
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
      'Permissions-Policy': closedFeatures.map((name) => `${name}=()`).join(', '),
      'Referrer-Policy': page.referrerPolicy ?? 'no-referrer',
      'X-Frame-Options': 'DENY',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
      Vary: 'Accept-Language',
      ...(secure && { 'Strict-Transport-Security': 'max-age=31536000' }),
      ...page.headers,
    },
  });
}
