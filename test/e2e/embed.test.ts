import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { profiles } from '../../src/i18n/en/profiles.js';
import { openDevice, startBrowser } from './browser.js';
import { type RunningDemo, runDemo } from './running-demo.js';

let demo: RunningDemo;
let browser: Browser;
before(async () => {
  [demo, browser] = await Promise.all([runDemo(), startBrowser()]);
});
after(async () => {
  await browser.close();
  await demo.close();
});

interface Failure {
  readonly widget: string;
  readonly cause: string;
}

/** A partner's page that is nothing but the tag, under a policy of its own. */
async function openPage(policy: string, attributes = '', { breakNetwork = false, place = 'body' } = {}): Promise<Page> {
  const { context } = await openDevice(browser, demo.origins);
  const page = await context.newPage();
  const tag = `<script src="/onboarding/embed.js" data-base-url="${demo.api}" data-token-url="/embed-token?creator=kim" ${attributes} ${place === 'body' ? 'defer' : ''}></script>`;
  await page.route('**/tag', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': policy },
      body: `<!doctype html><html lang="en"><${place}>${tag}<title>Tag</title></${place}><p>The page</p></html>`,
    }),
  );
  if (breakNetwork) await page.route('**/onboarding/*-*.js', (route) => route.abort());
  await page.addInitScript(() => {
    addEventListener('onboarding-load-failed', (event) => {
      Object.assign(window, { failure: (event as CustomEvent<Failure>).detail });
    });
  });
  await page.goto(new URL('tag', demo.partnerUrl).href);
  return page;
}

async function failureOf(page: Page): Promise<Failure> {
  await page.waitForFunction(() => 'failure' in window);
  return page.evaluate(() => (window as unknown as { failure: Failure }).failure);
}

const open = () => `default-src 'self'; connect-src 'self' ${demo.api}; img-src 'self' ${demo.api}`;

describe('one script tag', () => {
  test('brings the widget it names, with its attributes', async () => {
    // Another tag is put into a page that has one, which its policy would not let a test do.
    const { context } = await openDevice(browser, demo.origins, { bypassCSP: true });
    const page = await context.newPage();
    await page.goto(new URL('embed', demo.partnerUrl).href);
    await page.evaluate((api) => {
      const tag = document.createElement('script');
      tag.src = 'onboarding/embed.js';
      const data = { widget: 'connect-social-profile', baseUrl: api, tokenUrl: 'embed-token?creator=kim' };
      Object.assign(tag.dataset, data, { platforms: 'tiktok', headingLevel: '3' });
      document.querySelector('footer')?.append(tag);
    }, demo.api);
    const footer = page.getByRole('contentinfo');
    await footer.getByRole('heading', { level: 3 }).waitFor();
    await footer.getByRole('button', { name: profiles.connectPlatform.replace('{platform}', 'TikTok') }).waitFor();
    assert.equal(await footer.getByRole('button', { name: /Instagram/ }).count(), 0);
    await context.close();
  });

  for (const [widget, hosted] of [
    ['connect-social-profile', 'profiles'],
    ['talent-email-notice', 'talent-email'],
    ['invite-status', 'invitation'],
    ['reset-password-form', 'reset'],
  ] as const) {
    test(`leads to our own page where the policy forbids the script: ${widget}`, async () => {
      const policy = `${open()}; script-src ${new URL('onboarding/embed.js', demo.partnerUrl).href}`;
      const page = await openPage(policy, `data-widget="${widget}"`);
      assert.deepEqual(await failureOf(page), { widget, cause: 'policy' });
      const link = page.getByRole('link');
      assert.equal(await link.getAttribute('href'), `${demo.api}/${hosted}`);
      await page.context().close();
    });
  }

  for (const attributes of ['', 'data-target="p"']) {
    test(`in the head of a page is seen in its body: ${attributes || 'at the end'}`, async () => {
      const page = await openPage(open(), attributes, { place: 'head' });
      const heading = page.locator('body connect-social-profile').getByRole('heading').first();
      await heading.waitFor();
      const inParagraph = await page.locator('p connect-social-profile').count();
      assert.equal(inParagraph, attributes ? 1 : 0);
      await page.context().close();
    });
  }

  test('leads to our own page where the network fails', async () => {
    const page = await openPage(open(), 'data-link-text="Connect your profiles"', { breakNetwork: true });
    assert.equal((await failureOf(page)).cause, 'network');
    await page.getByRole('link', { name: 'Connect your profiles' }).waitFor();
    await page.context().close();
  });

  test('never makes a link of a script', async () => {
    const page = await openPage(open(), 'data-hosted-url="javascript:alert(1)"', { breakNetwork: true });
    await failureOf(page);
    assert.equal(await page.getByRole('link').getAttribute('href'), `${demo.api}/profiles`);
    await page.context().close();
  });
});
