import { currentPage } from './page.js';
import { pageToken } from './page-token.js';
import { resetView } from './reset-view.js';

const page = currentPage();
let opened = false;

pageToken().onToken((token) => {
  opened = true;
  resetView(page, token);
});
if (!opened) resetView(page, undefined);
