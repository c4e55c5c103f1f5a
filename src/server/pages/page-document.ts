import type { ServerConfig } from '../config.js';
import { escapeHtml } from '../mail/templates/words.js';
import type { ServerLanguage } from '../texts/catalogues.js';
import { filled } from './browser/filled.js';
import type { PageBundle } from './bundle.js';

export type PageName = 'invitation' | 'reset' | 'sign-in' | 'profiles' | 'talent-email' | 'account-deletion';

/**
 * The HTML of a hosted page: everything that does not need a script. Paths are relative, so that the page also works
 * under a path of its own. The first script takes the secret out of the address before anything else is loaded.
 */
export function pageDocument(
  config: ServerConfig,
  page: PageName,
  language: ServerLanguage,
  bundle: PageBundle,
): string {
  const texts = language.texts.pages;
  const brand = escapeHtml(config.brand.name);
  const { signIn, talentEmail, accountDeletion, ...titles } = texts.titles;
  const title = { ...titles, 'sign-in': signIn, 'talent-email': talentEmail, 'account-deletion': accountDeletion }[
    page
  ];
  const { entry, imports } = bundle.scripts(page);
  const preloads = imports.map((path) => `<link rel="modulepreload" href="${path}">`).join('\n');
  const { links } = config;
  const below = [
    footerLink(links.help, texts.links.help),
    footerLink(links.support, texts.links.support),
    footerLink(links.dataSafety, texts.links.dataSafety),
  ].filter(Boolean);
  return `<!doctype html>
<html lang="${escapeHtml(language.tag)}" dir="${language.direction}">
<head>
<meta charset="utf-8">
<script src="${bundle.first}"></script>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} · ${brand}</title>
<link rel="icon" href="icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${bundle.styles}">
${preloads}
<script type="application/json" id="texts">${JSON.stringify(texts).replaceAll('<', '\\u003C')}</script>
<script type="module" src="${entry}"></script>
</head>
<body>
<header><p class="brand" translate="no"><img src="icon.svg" alt="" width="28" height="28"><bdi>${brand}</bdi></p></header>
<main id="page" class="${page}"${links.afterSignIn ? ` data-after-sign-in="${escapeHtml(links.afterSignIn)}"` : ''}>
<noscript><p class="notice">${escapeHtml(filled(texts.scriptsNeeded, { brand: config.brand.name }))}</p></noscript>
</main>
${below.length > 0 ? `<footer><nav aria-label="${escapeHtml(texts.linksLabel)}">${below.join('')}</nav></footer>` : ''}
</body>
</html>
`;
}

/** The brand's first letter on its colour: browsers ask for an icon, and a brand need not bring one. */
export function pageIcon(config: ServerConfig): string {
  const [first = ''] = config.brand.name.trim();
  const letter = escapeHtml(first.toLocaleUpperCase('en'));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="#3b4fd8"/><text x="16" y="16" dy=".36em" text-anchor="middle" font-family="system-ui,sans-serif" font-size="18" font-weight="700" fill="#fff">${letter}</text></svg>`;
}

function footerLink(url: string | undefined, text: string): string {
  return url ? `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${escapeHtml(text)}</a>` : '';
}
