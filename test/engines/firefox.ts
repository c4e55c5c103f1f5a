import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { connect } from 'puppeteer-core';
import type { Engine, EngineKind } from './engine.js';
import { Marionette } from './marionette.js';
import { PuppeteerEngine } from './puppeteer.js';
import { until } from './until.js';

const places = [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'];
const executable = places.find((path) => path !== undefined && existsSync(path));

/**
 * Quiet, and otherwise as people have it: a driver's recommended settings turn off the popup blocker and the
 * partitioning of storage.
 */
type Pref = boolean | string | number;

const settings: Readonly<Record<string, Pref>> = {
  'remote.prefs.recommended': false,
  // Clicks arrive as the mouse's do, so that they reach a frame of another site, which runs in another process.
  'remote.events.async.mouse.enabled': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

export const firefox: EngineKind = {
  name: 'Firefox',
  missing: executable === undefined ? 'no firefox-esr or firefox (FIREFOX_PATH names one elsewhere)' : undefined,
  start: () => start(executable ?? ''),
};

async function start(path: string): Promise<Engine> {
  const { running, end } = await run(path, ['--remote-debugging-port', '0'], settings);
  try {
    const browserWSEndpoint = `${await listeningAt(running)}/session`;
    const browser = await connect({ browserWSEndpoint, protocol: 'webDriverBiDi', protocolTimeout: 120_000 });
    return new PuppeteerEngine(browser, (await browser.version()).replace(/^firefox\//i, 'Firefox '), end);
  } catch (error) {
    await end();
    throw error;
  }
}

interface Running {
  readonly running: ChildProcess;
  readonly end: () => Promise<void>;
}

/** Starts a Firefox with a profile of its own, which goes when it ends. */
async function run(path: string, options: readonly string[], prefs: Readonly<Record<string, Pref>>): Promise<Running> {
  const profile = await mkdtemp(join(tmpdir(), 'stock-firefox-'));
  const lines = Object.entries(prefs).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  await writeFile(join(profile, 'user.js'), lines.join(''));
  const args = ['--headless', '--no-remote', '--profile', profile, ...options, 'about:blank'];
  const running = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const end = async (): Promise<void> => {
    if (running.exitCode === null && running.kill()) await once(running, 'exit');
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { running, end };
}

/** A Firefox whose own parts can be looked at. @param port free, for Marionette */
export async function openedFirefox(port: number): Promise<{ marionette: Marionette; end: () => Promise<void> }> {
  const options = ['--marionette', '--remote-allow-system-access'];
  const { running, end } = await run(executable ?? '', options, { ...settings, 'marionette.port': port });
  running.stderr?.resume();
  try {
    const marionette = await until('Firefox listens', () => Marionette.connect(port));
    return {
      marionette,
      end: async () => {
        marionette.close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

async function listeningAt({ stderr }: ChildProcess): Promise<string> {
  if (stderr) {
    for await (const line of createInterface(stderr)) {
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
      // What it goes on to say must not fill the pipe.
      if (address !== undefined) {
        stderr.resume();
        return address;
      }
    }
  }
  throw new Error('Firefox did not start');
}
