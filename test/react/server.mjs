import { renderToString } from 'react-dom/server';
import { page } from './page.mjs';

export const markup = () => renderToString(page({ tell: () => undefined }));
