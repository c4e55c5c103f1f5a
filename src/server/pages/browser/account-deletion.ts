import '../../../define/talent-email-notice.js';
import { html, render } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { currentPage } from './page.js';
import { pageToken } from './page-token.js';
import { signInView } from './sign-in-view.js';

const page = currentPage();

/** The deletion that a mail's link is about, or without one that of the account that is signed in. */
function showDeletion(token?: string): void {
  const view = html`<talent-email-notice
    variant="delete-account"
    .adapter=${page.adapter}
    .deletionToken=${token}
    heading-level="1"
  ></talent-email-notice>`;
  render(keyed(token, view), page.main);
}

if (!pageToken().onToken(showDeletion)) {
  const session = await page.adapter.session?.current().catch(() => undefined);
  if (session) showDeletion();
  else signInView(page, () => showDeletion());
}
