import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { startBrowser } from '../e2e/browser.js';
import { keepOpen } from '../keep-open.js';
import { cdnFiles, openPage, startSite } from './site.js';

const [site, browser] = await Promise.all([keepOpen(startSite()), keepOpen(startBrowser())]);

const loader = '<script type="module" src="/cdn/loader.js"></script>';

const open = (body: string, head = loader) =>
  openPage(browser, site, { head, body }, (page) =>
    page.addInitScript(() => {
      const failures: string[] = [];
      Object.assign(window, { failures });
      addEventListener('onboarding-load-failed', (event) => {
        const { widget, cause } = (event as CustomEvent<{ widget: string; cause: string }>).detail;
        failures.push(`${(event.composedPath()[0] as Element).localName} ${widget} ${cause}`);
      });
    }),
  );

const defined = (page: Page, tag: string) => page.waitForFunction((name) => customElements.get(name), tag);
const failuresOf = (page: Page) => page.evaluate(() => (window as unknown as { failures: readonly string[] }).failures);

describe('the loader', () => {
  test('loads what stands in the page, and nothing that does not', async () => {
    const { page, context, noise, requests } = await open(
      '<onboarding-provider demo><invite-status></invite-status></onboarding-provider><invite-statistics></invite-statistics>',
    );
    await defined(page, 'invite-status');
    await defined(page, 'onboarding-provider');
    await page.getByRole('heading').first().waitFor();
    assert.deepEqual(noise, []);
    const files = cdnFiles(requests);
    assert.ok(!files.some((file) => /statistics|reset-password-form|connect-social-profile|talent/.test(file)));
    assert.equal(new Set(files).size, files.length, 'preloaded and loaded again');
    await context.close();
  });

  test('asks for a widget and its chunks at one go', async () => {
    const { page, context } = await open('<reset-password-form></reset-password-form>');
    await defined(page, 'reset-password-form');
    const links = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')].map((link) => [
        new URL(link.href).pathname.replace(/-[\w-]{8}\.js$/, ''),
        link.integrity.slice(0, 7),
      ]),
    );
    assert.deepEqual(
      links.sort(),
      ['/cdn/chunks/core', '/cdn/chunks/form', '/cdn/reset-password-form.js'].map((path) => [path, 'sha384-']),
    );
    await context.close();
  });

  test('loads what is put into the page later, deep inside', async () => {
    const { page, context, noise, requests } = await open('<p>Nothing yet</p>');
    await page.waitForLoadState('networkidle');
    assert.deepEqual(cdnFiles(requests), ['loader.js']);
    await page.evaluate(() => {
      const section = document.createElement('section');
      const provider = document.createElement('onboarding-provider');
      provider.setAttribute('demo', '');
      provider.append(document.createElement('talent-email-notice'));
      section.append(provider);
      document.body.append(section);
    });
    await defined(page, 'talent-email-notice');
    await page.getByRole('heading').first().waitFor();
    assert.deepEqual(noise, []);
    await context.close();
  });

  test('looks into the shadow roots it is shown, until told otherwise', async () => {
    const { page, context, noise } = await open('<div></div>');
    await page.evaluate(async (url) => {
      const { observe } = (await import(url)) as { observe: (root: ShadowRoot) => () => void };
      const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
      if (!root) throw new Error('no place');
      const end = observe(root);
      root.append(document.createElement('invite-status'));
      await customElements.whenDefined('invite-status');
      end();
      root.append(document.createElement('talent-email-notice'));
    }, '/cdn/loader.js');
    // Would have been seen in the same task as this one.
    await page.evaluate(() => document.body.append(document.createElement('reset-password-form')));
    await defined(page, 'reset-password-form');
    assert.equal(await page.evaluate(() => customElements.get('talent-email-notice') === undefined), true);
    assert.deepEqual(noise, []);
    await context.close();
  });

  test('leaves what stands in the tag where the code cannot be had, says so, and tries the next', async (t) => {
    t.after(() => site.missing.clear());
    site.missing.add('invite-status.js');
    const { page, context } = await open(
      '<invite-status><a href="https://onboarding.example/invitation">Your invitation</a></invite-status>',
    );
    await page.waitForFunction(() => (window as unknown as { failures: unknown[] }).failures.length > 0);
    assert.deepEqual(await failuresOf(page), ['invite-status invite-status network']);
    assert.ok(await page.getByRole('link', { name: 'Your invitation' }).isVisible());
    site.missing.clear();
    await page.evaluate(() => document.body.append(document.createElement('invite-status')));
    await defined(page, 'invite-status');
    await context.close();
  });

  test('is quiet when two copies of it are on one page', async () => {
    const { page, context, noise, requests } = await open(
      '<onboarding-provider demo><invite-status></invite-status></onboarding-provider>',
      `${loader}<script type="module" src="/copy/loader.js"></script>`,
    );
    await page.getByRole('heading').first().waitFor();
    assert.deepEqual(noise, []);
    const copies = requests.filter((line) => line.endsWith('/invite-status.js'));
    assert.equal(copies.length, 1);
    await context.close();
  });
});
