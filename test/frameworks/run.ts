// Drops the widgets into a page of each framework and drives it in Chromium: npm run test:frameworks [-- react esm …]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../e2e/browser.js';
import { type Fixture, fixtures } from './fixtures.js';
import { list } from './list.js';
import { visiting } from './visit.js';
import { install, pack, removeFolder, temporaryFolder, type Workspace } from './workspace.js';

const { values, positionals } = parseArgs({ options: { keep: { type: 'string' } }, allowPositionals: true });
const counts = { passed: 0, failed: 0, skipped: 0 };
const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function item(fixture: string, name: string, act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    counts.passed += 1;
    say(`ok      ${fixture}: ${name}`);
    return true;
  } catch (error) {
    counts.failed += 1;
    say(`FAILED  ${fixture}: ${name}\n${reasonOf(error)}`);
    return false;
  }
}

function reasonOf(error: unknown): string {
  const lines: string[] = [];
  for (let cause = error; cause instanceof Error; { cause } = cause) lines.push(cause.message.slice(0, 3000));
  return lines.join('\n').replace(/^/gm, '        ');
}

async function tryFixture(browser: Browser, workspace: Workspace, name: string, fixture: Fixture): Promise<void> {
  const { check } = fixture;
  if (check) await item(name, 'its own tool finds no fault with its types', () => check(workspace, name));
  if (!(await item(name, 'builds for production', () => fixture.build(workspace, name)))) return;
  const site = await fixture.serve(workspace, name);
  try {
    for (const { name: title, check: act, ...options } of list) {
      await item(name, title, () => visiting(browser, `${site.origin}/`, act, options));
    }
  } finally {
    await site.close();
  }
}

const wanted = positionals.length > 0 ? positionals : Object.keys(fixtures);
const unknown = wanted.filter((name) => !Object.hasOwn(fixtures, name));
if (unknown.length > 0) {
  say(`No fixture is called ${unknown.join(', ')}. There are ${Object.keys(fixtures).join(', ')}.`);
  process.exit(2);
}

const folder = values.keep ?? (await temporaryFolder());
const browser = await startBrowser();
try {
  const tarball = await pack(folder);
  const shared = new Set(wanted.flatMap((name) => fixtures[name]?.uses ?? []));
  const workspace = await install(join(folder, 'vite'), [...wanted, ...shared, 'parts'], tarball);
  for (const name of wanted) {
    const fixture = fixtures[name];
    if (fixture) await tryFixture(browser, workspace, name, fixture);
  }
} finally {
  await browser.close();
  if (values.keep === undefined) await removeFolder(folder);
}
say(`${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`);
process.exitCode = counts.failed > 0 ? 1 : 0;
