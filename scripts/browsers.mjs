// Finds a Chromium to test with, or installs one. Order: CHROME_PATH, an installed one, Playwright's, a fresh one.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const installed = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
];

/** What Chromium needs to run as root, in a container and without calling home. */
export const chromeArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** @returns the path of a Chromium that is there already, or undefined. */
export async function findChrome() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROME_PATH names ${given}, and there is no such file.`);
  }
  return installed.find((path) => existsSync(path)) ?? (await playwrightChrome());
}

/** The path of a Chromium; installs one where none is there. Stops with one line saying what to run. */
export async function chromePath() {
  const found = (await findChrome()) ?? (installByPlaywright() && (await playwrightChrome())) ?? installByApt();
  if (found) return found;
  throw new Error(
    'No Chromium found and none could be installed. Run `npx playwright-core install --with-deps chromium-headless-shell`, ' +
      'or install Chrome, or set CHROME_PATH to one.',
  );
}

async function playwrightChrome() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  const shell = path.replace(/chromium-(\d+)/, 'chromium_headless_shell-$1');
  return [
    path,
    shell.replace(/chrome-linux(64)?\/chrome$/, 'chrome-headless-shell-linux64/chrome-headless-shell'),
  ].find((candidate) => existsSync(candidate));
}

function installByPlaywright() {
  console.log("No Chromium found: installing Playwright's …");
  const cli = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '../cli.js');
  const { status } = spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: 180_000,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  });
  return status === 0 || undefined;
}

function installByApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log("Playwright's could not be had: installing Debian's …");
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    return undefined;
  }
  return installed.find((path) => existsSync(path));
}
