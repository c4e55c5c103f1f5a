import type { BrowserFiles } from './browser-files.js';
import { creators } from './creators.js';
import { browserFile, icon, json, page, type Site, strictPolicy } from './site.js';

export interface PartnerOptions {
  /** Where the onboarding server is. */
  readonly api: string;
  /** The partner's secret; it never leaves this server. */
  readonly apiKey: string;
  /** The partner's own origin. */
  readonly origin: string;
}

/** Another company's site on another origin: a strict page, and the small backend that asks for embed tokens. */
export function partnerSite(
  options: PartnerOptions,
  addressOf: (creatorId: string) => string,
  files: BrowserFiles,
): Site {
  const { api, origin } = options;
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/embed-token' && request.method === 'POST') {
      if (request.headers.get('origin') !== origin) return json({ error: 'only for pages of this site' }, 403);
      return embedToken(options, addressOf(await request.text()));
    }
    if (request.method !== 'GET') return undefined;
    if (pathname === '/') return page('partner.html', strictPolicy(`'self' ${api}`), { api });
    if (pathname === '/creators') return json(creators.map(({ id, name, situation }) => ({ id, name, situation })));
    if (pathname === '/icon.svg') return icon('#9a3412');
    return browserFile(files, pathname);
  };
}

async function embedToken({ api, apiKey, origin }: PartnerOptions, email: string): Promise<Response> {
  const answer = await fetch(`${api}/v1/embed-tokens`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      email,
      origins: [origin],
      actions: ['invitation:read', 'invitation:resend', 'password-reset:request'],
    }),
  });
  return new Response(await answer.text(), {
    status: answer.status,
    headers: { 'Cache-Control': 'no-store', 'Content-Type': 'application/json' },
  });
}
