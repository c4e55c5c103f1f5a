import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';

/** One file a page loads; its name holds a hash of its content. */
export interface PageFile {
  readonly content: Buffer;
  readonly mediaType: string;
}

/** Paths are relative to the page, e.g. `assets/reset-C0ffee.js`. */
export interface PageScripts {
  readonly entry: string;
  /** Modules the entry imports, to be fetched together with it. */
  readonly imports: readonly string[];
}

/** What `npm run build` made of the pages' browser code. */
export interface PageBundle {
  /** Runs before everything else. */
  readonly first: string;
  readonly styles: string;
  scripts(page: string): PageScripts;
  /** By path relative to the page. */
  readonly files: ReadonlyMap<string, PageFile>;
}

interface ManifestEntry {
  readonly file: string;
  readonly imports?: readonly string[];
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};
const sources = 'src/server/pages/browser';

/** `dist/pages/` of this package; the same from `src/` and from `dist/`. */
export const builtPages = new URL('../../../dist/pages/', import.meta.url);

/**
 * Reads the bundle into memory, so that a request can only ever name a file that was built.
 * @returns `undefined` where nothing was built. @throws where what was built is not whole.
 */
export async function readPageBundle(folder: URL = builtPages): Promise<PageBundle | undefined> {
  const manifest = await readManifest(folder);
  if (!manifest) return undefined;
  const entry = (key: string): ManifestEntry => {
    const found = manifest[key];
    if (!found) throw new Error(`dist/pages holds no ${key}; run: npm run build`);
    return found;
  };
  const source = (name: string) => entry(`${sources}/${name}`);
  return {
    first: source('token.ts').file,
    styles: source('page.css').file,
    scripts: (page) => {
      const { file } = source(`${page}.ts`);
      return { entry: file, imports: [...importsOf(`${sources}/${page}.ts`, entry)] };
    },
    files: await readFiles(folder),
  };
}

function importsOf(key: string, entry: (key: string) => ManifestEntry, found = new Set<string>()): Set<string> {
  for (const imported of entry(key).imports ?? []) {
    const { file } = entry(imported);
    if (found.has(file)) continue;
    found.add(file);
    importsOf(imported, entry, found);
  }
  return found;
}

async function readManifest(folder: URL): Promise<Readonly<Record<string, ManifestEntry>> | undefined> {
  try {
    const text = await readFile(new URL('manifest.json', folder), 'utf8');
    return JSON.parse(text) as Record<string, ManifestEntry>;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function readFiles(folder: URL): Promise<ReadonlyMap<string, PageFile>> {
  const assets = new URL('assets/', folder);
  const names = (await readdir(assets)).filter((name) => extname(name) in mediaTypes);
  const files = names.map(async (name): Promise<[string, PageFile]> => {
    const content = await readFile(new URL(encodeURIComponent(name), assets));
    return [`assets/${name}`, { content, mediaType: mediaTypes[extname(name)] ?? '' }];
  });
  return new Map(await Promise.all(files));
}
