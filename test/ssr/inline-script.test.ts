import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { inlineScript } from '../../src/ssr/inline-script.js';
import type { WidgetTag } from '../../src/ssr/index.js';

const tag = 'talent-email-notice';
const built = await readFile(`cdn/inline/${tag}.js`, 'utf8');
const codeOf = (html: string) => /^<script[^>]*>(.*)<\/script>$/s.exec(html)?.[1] ?? '';
/** The folder that a script fetches the demo from. */
const folderIn = (code: string) => /import\(`([^`]*)demo\.js`\)/.exec(code)?.[1];

describe('a script for a page', () => {
  test('is the file of the build, with its hash', async () => {
    const { html, policySource } = await inlineScript({ tag });
    assert.equal(html, `<script type="module">${built}</script>`);
    assert.equal(policySource, `'sha256-${createHash('sha256').update(built).digest('base64')}'`);
  });

  for (const [files, folder] of [
    [undefined, '/onboarding/'],
    ['/assets/widgets', '/assets/widgets/'],
    ['/assets/widgets/', '/assets/widgets/'],
    ['/$&/', '/$&/'],
    ['https://files.example/onboarding@0.1.0/cdn', 'https://files.example/onboarding@0.1.0/cdn/'],
  ] as const) {
    test(`fetches from ${folder} where files is ${files ?? 'left out'}`, async () => {
      const { html } = await inlineScript({ tag, ...(files && { files }) });
      assert.equal(folderIn(codeOf(html)), folder);
    });
  }

  for (const files of [
    '',
    'onboarding/',
    '//files.example/',
    '/\\files.example/',
    '/.//files.example/',
    'http://files.example/',
    'https://name@files.example/',
    'data:text/javascript,',
    '/a?b',
    'https://a.example/#b',
    'ftp://a.example/',
  ]) {
    test(`is refused for "${files}", which is no folder's address`, async () => {
      await assert.rejects(inlineScript({ tag, files }), { name: 'TypeError', message: /^files: / });
    });
  }

  test('is refused for a tag that is not a widget’s', async () => {
    for (const wrong of ['onboarding-provider', '../loader', 'toString']) {
      await assert.rejects(inlineScript({ tag: wrong as WidgetTag }), TypeError);
    }
  });

  test('whatever the address, ends once, and differs from the file in addresses only', async () => {
    const hostile = fc.constantFrom("'", '"', '`', '${x}', '</script>', '<!--', '\\', '\n', '\u2028', '$&', '%');
    const path = fc.array(fc.oneof(hostile, fc.string())).map((parts) => `/${parts.join('')}`);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          path,
          path.map((rest) => `https://a.example${rest}`),
          path.map((rest) => `https:/${rest}`),
        ),
        async (files) => {
          const { html } = await inlineScript({ tag, files }).catch((error: unknown) => {
            assert.ok(error instanceof TypeError);
            return { html: undefined };
          });
          if (html === undefined) return;
          assert.equal(html.split(/<\/?script/i).length, 3);
          const folder = folderIn(codeOf(html)) ?? '';
          assert.match(folder, /^[!$%&()*+,./:;=@[\]^|~\w-]*\/$/);
          assert.doesNotMatch(folder, /\$\{|^\/\//);
          assert.equal(codeOf(html), built.split('/onboarding/').join(folder));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('takes a nonce that ends nothing', async () => {
    const { html } = await inlineScript({ tag, nonce: '"><script>' });
    assert.ok(html.startsWith('<script type="module" nonce="&quot;'));
  });
});
