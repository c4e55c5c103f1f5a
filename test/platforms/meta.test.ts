import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { type FakePlatforms, startPlatforms } from './platforms.js';
import { signedRequest } from './signed-request.js';
import { readRequest } from './exchange.js';
import { ask, client, connect, get, trade, authorizeUrl } from './trade.js';

let fakes: FakePlatforms;
before(async () => {
  fakes = await startPlatforms({ platforms: ['instagram', 'facebook'] });
});
after(() => fakes.close());

async function facebookToken(scope: string, assets?: string[]): Promise<string> {
  const { facebook } = fakes;
  const short = await connect(facebook, { scope }, assets ? { assets } : {});
  const form = { ...client(facebook), grant_type: 'fb_exchange_token', fb_exchange_token: short };
  return String((await get(facebook.config.endpoints.token, form)).json['access_token']);
}

async function instagramToken(scope = 'instagram_business_basic instagram_business_manage_insights'): Promise<string> {
  const { instagram } = fakes;
  const access_token = await connect(instagram, { scope });
  const { client_secret } = client(instagram);
  const parameters = { grant_type: 'ig_exchange_token', client_secret, access_token };
  return String((await get(`${instagram.serverUrl}/access_token`, parameters)).json['access_token']);
}

const errorOf = (json: Readonly<Record<string, unknown>>) => json['error'] as Record<string, unknown> | undefined;
const rowsOf = (json: Readonly<Record<string, unknown>>) => json['data'] as Record<string, unknown>[];

test('Instagram renews a token from its second day on and not after its end', async () => {
  const { instagram } = fakes;
  const access_token = await instagramToken();
  const refresh = () =>
    get(`${instagram.serverUrl}/refresh_access_token`, { grant_type: 'ig_refresh_token', access_token });
  assert.equal((await refresh()).status, 400);
  fakes.advance(25 * 3600);
  assert.equal((await refresh()).status, 200);
  fakes.advance(60 * 24 * 3600);
  assert.equal(errorOf((await refresh()).json)?.['error_subcode'], 463);
  assert.deepEqual([instagram.counts.refreshes, instagram.counts.refusedRefreshes], [1, 2]);
});

test('Each way a permission ends has its sub-code', async () => {
  const { instagram } = fakes;
  const subcodes: unknown[] = [];
  for (const reason of ['removed-by-user', 'checkpoint', 'password-changed', 'logged-out'] as const) {
    const access_token = await instagramToken();
    instagram.endGrants('maya', reason);
    const { json } = await get(`${instagram.serverUrl}/v25.0/me`, { access_token });
    subcodes.push(errorOf(json)?.['error_subcode']);
  }
  assert.deepEqual(subcodes, [458, 459, 460, 467]);
});

test('Media come page by page; the last one has cursors and no next; one wrong metric fails the call', async () => {
  const { instagram } = fakes;
  const access_token = await instagramToken();
  const media = `${instagram.serverUrl}/v25.0/17841405822304915/media`;
  const wanted = { access_token, fields: 'id,caption,like_count,media_product_type,timestamp', limit: '50' };
  const first = await get(media, wanted);
  const posts = rowsOf(first.json);
  assert.equal(posts.length, 50);
  assert.equal(posts.filter((post) => !('like_count' in post)).length, 1);
  assert.match(String(posts[0]!['timestamp']), /T\d\d:\d\d:\d\d\+0000$/);
  const { cursors } = first.json['paging'] as { cursors: { after: string } };
  const last = await get(media, { ...wanted, after: cursors.after });
  assert.equal(rowsOf(last.json).length, 7);
  assert.deepEqual(Object.keys(last.json['paging'] as object), ['cursors']);
  const insights = `${instagram.serverUrl}/v25.0/${String(posts[0]!['id'])}/insights`;
  assert.equal((await get(insights, { access_token, metric: 'views,reach' })).status, 200);
  assert.equal(errorOf((await get(insights, { access_token, metric: 'views,impressions' })).json)?.['code'], 100);
});

test('Facebook lists ticked Pages over several answers, with tokens that do not end', async () => {
  const { facebook } = fakes;
  const ticked = ['104955512345677', '104955512345679', '104955512345687', '104955512345683'];
  const access_token = await facebookToken('pages_show_list,instagram_basic', ticked);
  const fields = 'id,name,access_token,instagram_business_account{id,username}';
  const parameters = new URLSearchParams({ access_token, fields });
  let next: string | undefined = `${facebook.serverUrl}/v25.0/me/accounts?${parameters.toString()}`;
  const pages: Record<string, unknown>[] = [];
  while (next !== undefined) {
    const { json } = await ask(next);
    pages.push(...rowsOf(json));
    next = (json['paging'] as { next?: string }).next;
  }
  // The fourth is in a portfolio and listed only there.
  assert.deepEqual(
    pages.map(({ id }) => id),
    ticked.slice(0, 3),
  );
  assert.deepEqual(pages[0]?.['instagram_business_account'], { id: '17841405822304915', username: 'mayamakes' });
  assert.equal(pages[2]?.['instagram_business_account'], undefined);
  const debug = await get(`${facebook.serverUrl}/v25.0/debug_token`, {
    input_token: String(pages[0]['access_token']),
    access_token: `${facebook.clientId}|${facebook.clientSecret}`,
  });
  assert.equal((debug.json['data'] as Record<string, unknown>)['expires_at'], 0);
  await ask(`${facebook.serverUrl}/v25.0/me/permissions?access_token=${access_token}`, { method: 'DELETE' });
  assert.deepEqual(facebook.live('maya'), []);
});

test('What was declined at Facebook is granted later only where it is asked for again', async () => {
  const { facebook } = fakes;
  const scope = 'public_profile,pages_show_list';
  const granted = async (more: Record<string, string>, scopes?: string[]) => {
    const access_token = await connect(facebook, { scope, ...more }, { account: 'no-page', ...(scopes && { scopes }) });
    const { json } = await get(`${facebook.serverUrl}/v25.0/me/permissions`, { access_token });
    return rowsOf(json).find(({ permission }) => permission === 'pages_show_list')?.['status'];
  };
  assert.equal(await granted({}, []), 'declined');
  assert.equal(await granted({}), 'declined');
  assert.equal(await granted({ auth_type: 'rerequest' }), 'granted');
});

test('A no is worded in four ways, one of which is the fault of the app', async () => {
  const { instagram } = fakes;
  const words = new Map<string, string>();
  for (const denial of ['usual', 'misspelt', 'bare', 'app-fault'] as const) {
    instagram.denial = denial;
    const returned = await instagram.authorize(authorizeUrl(instagram, { scope: 'instagram_business_basic' }), {
      deny: denial !== 'app-fault',
    });
    words.set(denial, [...returned.searchParams.keys()].join(' ') + ` ${returned.searchParams.get('error') ?? ''}`);
  }
  instagram.denial = 'usual';
  assert.equal(words.get('usual'), 'error error_reason error_description state access_denied');
  assert.equal(words.get('misspelt'), 'error error_reason error_description state acceess_denied');
  assert.equal(words.get('bare'), 'error state access_denied');
  assert.match(words.get('app-fault') ?? '', /error_code/);
});

test('Instagram answers wrapped or flat, with permissions as a list or a text, and refuses personal accounts', async () => {
  const { instagram } = fakes;
  instagram.tokenShape = 'wrapped';
  instagram.permissions = 'array';
  const url = authorizeUrl(instagram, { scope: 'instagram_business_basic' });
  const answer = await trade(instagram, await instagram.authorize(url, { account: 'maya-private' }));
  const granted = rowsOf(answer.json)[0]!;
  assert.deepEqual(granted['permissions'], ['instagram_business_basic']);
  const access_token = String(granted['access_token']);
  const me = `${instagram.serverUrl}/v25.0/me`;
  assert.equal(errorOf((await get(me, { access_token })).json)?.['code'], 10);
  instagram.personal = 'told';
  assert.equal((await get(me, { access_token, fields: 'account_type' })).json['account_type'], 'PERSONAL');
});

test('Callbacks are signed as in a vector computed elsewhere', () => {
  assert.equal(
    signedRequest(
      { user_id: '218471', algorithm: 'HMAC-SHA256', issued_at: 1_790_000_000 },
      '0123456789abcdef0123456789abcdef',
    ),
    'wr2wIyzrIUl99GU120s8Afio-BJ-_paVtroQlS7HDk0.eyJ1c2VyX2lkIjoiMjE4NDcxIiwiYWxnb3JpdGhtIjoiSE1BQy1TSEEyNTYiLCJpc3N1ZWRfYXQiOjE3OTAwMDAwMDB9',
  );
});

test('A removed app is told with the app-scoped id, signed with its secret, and the permission is over before', async (t) => {
  const { instagram } = fakes;
  await instagramToken();
  const received: string[] = [];
  const app = createServer((message, response) => {
    void readRequest(message).then(({ form }) => {
      received.push(form.get('signed_request') ?? '', String(instagram.live('maya').length));
      response.end();
    });
  }).listen(0, '127.0.0.1');
  t.after(() => app.close());
  await once(app, 'listening');
  const { port } = app.address() as AddressInfo;
  assert.equal((await instagram.sendDeauthorize(`http://127.0.0.1:${port}/`, 'maya')).status, 200);
  const [request = '', live] = received;
  const payload = JSON.parse(Buffer.from(request.split('.')[1]!, 'base64url').toString()) as Record<string, unknown>;
  assert.equal(payload['user_id'], instagram.account('maya').secondId);
  assert.equal(signedRequest(payload, instagram.clientSecret), request);
  assert.equal(live, '0');
});
