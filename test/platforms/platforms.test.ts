import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { type FakePlatforms, startPlatforms } from './platforms.js';
import { authorizeUrl, callback, client, post, trade } from './trade.js';

let fakes: FakePlatforms;
before(async () => {
  fakes = await startPlatforms();
});
after(() => fakes.close());

test('Instagram: a code ends in #_, is traded once, and its number of a user id survives only as text', async () => {
  const { instagram } = fakes;
  const scope = 'instagram_business_basic,instagram_business_manage_insights';
  const returned = await instagram.authorize(authorizeUrl(instagram, { scope }));
  assert.equal(returned.hash, '#_');
  const first = await trade(instagram, returned);
  assert.match(first.text, /"user_id":\d{17}[,}]/);
  assert.notEqual(String(first.json['user_id']), instagram.account('maya').secondId);
  const second = await trade(instagram, returned);
  assert.deepEqual(second.json, {
    error_type: 'OAuthException',
    code: 400,
    error_message: 'Matching code was not found or was already used',
  });
  assert.equal(instagram.counts.exchanges, 1);
  assert.equal(instagram.counts.codeReuse, 1);
});

test('TikTok: a refresh token is dead once it has been used, and its reuse is counted', async () => {
  const { tiktok } = fakes;
  const returned = await tiktok.authorize(authorizeUrl(tiktok, { scope: 'user.info.basic,user.info.stats' }), {
    scopes: [],
  });
  assert.equal(returned.searchParams.get('scopes'), 'user.info.basic');
  const granted = await trade(tiktok, returned);
  const refresh = {
    ...client(tiktok),
    grant_type: 'refresh_token',
    refresh_token: String(granted.json['refresh_token']),
  };
  const renewed = await post(tiktok.config.endpoints.token, refresh);
  assert.notEqual(renewed.json['refresh_token'], refresh.refresh_token);
  const reused = await post(tiktok.config.endpoints.token, refresh);
  assert.equal(reused.json['error'], 'invalid_grant');
  assert.deepEqual([tiktok.counts.refreshes, tiktok.counts.reuse], [1, 1]);
  const noSlash = await fetch(tiktok.config.endpoints.token.slice(0, -1), { method: 'POST' });
  assert.equal(noSlash.status, 404);
});

test('Google: a refresh token only for offline access with consent, a code only for its verifier', async () => {
  const { youtube } = fakes;
  const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
  const request = {
    scope: 'https://www.googleapis.com/auth/youtube.readonly',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  };
  const granted = async (more: Record<string, string>, code_verifier: string) => {
    const returned = await youtube.authorize(authorizeUrl(youtube, { ...request, ...more }));
    return (await trade(youtube, returned, { code_verifier })).json;
  };
  const offline = { access_type: 'offline', prompt: 'consent select_account' };
  assert.equal((await granted(offline, verifier.replace('d', 'e')))['error'], 'invalid_grant');
  assert.equal(typeof (await granted(offline, verifier))['refresh_token'], 'string');
  assert.equal((await granted({}, verifier))['refresh_token'], undefined);
  assert.equal((await granted({ access_type: 'offline' }, verifier))['refresh_token'], undefined);
});

test('An address that is not registered gets a page, never a redirect', async () => {
  for (const fake of fakes.started) {
    const url = authorizeUrl(fake, { scope: 'any', redirect_uri: `${callback(fake)}/` });
    await assert.rejects(fake.authorize(url), /redirect_uri_mismatch/);
  }
});

test('A code lives an hour at Instagram and ten minutes at TikTok', async () => {
  const { instagram, tiktok } = fakes;
  const asked = [
    authorizeUrl(instagram, { scope: 'instagram_business_basic' }),
    authorizeUrl(tiktok, { scope: 'user.info.basic' }),
  ] as const;
  const early = [await instagram.authorize(asked[0]), await tiktok.authorize(asked[1])] as const;
  const late = await instagram.authorize(asked[0]);
  fakes.advance(11 * 60);
  assert.deepEqual([(await trade(instagram, early[0])).status, (await trade(tiktok, early[1])).status], [200, 400]);
  fakes.advance(50 * 60);
  assert.equal((await trade(instagram, late)).status, 400);
});
