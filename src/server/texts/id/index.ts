import type { ServerTexts } from '../server-texts.js';
import connect from './connect-pages.js';
import mails from './mails.js';
import pages from './pages.js';
import site from './site-pages.js';

const id: ServerTexts = { mails, pages, connect, site };
export default id;
