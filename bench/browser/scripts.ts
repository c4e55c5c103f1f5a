import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles a script for a page as the page's own bundler would: minified, with a chunk for what is fetched later.
 * @param entry path in the repository.
 * @param alias modules to put in the place of others.
 * @returns the files by the address they are meant for, `/scripts/<name>.js`.
 */
export async function bundle(entry: string, alias: Record<string, string> = {}): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    alias,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    outdir: 'scripts',
    entryNames: '[name]',
    legalComments: 'none',
    write: false,
    logLevel: 'error',
    // The package names its modules with side effects; the benchmarks' own are none of them.
    ignoreAnnotations: true,
  });
  return new Map(outputFiles.map(({ path, text }) => [`/scripts/${basename(path)}`, text]));
}

/** @returns what the build has put into `cdn/`, by the address it gets, `/cdn/<name>`. */
export function cdnFiles(): ReadonlyMap<string, string> {
  const names = readdirSync('cdn', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  return new Map(
    names.map((name) => [posix.join('/cdn', name.replaceAll('\\', '/')), readFileSync(join('cdn', name), 'utf8')]),
  );
}

/** @returns a script's address, and those of everything it imports before it runs. */
export function withImports(files: ReadonlyMap<string, string>, entry: string): readonly string[] {
  const found = new Set([entry]);
  for (const address of found) {
    for (const [, imported = ''] of files.get(address)?.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g) ?? []) {
      found.add(posix.join(posix.dirname(address), imported));
    }
  }
  return [...found];
}
