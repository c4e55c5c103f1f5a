import assert from 'node:assert/strict';
import test from 'node:test';
import { saveCredential } from '../../../src/server/profiles/credential.js';
import { createProfileSite } from '../../../src/server/profiles/site.js';
import { createOnboardingServer, silentLogger } from '../../../src/server/index.js';
import { configInput, ownOrigin } from '../api-double.js';
import { type Deployment, minute } from '../deployment.js';
import { testStore } from '../postgres.js';
import {
  audited,
  connect,
  type Creator,
  creator,
  credentials,
  grant,
  profiles,
  row,
  withPlatforms,
} from './creators.js';

const own = 'https://creators.northlight.example';
const partner = 'https://partner.example';

function embedded(who: Creator): Creator {
  return { ...who, kind: 'embed', origin: partner };
}

async function open(
  app: Deployment,
  url: string,
  init: RequestInit = {},
  ipPrefix = '203.0.113.9/32',
): Promise<Response> {
  const answer = await createProfileSite(app.context)(new Request(url, init), { ipPrefix, requestId: 'ABCDEFGH' });
  assert.ok(answer, 'no such page');
  return answer;
}

const press = (app: Deployment, url: string, origin = own) => open(app, url, { method: 'POST', headers: { origin } });

async function asked(context: { after(clean: () => Promise<void>): void }) {
  const app = await withPlatforms(context);
  const kim = await creator(app, 'kim@creator.example');
  const id = await connect(app, kim.accountId, { handle: '<b>kim</b>' });
  const { outcome, url } = await profiles(app, embedded(kim)).disconnect({ id });
  assert.equal(outcome, 'confirm');
  return { app, kim, id, url: url ?? '' };
}

test("a partner's page cannot disconnect: it gets the address of a page that asks", async (context) => {
  const { app, id, url } = await asked(context);

  assert.match(url, /^https:\/\/creators\.northlight\.example\/connect\/disconnect\/con_[\w-]{43}$/);
  assert.equal((await row(app, id)).disconnected_at, null);
  assert.equal((await credentials(app)).length, 1);
  const stored = JSON.stringify(await app.db.selectFrom('disconnect_confirmation').selectAll().execute());
  assert.ok(!stored.includes(url.slice(-43)));
});

test('the page names everything, loads nothing, and looking at it changes nothing', async (context) => {
  const { app, url } = await asked(context);

  const page = await open(app, url);
  const text = await page.text();
  await open(app, url, { method: 'HEAD' });

  for (const part of ['@&lt;b&gt;kim&lt;/b&gt;', 'TikTok', 'Northlight', partner, 'Reports of campaigns']) {
    assert.ok(text.includes(part), part);
  }
  assert.ok(!text.includes('<b>kim'));
  assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'.*frame-ancestors 'none'/);
  assert.equal(page.headers.get('cache-control'), 'no-store');
  // With `no-referrer` the browser would post its form with `Origin: null`.
  assert.equal(page.headers.get('referrer-policy'), 'same-origin');
  assert.equal((await credentials(app)).length, 1);
  const arabic = await open(app, url, { headers: { 'accept-language': 'ar' } });
  assert.match(await arabic.text(), /lang="ar" dir="rtl"/);
});

test('its button disconnects once and says what to do at the platform', async (context) => {
  const { app, id, url } = await asked(context);

  const done = await press(app, url);

  assert.equal(done.status, 200);
  assert.match(await done.text(), /is disconnected[^]*We are telling/);
  assert.ok((await row(app, id)).disconnected_at);
  assert.deepEqual(await credentials(app), []);
  assert.deepEqual(await audited(app, 'profile.disconnect'), ['revoking']);
  for (const again of [await press(app, url), await open(app, url)]) assert.equal(again.status, 410);
});

test('where the platform has only its own page, that page is linked', async (context) => {
  const app = await withPlatforms(context);
  const kim = await creator(app, 'kim@creator.example');
  const id = await connect(app, kim.accountId, { platform: 'instagram' });
  const { url } = await profiles(app, embedded(kim)).disconnect({ id });

  const text = await (await press(app, url ?? '')).text();

  assert.match(text, /href="https:\/\/instagram\.example\/apps" rel="noreferrer"/);
});

test('no other page can press the button', async (context) => {
  const { app, id, url } = await asked(context);

  for (const origin of [partner, 'null', 'https://creators.northlight.example.evil.example', undefined]) {
    const answer = await (origin === undefined ? open(app, url, { method: 'POST' }) : press(app, url, origin));
    assert.equal(answer.status, 403);
  }

  assert.equal((await row(app, id)).disconnected_at, null);
  assert.equal((await press(app, url)).status, 200);
});

test('pressed twice at once, it happens once', async (context) => {
  const { app, url } = await asked(context);

  const answers = await Promise.all(Array.from({ length: 6 }, () => press(app, url)));

  assert.equal(answers.filter(({ status }) => status === 200).length, 1);
  assert.deepEqual(await audited(app, 'profile.disconnect'), ['revoking']);
});

test('a link ends after ten minutes, with a newer one, and with the profile it was for', async (context) => {
  const first = await asked(context);
  const second = await profiles(first.app, embedded(first.kim)).disconnect({ id: first.id });
  assert.equal((await press(first.app, first.url)).status, 410);
  first.app.pass(10 * minute);
  assert.equal((await press(first.app, second.url ?? '')).status, 410);

  const gone = await asked(context);
  await profiles(gone.app, gone.kim).disconnect({ id: gone.id });
  // Connected again, it is the same profile, with its history.
  await gone.app.db.updateTable('social_profile').set({ disconnected_at: null }).where('id', '=', gone.id).execute();
  await saveCredential(gone.app.context, gone.app.db, gone.id, 'tiktok', grant);
  assert.equal((await press(gone.app, gone.url)).status, 410);
  assert.equal((await credentials(gone.app)).length, 1);
});

test('guessing links is slowed down', async (context) => {
  const app = await withPlatforms(context);
  const guess = () => open(app, `${own}/connect/disconnect/con_${'x'.repeat(43)}`, {}, '198.51.100.1/32');
  const statuses: number[] = [];
  for (let count = 0; count < 12; count += 1) statuses.push((await guess()).status);

  assert.deepEqual([...new Set(statuses)], [410, 429]);
  assert.match(await (await guess()).text(), /Too many tries/);
});

test('through the whole server: embed token, confirmation page, disconnected profile', async (context) => {
  const store = await testStore();
  const app = await withPlatforms(context);
  const server = await createOnboardingServer(configInput(), {
    store,
    log: silentLogger,
    platforms: app.context.platforms,
  });
  context.after(() => server.close());
  const admin = await server.createApiKey({ name: 'Support', role: 'admin' });
  const key = await server.createApiKey({ name: 'Partner', role: 'partner', origins: [partner] });
  const send = (path: string, secret: string, json: unknown) =>
    server.fetch(
      new Request(`${ownOrigin}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}`, origin: partner },
        body: JSON.stringify(json),
      }),
      { remoteAddress: '203.0.113.1' },
    );
  const email = 'kim@creator.example';
  assert.equal((await send('/v1/admin/invitations', admin.secret, { email, name: 'Kim' })).status, 201);
  const { id: accountId } = await store.db.selectFrom('account').select('id').executeTakeFirstOrThrow();
  const now = new Date();
  const facts = { account_id: accountId, platform: 'instagram', platform_user_id: '1', handle: 'kim' } as const;
  const profile = { ...facts, secondary_ids: '{}', status: 'connected', visible_to_manager: false } as const;
  const id = '019aaaaa-0000-7000-8000-000000000000';
  await store.db
    .insertInto('social_profile')
    .values({ tenant: 'default', id, ...profile, status_since: now, connected_at: now })
    .execute();
  const actions = ['profiles:disconnect'];
  const minted = await send('/v1/embed-tokens', key.secret, { email, origins: [partner], actions });
  const { token } = (await minted.json()) as { token: string };

  const receipt = await send(`/v1/profiles/${id}/disconnect`, token, {});
  const { outcome, url } = (await receipt.json()) as { outcome: string; url: string };
  assert.deepEqual([receipt.status, outcome], [200, 'confirm']);
  const visit = (init: RequestInit) => server.fetch(new Request(url, init), { remoteAddress: '203.0.113.1' });
  const page = await visit({});
  assert.deepEqual([page.status, page.headers.get('content-type')], [200, 'text/html; charset=utf-8']);
  assert.equal((await visit({ method: 'POST', headers: { origin: ownOrigin } })).status, 200);

  const [left] = await store.db.selectFrom('social_profile').select('disconnected_at').execute();
  assert.ok(left?.disconnected_at);
});
