import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createConnectSite } from '../../../src/server/oauth/site.js';
import { caller, minute, second } from '../deployment.js';
import { authorizationIn, connecting, creator, own, partner } from './connecting.js';

const question = 'Connect a profile on Instagram?';
const dead = 'This link does not work any more';

test('A link opened from the page that asked for it goes on by itself, once', async (t) => {
  const scene = await connecting(t);
  const link = await scene.create();
  const browser = scene.browser();
  const page = await browser.open(link.startUrl ?? '', { referer: `${own}/` });
  assert.equal(page.status, 200);
  assert.equal(page.headers.get('location'), null, 'no redirect: it would open an installed app');
  assert.match(page.html, /location\.replace\(document\.getElementById\('go'\)\.href\)/);
  assert.match(page.headers.get('content-security-policy') ?? '', /script-src 'sha256-[\w+/=]+'/);
  assert.equal(page.headers.get('cross-origin-opener-policy'), null, 'it would cut the window off');
  assert.equal(page.headers.get('referrer-policy'), 'no-referrer');
  assert.equal(page.headers.get('cache-control'), 'no-store');
  const cookie = page.headers.getSetCookie()[0] ?? '';
  assert.match(
    cookie,
    new RegExp(`^__Host-oc_${link.attempt.id}=d[\\w-]{43}; Max-Age=600; HttpOnly; Secure; SameSite=Lax; Path=/$`),
  );

  const again = await scene.browser().open(link.startUrl ?? '', { referer: `${own}/` });
  assert.deepEqual([again.status, again.title], [410, dead]);
  assert.equal(scene.platform.authorizations.length, 1);
});

test('Looking at a link does not use it up', async (t) => {
  const scene = await connecting(t);
  const link = await scene.create();
  const url = link.startUrl ?? '';
  const scanner = scene.browser();
  assert.equal((await scanner.open(url, { referer: `${own}/` }, 'HEAD')).status, 204);
  assert.equal((await scanner.open(url, { referer: `${own}/`, 'sec-purpose': 'prefetch;prerender' })).status, 204);
  assert.equal((await scanner.open(url)).title, question, 'a scanner comes from nowhere');
  assert.equal(await scene.status(link.attempt.id), 'created');
  await scene.start(scene.browser(), link);
});

test('From anywhere else the person is asked first, and told whose account it is', async (t) => {
  const scene = await connecting(t);
  const embed = { ...scene.kim, kind: 'embed', origin: partner } as const;
  for (const referer of [undefined, 'https://evil.example/', `${partner}.evil.example/`, 'not a url', `${own}/`]) {
    const link = await scene.create({}, embed);
    const browser = scene.browser();
    const asked = await browser.open(link.startUrl ?? '', referer === undefined ? {} : { referer });
    assert.equal(asked.title, question, referer);
    assert.match(asked.html, /Northlight/);
    assert.match(asked.html, /https:\/\/shop\.partner\.example/);
    assert.match(asked.html, /k•••@mail\.example/);
    assert.match(asked.html, /Continue only if you started this yourself\./);
    assert.equal(asked.headers.get('referrer-policy'), 'same-origin', 'else the form would have no Origin');
    assert.deepEqual(asked.headers.getSetCookie(), []);
    assert.equal(scene.platform.authorizations.length, 0);

    const action = /action="([^"]+)"/.exec(asked.html)?.[1] ?? '';
    const s = /name="s" value="([^"]+)"/.exec(asked.html)?.[1] ?? '';
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'none' },
    ]) {
      assert.equal((await browser.post(action, { s }, headers)).status, 403);
    }
    scene.server.pass(2 * minute);
    authorizationIn(await browser.post(action, { s }));
    assert.equal(scene.platform.authorizations.splice(0).length, 1, 'who reads takes longer than a minute');
    assert.equal((await browser.post(action, { s })).title, dead);
    await scene.as().cancel({ id: link.attempt.id });
    scene.server.pass(10 * minute);
  }
});

test('A partner page goes on by itself for the origin the attempt began on', async (t) => {
  const scene = await connecting(t);
  const link = await scene.create({}, { ...scene.kim, kind: 'embed', origin: partner });
  await scene.start(scene.browser(), link, partner);
});

test('Whoever is signed in here to another account is asked', async (t) => {
  const scene = await connecting(t);
  const other = await creator(scene.server, 'lee@mail.example');
  const site = createConnectSite(scene.context);
  const open = async (accountId: string | undefined) => {
    const { startUrl = '', attempt } = await scene.create();
    const request = new Request(startUrl, { headers: { referer: `${own}/` } });
    const page = await site(request, { ipPrefix: '203.0.113.9/32', requestId: 'R', accountId });
    await scene.as().cancel({ id: attempt.id });
    return /<h1>(.*?)<\/h1>/.exec((await page?.text()) ?? '')?.[1];
  };
  assert.equal(await open(other.accountId), question);
  assert.equal(await open(scene.kim.accountId), 'Opening Instagram');
  assert.equal(await open(undefined), 'Opening Instagram');
});

test('A link lasts a minute; a link for another device as long as the attempt, and always asks', async (t) => {
  const scene = await connecting(t);
  const link = await scene.create();
  const { id } = link.attempt;
  const handoff = await scene.as().createStartLink({ id, handoff: true });
  scene.server.pass(61 * second);
  assert.equal((await scene.browser().open(link.startUrl ?? '', { referer: `${own}/` })).title, dead);
  scene.server.pass(8 * minute);
  const asked = await scene.browser().open(handoff.startUrl ?? '', { referer: `${own}/` });
  assert.equal(asked.title, question);

  const size = handoff.qr?.length ?? 0;
  assert.ok(size >= 21 && size <= 177);
  assert.ok(handoff.qr?.every((row) => new RegExp(`^[01]{${size}}$`).test(row)));
  assert.equal(link.qr, undefined);

  scene.server.pass(minute);
  assert.equal((await scene.browser().open(handoff.startUrl ?? '')).title, dead);
});

test('Another link makes the older one of its kind useless', async (t) => {
  const scene = await connecting(t);
  const first = await scene.create();
  const { id } = first.attempt;
  const second = await scene.as().createStartLink({ id });
  const phone = await scene.as().createStartLink({ id, handoff: true });
  const phoneAgain = await scene.as().createStartLink({ id, handoff: true });
  assert.equal((await scene.browser().open(first.startUrl ?? '', { referer: `${own}/` })).title, dead);
  assert.equal((await scene.browser().open(phone.startUrl ?? '')).title, dead);
  assert.equal((await scene.browser().open(phoneAgain.startUrl ?? '')).title, question);
  await scene.start(scene.browser(), second);
});

test('Opened again, only the newest window counts', async (t) => {
  const scene = await connecting(t);
  const link = await scene.create();
  const browser = scene.browser();
  const before = await scene.start(browser, link);
  const now = await scene.start(browser, await scene.as().createStartLink({ id: link.attempt.id }));
  assert.notEqual(before.state, now.state);
  const late = await browser.open(scene.callbackUrl({ code: 'old', state: before.state }));
  assert.equal(late.status, 400);
  assert.equal(scene.platform.exchanges.length, 0);
  await browser.open(scene.callbackUrl({ code: 'new', state: now.state }));
  assert.deepEqual(
    scene.platform.exchanges.map(({ code }) => code),
    ['new'],
  );
});

test('Once the platform has answered there is nothing to open', async (t) => {
  const scene = await connecting(t);
  const { id } = await scene.answered();
  const link = await scene.as().createStartLink({ id });
  assert.equal(link.startUrl, undefined);
  assert.equal(link.attempt.status, 'confirming');
});

test('A sign-in address off the list of hosts is refused before the window moves', async (t) => {
  for (const address of [
    'https://login.platform.example.evil.example/authorize',
    'https://evil.example/login.platform.example',
    'http://login.platform.example/authorize',
    'https://login.platform.example@evil.example/',
    'javascript:alert(1)//login.platform.example',
  ]) {
    const scene = await connecting(t);
    scene.platform.authorizeAt = address;
    const link = await scene.create();
    const page = await scene.browser().open(link.startUrl ?? '', { referer: `${own}/` });
    assert.doesNotMatch(page.html, /evil|javascript/);
    assert.deepEqual(page.headers.getSetCookie(), []);
    const attempt = await scene.as().getAttempt({ id: link.attempt.id });
    assert.equal(attempt.status, 'platform-unavailable', address);
    assert.equal(attempt.supportCode, 'REQ1');
  }
});

test('On http loopback the cookie has a name that every browser stores', async (t) => {
  const scene = await connecting(t, { config: { publicUrl: 'http://localhost:8787/' } });
  const link = await scene.create({}, caller({ kind: 'session', accountId: scene.kim.accountId ?? '' }));
  const page = await scene.browser().open(link.startUrl ?? '', { referer: 'http://localhost:8787/' });
  assert.match(
    page.headers.getSetCookie()[0] ?? '',
    /^oc_[\w-]{36}=\S+; Max-Age=600; HttpOnly; SameSite=Lax; Path=\/$/,
  );
});

test('Brand names and addresses are text on the pages, whatever is in them', async (t) => {
  const brand = { name: '<img src=x onerror=alert(1)>"\u202e' };
  const scene = await connecting(t, { config: { brand } });
  const link = await scene.create();
  const page = await scene.browser().open(link.startUrl ?? '');
  assert.doesNotMatch(page.html, /<img/);
  assert.match(page.html, /&lt;img src=x onerror=alert\(1\)&gt;/);
});

test('Pages speak the language of the browser, in its direction', async (t) => {
  const scene = await connecting(t);
  const link = await scene.create();
  const page = await scene.browser().open(link.startUrl ?? '', { 'accept-language': 'ar-EG,en;q=0.5' });
  assert.match(page.html, /<html lang="ar-eg" dir="rtl">/);
  assert.equal(page.headers.get('content-language'), 'ar-eg');
});

test('Nonsense below /connect/ gets a page, and the confirmation of a disconnect is left to others', async (t) => {
  const scene = await connecting(t);
  const id = '0193537e-0000-7000-8000-000000000000';
  for (const path of [
    'x',
    id,
    `${id}?s=`,
    `${id}?s=con_x`,
    `${id}/result`,
    `${id}/nothing`,
    'callback/',
    'callback/nope',
  ]) {
    const page = await scene.browser().open(`${own}/connect/${path}`);
    assert.ok([400, 404, 410].includes(page.status), path);
    assert.equal(page.title, dead);
  }
  const site = createConnectSite(scene.context);
  const info = { ipPrefix: '203.0.113.9/32', requestId: 'R' };
  assert.equal(await site(new Request(`${own}/connect/disconnect/abc`), info), undefined);
  assert.equal(await site(new Request(`${own}/profiles`), info), undefined);
  const deletion = await site(new Request(`${own}/connect/${id}`, { method: 'DELETE' }), info);
  assert.equal(deletion?.status, 405);
});
