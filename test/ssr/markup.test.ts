import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import language from '../../src/i18n/ar/index.js';
import { passwordRequest } from '../../src/i18n/en/password-request.js';
import { renderWidget, type WidgetTag, widgetTags } from '../../src/ssr/index.js';
import { sheets } from '../../src/ssr/styles.js';

const arabic = language.passwordRequest;

describe('the markup of a widget', () => {
  for (const tag of widgetTags) {
    test(`is its shadow root with its styles: ${tag}`, async () => {
      const html = await renderWidget({ tag });
      assert.match(html, new RegExp(`^<${tag}><template shadowrootmode="open"><style>`));
      assert.match(html, new RegExp(`</${tag}>$`));
      assert.equal(html.match(/<section\s/g)?.length, 1);
      assert.match(html, /<section[^>]*\slang="en"\s+dir="ltr"/);
    });
  }

  test('has the form among its own children, with a label and an id no other has', async () => {
    const [one = '', other = ''] = await Promise.all([1, 2].map(() => renderWidget({ tag: 'reset-password-form' })));
    const idOf = (html: string) => /<\/template>.*<label[^>]*for="([^"]+)"/s.exec(html)?.[1];
    assert.ok(one.includes(passwordRequest.title));
    assert.match(idOf(one) ?? '', /^onboarding-/);
    assert.notEqual(idOf(one), idOf(other));
    assert.ok(one.includes(`id="${idOf(one) ?? ''}"`));
  });

  test('begins with checking where the page was opened by a link', async () => {
    const html = await renderWidget({ tag: 'reset-password-form', linked: true });
    assert.ok(html.includes(passwordRequest.checkingTitle));
    assert.doesNotMatch(html, /<form/);
  });

  test('speaks the language asked for, in its direction', async () => {
    const html = await renderWidget({ tag: 'reset-password-form', language: 'ar-EG' });
    assert.match(html, /^<reset-password-form lang="ar-EG">/);
    assert.match(html, /<section class="root" lang="ar-EG" dir="rtl"/);
    assert.match(html, /<div class="onboarding-form" slot="form" lang="ar-EG" dir="rtl">/);
    assert.ok(html.includes(arabic.title));
  });

  test('speaks English where there is no such language, and keeps requests apart', async () => {
    const [unknown, spoken] = await Promise.all(
      ['tlh', 'ar'].map((language) => renderWidget({ tag: 'reset-password-form', language })),
    );
    assert.match(unknown ?? '', /<section class="root" lang="en" dir="ltr"/);
    assert.ok(unknown?.includes(passwordRequest.title));
    assert.ok(spoken?.includes(arabic.title));
  });

  test("shows the page's own words", async () => {
    const messages = { en: { passwordRequest: { title: 'Set <your> password' } } };
    const html = await renderWidget({ tag: 'reset-password-form', messages });
    assert.ok(html.includes('Set &lt;your&gt; password'));
  });

  test('takes attributes, and nothing out of them but text', async () => {
    const html = await renderWidget({
      tag: 'reset-password-form',
      attributes: { email: '"><script>alert(1)</script>', 'heading-level': 4, hidden: true, title: undefined, id: 'r' },
    });
    assert.match(
      html,
      /^<reset-password-form email="&quot;&gt;&lt;script&gt;[^>]*" heading-level="4" hidden="" id="r">/,
    );
    assert.match(html, /aria-level="4"/);
    assert.match(html, /value="&quot;&gt;&lt;script&gt;/);
    assert.doesNotMatch(html, /<script/);
  });

  test('carries no secret', async () => {
    for (const attributes of [{ token: 'rst_secret' }, { 'deletion-token': 'del_secret' }]) {
      await assert.rejects(renderWidget({ tag: 'talent-email-notice', attributes }), /token belongs to the browser/);
    }
    const linked = await renderWidget({ tag: 'reset-password-form', linked: true });
    assert.doesNotMatch(linked, /token/);
  });

  test('refuses what is no widget and no attribute', async () => {
    await assert.rejects(renderWidget({ tag: 'x-other' as WidgetTag }), TypeError);
    for (const name of ['onclick', 'a b', 'a"b', '']) {
      await assert.rejects(renderWidget({ tag: 'invite-status', attributes: { [name]: 'x' } }), TypeError, name);
    }
  });

  test('keeps what the page puts between the tags', async () => {
    const children = '<p slot="footer">Ours</p>';
    const html = await renderWidget({ tag: 'invite-status', children });
    assert.ok(html.endsWith(`</template>${children}</invite-status>`));
  });

  test('can be sent without a script only where the page says whereto', async () => {
    const [without, within] = await Promise.all([
      renderWidget({ tag: 'reset-password-form' }),
      renderWidget({ tag: 'reset-password-form', action: '/forgot?a=1&b="2"' }),
    ]);
    assert.match(without, /<form part="form" method="dialog"/);
    assert.match(within, /<form part="form" method="post" action="\/forgot\?a=1&amp;b=&quot;2&quot;"/);
  });
});

describe('its styles', () => {
  test('carry the nonce of the page', async () => {
    const html = await renderWidget({ tag: 'reset-password-form', styles: { nonce: 'n"1' } });
    assert.equal(html.match(/<style nonce="n&quot;1">/g)?.length, 2);
    assert.doesNotMatch(html, /<style>/);
  });

  test('can be files, and there is one for each that is named', async () => {
    const published = await sheets();
    for (const tag of widgetTags) {
      const html = await renderWidget({ tag, styles: { href: '/assets/first-paint/' } });
      assert.doesNotMatch(html, /<style/);
      const names = [...html.matchAll(/<link rel="stylesheet" href="\/assets\/first-paint\/([\w-]+)\.css">/g)];
      assert.equal(names.length, tag === 'reset-password-form' ? 2 : 1);
      for (const [, name = ''] of names) assert.match(published.get(name) ?? '', /\{/);
    }
  });

  test('weigh little: markup and styles of the form fit the first round trip beside a page', async () => {
    const html = await renderWidget({ tag: 'reset-password-form' });
    assert.ok(gzipSync(html).length < 4000, `${gzipSync(html).length} B`);
  });
});
