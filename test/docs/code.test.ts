import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { keepOpen } from '../keep-open.js';
import { startPages } from './page.js';
import { inLanguage } from './snippets.js';

const pages = await keepOpen(startPages());

describe('blocks that name their page run in it', () => {
  const run = inLanguage('js', 'ts').filter(({ page }) => page !== undefined);
  for (const { at, text, page: around = '' } of run) {
    test(at, async () => {
      const { page, noise, widgets } = await pages.open(`${around}<script type="module">${text}</script>`);
      assert.deepEqual(noise, []);
      assert.ok(widgets.length > 0 && widgets.every(({ said }) => said !== ''), JSON.stringify(widgets));
      await page.context().close();
    });
  }
});
