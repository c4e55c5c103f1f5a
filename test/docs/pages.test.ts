import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { keepOpen } from '../keep-open.js';
import { startPages } from './page.js';
import { inLanguage } from './snippets.js';

const pages = await keepOpen(startPages());

describe('html blocks show their widgets and nothing in the console', () => {
  for (const { at, text } of inLanguage('html')) {
    test(at, async () => {
      const { page, noise, widgets } = await pages.open(text);
      assert.deepEqual(noise, []);
      const silent = widgets.filter(({ said }) => said === '').map(({ tag }) => tag);
      assert.deepEqual(silent, []);
      await page.context().close();
    });
  }
});
