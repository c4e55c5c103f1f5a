import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createConnectSite } from '../../../src/server/oauth/site.js';
import { minute } from '../deployment.js';
import { connecting, own } from './connecting.js';
import { PlatformDouble } from './platform-double.js';

const dead = 'This link does not work any more';

test('A state that was never issued, or issued elsewhere, exchanges nothing and learns nothing', async (t) => {
  const youtube = new PlatformDouble('youtube');
  const scene = await connecting(t, { platforms: [new PlatformDouble('instagram'), youtube] });
  const browser = scene.browser();
  const link = await scene.create();
  const { state } = await scene.start(browser, link);
  const strange: [string, string][] = [
    ['instagram', 'x'.repeat(43)],
    ['instagram', ''],
    ['instagram', `${state}x`],
    ['instagram', state.slice(0, -1)],
    // mix-up: the code of one platform handed in at another
    ['youtube', state],
    ['tiktok', state],
    ['__proto__', state],
  ];
  const pages = new Set<string>();
  for (const [platform, given] of strange) {
    const page = await browser.open(scene.callbackUrl({ code: 'c', state: given }, platform));
    assert.ok(page.status === 400 || page.status === 404, platform);
    assert.equal(page.title, dead);
    pages.add(page.html);
  }
  assert.equal(pages.size, 1, 'one page for all of them');
  assert.deepEqual([scene.platform.exchanges, youtube.exchanges], [[], []]);
  assert.equal(await scene.status(link.attempt.id), 'started', 'the real answer is still awaited');
  const page = await browser.open(scene.callbackUrl({ code: 'c', state }));
  assert.equal(page.status, 200);
});

test('A callback that is loaded again shows how it stands, and exchanges nothing', async (t) => {
  const scene = await connecting(t);
  const { id, state, browser } = await scene.answered();
  for (let load = 0; load < 3; load += 1) {
    const page = await browser.open(scene.callbackUrl({ code: 'the-code', state }));
    assert.deepEqual([page.status, page.title], [200, 'One more step']);
  }
  const stranger = await scene.browser().open(scene.callbackUrl({ code: 'the-code', state }));
  assert.equal(stranger.title, dead);
  assert.doesNotMatch(stranger.html, /mayamakes|k•••/);
  const reloaded = await browser.open(`${own}/connect/${id}/result`);
  assert.match(reloaded.html, /@mayamakes/);
  assert.equal((await scene.browser().open(`${own}/connect/${id}/result`)).title, dead);
  assert.equal(scene.platform.exchanges.length, 1);
});

test('Twenty callbacks at once with one code: one exchange', async (t) => {
  const scene = await connecting(t);
  const browser = scene.browser();
  const link = await scene.create();
  const { state } = await scene.start(browser, link);
  const pages = await Promise.all(
    Array.from({ length: 20 }, () => browser.open(scene.callbackUrl({ code: 'the-code', state }))),
  );
  assert.equal(scene.platform.exchanges.length, 1);
  for (const page of pages) assert.equal(page.status, 200);
  assert.equal(await scene.status(link.attempt.id), 'confirming');
});

test('A refusal is neutral, and ends the attempt with nothing shared', async (t) => {
  const scene = await connecting(t);
  const browser = scene.browser();
  const link = await scene.create();
  const { state } = await scene.start(browser, link);
  const page = await browser.open(scene.callbackUrl({ error: 'access_denied', state }));
  assert.match(page.html, /You did not give permission, and nothing was shared\./);
  const attempt = await scene.as().getAttempt({ id: link.attempt.id });
  assert.deepEqual([attempt.status, attempt.supportCode], ['denied', undefined]);
  assert.ok((await scene.create()).startUrl, 'one can begin again at once');
});

test('A fault of ours at the platform is called that, and told to the operator', async (t) => {
  const scene = await connecting(t);
  const errors: unknown[] = [];
  scene.context.log.error = (fields) => errors.push(fields);
  const browser = scene.browser();
  const link = await scene.create();
  const { state } = await scene.start(browser, link);
  const page = await browser.open(scene.callbackUrl({ error: 'app_not_approved', state }));
  assert.match(page.html, /The fault is ours, not yours/);
  assert.match(page.html, /REQ2/);
  const attempt = await scene.as().getAttempt({ id: link.attempt.id });
  assert.deepEqual([attempt.status, attempt.supportCode], ['platform-unavailable', 'REQ2']);
  assert.deepEqual(errors, [
    { attemptId: link.attempt.id, platform: 'instagram', supportCode: 'REQ2', reason: 'app_not_approved' },
  ]);
});

test('A fault at the platform can be tried again, with a reference', async (t) => {
  const scene = await connecting(t);
  const browser = scene.browser();
  const link = await scene.create();
  const { state } = await scene.start(browser, link);
  await browser.open(scene.callbackUrl({ error: 'server_error', state }));
  const attempt = await scene.as().getAttempt({ id: link.attempt.id });
  assert.deepEqual([attempt.status, attempt.supportCode], ['failed', 'REQ2']);
});

test('What comes after the end is never exchanged', async (t) => {
  const scene = await connecting(t);
  for (const end of ['cancelled', 'expired'] as const) {
    const browser = scene.browser();
    const link = await scene.create();
    const { state } = await scene.start(browser, link);
    if (end === 'cancelled') await scene.as().cancel({ id: link.attempt.id });
    else scene.server.pass(10 * minute);
    const page = await browser.open(scene.callbackUrl({ code: 'late', state }));
    assert.equal(page.title, end === 'cancelled' ? 'This was cancelled' : 'The time is over');
    assert.equal(await scene.status(link.attempt.id), end);
  }
  assert.equal(scene.platform.exchanges.length, 0);
});

test('Looking at a callback exchanges nothing', async (t) => {
  const scene = await connecting(t);
  const browser = scene.browser();
  const link = await scene.create();
  const { state } = await scene.start(browser, link);
  assert.equal((await browser.open(scene.callbackUrl({ code: 'c', state }), {}, 'HEAD')).status, 204);
  assert.equal(await scene.status(link.attempt.id), 'started');
});

test('A posted answer comes round as a GET, with which the browser sends its cookie', async (t) => {
  const scene = await connecting(t);
  const browser = scene.browser();
  const link = await scene.create();
  const { state } = await scene.start(browser, link);
  const foreign = { origin: 'https://login.platform.example', 'sec-fetch-site': 'cross-site' };
  const posted = await scene.browser().post(`${own}/connect/callback/instagram`, { code: 'c&d', state }, foreign);
  assert.equal(posted.status, 303);
  const location = posted.headers.get('location') ?? '';
  assert.equal(new URL(location).origin, own);
  const page = await browser.open(location);
  assert.equal(page.status, 200);
  assert.deepEqual(
    scene.platform.exchanges.map(({ code }) => code),
    ['c&d'],
  );
  const huge = await scene.browser().post(`${own}/connect/callback/instagram`, { code: 'x'.repeat(20_000), state });
  assert.equal(new URL(huge.headers.get('location') ?? '').search, '');
});

test('The page wakes the one that waits without a result, and closes only where nobody needs to read it', async (t) => {
  const scene = await connecting(t);
  const { page, id } = await scene.answered();
  assert.match(page.html, /new BroadcastChannel\('ocw:' \+ id\)/);
  assert.match(
    page.html,
    new RegExp(`data-id="${id}" data-origin="${own}" data-place="/connect/${id}/result" data-close="yes"`),
  );
  assert.equal(page.headers.get('cross-origin-opener-policy'), null);
  assert.equal(page.headers.get('referrer-policy'), 'same-origin');
  await scene.as().cancel({ id });

  const link = await scene.create();
  const browser = scene.browser();
  const asked = await browser.open(link.startUrl ?? '');
  const s = /name="s" value="([^"]+)"/.exec(asked.html)?.[1] ?? '';
  await browser.post(`${own}/connect/${link.attempt.id}`, { s });
  const state = scene.platform.authorizations.at(-1)?.state ?? '';
  const read = await browser.open(scene.callbackUrl({ code: 'c', state }));
  assert.match(read.html, /@mayamakes/);
  assert.doesNotMatch(read.html, /data-close="/);
});

test('A redirect goes back to the page, with the name of the attempt and no result', async (t) => {
  const scene = await connecting(t);
  const { page, id } = await scene.answered({ returnUrl: `${own}/profiles?tab=2&onboarding_attempt=x#here` });
  const back = `${own}/profiles?tab=2&amp;onboarding_attempt=${id}#here`;
  assert.ok(page.html.includes(`data-back="${back}"`));
  assert.ok(page.html.includes(`<a class="button" href="${back}">`));
  assert.doesNotMatch(page.html, /data-close="/);
});

test('Names from the platform are text on the page', async (t) => {
  const scene = await connecting(t);
  const handle = `<script>alert(1)</script>"' onload=x`;
  scene.platform.reached = [{ platformUserId: '1', handle, kind: 'account' }];
  const { page } = await scene.answered();
  assert.doesNotMatch(page.html, /<script>alert/);
  assert.match(page.html, /@&lt;script&gt;alert\(1\)&lt;\/script&gt;&quot;&#39; onload=x/);
});

test('A fault of the database is a page with a reference, not an error message', async (t) => {
  const scene = await connecting(t);
  const link = await scene.create();
  const errors: unknown[] = [];
  const broken = {
    ...scene.context,
    log: { ...scene.context.log, error: (fields: unknown) => errors.push(fields) },
    get db(): never {
      throw new Error('connection to 10.0.0.7 refused for user onboarding');
    },
  };
  const request = new Request(link.startUrl ?? '');
  const page = await createConnectSite(broken)(request, { ipPrefix: '203.0.113.9/32', requestId: 'REQ9' });
  assert.ok(page);
  assert.equal(page.status, 500);
  const html = await page.text();
  assert.match(html, /REQ9/);
  assert.doesNotMatch(html, /10\.0\.0\.7/);
  assert.equal(errors.length, 1);
});
