import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalEmail, maskedEmail } from '../../src/contract/email.js';

test('spellings of one mailbox count as one', () => {
  const same = ['kim@mail.example', ' Kim@MAIL.example ', 'KIM@mail.EXAMPLE', 'kim@mail．example'];
  for (const spelling of same) assert.equal(canonicalEmail(spelling), 'kim@mail.example', spelling);
  assert.equal(canonicalEmail('kim@bücher.example'), 'kim@xn--bcher-kva.example');
  assert.equal(canonicalEmail('kim@BÜCHER.example'), 'kim@xn--bcher-kva.example');
  assert.equal(canonicalEmail('A\u030Ake@mail.example'), canonicalEmail('\u00E5ke@mail.example'));
  assert.equal(canonicalEmail('J\u030C@mail.example'), canonicalEmail('\u01F0@mail.example'));
});

test('a +tag is part of the address', () => {
  assert.equal(canonicalEmail('kim+talent@mail.example'), 'kim+talent@mail.example');
  assert.notEqual(canonicalEmail('kim+talent@mail.example'), canonicalEmail('kim@mail.example'));
});

test('what no mail server delivers to is not an address', () => {
  const refused = [
    '',
    'kim',
    '@mail.example',
    'kim@',
    'kim@mail',
    'kim@@mail.example',
    'kim moreno@mail.example',
    'kim talent@mail.example',
    'kim@mail.example\nbcc: x@y.example',
    'Kim <kim@mail.example>',
    'kim@mail.example,jo@mail.example',
    'kim@mail.example;jo.example',
    'kim@a.example,b.example',
    'kim@a".example',
    'kim@(a).example',
    'kim@a_b.example',
    'kim@-a.example',
    'kim@127.0.0.1',
    'kim@0x7f.1',
    'kim@mail.example:25',
    'kim@mail.example/path',
    'kim@mail.example.',
    '.kim@mail.example',
    'kim.@mail.example',
    'ki..m@mail.example',
    `${'k'.repeat(65)}@mail.example`,
    `${'å'.repeat(33)}@mail.example`,
    `kim@${'a.'.repeat(130)}example`,
    `kim@${'a'.repeat(64)}.example`,
    'kim\u202E@mail.example',
    'kim\u0000@mail.example',
  ];
  for (const text of refused) assert.equal(canonicalEmail(text), undefined, JSON.stringify(text));
});

const atext = fc.constantFrom(...Array.from("abcXYZ019!#$%&'*+-/=?^_`{|}~éßİΣ"));
const local = fc
  .array(fc.string({ unit: atext, minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('.'));
const address = fc.tuple(local, fc.domain()).map(([name, domain]) => `${name}@${domain}`);

test('the canonical form is its own canonical form, whatever is typed', () => {
  const anything = fc.oneof(address, fc.string({ unit: 'binary' }), fc.emailAddress());
  fc.assert(
    fc.property(anything, (text) => {
      const canonical = canonicalEmail(text);
      if (canonical !== undefined) assert.equal(canonicalEmail(canonical), canonical);
    }),
    { numRuns: 3000 },
  );
});

test('case, spaces around and Unicode form never make another address', () => {
  fc.assert(
    fc.property(address, fc.constantFrom('', ' ', '\t', '\u00A0'), (text, space) => {
      const at = text.lastIndexOf('@');
      const shouted = text.slice(0, at) + text.slice(at).toUpperCase();
      const canonical = canonicalEmail(text);
      assert.ok(canonical);
      assert.equal(canonicalEmail(space + shouted + space), canonical);
      assert.equal(canonicalEmail(text.normalize('NFD')), canonical);
    }),
    { numRuns: 2000 },
  );
});

test('an accepted address holds nothing that ends a header or names a second receiver', () => {
  const hostile = fc.string({
    unit: fc.constantFrom(...Array.from('ab@.,;:<>()[]"\\ \r\n\t%\u0000\u200B\uFEFF+x')),
    maxLength: 40,
  });
  fc.assert(
    fc.property(
      fc.oneof(
        hostile,
        hostile.map((text) => `${text}@mail.example`),
        hostile.map((text) => `kim@${text}.example`),
      ),
      (text) => {
        const canonical = canonicalEmail(text);
        if (canonical === undefined) return;
        assert.match(canonical, /^[^\s@,;:<>()[\]"\\\p{C}]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/u);
      },
    ),
    { numRuns: 5000 },
  );
});

test('an address of the largest size is accepted, one octet more is not', () => {
  const domain = `${'d'.repeat(63)}.${'e'.repeat(63)}.${'f'.repeat(58)}.io`;
  assert.equal(canonicalEmail(`${'k'.repeat(64)}@${domain}`)?.length, 254);
  assert.equal(canonicalEmail(`${'k'.repeat(64)}@f${domain.slice(65)}.${domain}`), undefined);
  assert.equal(canonicalEmail(`${'k'.repeat(64)}@${domain.replace('f.', 'ff.')}`), undefined);
});

test('a masked address shows no more than one character and the domain', () => {
  assert.equal(maskedEmail('kim+talent@mail.example'), 'k•••@mail.example');
  assert.equal(maskedEmail('🦊fox@mail.example'), '🦊•••@mail.example');
  assert.equal(maskedEmail('not an address'), '•••');
});
