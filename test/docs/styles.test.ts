import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { keepOpen } from '../keep-open.js';
import { startPages } from './page.js';
import { inLanguage } from './snippets.js';

const pages = await keepOpen(startPages());

describe('css blocks are understood and reach a widget', () => {
  for (const { at, text } of inLanguage('css')) {
    test(at, async () => {
      const html = `<style>${text}</style><script type="module">import 'creator-onboarding/define';</script>
        <onboarding-provider demo><reset-password-form></reset-password-form></onboarding-provider>`;
      const { page, noise } = await pages.open(html);
      assert.deepEqual(noise, []);
      const { manifest, dropped, tokens, parts, states } = await page.evaluate(async (source) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(source);
        const kept = [...sheet.cssRules]
          .map(({ cssText }) => cssText)
          .join('')
          .replaceAll(/\s/g, '');
        const answer = await fetch('/assets/creator-onboarding/custom-elements.json');
        return {
          manifest: await answer.text(),
          // Every property that is written has to be there once the browser has read the sheet.
          dropped: [...source.matchAll(/^\s*([\w-]+)\s*:/gm)]
            .map(([, name = '']) => name)
            .filter((name) => !kept.includes(`${name}:`)),
          tokens: [...source.matchAll(/--onboarding-[\w-]+/g)].map(([name]) => name),
          parts: [...source.matchAll(/::part\(([\w-]+)\)/g)].map(([, name = '']) => name),
          states: [...source.matchAll(/:state\(([\w-]+)\)/g)].map(([, name = '']) => name),
        };
      }, text);
      assert.deepEqual(dropped, []);
      for (const name of [...tokens, ...parts, ...states])
        assert.ok(manifest.includes(`"${name}"`), `${name} is unknown`);
      await page.context().close();
    });
  }
});
