import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type FakePlatforms, startPlatforms } from './platforms.js';
import { removalBody, tiktokSignature } from './tiktok-webhook.js';
import { type Answer, ask, authorizeUrl, client, connect, get, post, trade } from './trade.js';

const youtubeScope = 'https://www.googleapis.com/auth/youtube.readonly';

let fakes: FakePlatforms;
before(async () => {
  fakes = await startPlatforms({ platforms: ['tiktok', 'youtube'] });
});
after(() => fakes.close());

const tiktok = (path: string, token: string, body?: object): Promise<Answer> =>
  ask(fakes.tiktok.serverUrl + path, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
const codeOf = ({ json }: Answer) => (json['error'] as { code: string }).code;
const dataOf = ({ json }: Answer) => json['data'] as Record<string, unknown>;
const itemsOf = ({ json }: Answer) => json['items'] as Record<string, Record<string, unknown>>[];

test('TikTok lists twenty videos at most, by a cursor of time, with captions cut at 150 characters', async () => {
  const token = await connect(fakes.tiktok, { scope: 'user.info.basic,video.list' });
  const path = '/v2/video/list/?fields=id,create_time,video_description';
  assert.equal(codeOf(await tiktok(path, token, { max_count: 21 })), 'invalid_params');
  const first = dataOf(await tiktok(path, token, { max_count: 20 }));
  const videos = first['videos'] as { id: string; video_description: string }[];
  assert.deepEqual([videos.length, first['has_more']], [20, true]);
  assert.equal(videos[2]!.video_description.length, 150);
  assert.doesNotMatch(videos[2]!.video_description, /#autumncampaign/);
  const rest = dataOf(await tiktok(path, token, { max_count: 20, cursor: first['cursor'] }));
  assert.deepEqual([(rest['videos'] as unknown[]).length, rest['has_more']], [3, false]);
  const query = { filters: { video_ids: [videos[0]!.id, '1'] } };
  const found = dataOf(await tiktok('/v2/video/query/?fields=id,like_count', token, query))['videos'];
  assert.equal((found as unknown[]).length, 1);
});

test('TikTok refuses a field whose scope was not granted, in the status or, as a knob, in the body alone', async () => {
  const token = await connect(fakes.tiktok, { scope: 'user.info.basic,user.info.stats' }, { scopes: [] });
  const path = '/v2/user/info/?fields=open_id,follower_count';
  assert.equal((await tiktok(path, token)).status, 401);
  fakes.tiktok.errorsAsOk = true;
  const answer = await tiktok(path, token);
  fakes.tiktok.errorsAsOk = false;
  assert.deepEqual([answer.status, codeOf(answer)], [200, 'scope_permission_missed']);
  assert.equal(codeOf(await tiktok('/v2/user/info/?fields=open_id', token)), 'ok');
});

test('TikTok wants the hex of a challenge where it wants one', async () => {
  fakes.tiktok.pkce = 'S256-hex';
  // RFC 7636 appendix B; the hex is the same digest.
  const code_verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
  const url = (code_challenge: string) =>
    authorizeUrl(fakes.tiktok, { scope: 'user.info.basic', code_challenge, code_challenge_method: 'S256' });
  const hex = url('13d31e961a1ad8ec2f16b10c4c982e0876a878ad6df144566ee1894acb70f9c3');
  const base64 = url('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
  const statuses: number[] = [];
  for (const address of [hex, base64]) {
    statuses.push((await trade(fakes.tiktok, await fakes.tiktok.authorize(address), { code_verifier })).status);
  }
  fakes.tiktok.pkce = 'none';
  assert.deepEqual(statuses, [200, 400]);
});

test('TikTok signs its webhooks as in a vector computed elsewhere', () => {
  const body =
    '{"client_key":"ck_demo","event":"authorization.removed","create_time":1615338610,"user_openid":"open-1","content":"{\\"reason\\":1}"}';
  assert.equal(removalBody('ck_demo', 'open-1', 1_615_338_610, 'disconnected-by-user'), body);
  assert.equal(
    tiktokSignature(body, 1_633_174_587, 'cs_demo'),
    't=1633174587,s=e18eb37feb6846cbe19dcdaf39ede0f80ab32e7b87be343b3da86f25091d8be5',
  );
});

test('A Google account without a channel has no items, a brand channel hides its count, numbers are texts', async () => {
  const channels = async (account: string) => {
    const token = await connect(fakes.youtube, { scope: youtubeScope, prompt: 'consent' }, { account });
    const parameters = { part: 'snippet,statistics,contentDetails', mine: 'true' };
    return get(`${fakes.youtube.serverUrl}/youtube/v3/channels`, parameters, token);
  };
  assert.equal((await channels('no-channel')).json['items'], undefined);
  const [brand] = itemsOf(await channels('brand'));
  assert.deepEqual(
    [brand!['statistics']!['subscriberCount'], brand!['statistics']!['hiddenSubscriberCount']],
    [undefined, true],
  );
  const [own] = itemsOf(await channels('maya'));
  assert.equal(own!['statistics']!['subscriberCount'], '20300');
});

test('YouTube pages its uploads, leaves hidden likes out, and each call costs a unit', async () => {
  const { youtube } = fakes;
  const token = await connect(youtube, { scope: youtubeScope });
  const list = { part: 'contentDetails', playlistId: 'UUm4y4M4k3sChannel000001', maxResults: '50' };
  const first = await get(`${youtube.serverUrl}/youtube/v3/playlistItems`, list, token);
  const more = { ...list, pageToken: String(first.json['nextPageToken']) };
  const rest = await get(`${youtube.serverUrl}/youtube/v3/playlistItems`, more, token);
  assert.deepEqual([itemsOf(first).length, itemsOf(rest).length], [50, 3]);
  const id = itemsOf(first)
    .map(({ contentDetails }) => contentDetails!['videoId'])
    .join(',');
  const videos = await get(`${youtube.serverUrl}/youtube/v3/videos`, { part: 'statistics', id }, token);
  assert.equal(itemsOf(videos).filter(({ statistics }) => !('likeCount' in statistics!)).length, 1);
  youtube.unitsLeft = 0;
  assert.equal((await get(`${youtube.serverUrl}/youtube/v3/videos`, { part: 'statistics', id }, token)).status, 403);
  youtube.unitsLeft = 10_000;
});

test('Google: revoking one token ends all that the account has granted', async () => {
  const { youtube } = fakes;
  const first = await connect(youtube, { scope: youtubeScope }, { account: 'brand' });
  await connect(youtube, { scope: youtubeScope }, { account: 'brand' });
  assert.equal((await post(`${youtube.serverUrl}/revoke`, { token: first })).status, 200);
  assert.deepEqual(youtube.live('brand'), []);
  assert.deepEqual((await post(youtube.config.endpoints.token, { ...client(youtube), grant_type: 'x' })).status, 400);
});
