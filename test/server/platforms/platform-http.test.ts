import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { parseAnswer } from '../../../src/server/platforms/answer-json.js';
import { platformFetch, readShape, type PlatformCall } from '../../../src/server/platforms/platform-http.js';
import { PlatformError } from '../../../src/server/platforms/platform.js';
import { answering } from './answering.js';
import { failureOf } from './connecting.js';

const secret = 'act.s3cret-token!4718.s1';
const call = (url: string, more: Partial<PlatformCall> = {}): PlatformCall => ({
  endpoint: 'profile',
  url: new URL(`${url}/me?access_token=${secret}`),
  headers: { authorization: `Bearer ${secret}` },
  ...more,
});
async function emptyPort(): Promise<string> {
  const closing: (() => Promise<void>)[] = [];
  const { url } = await answering({ after: (close) => closing.push(close) }, () => undefined);
  await closing[0]?.();
  return url;
}
const once = { once: true, body: new URLSearchParams({ code: secret }) };

describe('the way to a platform', () => {
  it('goes to the configured origins only, and to http on loopback only', async () => {
    const send = platformFetch('tiktok', ['https://open.tiktokapis.com/v2/oauth/token/', 'http://api.example'], {
      fetch: () => assert.fail('it must not be called'),
    });
    const elsewhere = [
      'https://open.tiktokapis.com.evil.example',
      'https://evil.example',
      'http://open.tiktokapis.com',
      'https://open.tiktokapis.com:8443',
      'http://api.example',
    ];
    for (const url of elsewhere) {
      assert.deepEqual(await failureOf(send(call(url)), [secret, url]), { kind: 'misconfigured' });
    }
  });

  it('gives JSON back whatever the status, with the digits of long ids', async (test) => {
    const { url, requests } = await answering(test, () => ({
      status: 400,
      headers: { 'retry-after': '7' },
      body: '{"user_id":17841405822304915,"count":42,"text":"17841405822304915 and \\"17841405822304916"}',
    }));
    const answer = await platformFetch('instagram', [url])(call(url, once));
    assert.equal(answer.status, 400);
    assert.deepEqual(answer.body, {
      user_id: '17841405822304915',
      count: 42,
      text: '17841405822304915 and "17841405822304916',
    });
    assert.equal(answer.headers.get('retry-after'), '7');
    assert.deepEqual(requests, [
      { method: 'POST', url: `/me?access_token=${secret}`, body: new URLSearchParams({ code: secret }).toString() },
    ]);
  });

  it('follows no redirect', async (test) => {
    const thief = await answering(test, () => ({ body: {} }));
    const { url } = await answering(test, () => ({ status: 307, headers: { location: thief.url }, body: {} }));
    const send = platformFetch('instagram', [url, thief.url]);
    assert.deepEqual(await failureOf(send(call(url)), [secret, url]), { kind: 'temporary' });
    assert.deepEqual(await failureOf(send(call(url, once)), [secret, url]), { kind: 'unknown-outcome' });
    assert.equal(thief.requests.length, 0);
  });

  const lost: Record<string, Parameters<typeof answering>[1]> = {
    'is cut': (_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"access_token":', () => response.socket?.resetAndDestroy());
      return undefined;
    },
    'is lost': (_, response) => void response.socket?.resetAndDestroy(),
    'is a page of the network in between': () => ({ headers: { 'content-type': 'text/html' }, body: '<h1>Wi-Fi</h1>' }),
    'is too long': () => ({ body: { padding: 'x'.repeat(200_000) } }),
    'is noise called gzip': () => ({ headers: { 'content-encoding': 'gzip' }, body: 'no gzip' }),
    'never comes': () => undefined,
    'comes from a gateway that waited in vain': () => ({ status: 504, body: { error: 'timeout' } }),
  };
  for (const [what, answer] of Object.entries(lost)) {
    it(`does not know what happened where the answer ${what}`, async (test) => {
      const { url } = await answering(test, answer);
      const send = platformFetch('tiktok', [url], { timeout: 300, maxBytes: 100_000 });
      assert.deepEqual(await failureOf(send(call(url)), [secret, url]), { kind: 'temporary' });
      assert.deepEqual(await failureOf(send(call(url, once)), [secret, url]), { kind: 'unknown-outcome' });
    });
  }

  it('knows that nothing happened where nobody listens, or the caller had given up before', async (test) => {
    const { url, requests } = await answering(test, () => ({ body: {} }));
    const empty = await emptyPort();
    const send = platformFetch('tiktok', [url, empty]);
    const signal = AbortSignal.abort();
    assert.deepEqual(await failureOf(send(call(empty, once)), [secret]), { kind: 'temporary' });
    assert.deepEqual(await failureOf(send(call(url, once), { signal }), [secret]), { kind: 'temporary' });
    assert.equal(requests.length, 0);
  });

  it('stops with its caller, and then does not know what happened', async (test) => {
    const stop = new AbortController();
    const { url } = await answering(test, () => {
      stop.abort();
      return undefined;
    });
    const failure = await failureOf(platformFetch('tiktok', [url])(call(url, once), stop), [secret]);
    assert.deepEqual(failure, { kind: 'unknown-outcome' });
  });

  it('takes a 5xx without JSON for a fault that passes, and reads the wait of a 429', async (test) => {
    const statuses = [503, 429];
    const { url } = await answering(test, () => ({
      status: statuses.shift() ?? 200,
      headers: { 'retry-after': '30' },
      body: '<h1>Sorry</h1>',
    }));
    const send = platformFetch('youtube', [url]);
    assert.deepEqual(await failureOf(send(call(url, once)), [secret]), { kind: 'temporary' });
    assert.deepEqual(await failureOf(send(call(url)), [secret]), { kind: 'rate-limited', retryAfter: 30 });
  });
});

describe('JSON with its ids', () => {
  it('is what JSON.parse reads, but for whole numbers that a double cannot hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        const unsafe = /(?<![\d."])-?\d{16,}(?![\d.eE])/.test(text);
        if (!unsafe) assert.deepEqual(parseAnswer(text), JSON.parse(text));
      }),
    );
    fc.assert(
      fc.property(fc.bigInt(), fc.string(), (id, text) => {
        const read = parseAnswer(`{"id":${id},"list":[ ${id} ],"text":${JSON.stringify(`${text}${id}`)}}`);
        const kept = Number.isSafeInteger(Number(id)) ? Number(id) : String(id);
        assert.deepEqual(read, { id: kept, list: [kept], text: `${text}${id}` });
      }),
    );
  });

  it('takes linear time for whatever a hostile platform sends', () => {
    const size = 1_000_000;
    const quotes = `"${'\\"'.repeat(size)}`;
    assert.throws(() => parseAnswer(`${quotes}1234567890123456`), SyntaxError);
    assert.equal(parseAnswer(`[${quotes}",12345678901234567]`) instanceof Array, true);
    assert.throws(() => parseAnswer('['.repeat(size)));
  });
});

describe('the shape of an answer', () => {
  it('is refused with the name of a field of ours and no value of theirs', () => {
    const schema = z.object({ users: z.record(z.string(), z.object({ id: z.string() })) });
    const read = () => readShape('tiktok', { endpoint: 'profile' }, schema, { users: { [secret]: { id: 1 } } });
    assert.throws(read, (error) => {
      assert.ok(error instanceof PlatformError);
      assert.equal(error.message, 'tiktok: profile: unknown shape of an answer at users');
      return true;
    });
  });
});
