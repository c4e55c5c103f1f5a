import type { deskRoutes } from '../contract/desk-routes.js';
import type { routes } from '../contract/routes.js';

/** The endpoints a desk's page calls. */
export type DeskRows = Pick<typeof routes, 'getConfig'> & typeof deskRoutes;
