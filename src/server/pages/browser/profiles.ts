import '../../../define/connect-social-profile.js';
import { html, render } from 'lit';
import { currentPage } from './page.js';
import { signInView } from './sign-in-view.js';

const page = currentPage();

/** The creator's profiles; also where partners' pages lead for what they may not do themselves. */
function showProfiles(): void {
  const view = html`<connect-social-profile .adapter=${page.adapter} heading-level="1"></connect-social-profile>`;
  render(view, page.main);
}

// a session that cannot be read is asked for: the form then says what is wrong
const session = await page.adapter.session?.current().catch(() => undefined);
if (session) showProfiles();
else signInView(page, showProfiles);
