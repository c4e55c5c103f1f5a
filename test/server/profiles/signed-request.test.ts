import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { readSignedRequest } from '../../../src/server/profiles/signed-request.js';

const secret = '0123456789abcdef0123456789abcdef';
const vector =
  'wr2wIyzrIUl99GU120s8Afio-BJ-_paVtroQlS7HDk0.eyJ1c2VyX2lkIjoiMjE4NDcxIiwiYWxnb3JpdGhtIjoiSE1BQy1TSEEyNTYiLCJpc3N1ZWRfYXQiOjE3OTAwMDAwMDB9';

const sign = (json: string, key = secret) => {
  const payload = Buffer.from(json).toString('base64url');
  return `${createHmac('sha256', key).update(payload).digest('base64url')}.${payload}`;
};
const read = (json: string) => readSignedRequest(sign(json), [secret]);

suite('a signed request of Meta', () => {
  test('names the user and the time', () => {
    const expected = { userId: '218471', issuedAt: new Date('2026-09-21T14:13:20Z') };
    assert.deepEqual(readSignedRequest(vector, [secret]), expected);
    assert.deepEqual(readSignedRequest(vector, ['of another product', secret]), expected);
  });

  test('is refused without a secret that signed it, and an empty secret signs nothing', () => {
    for (const secrets of [[], ['0'.repeat(32)], ['']]) assert.equal(readSignedRequest(vector, secrets), undefined);
    assert.equal(readSignedRequest(sign('{"user_id":"1","algorithm":"HMAC-SHA256"}', ''), ['']), undefined);
  });

  test('is refused with any other algorithm, however well it is signed', () => {
    for (const algorithm of ['"none"', '"HMAC-SHA1"', '"hmac-sha256"', 'null', '["HMAC-SHA256"]']) {
      assert.equal(read(`{"user_id":"1","algorithm":${algorithm}}`), undefined, algorithm);
    }
    assert.equal(read('{"user_id":"1"}'), undefined);
  });

  test('keeps every digit of an id that is written as a number', () => {
    assert.equal(read('{"user_id": 17841405822304915,"algorithm":"HMAC-SHA256"}')?.userId, '17841405822304915');
    assert.equal(read('{"algorithm":"HMAC-SHA256","user_id":17841405822304915 }')?.userId, '17841405822304915');
  });

  test('is refused where it does not say who is meant', () => {
    for (const id of ['""', 'null', '1.5', '{}', '["1"]', '"../1"', `"${'1'.repeat(65)}"`]) {
      assert.equal(read(`{"user_id":${id},"algorithm":"HMAC-SHA256"}`), undefined, id);
    }
    for (const json of ['', 'null', '[]', '"x"', '{"user_id"', '\u0000']) assert.equal(read(json), undefined, json);
  });

  test('leaves a time aside that is none', () => {
    for (const time of ['-1', '"now"', '1e300', 'null']) {
      const found = read(`{"user_id":"1","algorithm":"HMAC-SHA256","issued_at":${time}}`);
      assert.deepEqual([found?.userId, found?.issuedAt], ['1', undefined], time);
    }
  });

  test('is refused after any change of a character', () => {
    const character = fc.constantFrom(...Array.from('ABab01-_.=+/ é\n'));
    const changed = fc
      .tuple(fc.nat(vector.length - 1), character, fc.constantFrom(0, 1))
      .map(([at, inserted, removed]) => vector.slice(0, at) + inserted + vector.slice(at + removed))
      .filter((text) => text !== vector);
    fc.assert(
      fc.property(changed, (text) => {
        assert.equal(readSignedRequest(text, [secret]), undefined);
      }),
      { numRuns: 1000 },
    );
    // '0' and '1' to '3' as last characters decode to the same bytes
    const alike = vector.replace('k0.', 'k1.');
    for (const text of [alike, `${vector}=`, ` ${vector}`, `${vector}\n`, `${vector}.`]) {
      assert.equal(readSignedRequest(text, [secret]), undefined);
    }
  });

  test('never makes it throw', () => {
    const part = fc.constantFrom('.', '..', '=', vector, vector.slice(0, 43), 'eyJ9', 'A'.repeat(20_000));
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.array(part).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        assert.equal(readSignedRequest(text, [secret])?.userId, text === vector ? '218471' : undefined);
      }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
        assert.equal(read(json), undefined);
      }),
    );
  });
});
