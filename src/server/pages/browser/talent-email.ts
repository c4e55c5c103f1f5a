import '../../../define/talent-email-notice.js';
import { html, render } from 'lit';
import { currentPage } from './page.js';
import { signInView } from './sign-in-view.js';

const page = currentPage();

/** Why the creator was invited under this address, and what can be done about it. */
function showNotice(): void {
  const view = html`<talent-email-notice .adapter=${page.adapter} heading-level="1"></talent-email-notice>`;
  render(view, page.main);
}

// Whoever comes here without being signed in is known by nothing: the widget would have nothing to show.
const session = await page.adapter.session?.current().catch(() => undefined);
if (session) showNotice();
else signInView(page, showNotice);
