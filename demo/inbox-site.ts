import type { BrowserFiles } from './browser-files.js';
import type { Inbox, ReceivedMail } from './inbox.js';
import { browserFile, icon, json, page, type Site, strictPolicy } from './site.js';

/** The mails that came in, as a page. What a mail says is shown in a frame that can run and load nothing. */
export function inboxSite(inbox: Inbox, files: BrowserFiles, values: Readonly<Record<string, string>>): Site {
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (request.method !== 'GET') return undefined;
    if (pathname === '/') return page('inbox.html', strictPolicy("'self'", { more: ["frame-src 'self'"] }), values);
    if (pathname === '/icon.svg') return icon('#0f766e');
    if (pathname === '/mails')
      return json(inbox.mails.filter(({ id }) => id > Number(searchParams.get('after'))).map(summary));
    const [, id, part] = /^\/mails\/(\d{1,9})(\.html)?$/.exec(pathname) ?? [];
    const mail = inbox.mails.find((candidate) => candidate.id === Number(id));
    if (mail) return part ? mailFrame(mail) : json({ ...summary(mail), text: mail.text });
    return browserFile(files, pathname);
  };
}

function summary({ id, to, from, subject, receivedAt }: ReceivedMail) {
  return { id, to, from, subject, receivedAt };
}

/** The mail's HTML. `sandbox` gives it an origin of its own without scripts; its links open in a new tab. */
function mailFrame({ html }: ReceivedMail): Response {
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "frame-ancestors 'self'",
    'sandbox allow-popups allow-popups-to-escape-sandbox',
  ].join('; ');
  return new Response(html.replace('<head>', '<head><base target="_blank">'), {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Security-Policy': policy,
      'Content-Type': 'text/html; charset=utf-8',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
