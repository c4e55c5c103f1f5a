import assert from 'node:assert/strict';
import { afterEach, after, before, test } from 'node:test';
import type { Fault } from './faults.js';
import { type FakePlatforms, startPlatforms } from './platforms.js';
import { authorizeUrl, trade } from './trade.js';

let fakes: FakePlatforms;
before(async () => {
  fakes = await startPlatforms({ platforms: ['tiktok'] });
});
after(() => fakes.close());
afterEach(() => fakes.tiktok.clearFaults());

async function tradeWith(fault: Fault): Promise<{ outcome: string; done: number }> {
  const { tiktok } = fakes;
  const before = tiktok.counts.exchanges;
  const returned = await tiktok.authorize(authorizeUrl(tiktok, { scope: 'user.info.basic' }));
  tiktok.fault('token', fault);
  const outcome = await trade(tiktok, returned).then(
    ({ status, text }) => `${status} ${text.slice(0, 15)}`,
    () => 'no answer',
  );
  return { outcome, done: tiktok.counts.exchanges - before };
}

test('Faults in place of the work leave the code unused', async () => {
  assert.deepEqual(await tradeWith({ kind: 'status', status: 503 }), { outcome: '503 <h1>503</h1>', done: 0 });
  assert.deepEqual(await tradeWith({ kind: 'reset' }), { outcome: 'no answer', done: 0 });
  assert.deepEqual(await tradeWith({ kind: 'captive-portal' }), { outcome: '200 <!doctype html>', done: 0 });
});

test('Faults of the answer come after the work: nobody outside can tell', async () => {
  assert.deepEqual(await tradeWith({ kind: 'lost-reply' }), { outcome: 'no answer', done: 1 });
  assert.deepEqual(await tradeWith({ kind: 'cut' }), { outcome: 'no answer', done: 1 });
  assert.deepEqual(await tradeWith({ kind: 'garbage-gzip' }), { outcome: 'no answer', done: 1 });
  assert.deepEqual(await tradeWith({ kind: 'empty' }), { outcome: '200 ', done: 1 });
});

test('A held request is answered when it is let go, and each record names parameters without their values', async () => {
  let letGo = () => {};
  const until = new Promise<void>((resolve) => (letGo = resolve));
  const held = tradeWith({ kind: 'hold', until });
  letGo();
  assert.equal((await held).done, 1);
  const record = fakes.tiktok.requests.at(-1)!;
  assert.deepEqual([record.endpoint, record.status], ['token', 200]);
  assert.deepEqual(record.parameters, ['client_key', 'client_secret', 'grant_type', 'redirect_uri', 'code']);
  const written = JSON.stringify(fakes.tiktok.requests);
  assert.equal(fakes.secrets().filter((secret) => written.includes(secret)).length, 0);
});
