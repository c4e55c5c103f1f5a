import type { BrowserFiles } from './browser-files.js';
import { creators } from './creators.js';
import { browserFile, builtFile, icon, json, page, type Site, strictPolicy } from './site.js';

/**
 * Another company's site on another origin: strict pages, and the site's own backend behind them.
 * @param backend where partner-backend.mjs answers
 */
export function partnerSite(api: string, backend: string, files: BrowserFiles): Site {
  return async (request) => {
    const { pathname, search, searchParams } = new URL(request.url);
    if (pathname === '/embed-token' && request.method === 'POST') {
      const { status, body } = await fetch(`${backend}/${search}`, { method: 'POST', headers: request.headers });
      return new Response(body, {
        status,
        headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
      });
    }
    if (request.method !== 'GET') return undefined;
    const policy = strictPolicy(`'self' ${api}`, { images: `'self' ${api}` });
    if (pathname === '/') return page('partner.html', policy, { api });
    if (pathname === '/embed') {
      const creator = creators.find(({ id }) => id === searchParams.get('creator')) ?? creators[0];
      return page('embed.html', policy, { api, id: creator?.id ?? '', name: creator?.name ?? '' });
    }
    if (pathname.startsWith('/onboarding/')) return builtFile(pathname.slice('/onboarding/'.length));
    if (pathname === '/creators') return json(creators.map(({ id, name, situation }) => ({ id, name, situation })));
    if (pathname === '/icon.svg') return icon('#9a3412');
    return browserFile(files, pathname);
  };
}
