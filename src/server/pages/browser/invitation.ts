import { currentPage } from './page.js';
currentPage();
