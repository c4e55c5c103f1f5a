import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { matchCodeAlphabet } from '../../../src/contract/policy.js';
import { typedMatchCode } from '../../../src/server/oauth/match-code.js';
import { minute } from '../deployment.js';
import { type Browser, type Connecting, connecting, own, type Page, partner } from './connecting.js';

const dead = 'This link does not work any more';

/** The platform's answer reaches another browser than the one that went there. */
async function elsewhere(scene: Connecting) {
  const first = scene.browser();
  const link = await scene.create({}, { ...scene.kim, kind: 'embed', origin: partner });
  const { state } = await scene.start(first, link, partner);
  const second = scene.browser();
  const callback = scene.callbackUrl({ code: 'the-code', state });
  const page = await second.open(callback);
  const { id, matchCode = '' } = link.attempt;
  const enter = (code: string, browser: Browser = second): Promise<Page> =>
    browser.post(`${own}/connect/${id}/code`, { code });
  const wrong = ['2', '3', '4', '5'].map((letter) => letter.repeat(4)).filter((code) => code !== matchCode);
  return { id, first, second, callback, page, matchCode, enter, wrong };
}

test('In another browser the code waits until the one in the widget is typed', async (t) => {
  const scene = await connecting(t);
  const { id, second, callback, page, matchCode, enter } = await elsewhere(scene);
  assert.equal(page.title, 'Enter the code');
  assert.match(page.html, /shop\.partner\.example/);
  assert.match(page.html, /k•••@mail\.example/);
  assert.doesNotMatch(page.html, new RegExp(matchCode));
  assert.equal(scene.platform.exchanges.length, 0);
  const waiting = await scene.as().getAttempt({ id });
  assert.deepEqual([waiting.status, waiting.matchCode], ['match-code', matchCode]);
  assert.equal((await second.open(callback)).title, 'Enter the code', 'a reload asks again');
  assert.equal((await second.open(`${own}/connect/${id}/result`)).title, 'Enter the code');

  const typed = ` ${matchCode.slice(0, 2).toLowerCase()}-${matchCode.slice(2)} `;
  const done = await enter(typed);
  assert.match(done.html, /@mayamakes/);
  assert.doesNotMatch(done.html, /data-close="/, 'nobody opened this window from a page of ours');
  assert.deepEqual(
    scene.platform.exchanges.map(({ code }) => code),
    ['the-code'],
  );
  const attempt = await scene.as().getAttempt({ id });
  assert.deepEqual([attempt.status, attempt.matchCode], ['confirming', undefined]);
  assert.equal((await enter(matchCode)).title, 'One more step', 'sent again, it exchanges nothing');
  assert.equal(scene.platform.exchanges.length, 1);
});

test('Three wrong codes end the attempt; what is no code at all costs nothing', async (t) => {
  const scene = await connecting(t);
  const { id, matchCode, enter, wrong } = await elsewhere(scene);
  for (const nothing of ['', '12', 'I0O1', 'ABCDE']) {
    const page = await enter(nothing);
    assert.match(page.html, /role="alert">Enter the 4 characters/);
    assert.match(page.html, /aria-invalid="true"/);
  }
  assert.match((await enter(wrong[0] ?? '')).html, /You have 2 more tries\./);
  assert.match((await enter(wrong[1] ?? '')).html, /You have one more try\./);
  assert.equal((await enter(wrong[2] ?? '')).title, 'The code was wrong too often');
  await enter(matchCode);
  assert.equal(await scene.status(id), 'failed');
  assert.equal(scene.platform.exchanges.length, 0);
  assert.equal((await scene.row(id)).sealed_code, null);
});

test('Many codes at once get three tries together', async (t) => {
  const scene = await connecting(t);
  const { id, enter, wrong } = await elsewhere(scene);
  const pages = await Promise.all(Array.from({ length: 12 }, (_, n) => enter(wrong[n % 3] ?? '')));
  assert.equal(pages.filter(({ html }) => html.includes('more tr')).length, 2);
  assert.equal(pages.filter(({ title }) => title === 'The code was wrong too often').length, 1);
  assert.equal(await scene.status(id), 'failed');
});

test('The right code sent many times at once is one exchange', async (t) => {
  const scene = await connecting(t);
  const { id, matchCode, enter } = await elsewhere(scene);
  await Promise.all([enter(matchCode), enter(matchCode), enter(matchCode)]);
  assert.equal(scene.platform.exchanges.length, 1);
  assert.equal(await scene.status(id), 'confirming');
});

test('A code is taken from the browser with the answer and from a page of ours only', async (t) => {
  const scene = await connecting(t);
  const { id, second, matchCode, enter } = await elsewhere(scene);
  assert.equal((await enter(matchCode, scene.browser())).title, dead);
  const forged = scene.browser();
  forged.cookies.set(`__Host-oc_${id}`, (await scene.row(id)).sealed_code ?? '');
  assert.equal((await enter(matchCode, forged)).title, dead);
  const code = { code: matchCode };
  const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
  assert.equal((await second.post(`${own}/connect/${id}/code`, code, foreign)).status, 403);
  assert.equal(scene.platform.exchanges.length, 0);
  assert.equal(await scene.status(id), 'match-code');
});

test('The cookie of another attempt opens nothing', async (t) => {
  const scene = await connecting(t);
  const { id, second, matchCode, enter } = await elsewhere(scene);
  const cookie = second.cookies.get(`__Host-oc_${id}`) ?? '';
  await scene.as().cancel({ id });
  const next = await elsewhere(scene);
  const forged = scene.browser();
  forged.cookies.set(`__Host-oc_${next.id}`, cookie);
  assert.equal((await next.enter(next.matchCode, forged)).title, dead);
  assert.equal((await enter(matchCode)).title, 'This was cancelled');
  assert.equal(scene.platform.exchanges.length, 0);
});

test('The browser that went to the platform needs no code, even if another one was faster', async (t) => {
  const scene = await connecting(t);
  const { id, first, callback } = await elsewhere(scene);
  const page = await first.open(callback);
  assert.match(page.html, /@mayamakes/);
  assert.equal(await scene.status(id), 'confirming');
  assert.equal(scene.platform.exchanges.length, 1);
});

test('A code that waited too long is not exchanged', async (t) => {
  const scene = await connecting(t);
  const { id, matchCode, enter } = await elsewhere(scene);
  scene.server.pass(10 * minute);
  assert.equal((await enter(matchCode)).title, 'The time is over');
  assert.equal(await scene.status(id), 'expired');
  assert.equal(scene.platform.exchanges.length, 0);
  assert.equal((await scene.row(id)).sealed_code, null);
});

test('A refusal that reaches another browser tells that browser nothing', async (t) => {
  const scene = await connecting(t);
  const link = await scene.create();
  const { state } = await scene.start(scene.browser(), link);
  const page = await scene.browser().open(scene.callbackUrl({ error: 'access_denied', state }));
  assert.equal(page.title, dead);
  assert.equal(await scene.status(link.attempt.id), 'denied');
});

test('Codes are read as people type them', () => {
  const letter = fc.constantFrom(...Array.from(matchCodeAlphabet));
  const noise = fc.constantFrom('', ' ', '-', '\u00a0', '\t');
  fc.assert(
    fc.property(fc.array(fc.tuple(letter, noise, fc.boolean()), { minLength: 0, maxLength: 6 }), (parts) => {
      const code = parts.map(([one]) => one).join('');
      const text = parts.map(([one, space, lower]) => space + (lower ? one.toLowerCase() : one)).join('');
      assert.equal(typedMatchCode(text), code.length === 4 ? code : undefined);
    }),
  );
});
