import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { verifyTikTokSignature } from '../../../src/server/profiles/tiktok-signature.js';

const secret = 'cs_demo';
const text =
  '{"client_key":"ck_demo","event":"authorization.removed","create_time":1615338610,"user_openid":"open-1","content":"{\\"reason\\":1}"}';
const body = new TextEncoder().encode(text);
const signature = 'e18eb37feb6846cbe19dcdaf39ede0f80ab32e7b87be343b3da86f25091d8be5';
const header = `t=1633174587,s=${signature}`;
const at = (seconds: number) => new Date((1633174587 + seconds) * 1000);
const verify = (given: string | null, raw = body, seconds = 1) =>
  verifyTikTokSignature(secret, given, raw, at(seconds));

suite('the signature of a TikTok webhook', () => {
  test('is HMAC-SHA256 over time and body, in either order of fields', () => {
    assert.ok(verify(header));
    assert.ok(verify(`s=${signature}, t=1633174587`));
  });

  test('is believed for five minutes, on either side of our clock', () => {
    for (const seconds of [0, 299, -299]) assert.ok(verify(header, body, seconds), String(seconds));
    for (const seconds of [301, -301, 86_400]) assert.ok(!verify(header, body, seconds), String(seconds));
  });

  test('is refused for another body, time or secret', () => {
    assert.ok(!verify(header, new TextEncoder().encode(`${text} `)));
    assert.ok(!verify(header, new Uint8Array()));
    assert.ok(!verify(header.replace('87,', '88,')));
    assert.ok(!verifyTikTokSignature('cs_other', header, body, at(1)));
  });

  test('is refused with an empty secret, which anybody could sign with', () => {
    const forged = createHmac('sha256', '').update('1633174587.').update(body).digest('hex');
    assert.ok(!verifyTikTokSignature('', `t=1633174587,s=${forged}`, body, at(1)));
  });

  test('is refused with a field missing, twice or unknown', () => {
    for (const given of [
      null,
      '',
      't=1633174587',
      `s=${signature}`,
      `${header},s=${signature}`,
      `${header},t=1633174587`,
      `${header},`,
      `t=,s=${signature}`,
      `t=1633174587.0,s=${signature}`,
      `t=01633174587,s=${signature}`,
      `t=1633174587,s=${signature.toUpperCase()}`,
    ]) {
      assert.equal(verify(given), false, String(given));
    }
  });

  test('is refused after any change of a character, and never throws', () => {
    const changed = fc
      .tuple(fc.nat(header.length - 1), fc.constantFrom(...Array.from('09afts=,Gé\n')), fc.constantFrom(0, 1))
      .map(([index, inserted, removed]) => header.slice(0, index) + inserted + header.slice(index + removed))
      // blanks around a field mean nothing
      .filter((given) => given.replace(/\s/g, '') !== header);
    fc.assert(
      fc.property(fc.oneof(changed, fc.string(), fc.string({ unit: 'binary' })), (given) => {
        assert.equal(verify(given), false);
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.uint8Array(), (raw) => {
        assert.equal(verify(header, raw), false);
      }),
    );
  });
});
