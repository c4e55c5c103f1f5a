import { currentPage } from './page.js';
import { pageToken } from './page-token.js';
import { resetView } from './reset-view.js';

const page = currentPage();
const opened = pageToken().onToken((token) => resetView(page, token));
if (!opened) resetView(page, undefined);
