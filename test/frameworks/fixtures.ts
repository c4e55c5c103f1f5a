import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Item, late, list } from './list.js';
import { renderedList, serverPageList } from './rendered.js';
import { copyForServer, demoStart, serverStart, type StartItem } from './start.js';
import { adaptersList, renamedList, versionsList } from './together.js';
import { serveFolder, serveProcess, type Site } from './site.js';
import { addAnotherVersion, type Workspace } from './workspace.js';

/** One way into a page, as a team would take it. */
export interface Fixture {
  readonly title: string;
  /** Its folder, where it shares one with another. */
  readonly folder?: string;
  /** What else of fixtures/ its folder imports. */
  readonly uses?: readonly string[];
  /** Its own check of types, by its own tool. */
  check?(workspace: Workspace): Promise<unknown>;
  build?(workspace: Workspace): Promise<unknown>;
  /** Starts the server its developers work with. */
  develop?(workspace: Workspace): Promise<Site>;
  /** What it needs beside the packed package. */
  prepare?(workspace: Workspace): Promise<unknown>;
  serve(workspace: Workspace): Promise<Site>;
  /** Where its page is; default the root. */
  readonly path?: string;
  /** The pages that the guide begins with. */
  readonly starts?: readonly StartItem[];
  /** What has to hold; default the list. */
  readonly list?: readonly Item[];
  /** Items that do not hold there, with the reason. */
  readonly except?: Readonly<Record<string, string>>;
}

/** What is built by Vite: `checker` is its checker of types with its options. */
function byVite(name: string, checker: readonly [string, ...string[]] = ['tsc', '--noEmit']) {
  return {
    check: (workspace: Workspace) => workspace.run(name, ...checker),
    prepare: (workspace: Workspace) => copyForServer(workspace.path(name)),
    async build(workspace: Workspace): Promise<void> {
      await workspace.run(name, 'vite', 'build', '--logLevel', 'warn');
      for (const page of ['start', 'start-server']) {
        const words = ['--config', 'vite.config.js', '--outDir', `../dist/${page}`, '--logLevel', 'warn'];
        await workspace.run(name, 'vite', 'build', page, ...words, '--emptyOutDir');
      }
    },
    serve: (workspace: Workspace) => serveFolder(workspace.path(`${name}/dist`)),
    starts: [
      { ...demoStart, path: '/start/' },
      { ...serverStart, path: '/start-server/' },
    ],
  };
}

const devServer = (name: string) => (workspace: Workspace) =>
  serveProcess(workspace.path('parts/dev-server.js'), 'development', workspace.path(name));

/** What needs no build: its files are served as they are. */
function asTheyAre(name: string) {
  return {
    uses: ['vanilla'],
    path: `/${name}/`,
    serve: (workspace: Workspace) => serveFolder(workspace.folder),
  };
}

const rendered = [...list, ...renderedList];

const next = {
  folder: 'next',
  uses: ['react'],
  build: (workspace: Workspace) => workspace.run('next', 'next', 'build'),
  serve: (workspace: Workspace) => serveProcess(workspace.path('next/server.js')),
} as const;

const together = {
  folder: 'together',
  serve: (workspace: Workspace) => serveFolder(workspace.folder),
} as const;

/** By name. */
export const fixtures: Readonly<Record<string, Fixture>> = {
  esm: { title: 'plain ESM', uses: ['vanilla'], ...byVite('esm') },
  cdn: { title: 'files of a CDN', ...asTheyAre('cdn') },
  'import-map': { title: 'import map', ...asTheyAre('import-map') },
  react: { title: 'React 19', ...byVite('react'), develop: devServer('react') },
  hydrate: {
    title: 'React 19, rendered by a server',
    uses: ['react'],
    check: (workspace) => workspace.run('hydrate', 'tsc', '--noEmit'),
    async build(workspace) {
      await workspace.run('hydrate', 'vite', 'build', '--logLevel', 'warn');
      const words = ['--ssr', 'server.tsx', '--outDir', 'dist-server', '--logLevel', 'warn'];
      await workspace.run('hydrate', 'vite', 'build', ...words);
    },
    serve: (workspace) => serveRendered(workspace.path('hydrate')),
    list: rendered,
  },
  vue: { title: 'Vue 3', ...byVite('vue', ['vue-tsc', '--noEmit']), develop: devServer('vue') },
  svelte: {
    title: 'Svelte 5',
    ...byVite('svelte', ['svelte-check', '--fail-on-warnings']),
    except: { [late]: 'Svelte writes strings, the token too, as attributes where a tag is not defined yet.' },
  },
  solid: { title: 'Solid', ...byVite('solid') },
  preact: {
    title: 'Preact',
    ...byVite('preact'),
    except: { [late]: 'Preact writes what it is given as attributes where a tag is not defined yet.' },
  },
  'next-client': { title: 'Next 16, client page', ...next, path: '/client', list: rendered },
  'next-server': {
    title: 'Next 16, server page',
    ...next,
    path: '/server',
    list: serverPageList,
    starts: [{ ...demoStart, path: '/' }],
  },
  versions: {
    title: 'two copies and two versions',
    ...together,
    prepare: addAnotherVersion,
    path: '/together/versions.html',
    list: versionsList,
  },
  renamed: { title: 'renamed tags', ...together, path: '/together/renamed.html', list: renamedList },
  adapters: { title: 'several adapters', ...together, path: '/together/adapters.html', list: adaptersList },
};

/** A page that is rendered at every request, by what Vite has built for servers. */
async function serveRendered(folder: string): Promise<Site> {
  const template = await readFile(join(folder, 'dist/index.html'), 'utf8');
  const built = pathToFileURL(join(folder, 'dist-server/server.js')).href;
  const { renderPage } = (await import(built)) as { renderPage(): string };
  return serveFolder(join(folder, 'dist'), { '/': () => template.replace('<!--page-->', () => renderPage()) });
}
