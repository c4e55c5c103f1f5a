import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { serveFolder, type StaticSite } from '../../scripts/static-site.mjs';
import { widgetTags } from '../../src/ssr/index.js';
import { startBrowser } from './browser.js';

const below = '/some/path/storybook/';
const folder = mkdtempSync(join(tmpdir(), 'storybook-'));
let site: StaticSite;
let browser: Browser;

before(async () => {
  execFileSync('npx', ['--no-install', 'storybook', 'build', '--quiet', '--output-dir', folder], {
    stdio: 'ignore',
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
    shell: process.platform === 'win32',
  });
  [site, browser] = await Promise.all([serveFolder(folder, below), startBrowser()]);
});
after(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** `invite-status` as `Invite status`. */
const titled = (tag: string) => (tag[0] ?? '').toUpperCase() + tag.slice(1).replaceAll('-', ' ');

/** A page that counts what it asked of anybody else. */
async function openPage(): Promise<{ page: Page; strangers: string[] }> {
  const page = await browser.newPage();
  const strangers: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.origin + below) && !/^(data|blob):/.test(url)) strangers.push(url);
  });
  return { page, strangers };
}

describe('the built Storybook below a path', () => {
  test('shows its first story and its docs, and asks nobody else for anything', async () => {
    const { page, strangers } = await openPage();
    for (const path of ['', '?path=/docs/invite-status--docs', '?path=/story/tokens-try--try']) {
      await page.goto(`${site.origin}${below}${path}`);
      await page.frameLocator('#storybook-preview-iframe').locator('.frame').first().waitFor();
    }
    assert.deepEqual(strangers, []);
    assert.deepEqual(site.missing, []);
    await page.close();
  });

  test('shows a story by itself in the theme and the language of its address', async () => {
    const { page, strangers } = await openPage();
    const story = 'viewMode=story&id=invite-status--unknown&globals=look:warm;language:ar';
    await page.goto(`${site.origin}${below}iframe.html?${story}`);
    const button = page.locator('invite-status [part~=submit-button]');
    await button.waitFor();
    assert.equal(await button.evaluate((shown) => getComputedStyle(shown).backgroundColor), 'rgb(154, 63, 18)');
    await page.waitForFunction(() =>
      /\p{Script=Arabic}/u.test(document.querySelector('invite-status')?.shadowRoot?.textContent ?? ''),
    );
    assert.equal(await page.locator('.frame').getAttribute('dir'), 'rtl');
    assert.deepEqual(strangers, []);
    assert.deepEqual(site.missing, []);
    await page.close();
  });

  test('has every widget, and the tokens', () => {
    const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
      entries: Record<string, { title: string }>;
    };
    assert.deepEqual(
      [...new Set(Object.values(entries).map(({ title }) => title))],
      [...widgetTags, 'onboarding-provider'].map(titled).concat('Tokens/Reference', 'Tokens/Try'),
    );
  });
});
