import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { renderWidget, widgetTags } from '../../src/ssr/index.js';
import { startBrowser } from '../e2e/browser.js';
import { openPage, startSite, type TestSite } from './site.js';

let site: TestSite;
let browser: Browser;
before(async () => {
  [site, browser] = await Promise.all([startSite(), startBrowser()]);
  site.scripts.set('/remember.js', remember);
});
after(async () => {
  await browser.close();
  await site.close();
});

/** Runs before the widgets and keeps what the server has sent; types where somebody could. */
const remember = `
  const widget = document.querySelector('.widget');
  globalThis.sent = [...widget.shadowRoot.querySelectorAll('*'), ...widget.querySelectorAll('input, button')];
  const field = widget.querySelector('input');
  if (field) field.value = 'kim@mail.example';`;

const script = (file: string) => `<script type="module" src="${file}"></script>`;

/** Opens a page with what a server has rendered of a widget, and waits until its script is there. */
async function visit(tag: (typeof widgetTags)[number], files: readonly string[]) {
  const styles = { href: '/dist/first-paint' };
  const body = await renderWidget({ tag, styles, attributes: { class: 'widget' } });
  const device = await openPage(browser, site, {
    head: [script('/remember.js'), ...files.map((file) => script(`/cdn/${file}`))].join(''),
    body,
  });
  await device.page.waitForFunction(
    () => document.querySelector<Element & { hasUpdated?: boolean }>('.widget')?.hasUpdated,
  );
  const kept = await device.page.evaluate(() => {
    const { sent } = window as unknown as { sent: readonly Element[] };
    return {
      elements: sent.filter((element) => element.isConnected).length / sent.length,
      typed: document.querySelector('input')?.value,
    };
  });
  return { ...device, kept };
}

describe('what a server has rendered, on a page with the files of the CDN', () => {
  for (const tag of widgetTags) {
    for (const file of ['loader.js', `${tag}.js`]) {
      test(`${tag} goes on with it: hydrate.js and ${file}`, async () => {
        const { kept, noise, context } = await visit(tag, ['hydrate.js', file]);
        assert.equal(kept.elements, 1);
        if (tag === 'reset-password-form') assert.equal(kept.typed, 'kim@mail.example');
        assert.deepEqual(noise, []);
        await context.close();
      });
    }
  }

  test('without hydrate.js it is drawn anew, once, which shows that this can fail', async () => {
    const { kept, noise, context, page } = await visit('reset-password-form', ['loader.js']);
    assert.equal(kept.elements, 0);
    assert.equal(await page.getByRole('textbox').count(), 1);
    assert.deepEqual(noise, []);
    await context.close();
  });
});
