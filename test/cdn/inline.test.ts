import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import de from '../../src/i18n/de/index.js';
import { common } from '../../src/i18n/en/common.js';
import { passwordRequest } from '../../src/i18n/en/password-request.js';
import { inlineScript } from '../../src/ssr/inline-script.js';
import { widgetTags } from '../../src/ssr/index.js';
import { startBrowser } from '../e2e/browser.js';
import { keepOpen } from '../keep-open.js';
import { integrityOf, openPage, settled, startSite } from './site.js';

const [site, browser] = await Promise.all([keepOpen(startSite()), keepOpen(startBrowser())]);

const demo = (tag: string) => `<onboarding-provider demo><${tag}></${tag}></onboarding-provider>`;
const form = '<onboarding-provider base-url="/"><reset-password-form></reset-password-form></onboarding-provider>';
const shows = (name: string) => ({ name, exact: true });

describe('the script of a widget inside the page', () => {
  for (const tag of widgetTags) {
    test(`${tag} shows itself under a policy with its hash, and no script is asked for but the demo`, async () => {
      const { html, policySource } = await inlineScript({ tag });
      const { page, context, noise, requests } = await openPage(browser, site, {
        body: demo(tag) + html,
        policySource,
      });
      await page.getByRole('heading').first().waitFor();
      await settled(page, tag);
      assert.deepEqual(noise, []);
      assert.deepEqual(requests, [`GET ${site.origin}/page`, `GET ${site.origin}/onboarding/demo.js`]);
      await context.close();
    });
  }

  test('asks a server for a mail with nothing else loaded, in the head as well', async () => {
    const { html, policySource } = await inlineScript({ tag: 'reset-password-form' });
    const { page, context, noise, requests } = await openPage(browser, site, { head: html, body: form, policySource });
    await page.getByRole('textbox').fill('kim@mail.example');
    await page.getByRole('button', shows(passwordRequest.button)).click();
    await page.waitForFunction(() => document.querySelector('input[name="code"]'));
    assert.deepEqual(noise, []);
    assert.deepEqual(
      requests.filter((line) => line.endsWith('.js')),
      [],
    );
    await context.close();
  });

  test('fetches another language from the folder that is named', async () => {
    const { html, policySource } = await inlineScript({
      tag: 'reset-password-form',
      files: `${site.origin}/copy`,
    });
    const body = `<div lang="de">${form}</div>${html}`;
    const { page, context, noise, requests } = await openPage(browser, site, { body, policySource });
    await page.getByRole('button', shows(de.passwordRequest.button)).waitFor();
    assert.deepEqual(noise, []);
    assert.ok(requests.includes(`GET ${site.origin}/copy/i18n/de/index.js`));
    await context.close();
  });

  test('runs by a nonce', async () => {
    const { html } = await inlineScript({ tag: 'reset-password-form', nonce: 'c0ffee' });
    const shown = { body: form + html, policySource: "'nonce-c0ffee'" };
    const { page, context, noise } = await openPage(browser, site, shown);
    await page.getByRole('button', shows(passwordRequest.button)).waitFor();
    assert.deepEqual(noise, []);
    await context.close();
  });

  test('is refused where one sign of it differs', async () => {
    const { html, policySource } = await inlineScript({ tag: 'reset-password-form' });
    const shown = { body: form + html.replace('</script>', ' </script>'), policySource };
    const { page, context, noise } = await openPage(browser, site, shown);
    await page.waitForLoadState('networkidle');
    assert.equal(await page.getByRole('button').count(), 0);
    assert.match(noise.join('\n'), /policy: script-src-elem inline/);
    await context.close();
  });

  test('shares its provider with a widget that the loader brings', async () => {
    const { html, policySource } = await inlineScript({ tag: 'reset-password-form' });
    const body = '<onboarding-provider demo><reset-password-form></reset-password-form><invite-status></invite-status>';
    const { page, context, noise } = await openPage(browser, site, {
      body: `${body}</onboarding-provider>${html}<script type="module" src="/onboarding/loader.js"></script>`,
      policySource,
    });
    await settled(page, 'invite-status');
    await page.getByRole('button', shows(passwordRequest.button)).waitFor();
    assert.equal(await page.getByText(common.notConnected).count(), 0);
    assert.deepEqual(noise, []);
    await context.close();
  });
});

describe('the file of that script', () => {
  test('runs as it is, by the hash that the build wrote', async () => {
    const code = await readFile('cdn/inline/reset-password-form.js', 'utf8');
    const policySource = `'${(await integrityOf())['inline/reset-password-form.js'] ?? ''}'`;
    const body = `<div lang="de">${form}</div><script type="module">${code}</script>`;
    const head = '<link rel="modulepreload" href="/onboarding/i18n/de/index.js" />';
    const { page, context, noise, requests } = await openPage(browser, site, { head, body, policySource });
    await page.getByRole('button', shows(de.passwordRequest.button)).waitFor();
    assert.deepEqual(noise, []);
    assert.equal(requests.filter((line) => line === `GET ${site.origin}/onboarding/i18n/de/index.js`).length, 1);
    await context.close();
  });
});
