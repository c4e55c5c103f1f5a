import '../../../define/invite-status.js';
import { html, render } from 'lit';
import { currentPage } from './page.js';
import { pageToken } from './page-token.js';
import { resetView } from './reset-view.js';

const page = currentPage();
let token: string | undefined;

/** Where the invitation stands. Its ways on are taken in this page, so that the link's secret need not travel. */
function showStatus(): void {
  const view = html`<invite-status
    .adapter=${page.adapter}
    .token=${token}
    heading-level="1"
    @invite-continue=${goOn}
    @invite-reset-request=${goOn}
  ></invite-status>`;
  render(view, page.main);
}

function goOn(event: Event): void {
  event.preventDefault();
  // an address of its own, so that the browser's back button leads back here
  history.pushState(null, '', 'reset');
  resetView(page, token, 'activate');
}

addEventListener('popstate', showStatus);
const opened = pageToken().onToken((given) => {
  token = given;
  showStatus();
});
if (!opened) showStatus();
