import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

export { bundle } from '../../test/page-scripts.js';

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
