import { basename } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles scripts for a page as the page's own bundler would: minified, with chunks for what two of them share and for
 * what is fetched later.
 * @param entries paths in the repository.
 * @param alias modules to put in the place of others.
 * @returns the files by the address they are meant for, `/scripts/<name>.js`.
 */
export async function bundle(
  entries: string | readonly string[],
  alias: Record<string, string> = {},
): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [entries].flat(),
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
    // The package names its modules with side effects; those of tests and benchmarks are none of them.
    ignoreAnnotations: true,
  });
  return new Map(outputFiles.map(({ path, text }) => [`/scripts/${basename(path)}`, text]));
}
