import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import test from 'node:test';
import type { ConnectContext } from '../../../src/server/connect-context.js';
import { saveCredential } from '../../../src/server/profiles/credential.js';
import { createProfileSite } from '../../../src/server/profiles/site.js';
import { day, type Deployment, hour, minute } from '../deployment.js';
import {
  attempt,
  audited,
  connect,
  creator,
  credentials,
  grant,
  profiles,
  row,
  testPlatform,
  withPlatforms,
} from './creators.js';

const secrets = { instagram: 'instagram-app-secret', facebook: 'facebook-app-secret', tiktok: 'cs_demo' };
const platforms = {
  instagram: { clientId: 'ig', clientSecret: secrets.instagram },
  facebook: { clientId: 'fb', clientSecret: secrets.facebook },
  tiktok: { clientId: 'ck_demo', clientSecret: secrets.tiktok },
};

function scene(context: { after(clean: () => Promise<void>): void }, more: object = {}): Promise<Deployment> {
  return withPlatforms(context, {
    config: { platforms: { ...platforms, ...more } },
    platforms: [
      testPlatform('instagram'),
      testPlatform('tiktok', { revoke: () => Promise.resolve() }),
      testPlatform('facebook', { revoke: () => Promise.resolve() }),
    ],
  });
}

/** As Meta signs: base64url of HMAC-SHA256 over the encoded payload, a dot, and that payload. */
function signedRequest(userId: string, issuedAt: Date, secret: string = secrets.instagram): string {
  const fields = { user_id: userId, algorithm: 'HMAC-SHA256', issued_at: Math.floor(issuedAt.getTime() / 1000) };
  const payload = Buffer.from(JSON.stringify(fields)).toString('base64url');
  return `${createHmac('sha256', secret).update(payload).digest('base64url')}.${payload}`;
}

interface Call {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly ipPrefix?: string;
}

async function call(
  context: ConnectContext,
  path: string,
  { ipPrefix = '203.0.113.9/32', ...init }: Call,
): Promise<Response> {
  const request = new Request(`https://creators.northlight.example${path}`, { method: 'POST', ...init });
  const answer = await createProfileSite(context)(request, { ipPrefix, requestId: 'ABCDEFGH' });
  assert.ok(answer, 'no such path');
  return answer;
}

function meta(app: Deployment, path: string, signed: string): Promise<Response> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const body = new URLSearchParams({ signed_request: signed }).toString();
  return call(app.context, `/v1/hooks/platforms/${path}`, { headers, body });
}

interface Removal {
  readonly at: Date;
  readonly reason?: unknown;
  readonly user?: string;
  readonly event?: string;
  readonly signedAt?: Date;
}

function tiktok(
  app: Deployment,
  { at, reason = 1, user = 'open-1', event = 'authorization.removed', signedAt }: Removal,
) {
  const body = JSON.stringify({
    client_key: 'ck_demo',
    event,
    create_time: Math.floor(at.getTime() / 1000),
    user_openid: user,
    content: JSON.stringify({ reason }),
  });
  const t = Math.floor((signedAt ?? app.context.now()).getTime() / 1000);
  const s = createHmac('sha256', secrets.tiktok).update(`${t}.${body}`).digest('hex');
  const headers = { 'content-type': 'application/json', 'tiktok-signature': `t=${t},s=${s}` };
  return call(app.context, '/v1/hooks/platforms/tiktok', { headers, body });
}

test('deauthorising deletes the token and asks the creator to connect again', async (context) => {
  const app = await scene(context);
  const kim = await creator(app, 'kim@creator.example');
  // Meta names people by an id of the app's own, which is not the profile's.
  const own = {
    platform: 'instagram',
    platformUserId: '17841400000000001',
    secondaryIds: { appScoped: '9001' },
  } as const;
  await connect(app, kim.accountId, own);
  await connect(app, kim.accountId, { platform: 'instagram', platformUserId: '17841400000000002' });
  app.pass(day);

  const answer = await meta(app, 'instagram/deauthorize', signedRequest('9001', app.context.now()));

  assert.equal(answer.status, 200);
  const seen = (await profiles(app, kim).list()).profiles.map(({ status, reason }) => [status, reason]);
  assert.deepEqual(seen, [
    ['needs-reconnect', 'revoked-at-platform'],
    ['connected', undefined],
  ]);
  assert.equal((await credentials(app)).length, 1);
  assert.deepEqual(await audited(app, 'platform.deauthorized'), ['revoked-at-platform']);
});

test('the same callback again, or one from before the permission, changes nothing', async (context) => {
  const app = await scene(context);
  const kim = await creator(app, 'kim@creator.example');
  const id = await connect(app, kim.accountId, { platform: 'instagram', platformUserId: '17841' });
  app.pass(hour);
  const earlier = new Date(app.context.now().getTime() - minute);
  const signed = signedRequest('17841', app.context.now());
  await meta(app, 'instagram/deauthorize', signed);
  app.pass(minute);
  await saveCredential(app.context, app.db, id, 'instagram', grant);

  for (const again of [signed, signedRequest('17841', earlier)]) {
    assert.equal((await meta(app, 'instagram/deauthorize', again)).status, 200);
  }

  assert.equal((await credentials(app)).length, 1);
  assert.deepEqual(await audited(app, 'platform.deauthorized'), ['revoked-at-platform']);
});

test('a deletion removes what is known of the person, also of profiles disconnected long ago', async (context) => {
  const app = await scene(context);
  const kim = await creator(app, 'kim@creator.example');
  const own = { platform: 'instagram', platformUserId: '17841', handle: 'kim.creates', visible: true } as const;
  const former = await connect(app, kim.accountId, own);
  await profiles(app, kim).disconnect({ id: former });
  const id = await connect(app, kim.accountId, { ...own, secondaryIds: { appScoped: '9001' } });
  await attempt(app, kim.accountId, 'conflict', own);
  await app.db
    .insertInto('avatar')
    .values({ tenant: 'default', id: 'face', media_type: 'image/png', bytes: Buffer.from('x'), fetched_at: new Date() })
    .execute();
  await app.db
    .updateTable('social_profile')
    .set({ avatar_id: 'face', display_name: 'Kim Moreno', profile_url: 'https://instagram.example/kim', followers: 7 })
    .where('id', '=', id)
    .execute();

  for (const user of ['17841', '9001']) {
    const answer = await meta(app, 'instagram/data-deletion', signedRequest(user, app.context.now()));
    assert.equal(answer.status, 200);
  }

  assert.deepEqual(await credentials(app), []);
  assert.deepEqual(await app.db.selectFrom('avatar').selectAll().execute(), []);
  for (const one of [await row(app, former), await row(app, id)]) {
    assert.ok(one.disconnected_at);
    assert.doesNotMatch(JSON.stringify(one), /kim|17841|9001|Moreno|instagram\.example/i);
  }
  const attempts = JSON.stringify(await app.db.selectFrom('connection_attempt').selectAll().execute());
  assert.doesNotMatch(attempts, /kim\.creates|17841/);
  // The platform has ended the permission itself: it is not called, and nobody waits for it.
  assert.deepEqual(await app.takeJobs(), []);
});

test('the answer to a deletion names a page that people can read, the same for the same request', async (context) => {
  const app = await scene(context);
  const kim = await creator(app, 'kim@creator.example');
  await connect(app, kim.accountId, { platform: 'instagram', platformUserId: '17841' });
  const signed = signedRequest('17841', app.context.now());

  const answers = await Promise.all([1, 2, 3].map(() => meta(app, 'instagram/data-deletion', signed)));

  const bodies = (await Promise.all(answers.map((answer) => answer.json()))) as {
    url: string;
    confirmation_code: string;
  }[];
  const [{ url, confirmation_code: code } = { url: '', confirmation_code: '' }] = bodies;
  for (const body of bodies) assert.deepEqual(body, { url, confirmation_code: code });
  assert.match(code, /^[2-9A-HJ-NP-Z]{16}$/);
  assert.equal(url, `https://creators.northlight.example/deletion/${code}`);
  assert.deepEqual(await audited(app, 'platform.deletion'), ['done']);
  const page = await call(app.context, `/deletion/${code}`, { method: 'GET' });
  assert.equal(page.status, 200);
  const text = await page.text();
  assert.match(text, /Your data was deleted/);
  assert.ok(text.includes(code) && text.includes('November 22, 2026'));
  const arabic = await call(app.context, `/deletion/${code}?lang=ar`, { method: 'GET' });
  assert.match(await arabic.text(), /dir="rtl"[^]*حُذفت بياناتك/);
  const unknown = await call(app.context, '/deletion/2222222222222222', { method: 'GET' });
  assert.equal(unknown.status, 404);
});

test('a deletion asked for before a person connected again leaves the new connection', async (context) => {
  const app = await scene(context);
  const kim = await creator(app, 'kim@creator.example');
  const asked = app.context.now();
  app.pass(hour);
  const id = await connect(app, kim.accountId, { platform: 'instagram', platformUserId: '17841' });

  await meta(app, 'instagram/data-deletion', signedRequest('17841', asked));

  assert.equal((await row(app, id)).disconnected_at, null);
});

test('somebody we do not know still gets an answer', async (context) => {
  const app = await scene(context);

  assert.equal((await meta(app, 'instagram/deauthorize', signedRequest('unknown', app.context.now()))).status, 200);
  const answer = await meta(app, 'instagram/data-deletion', signedRequest('unknown', app.context.now()));
  assert.equal(answer.status, 200);
  assert.match(((await answer.json()) as { confirmation_code: string }).confirmation_code, /^\w{16}$/);
});

test('a callback reaches the platforms that its app connects, and no others', async (context) => {
  const shared = { facebook: { clientId: 'ig', clientSecret: secrets.instagram } };
  for (const [more, gone] of [
    [{}, 1],
    [shared, 2],
  ] as const) {
    const app = await scene(context, more);
    const kim = await creator(app, 'kim@creator.example');
    await connect(app, kim.accountId, { platform: 'instagram', secondaryIds: { user: '9001' }, platformUserId: '1' });
    await connect(app, kim.accountId, { platform: 'facebook', secondaryIds: { user: '9001' }, platformUserId: '2' });

    await meta(app, 'instagram/deauthorize', signedRequest('9001', app.context.now()));

    assert.equal((await credentials(app)).length, 2 - gone);
  }
});

test('nothing that its own platform did not sign is believed', async (context) => {
  const app = await scene(context);
  const kim = await creator(app, 'kim@creator.example');
  await connect(app, kim.accountId, { platform: 'instagram', platformUserId: '17841' });
  const now = app.context.now();
  const good = signedRequest('17841', now);
  const [signature = '', payload = ''] = good.split('.');

  for (const wrong of [
    '',
    'nonsense',
    `${signature}.`,
    `.${payload}`,
    `${signature}.${payload}x`,
    signedRequest('17841', now, secrets.facebook),
    signedRequest('17841', now, ''),
  ]) {
    for (const path of ['instagram/deauthorize', 'instagram/data-deletion']) {
      const answer = await meta(app, path, wrong);
      assert.ok([401, 429].includes(answer.status), `${answer.status} for ${wrong}`);
      assert.ok(!(await answer.text()).includes('secret'));
    }
  }

  assert.equal((await credentials(app)).length, 1);
  assert.deepEqual(await app.db.selectFrom('platform_event').selectAll().execute(), []);
});

test('who keeps sending what nobody signed has to wait; what is signed is always heard', async (context) => {
  const app = await scene(context);
  const statuses = [];
  for (let count = 0; count < 22; count += 1) statuses.push((await meta(app, 'instagram/deauthorize', 'x.y')).status);

  assert.deepEqual([...new Set(statuses)], [401, 429]);
  assert.equal((await meta(app, 'instagram/deauthorize', signedRequest('1', app.context.now()))).status, 200);
});

test('TikTok’s reasons are told to the creator in our words', async (context) => {
  const expected = [
    [0, 'unknown'],
    [1, 'revoked-at-platform'],
    [2, 'account-unavailable'],
    [3, 'account-unavailable'],
    [4, 'account-unavailable'],
    [5, 'revoked-at-platform'],
    ['9', 'unknown'],
  ] as const;
  const app = await scene(context);
  const kim = await creator(app, 'kim@creator.example');
  for (const [index, [reason, told]] of expected.entries()) {
    const user = `open-${index}`;
    const id = await connect(app, kim.accountId, { platformUserId: user });

    assert.equal((await tiktok(app, { at: app.context.now(), reason, user })).status, 200);

    assert.equal((await row(app, id)).reason, told);
  }
  assert.deepEqual(await credentials(app), []);
});

test('TikTok’s deliveries count once, late ones not against a newer permission, other events not at all', async (context) => {
  const app = await scene(context);
  const kim = await creator(app, 'kim@creator.example');
  const id = await connect(app, kim.accountId);
  app.pass(hour);
  const at = app.context.now();
  await Promise.all([1, 2, 3].map(() => tiktok(app, { at })));
  assert.deepEqual(await audited(app, 'platform.deauthorized'), ['revoked-at-platform']);
  app.pass(hour);
  await saveCredential(app.context, app.db, id, 'tiktok', grant);

  // Signed anew for another delivery, and an event from before the creator connected again.
  assert.equal((await tiktok(app, { at })).status, 200);
  assert.equal((await tiktok(app, { at: new Date(at.getTime() + minute) })).status, 200);
  assert.equal((await tiktok(app, { at: app.context.now(), event: 'video.publish.completed' })).status, 200);

  assert.equal((await credentials(app)).length, 1);
});

test('TikTok’s signature covers the body and its time', async (context) => {
  const app = await scene(context);
  const kim = await creator(app, 'kim@creator.example');
  await connect(app, kim.accountId);
  const now = app.context.now();

  assert.equal((await tiktok(app, { at: now, signedAt: new Date(now.getTime() - 6 * minute) })).status, 401);
  const unsigned = { headers: { 'content-type': 'application/json' }, body: '{}' };
  const answer = await call(app.context, '/v1/hooks/platforms/tiktok', unsigned);
  assert.deepEqual([answer.status, answer.headers.get('content-type')], [401, 'application/problem+json']);

  assert.equal((await credentials(app)).length, 1);
});

test('callbacks of the wrong shape get problems', async (context) => {
  const app = await scene(context);
  const form = 'application/x-www-form-urlencoded';
  const problems: [string, Call, number][] = [
    ['instagram/deauthorize', { method: 'GET' }, 405],
    ['instagram/deauthorize', { headers: { 'content-type': 'application/json' }, body: '{}' }, 415],
    ['instagram/deauthorize', { headers: { 'content-type': form }, body: 'a'.repeat(70_000) }, 413],
    ['tiktok', { headers: { 'content-type': form }, body: 'a=b' }, 415],
    // Not set up in this deployment.
    ['threads/deauthorize', { headers: { 'content-type': form }, body: 'signed_request=a.b' }, 404],
  ];

  for (const [path, init, status] of problems) {
    const answer = await call(app.context, `/v1/hooks/platforms/${path}`, init);
    assert.deepEqual([answer.status, answer.headers.get('content-type')], [status, 'application/problem+json'], path);
  }
  const request = new Request('https://creators.northlight.example/v1/hooks/platforms/youtube', { method: 'POST' });
  assert.equal(await createProfileSite(app.context)(request, { ipPrefix: '', requestId: '' }), undefined);
});
