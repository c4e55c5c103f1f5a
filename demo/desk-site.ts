import type { BrowserFiles } from './browser-files.js';
import { deskPeople } from './creators.js';
import { browserFile, json, page, type Site, strictPolicy } from './site.js';

/** The company's own page for its managers and its support team, with the backend that vouches for them. */
export function deskSite(
  { api, adminKey }: { api: string; adminKey: string },
  files: BrowserFiles,
  values: Readonly<Record<string, string>>,
): Site {
  const origin = new URL(api).origin;
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (request.method === 'POST' && pathname === '/demo/desk-token') {
      // Only this page may ask: a browser names itself in every POST.
      const person = deskPeople.find(({ id }) => id === searchParams.get('as'));
      if (!person || request.headers.get('origin') !== origin) return json({ error: 'not for you' }, 403);
      const { id: userId, name, role } = person;
      const answer = await fetch(`${api}/v1/desk-tokens`, {
        method: 'POST',
        headers: { authorization: `Bearer ${adminKey}`, 'content-type': 'application/json' },
        body: JSON.stringify({ userId, name, role, origins: [origin] }),
      });
      return json(await answer.json(), answer.status);
    }
    if (request.method !== 'GET') return undefined;
    if (pathname === '/demo/desk') return page('desk.html', strictPolicy("'self'"), values);
    if (pathname === '/demo/people') return json(deskPeople);
    return pathname === '/demo/desk.js' ? browserFile(files, '/desk.js') : undefined;
  };
}
