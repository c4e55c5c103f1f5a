import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isOrigin, safeUrl, type UrlKind } from '../../src/contract/url.js';

const kinds: readonly UrlKind[] = ['link', 'image', 'api'];

test('https is a link; http is one on this machine only', () => {
  assert.equal(safeUrl('link', 'https://mail.example/a?b=c#d'), 'https://mail.example/a?b=c#d');
  assert.equal(safeUrl('link', 'HTTPS://Mail.Example'), 'https://mail.example/');
  for (const host of ['localhost:8787', '127.0.0.1', '127.1.2.3:1', '[::1]:80', 'partner.localhost:3000']) {
    assert.ok(safeUrl('api', `http://${host}`), host);
  }
  for (const host of ['mail.example', '10.0.0.1', 'localhost.evil.example', '127.0.0.1.evil.example', 'xlocalhost']) {
    assert.equal(safeUrl('link', `http://${host}/`), undefined, host);
  }
});

test('what only looks like a link is none', () => {
  for (const text of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://mail.example/1',
    'vbscript:x',
    'file:///etc/passwd',
    'https:mail.example',
    'https:/mail.example',
    'https:///mail.example',
    'https:\\\\mail.example',
    'https://mail.example\\@evil.example',
    'https://user@mail.example',
    'https://user:pass@mail.example',
    'https://mail.example@evil.example',
    'https://"',
    'https://%22/',
    "https://mail.example'",
    'https://`${x}`.example/',
    'https://mail.example;b/',
    '//mail.example',
    '/path',
    '',
    'https://',
    'https://mail.example/\u202Egpj.exe',
    'https://mail.example/\u0000',
    'https://mail.example/a b',
    `https://mail.example/${'x'.repeat(2048)}`,
    null,
    undefined,
    42,
    {},
    ['https://mail.example'],
    new URL('https://mail.example'),
  ]) {
    for (const kind of kinds) assert.equal(safeUrl(kind, text), undefined, JSON.stringify(text));
  }
});

test('the address of an API has no query and no fragment', () => {
  assert.equal(safeUrl('api', 'https://api.example/v1'), 'https://api.example/v1');
  assert.equal(safeUrl('api', 'https://api.example/?a'), undefined);
  assert.equal(safeUrl('api', 'https://api.example/#a'), undefined);
});

test('with an origin, only that origin is taken', () => {
  const origin = 'https://mail.example';
  assert.equal(safeUrl('link', 'https://mail.example/a', { origin }), 'https://mail.example/a');
  for (const text of ['https://mail.example:444/', 'https://mail.example.evil.example/', 'https://a.mail.example/']) {
    assert.equal(safeUrl('link', text, { origin }), undefined);
  }
});

test('an origin is exact', () => {
  assert.ok(isOrigin('https://partner.example'));
  assert.ok(isOrigin('http://localhost:3000'));
  for (const text of [
    'https://partner.example/',
    'https://Partner.example',
    'https://partner.example:443',
    'null',
    '*',
  ]) {
    assert.equal(isOrigin(text), false, text);
  }
});

const pieces = fc
  .array(
    fc.constantFrom(
      'https:',
      'http:',
      'javascript:',
      'data:',
      '//',
      '/',
      '\\',
      '@',
      ':',
      '#',
      '?',
      '%00',
      '\t',
      '\n',
      ' ',
      '\u0000',
      '\u202E',
      '\u2028',
      '\uFEFF',
      '.',
      'mail.example',
      'localhost',
      '127.0.0.1',
      '[::1]',
      '443',
      'user',
      'alert(1)',
      '<script>',
      '"',
      "'",
      '`',
      '${x}',
      ';',
      '%22',
      'ｈttps',
      '％',
      'é',
      '🎉',
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''));

test('whatever it is given, it never throws, and what it takes is harmless', () => {
  const anything = fc.oneof(pieces, fc.string({ unit: 'binary' }), fc.webUrl(), fc.anything());
  fc.assert(
    fc.property(anything, fc.constantFrom(...kinds), (value, kind) => {
      const href = safeUrl(kind, value);
      if (href === undefined) return;
      const url = new URL(href);
      assert.equal(url.href, href, 'already in its normal form');
      assert.equal(safeUrl(kind, href), href, 'taken again as it is');
      assert.ok(url.protocol === 'https:' || url.protocol === 'http:');
      assert.ok(url.protocol === 'https:' || /^(localhost|.*\.localhost|127\..*|\[::1\])$/.test(url.hostname));
      assert.equal(url.username + url.password, '');
      assert.match(url.hostname, /^[a-z0-9_.-]+$|^\[[0-9a-f:.]+\]$/);
      assert.doesNotMatch(href, /[\u0000-\u0020\\\u202A-\u202E"<>]/);
    }),
    { numRuns: 20_000 },
  );
});

test('ordinary addresses are taken', () => {
  const taken = (value: string) => safeUrl('link', value) === new URL(value).href;
  const addresses = fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true });
  fc.assert(fc.property(addresses, taken), { numRuns: 2000 });
});
