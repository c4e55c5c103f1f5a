import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ar from '../../src/i18n/ar/index.js';
import { common } from '../../src/i18n/en/common.js';
import { directionOf, lookupChain } from '../../src/contract/language-tag.js';
import { formatDuration, formatMoment, formatNumber } from '../../src/i18n/intl.js';
import type { Messages } from '../../src/i18n/messages.js';
import { mergeMessages, overridesFor } from '../../src/i18n/overrides.js';
import { loadMessages } from '../../src/i18n/registry.js';
import { fill, parts } from '../../src/i18n/template.js';

describe('Languages', () => {
  it('are looked up from the nearest tag to the widest', () => {
    assert.deepEqual(lookupChain('zh-Hant-TW'), ['zh-hant-tw', 'zh-hant', 'zh']);
    assert.deepEqual(lookupChain('ar'), ['ar']);
  });

  it('come on demand, for their regions too', async () => {
    const { frame, address, common, passwordRequest } = ar;
    const first = { frame, address, common, passwordRequest };
    assert.deepEqual(await loadMessages('ar'), first);
    assert.deepEqual(await loadMessages('AR-eg'), first);
    assert.equal(typeof (await loadMessages('en-XA')), 'function');
  });

  it('bring the later sections that are asked for, and no other', async () => {
    const given = (await loadMessages('ar', ['desk'])) as Messages;
    assert.deepEqual(Object.keys(given).sort(), ['address', 'common', 'desk', 'frame', 'passwordRequest']);
    const { default: requests } = await import('../../src/i18n/ar/desk-requests.js');
    assert.equal(given.desk.approve, requests.approve);
    assert.ok(given.desk.title && given.desk.importTitle);
  });

  it('are found by the script where the tag does not say it', async () => {
    for (const [tag, name] of [
      ['zh-TW', 'zh-Hant'],
      ['zh', 'zh-Hans'],
      ['zh-SG', 'zh-Hans'],
      ['no', 'nb'],
      ['nn-NO', 'nb'],
      ['pt-PT', 'pt-BR'],
      ['iw', 'he'],
    ] as const) {
      assert.deepEqual(await loadMessages(Intl.getCanonicalLocales(tag)[0]!), await loadMessages(name), tag);
      assert.ok(await loadMessages(tag), tag);
    }
  });

  it('are not made up', async () => {
    for (const tag of ['en', 'en-GB', 'eo', 'arn', '', 'toString', '__proto__', 'constructor']) {
      assert.equal(await loadMessages(tag), undefined, tag);
    }
  });

  it('know their direction', () => {
    const rightToLeft = ['ar', 'ar-EG', 'he', 'fa-IR', 'ur', 'ckb', 'ku-Arab'];
    const leftToRight = ['en', 'de', 'arn', 'hello', 'fab', 'ku', ''];
    assert.deepEqual(
      rightToLeft.map(directionOf),
      rightToLeft.map(() => 'rtl'),
    );
    assert.deepEqual(
      leftToRight.map(directionOf),
      leftToRight.map(() => 'ltr'),
    );
  });
});

describe('Overrides', () => {
  it('hold for a language and its regions, the nearest last', () => {
    const source = { EN: { common: { retry: 'a' } }, 'en-gb': { common: { retry: 'b' } }, ar: {} };
    assert.deepEqual(overridesFor('en-GB', [source, undefined]), [source.EN, source['en-gb']]);
    assert.deepEqual(overridesFor('en-US', [source]), [source.EN]);
    assert.deepEqual(overridesFor('fr', [source]), []);
  });

  it('change single keys, the last word winning, and touch nothing else', () => {
    const before = JSON.stringify(common);
    const merged = mergeMessages({ common }, [
      ar,
      undefined,
      { common: { retry: 'Go' } },
      { common: { retry: 'Go!' } },
    ]);
    assert.equal(merged.common.retry, 'Go!');
    assert.equal(merged.common.signIn, ar.common.signIn);
    assert.deepEqual(Object.keys(merged), ['common']);
    assert.equal(JSON.stringify(common), before);
  });
});

describe('Templates', () => {
  it('keep values as they are, elements too', () => {
    const element = { element: true };
    assert.deepEqual(parts<unknown>('To {who}, from {me}.', { who: element, me: '<b>' }), [
      'To ',
      element,
      ', from ',
      '<b>',
      '.',
    ]);
    assert.equal(fill('{count} of {count}', { count: 3 }), '3 of 3');
  });

  it('never lose or run a value, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (value, other) => {
        assert.equal(fill('a {x} b {y} c', { x: value, y: other }), `a ${value} b ${other} c`);
      }),
    );
  });

  it('leave out what they were not given', () => {
    assert.equal(fill('Hello {name}', {}), 'Hello ');
  });
});

describe('Formats', () => {
  it('write numbers, moments and durations as the language does', () => {
    assert.equal(formatNumber('en', 12345), '12,345');
    assert.equal(formatNumber('ar-EG', 123), '١٢٣');
    assert.match(formatMoment('en', new Date('2026-11-22T10:29:38Z')), /Nov 2\d, 2026/);
    assert.equal(formatDuration('ar', 2), 'ثانيتان');
    assert.equal(formatDuration('en', 0), '0 seconds');
    assert.equal(formatDuration('en', 86_400), '1 day');
  });

  it('never promise less time than is left', () => {
    const sizes: Record<string, number> = { second: 1, minute: 60, hour: 3600, day: 86_400 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (seconds) => {
        const [count = '', unit = ''] = formatDuration('en', seconds).replaceAll(',', '').split(' ');
        const size = sizes[unit.replace(/s$/, '')] ?? NaN;
        assert.ok(Number(count) * size >= seconds && (Number(count) - 1) * size < seconds);
      }),
    );
  });
});
