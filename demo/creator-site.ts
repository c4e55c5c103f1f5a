import type { BrowserFiles } from './browser-files.js';
import { creators, mayasPassword } from './creators.js';
import type { Inbox } from './inbox.js';
import { browserFile, json, page, type Site, strictPolicy } from './site.js';

/** The brand's own page with the widgets, under `/demo` of the onboarding server's origin. */
export function creatorSite(
  inbox: Inbox,
  addressOf: (creatorId: string) => string,
  files: BrowserFiles,
  values: Readonly<Record<string, string>>,
): Site {
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (request.method !== 'GET' || !/^\/demo(\/|$)/.test(pathname)) return undefined;
    if (pathname === '/demo/')
      return page('index.html', strictPolicy("'self'"), { ...values, password: mayasPassword });
    if (pathname === '/demo') return new Response(null, { status: 302, headers: { Location: '/demo/' } });
    if (pathname === '/demo/creators') {
      return json(
        creators.map(({ id, name, situation }) => {
          const email = addressOf(id);
          return { id, name, situation, email, link: newestLink(inbox, email) };
        }),
      );
    }
    return browserFile(files, pathname.slice('/demo'.length));
  };
}

/** What clicking the newest invitation in the creator's mailbox would open. */
function newestLink(inbox: Inbox, email: string): string | undefined {
  const mail = inbox.mails.findLast(({ to, text }) => to === email && text.includes('/invitation#t='));
  return /https?:\/\/\S+\/invitation#t=\S+/.exec(mail?.text ?? '')?.[0];
}
