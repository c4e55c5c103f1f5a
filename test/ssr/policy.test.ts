import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { address } from '../../src/i18n/en/address.js';
import { passwordRequest } from '../../src/i18n/en/password-request.js';
import { renderWidget, type WidgetMarkup, widgetTags } from '../../src/ssr/index.js';
import { startBrowser } from '../e2e/browser.js';
import { keepOpen } from '../keep-open.js';
import { startPages } from './page-server.js';
import { visit } from './visit.js';

const [server, browser] = await Promise.all([keepOpen(startPages()), keepOpen(startBrowser())]);

const strict = (style: string) => ({
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    `style-src ${style}`,
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; '),
});

/** What tells a widget with its styles from one without. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const widget = document.querySelector('.widget')!;
    const root = widget.shadowRoot!.querySelector('section')!;
    const button = widget.querySelector('button');
    return [
      widget.getBoundingClientRect().height,
      getComputedStyle(root).display,
      button && getComputedStyle(button).borderRadius,
    ];
  });

describe('a policy without inline styles', () => {
  for (const [name, style, styles] of [
    ['files of its own', "'self'", { href: '/sheets' }],
    ['a nonce', "'self' 'nonce-c0ffee'", { nonce: 'c0ffee' }],
  ] as const) {
    for (const tag of widgetTags) {
      test(`is kept with ${name}: ${tag}`, async () => {
        const body = await renderWidget({ tag, styles, attributes: { class: 'widget' } });
        const { page, letScriptsIn, noise, moved, context } = await visit(browser, server, {
          body,
          headers: strict(style),
        });
        const served = await looks(page);
        assert.match(String(served[1]), /grid|flex/);
        await letScriptsIn();
        assert.deepEqual(await looks(page), served);
        assert.deepEqual(await moved(), []);
        assert.deepEqual(noise, []);
        await context.close();
      });
    }
  }

  test('would refuse the styles inside the markup, which shows that this can fail', async () => {
    const body = await renderWidget({ tag: 'invite-status', attributes: { class: 'widget' } });
    const { noise, context } = await visit(browser, server, { body, headers: strict("'self'") });
    assert.match(noise.join('\n'), /policy: style-src-elem inline/);
    await context.close();
  });
});

describe('without scripts', () => {
  const open = async (markup: Partial<WidgetMarkup> = {}) => {
    const body = await renderWidget({ tag: 'reset-password-form', attributes: { class: 'widget' }, ...markup });
    return visit(browser, server, { body }, { javaScriptEnabled: false });
  };

  test('the form is there and goes where the page says', async () => {
    const { page, noise, context } = await open({ action: '/sent' });
    assert.equal(await page.getByRole('heading', { name: passwordRequest.title }).count(), 1);
    await page.getByLabel(address.label).fill('kim+talent@mail.example');
    await page.getByRole('button', { name: passwordRequest.button }).click();
    await page.getByRole('heading', { name: 'Sent' }).waitFor();
    assert.equal(page.url(), `${server.origin}/sent`);
    assert.equal(server.posted.at(-1), '/sent email=kim%2Btalent%40mail.example');
    assert.deepEqual(noise, []);
    await context.close();
  });

  test('nothing is sent where the page says nothing', async () => {
    const { page, context } = await open();
    const { length } = server.posted;
    const url = page.url();
    await page.getByLabel(address.label).fill('kim@mail.example');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: passwordRequest.button }).click();
    assert.equal(await page.getByLabel(address.label).inputValue(), 'kim@mail.example');
    assert.equal(page.url(), url);
    assert.equal(server.posted.length, length);
    await context.close();
  });

  test("the page's own words for that stand in their place, and nowhere where there are scripts", async () => {
    const children = '<noscript slot="intro"><a href="/sent">Without JavaScript: write to us</a></noscript>';
    const { page, context } = await open({ children });
    await page.getByRole('link', { name: 'Without JavaScript: write to us' }).click();
    assert.equal(page.url(), `${server.origin}/sent`);
    await context.close();
    const body = await renderWidget({ tag: 'reset-password-form', attributes: { class: 'widget' }, children });
    const scripted = await visit(browser, server, { body });
    await scripted.letScriptsIn();
    assert.equal(await scripted.page.getByText('Without JavaScript').count(), 0);
    await scripted.context.close();
  });

  test('the rest of the page stands where it stands with scripts', async () => {
    const { page, context } = await open();
    const without = await page.locator('#below').boundingBox();
    await context.close();
    const body = await renderWidget({ tag: 'reset-password-form', attributes: { class: 'widget' } });
    const scripted = await visit(browser, server, { body });
    await scripted.letScriptsIn();
    assert.deepEqual(await scripted.page.locator('#below').boundingBox(), without);
    await scripted.context.close();
  });
});
