import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { FakePlatform } from './fake-platform.js';
import { type FakePlatforms, startPlatforms } from './platforms.js';

const callback = (id: string) => `https://onboarding.example/connect/callback/${id}`;

let fakes: FakePlatforms;
before(async () => {
  fakes = await startPlatforms();
});
after(() => fakes.close());

function authorizeUrl(fake: FakePlatform, parameters: Record<string, string>): URL {
  const url = new URL(fake.config.endpoints.authorize);
  const client = fake.id === 'tiktok' ? 'client_key' : 'client_id';
  const usual = { [client]: fake.clientId, redirect_uri: callback(fake.id), response_type: 'code', state: 's-1' };
  for (const [name, value] of Object.entries({ ...usual, ...parameters })) url.searchParams.set(name, value);
  return url;
}

async function post(url: string, form: Record<string, string>) {
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams(form) });
  const text = await response.text();
  return { status: response.status, text, json: (text ? JSON.parse(text) : undefined) as Record<string, unknown> };
}

test('Instagram: a code ends in #_, is traded once, and its number of a user id survives only as text', async () => {
  const { instagram } = fakes;
  const scope = 'instagram_business_basic,instagram_business_manage_insights';
  const returned = await instagram.authorize(authorizeUrl(instagram, { scope }));
  assert.equal(returned.hash, '#_');
  const form = {
    client_id: instagram.clientId,
    client_secret: instagram.clientSecret,
    grant_type: 'authorization_code',
    redirect_uri: callback('instagram'),
    code: returned.searchParams.get('code')!,
  };
  const first = await post(instagram.config.endpoints.token, form);
  assert.match(first.text, /"user_id":\d{17}[,}]/);
  assert.notEqual(String(first.json['user_id']), instagram.account('maya').secondId);
  const second = await post(instagram.config.endpoints.token, form);
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
  const client = { client_key: tiktok.clientId, client_secret: tiktok.clientSecret };
  const granted = await post(tiktok.config.endpoints.token, {
    ...client,
    grant_type: 'authorization_code',
    redirect_uri: callback('tiktok'),
    code: returned.searchParams.get('code')!,
  });
  const refresh = { ...client, grant_type: 'refresh_token', refresh_token: String(granted.json['refresh_token']) };
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
  const trade = async (more: Record<string, string>, code_verifier: string) => {
    const returned = await youtube.authorize(authorizeUrl(youtube, { ...request, ...more }));
    return post(youtube.config.endpoints.token, {
      client_id: youtube.clientId,
      client_secret: youtube.clientSecret,
      grant_type: 'authorization_code',
      redirect_uri: callback('youtube'),
      code: returned.searchParams.get('code')!,
      code_verifier,
    });
  };
  const offline = { access_type: 'offline', prompt: 'consent select_account' };
  assert.equal((await trade(offline, verifier.replace('d', 'e'))).json['error'], 'invalid_grant');
  assert.equal(typeof (await trade(offline, verifier)).json['refresh_token'], 'string');
  assert.equal((await trade({}, verifier)).json['refresh_token'], undefined);
  assert.equal((await trade({ access_type: 'offline' }, verifier)).json['refresh_token'], undefined);
});

test('An address that is not registered gets a page, never a redirect', async () => {
  for (const fake of fakes.started) {
    const url = authorizeUrl(fake, { scope: 'any', redirect_uri: `${callback(fake.id)}/` });
    await assert.rejects(fake.authorize(url), /redirect_uri_mismatch/);
  }
});
