import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type FakePlatforms, startPlatforms } from './platforms.js';
import { ask, authorizeUrl, connect } from './trade.js';

const webView = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) AppleWebKit/605.1.15 Mobile/15E148 Instagram 300.0.0.0';

let fakes: FakePlatforms;
before(async () => {
  fakes = await startPlatforms({ platforms: ['instagram', 'tiktok', 'youtube'], coop: true });
});
after(() => fakes.close());

/** A browser's visit, to the address that servers can resolve. */
function visit(url: URL, cookie?: string) {
  return ask(fakes.started.find(({ browserUrl }) => url.origin === browserUrl)!.serverUrl + url.pathname + url.search, {
    redirect: 'manual',
    headers: cookie === undefined ? {} : { cookie },
  });
}

const radios = (page: string) => page.match(/type="radio"/g)?.length ?? 0;

test('A page offers every account once, then only the one remembered, until a choice is forced', async () => {
  const { instagram } = fakes;
  const url = authorizeUrl(instagram, { scope: 'instagram_business_basic' });
  const stranger = await visit(url);
  assert.equal(radios(stranger.text), 3);
  assert.match(stranger.text, /This is a fake of Instagram/);
  assert.equal(stranger.headers.get('cross-origin-opener-policy'), 'same-origin');
  const signIn = await ask(`${instagram.serverUrl}/fake/sign-in?account=maya-private`);
  const cookie = signIn.headers.get('set-cookie')!.split(';')[0]!;
  const known = await visit(url, cookie);
  assert.equal(radios(known.text), 0);
  assert.match(known.text, /maya\.at\.home/);
  assert.match(known.text, /\/fake\/sign-out\?to=%2Foauth%2Fauthorize%3F/);
  assert.equal(radios((await visit(url, 'fake_instagram=')).text), 3);
  url.searchParams.set('force_reauth', 'true');
  assert.equal(radios((await visit(url, cookie)).text), 3);
});

test('TikTok asks nothing of somebody who has agreed before, unless disable_auto_auth does', async () => {
  const { tiktok } = fakes;
  await connect(tiktok, { scope: 'user.info.basic' });
  const url = authorizeUrl(tiktok, { scope: 'user.info.basic' });
  const again = await visit(url, 'fake_tiktok=maya');
  assert.equal(again.status, 302);
  assert.match(new URL(again.headers.get('location')!).searchParams.get('code')!, /\*\d!\d+\.s1$/);
  url.searchParams.set('disable_auto_auth', '1');
  assert.equal((await visit(url, 'fake_tiktok=maya')).status, 200);
});

test('Google refuses web views of apps', async () => {
  const url = authorizeUrl(fakes.youtube, { scope: 'https://www.googleapis.com/auth/youtube.readonly' });
  await assert.rejects(fakes.youtube.authorize(url, { userAgent: webView }), /403.*disallowed_useragent/s);
});

test('Nothing ticked is a no, at Google, where everything can be unticked', async () => {
  const url = authorizeUrl(fakes.youtube, { scope: 'https://www.googleapis.com/auth/youtube.readonly' });
  const returned = await fakes.youtube.authorize(url, { scopes: [] });
  assert.equal(returned.searchParams.get('error'), 'access_denied');
});

test('A platform sends back what it is told to, and with no review of the app shows a page without a way back', async () => {
  const { tiktok } = fakes;
  const url = authorizeUrl(tiktok, { scope: 'user.info.basic' });
  tiktok.returns = { error: 'temporarily_unavailable' };
  const returned = await tiktok.authorize(url);
  assert.deepEqual(
    [...returned.searchParams],
    [
      ['error', 'temporarily_unavailable'],
      ['state', 's-1'],
    ],
  );
  tiktok.returns = undefined;
  tiktok.blocked = 'Insufficient Developer Role';
  await assert.rejects(tiktok.authorize(url), /Insufficient Developer Role/);
  tiktok.blocked = undefined;
});
