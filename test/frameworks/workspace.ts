import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const fixtures = resolve('test/frameworks/fixtures');

/** Milliseconds a registry has to deliver all that a few fixtures need. */
const patience = 8 * 60_000;

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** A folder outside the project with the fixtures in it and what they need installed, this package from its tarball. */
export interface Workspace {
  readonly folder: string;
  /** Where a fixture lies in it. */
  path(fixture: string): string;
  /** Runs the command of an installed package, as `npx` would. @throws {Error} with all it has printed. */
  run(fixture: string, command: string, ...words: readonly string[]): Promise<string>;
}

/** Packs a package, as `npm publish` would; this one as the build has left it. @returns the tarball's path. */
export async function pack(folder: string, packageFolder = process.cwd()): Promise<string> {
  await mkdir(folder, { recursive: true });
  const answer = await npm(packageFolder, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder);
  const [packed] = JSON.parse(answer) as { filename: string }[];
  if (!packed) throw new Error('npm pack made nothing.');
  return join(folder, packed.filename);
}

export const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'frameworks-'));

export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/**
 * Copies fixtures into a folder and installs what their package.json files ask for, once for all of them.
 * @param shared folders that they import from, without what these ask for
 */
export async function install(
  folder: string,
  fixtureNames: readonly string[],
  shared: readonly string[],
  tarball: string,
): Promise<Workspace> {
  const dependencies: Record<string, string> = { 'creator-onboarding': `file:${tarball}` };
  await mkdir(folder, { recursive: true });
  for (const name of new Set([...fixtureNames, ...shared])) {
    await cp(join(fixtures, name), join(folder, name), { recursive: true });
  }
  for (const name of fixtureNames) Object.assign(dependencies, await wantedBy(join(fixtures, name, 'package.json')));
  const manifest = { private: true, type: 'module', dependencies };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  // In a folder that was kept, npm takes a tarball of the same version for the same.
  await removeFolder(join(folder, 'node_modules/creator-onboarding'));
  await npm(folder, 'install', '--prefer-offline', '--no-package-lock');
  const path = (fixture: string) => join(folder, fixture);
  return {
    folder,
    path,
    async run(fixture, command, ...words) {
      const file = join(folder, 'node_modules/.bin', command);
      const options = { cwd: path(fixture), shell: process.platform === 'win32', env: quiet, maxBuffer: 2 ** 26 };
      try {
        return (await run(file, words, options)).stdout;
      } catch (error) {
        const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
        throw new Error(`${command} ${words.join(' ')}: ${stdout}${stderr}` || message, { cause: error });
      }
    },
  };
}

/** Packs the installed package under another version number, and installs it beside the first as `another-version`. */
export async function addAnotherVersion({ folder }: Workspace): Promise<void> {
  const copy = join(folder, 'copy');
  await removeFolder(copy);
  await cp(join(folder, 'node_modules/creator-onboarding'), copy, { recursive: true });
  for (const file of ['package.json', 'dist/elements/internal/define-element.js']) {
    const text = await readFile(join(copy, file), 'utf8');
    await writeFile(join(copy, file), text.replace(/(version"?\s*[:=]\s*)(["'])\d+\.\d+\.\d+/, '$1$29.9.9'));
  }
  const tarball = await pack(folder, copy);
  await removeFolder(join(folder, 'node_modules/another-version'));
  await npm(folder, 'install', '--prefer-offline', '--no-package-lock', `another-version@file:${tarball}`);
}

const quiet = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };

async function wantedBy(file: string): Promise<Record<string, string>> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const { dependencies, devDependencies } = JSON.parse(text) as Manifest;
  return { ...dependencies, ...devDependencies };
}

async function npm(folder: string, ...words: readonly string[]): Promise<string> {
  const silent = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const options = { cwd: folder, shell: process.platform === 'win32', maxBuffer: 2 ** 26, timeout: patience };
  try {
    return (await run('npm', [...words, ...silent], options)).stdout;
  } catch (error) {
    const { killed, stderr, message } = error as Error & { killed?: boolean; stderr?: string };
    const slow = `npm ${words[0] ?? ''} was not done after ${patience / 60_000} minutes: the registry is slow or not there.`;
    throw new Error(killed ? slow : `npm ${words[0] ?? ''} failed: ${stderr ?? message}`, { cause: error });
  }
}
