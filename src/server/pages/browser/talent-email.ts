import '../../../define/talent-email-notice.js';
import { html, render } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { currentPage } from './page.js';
import { pageToken } from './page-token.js';
import { signInView } from './sign-in-view.js';

const page = currentPage();

/** Why the creator was invited under this address, and what can be done about it: by a link, or signed in. */
function showNotice(token?: string): void {
  const view = html`<talent-email-notice
    .adapter=${page.adapter}
    .token=${token}
    heading-level="1"
  ></talent-email-notice>`;
  render(keyed(token, view), page.main);
}

if (!pageToken().onToken(showNotice)) {
  // Whoever comes here without a link and without being signed in is known by nothing.
  const session = await page.adapter.session?.current().catch(() => undefined);
  if (session) showNotice();
  else signInView(page, () => showNotice());
}
