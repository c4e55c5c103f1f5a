import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const kept = resolve('node_modules/.cache/packed');

/** Everything a tarball is made of. */
const sources = [
  'package.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'custom-elements.json',
  'llms.txt',
  'docs',
  'demo/partner-backend.mjs',
  'dist',
  'cdn',
];

export interface PackedPackage {
  /** The tarball that would be published. */
  readonly tarball: string;
  /** What it holds. */
  readonly files: readonly string[];
}

/** `npm` in a folder, without a word to the person at the terminal. @returns what it says */
export async function npm(folder: string, ...words: readonly string[]): Promise<string> {
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const windows = process.platform === 'win32';
  const { stdout } = await run('npm', [...words, ...quiet], { cwd: folder, shell: windows, maxBuffer: 64 * 1024 ** 2 });
  return stdout;
}

/**
 * Packs what lies in dist/ and cdn/ as `npm publish` would; builds nothing. Whoever asks for the same build again, in
 * this process or another, gets the same tarball.
 */
export async function packed(): Promise<PackedPackage> {
  const folder = join(kept, await fingerprint());
  if (!existsSync(folder)) await packInto(folder);
  const names = JSON.parse(await readFile(join(folder, 'files.json'), 'utf8')) as string[];
  return { tarball: join(folder, 'package.tgz'), files: names };
}

/** Another value for another build. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources.filter((path) => existsSync(path))) {
    const names = (await stat(source)).isDirectory() ? await readdir(source, { recursive: true }) : [''];
    for (const name of names.sort()) {
      const path = join(source, name);
      const { mtimeMs, size } = await stat(path);
      hash.update(`${path} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Two processes may pack at once; the one that is ready first wins. */
async function packInto(folder: string): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  const answer = await npm(process.cwd(), 'pack', '--json', '--ignore-scripts', '--pack-destination', draft);
  const [result] = JSON.parse(answer) as { filename: string; files: { path: string }[] }[];
  if (!result) throw new Error('npm pack made nothing.');
  await rename(join(draft, result.filename), join(draft, 'package.tgz'));
  await writeFile(join(draft, 'files.json'), JSON.stringify(result.files.map(({ path }) => path)));
  try {
    await rename(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    await rm(draft, { recursive: true });
  }
  await clearOthers(folder);
}

/** Tarballs of builds that are gone. Drafts of other processes stay. */
async function clearOthers(folder: string): Promise<void> {
  const old = (await readdir(kept)).map((name) => join(kept, name)).filter((path) => path !== folder);
  for (const path of old.filter((path) => /[\\/][\da-f]{16}$/.test(path)))
    await rm(path, { recursive: true, force: true });
}
