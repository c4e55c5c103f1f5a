import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
let packing: Promise<PackedPackage> | undefined;

export interface PackedPackage {
  /** The tarball that would be published. */
  readonly tarball: string;
  /** What it holds. */
  readonly files: readonly string[];
}

/** `npm` in a folder, without a word to the person at the terminal. */
export async function npm(folder: string, ...words: readonly string[]): Promise<string> {
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const windows = process.platform === 'win32';
  const { stdout } = await run('npm', [...words, ...quiet], { cwd: folder, shell: windows, maxBuffer: 64 * 1024 ** 2 });
  return stdout;
}

/**
 * Packs what lies in dist/ as `npm publish` would; builds nothing. Once a process, and gone when its tests are over.
 */
export function packed(): Promise<PackedPackage> {
  packing ??= pack();
  return packing;
}

async function pack(): Promise<PackedPackage> {
  const folder = await mkdtemp(join(tmpdir(), 'packed-'));
  after(() => rm(folder, { recursive: true, force: true }));
  const answer = await npm(process.cwd(), 'pack', '--json', '--ignore-scripts', '--pack-destination', folder);
  const [result] = JSON.parse(answer) as { filename: string; files: { path: string }[] }[];
  if (!result) throw new Error('npm pack made nothing.');
  return { tarball: resolve(folder, result.filename), files: result.files.map(({ path }) => path) };
}
