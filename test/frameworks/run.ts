// Drops the widgets into a page of each framework and drives it in Chromium: npm run test:frameworks [-- react esm …]
// With --keep folder, what was installed stays there for the next run.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../e2e/browser.js';
import { developing } from './developing.js';
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
    failed(fixture, name, error);
    return false;
  }
}

function failed(fixture: string, name: string, error: unknown): void {
  counts.failed += 1;
  say(`FAILED  ${fixture}: ${name}\n${reasonOf(error)}`);
}

function reasonOf(error: unknown): string {
  const lines: string[] = [];
  for (let cause = error; cause instanceof Error; { cause } = cause) lines.push(cause.message.slice(0, 3000));
  return lines.join('\n').replace(/^/gm, '        ');
}

async function tryFixture(browser: Browser, workspace: Workspace, name: string, fixture: Fixture): Promise<void> {
  const { prepare, check, build, develop, path = '/', starts = [], except = {} } = fixture;
  if (prepare) await item(name, 'prepared', () => prepare(workspace));
  if (check) await item(name, 'its own tool finds no fault with its types', () => check(workspace));
  if (build && !(await once(workspace, name, build))) return;
  const site = await fixture.serve(workspace);
  try {
    for (const { name: title, check: act, ...options } of fixture.list ?? list) {
      if (except[title] === undefined) {
        await item(name, title, () => visiting(browser, `${site.origin}${path}`, act, options));
      } else {
        counts.skipped += 1;
        say(`skipped ${name}: ${title}: ${except[title]}`);
      }
    }
    for (const { name: title, check: act, path: start, ...options } of starts) {
      await item(name, title, () => visiting(browser, site.origin + start, act, options));
    }
  } finally {
    await site.close();
  }
  if (develop) {
    await item(name, 'under development, use is silent and misuse explained', async () => {
      const server = await develop(workspace);
      await developing(browser, `${server.origin}/`).finally(() => server.close());
    });
  }
}

const builds = new Map<unknown, Promise<boolean>>();

/** Two fixtures may be pages of one build. */
function once(workspace: Workspace, name: string, build: NonNullable<Fixture['build']>): Promise<boolean> {
  const made = builds.get(build) ?? item(name, 'builds for production', () => build(workspace));
  builds.set(build, made);
  return made;
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
  // Next brings as much as all others together.
  for (const group of [wanted.filter((name) => !isNext(name)), wanted.filter(isNext)]) {
    if (group.length > 0) await tryGroup(group, tarball);
  }
} catch (error) {
  failed('all', 'packed', error);
} finally {
  await browser.close();
  if (values.keep === undefined) await removeFolder(folder);
}
say(`${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`);
process.exitCode = counts.failed > 0 ? 1 : 0;

function isNext(name: string): boolean {
  return fixtures[name]?.folder === 'next';
}

async function tryGroup(names: readonly string[], tarball: string): Promise<void> {
  const chosen = names.flatMap((name) => (fixtures[name] ? [{ name, fixture: fixtures[name] }] : []));
  const folders = chosen.map(({ name, fixture }) => fixture.folder ?? name);
  const shared = chosen.flatMap(({ fixture }) => fixture.uses ?? []);
  const place = join(folder, chosen.every(({ name }) => isNext(name)) ? 'next' : 'others');
  let workspace: Workspace | undefined;
  const installed = await item(names.join(', '), 'installed from the packed tarball', async () => {
    workspace = await install(place, [...new Set(folders)], [...shared, 'parts'], tarball);
  });
  if (!installed || !workspace) return;
  for (const { name, fixture } of chosen) {
    // what no item answers for, such as a server that does not start, ends this fixture alone
    await tryFixture(browser, workspace, name, fixture).catch((error: unknown) => failed(name, 'goes on', error));
  }
}
