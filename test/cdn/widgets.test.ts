import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import de from '../../src/i18n/de/index.js';
import { common } from '../../src/i18n/en/common.js';
import { passwordRequest } from '../../src/i18n/en/password-request.js';
import ja from '../../src/i18n/ja/index.js';
import { startBrowser } from '../e2e/browser.js';
import { keepOpen } from '../keep-open.js';
import { cdnFiles, integrityOf, openPage, type Page as Shown, settled, startSite } from './site.js';

const [site, browser] = await Promise.all([keepOpen(startSite()), keepOpen(startBrowser())]);

const open = (shown: Shown) => openPage(browser, site, shown);

const widgets = ['invite-status', 'reset-password-form', 'connect-social-profile', 'talent-email-notice'];

describe('one widget from the CDN on an empty page', () => {
  for (const tag of widgets) {
    test(`${tag} shows itself with one script tag, and nobody else is asked or told`, async () => {
      const hashes = await integrityOf();
      const script = `<script type="module" src="/cdn/${tag}.js" integrity="${hashes[`${tag}.js`] ?? ''}"></script>`;
      const body = `<onboarding-provider demo><${tag}></${tag}></onboarding-provider>`;
      const { page, context, noise, requests } = await open({ head: script, body });
      await settled(page, tag);
      await page.getByRole('heading').first().waitFor();
      assert.deepEqual(noise, []);
      assert.equal(cdnFiles(requests).filter((file) => file === 'core' || file === `${tag}.js`).length, 2);
      assert.deepEqual(
        cdnFiles(requests).filter((file) => widgets.includes(file.replace('.js', '')) && file !== `${tag}.js`),
        [],
        'another widget was fetched',
      );
      await context.close();
    });
  }

  test('a mail is asked for at a server, with these files and no other', async () => {
    const { page, context, noise, requests } = await open({
      head: '<script type="module" src="/cdn/reset-password-form.js"></script>',
      body: `<onboarding-provider base-url="/"><reset-password-form></reset-password-form></onboarding-provider>`,
    });
    await page.getByRole('textbox').fill('kim@mail.example');
    await page.getByRole('button', { name: passwordRequest.button }).click();
    await page.waitForFunction(() => document.querySelector('input[name="code"]'));
    assert.deepEqual(noise, []);
    assert.ok(requests.includes(`POST ${site.origin}/v1/password-resets`));
    const files = cdnFiles(requests);
    const atOnce = ['core', 'form', 'reset-password-form.js'];
    const later = ['adapter', 'flow', 'later', 'password-reset', 'reset-view', 'trouble'];
    assert.deepEqual(files, [...atOnce, ...later].sort());
    assert.equal(new Set(files).size, files.length, 'something was fetched twice');
    await context.close();
  });

  test('a column that cannot be fetched is an error that can be tried again', async () => {
    const isColumn = /\/chunks\/password-reset-/;
    const shown = {
      head: '<script type="module" src="/cdn/reset-password-form.js"></script>',
      body: `<onboarding-provider base-url="/"><reset-password-form></reset-password-form></onboarding-provider>`,
    };
    let broken = true;
    const { page, context } = await openPage(browser, site, shown, (opened) =>
      opened.route(isColumn, (route) => (broken ? route.abort() : route.continue())),
    );
    await page.getByRole('textbox').fill('kim@mail.example');
    const button = page.getByRole('button', { name: passwordRequest.button });
    await button.click();
    await page.locator('[part~="error"], .notice').first().waitFor();
    broken = false;
    await button.click();
    await page.waitForFunction(() => document.querySelector('input[name="code"]'));
    await context.close();
  });
});

describe('one file with all', () => {
  test('brings four widgets and their views with one request', async () => {
    const inside = widgets.map((tag) => `<onboarding-provider demo><${tag}></${tag}></onboarding-provider>`).join('');
    const { page, context, noise, requests } = await open({
      head: '<script type="module" src="/cdn/onboarding.js"></script>',
      body: inside,
    });
    for (const tag of widgets) await settled(page, tag);
    assert.deepEqual(noise, []);
    assert.deepEqual(cdnFiles(requests), ['demo.js', 'onboarding.js']);
    await context.close();
  });
});

describe('languages from the CDN', () => {
  for (const entry of ['reset-password-form', 'onboarding']) {
    test(`two on one page come with ${entry}.js, and no third`, async () => {
      const form = '<reset-password-form></reset-password-form>';
      const { page, context, noise, requests } = await open({
        head: `<script type="module" src="/cdn/${entry}.js"></script>`,
        body: `<onboarding-provider demo><div lang="de">${form}</div><div lang="ja">${form}</div></onboarding-provider>`,
      });
      await page.getByRole('button', { name: de.passwordRequest.button }).waitFor();
      await page.getByRole('button', { name: ja.passwordRequest.button }).waitFor();
      assert.deepEqual(noise, []);
      const languages = cdnFiles(requests).filter((file) => file.startsWith('i18n/'));
      assert.deepEqual([...new Set(languages.map((file) => file.split('/')[1]))], ['de', 'ja']);
      await context.close();
    });
  }
});

describe('a demo without a server', () => {
  test('shows the scenario that is named, with its link, and keeps that out of the page', async () => {
    const { page, context, noise } = await open({
      head: '<script type="module" src="/cdn/invite-status.js"></script>',
      body: '<onboarding-provider demo="expired"><invite-status></invite-status></onboarding-provider>',
    });
    await page.waitForFunction(
      () => (document.querySelector('invite-status') as { state?: string } | null)?.state === 'expired',
    );
    assert.doesNotMatch(await page.content(), /inv_/);
    assert.deepEqual(noise, []);
    await context.close();
  });

  test('gives way to a server', async () => {
    const { page, context, requests } = await open({
      head: '<script type="module" src="/cdn/reset-password-form.js"></script>',
      body: '<onboarding-provider demo base-url="/"><reset-password-form></reset-password-form></onboarding-provider>',
    });
    await page.getByRole('textbox').fill('kim@mail.example');
    await page.getByRole('button', { name: passwordRequest.button }).click();
    await page.waitForFunction(() => document.querySelector('input[name="code"]'));
    assert.ok(!cdnFiles(requests).includes('demo.js'));
    assert.equal(await page.getByText(common.notConnected).count(), 0);
    await context.close();
  });
});

describe('one script tag', () => {
  test('fetches the widget it names and no other', async () => {
    const { page, context, noise, requests } = await open({
      body: '<script src="/cdn/embed.js" data-widget="reset-password-form" data-base-url="/" defer></script>',
    });
    await page.getByRole('button', { name: passwordRequest.button }).waitFor();
    assert.deepEqual(noise, []);
    const others = widgets.filter((tag) => tag !== 'reset-password-form').map((tag) => `${tag}.js`);
    assert.deepEqual(
      cdnFiles(requests).filter((file) => others.includes(file) || file === 'onboarding.js'),
      [],
    );
    await context.close();
  });

  for (const name of ['onboarding', '../dist/index']) {
    test(`takes no name for a widget that is none: ${name}`, async () => {
      const { page, context, requests } = await open({
        body: `<script src="/cdn/embed.js" data-widget="${name}" data-base-url="/" defer></script>`,
      });
      await page.getByRole('link').waitFor();
      assert.equal(await page.evaluate(() => document.querySelector('onboarding-provider')), null);
      assert.deepEqual(requests, [`GET ${site.origin}/page`, `GET ${site.origin}/cdn/embed.js`]);
      await context.close();
    });
  }
});
