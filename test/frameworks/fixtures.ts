import { join } from 'node:path';
import { serveFolder, type Site } from './site.js';
import type { Workspace } from './workspace.js';

/** One way into a page, as a team would take it. */
export interface Fixture {
  readonly title: string;
  /** What else of fixtures/ its own folder imports. */
  readonly uses?: readonly string[];
  /** Its own checks of types and markup, by its own tool. */
  check?(workspace: Workspace, name: string): Promise<unknown>;
  build(workspace: Workspace, name: string): Promise<unknown>;
  serve(workspace: Workspace, name: string): Promise<Site>;
  /** The server renders the page: its HTML holds the tags. */
  readonly rendered?: boolean;
}

const tsc = (workspace: Workspace, name: string): Promise<string> => workspace.run(name, 'tsc', '--noEmit');
const vite = (workspace: Workspace, name: string): Promise<string> =>
  workspace.run(name, 'vite', 'build', '--logLevel', 'warn');
const built = (workspace: Workspace, name: string): Promise<Site> => serveFolder(join(workspace.path(name), 'dist'));

/** By the name of their folder. */
export const fixtures: Readonly<Record<string, Fixture>> = {
  esm: { title: 'plain ESM', uses: ['vanilla'], check: tsc, build: vite, serve: built },
  react: { title: 'React 19', check: tsc, build: vite, serve: built },
};
