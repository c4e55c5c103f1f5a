import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { mayasPassword } from '../../demo/creators.js';
import { connection } from '../../src/i18n/en/connection.js';
import { profiles } from '../../src/i18n/en/profiles.js';
import type { ManagedProfile } from '../../src/contract/admin.js';
import { assertNoViolations, type Device, openDevice, startBrowser } from './browser.js';
import { type RunningDemo, runDemo } from './running-demo.js';

const names = { instagram: 'Instagram', tiktok: 'TikTok', youtube: 'YouTube' } as const;
type Main = keyof typeof names;
const filled = (text: string, platform: Main, handle = '') =>
  text.replace('{platform}', names[platform]).replace('{handle}', handle);

let demo: RunningDemo;
let browser: Browser;
/** Everything that travelled in addresses and must be nowhere afterwards. */
const travelled = new Set<string>();
before(async () => {
  [demo, browser] = await Promise.all([runDemo(), startBrowser()]);
});
after(async () => {
  await browser.close();
});

async function device(options: BrowserContextOptions = {}): Promise<Device> {
  const origins = [...demo.origins, ...demo.platforms.started.map(({ browserUrl }) => new URL(browserUrl).origin)];
  const opened = await openDevice(browser, origins, options);
  opened.context.on('request', (request) => {
    const { searchParams } = new URL(request.url());
    for (const name of ['state', 'code', 's', 'code_challenge']) {
      const value = searchParams.get(name);
      if (value) travelled.add(value);
    }
  });
  return opened;
}

/** Connects one platform in the widget of a page, and shares it with the manager. */
async function connect(page: Page, platform: Main, account: string, share: boolean): Promise<void> {
  const button = page.getByRole('button', { name: filled(profiles.connectPlatform, platform), exact: true });
  if (!(await button.isVisible())) await page.getByText(profiles.more, { exact: true }).click();
  await button.click();
  const popup = await openPlatform(page, platform);
  await popup.locator(`input[name=account][value="${account}"]`).check();
  await Promise.all([popup.waitForEvent('close'), popup.getByRole('button', { name: 'Allow' }).click()]);
  if (share) await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: connection.confirm, exact: true }).click();
  await page.getByText(connection.connectedText).waitFor();
  await page.getByRole('button', { name: connection.done, exact: true }).click();
}

async function openPlatform(page: Page, platform: Main): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: filled(connection.go, platform), exact: true }).click();
  const popup = await opened;
  await popup.waitForURL(new RegExp(`//${platform}\\.`));
  return popup;
}

async function managed(email: string): Promise<ManagedProfile[]> {
  const answer = await demo.admin<{ profiles: ManagedProfile[] }>(`profiles?email=${encodeURIComponent(email)}`);
  return answer.profiles;
}

describe('the three main platforms', () => {
  test('are connected on our own page, and the manager sees those that are shared', async () => {
    const own = await device();
    const page = await own.context.newPage();
    await page.goto(`${demo.api}/sign-in`);
    await page.getByRole('textbox', { name: 'Email address' }).fill('maya@mail.example');
    await page.getByLabel('Password').fill(mayasPassword);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('link', { name: 'Connect your profiles' }).click();
    await page.waitForURL(/\/profiles$/);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await connect(page, 'instagram', 'maya', true);
    await connect(page, 'tiktok', 'maya', false);
    await connect(page, 'youtube', 'maya', true);
    const handles = await managed('maya@mail.example');
    assert.deepEqual(handles.map(({ platform }) => platform).sort(), ['instagram', 'youtube']);
    await assertNoViolations(page);
    assert.deepEqual(own.noise, []);
    await own.context.close();
  });

  test('are connected on a page of a partner, on another origin', async () => {
    const theirs = await device();
    const page = await theirs.context.newPage();
    await page.goto(`${demo.partnerUrl}?creator=kim`);
    await connect(page, 'instagram', 'studio', true);
    await connect(page, 'tiktok', 'other', true);
    await connect(page, 'youtube', 'brand', true);
    assert.equal((await managed('kim@mail.example')).length, 3);
    assert.deepEqual(theirs.noise, []);
    await theirs.context.close();
  });

  test('on a phone the page itself goes to the platform and comes back to where it was', async () => {
    const phone = await device({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const page = await phone.context.newPage();
    await page.goto(`${demo.partnerUrl}?creator=noor`);
    await page.getByRole('button', { name: filled(profiles.connectPlatform, 'tiktok'), exact: true }).tap();
    await page.getByRole('button', { name: filled(connection.go, 'tiktok'), exact: true }).tap();
    await page.waitForURL(/\/\/tiktok\./);
    await page.locator('input[name=account][value="maya"]').check();
    await page.getByRole('button', { name: 'Deny' }).tap();
    await page.getByText(connection.deniedText).waitFor();
    assert.equal(page.url(), `${demo.partnerUrl}?creator=noor`);
    assert.equal(phone.context.pages().length, 1);
    assert.deepEqual(phone.noise, []);
    await phone.context.close();
  });

  test('another creator with the same profile is told so, without a name', async () => {
    const theirs = await device();
    const page = await theirs.context.newPage();
    await page.goto(`${demo.partnerUrl}embed?creator=elif`);
    await page.getByRole('button', { name: filled(profiles.connectPlatform, 'instagram'), exact: true }).click();
    const popup = await openPlatform(page, 'instagram');
    await popup.locator('input[name=account][value="maya"]').check();
    await Promise.all([popup.waitForEvent('close'), popup.getByRole('button', { name: 'Allow' }).click()]);
    await page.getByText(connection.conflictText).waitFor();
    assert.doesNotMatch(await page.locator('main').innerText(), /maya@|Maya Okafor/);
    assert.deepEqual(theirs.noise, []);
    await theirs.context.close();
  });

  test('leave no code, token, state or password in the database', async () => {
    const secrets = [...demo.platforms.secrets(), ...travelled, mayasPassword];
    assert.ok(secrets.length > 20);
    await demo.stop();
    const found: string[] = [];
    let handles = 0;
    for (const file of await readdir(demo.dataDir, { recursive: true, withFileTypes: true })) {
      if (!file.isFile() || file.name === 'vault-key') continue;
      const content = await readFile(join(file.parentPath, file.name));
      if (content.includes('mayamakes')) handles += 1;
      for (const secret of secrets) if (content.includes(secret)) found.push(`${file.name}: ${secret.slice(0, 6)}…`);
    }
    await demo.close();
    assert.ok(handles > 0, 'what is no secret is found');
    assert.deepEqual(found, []);
  });
});
