import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { Attempt, StartLink } from '../../../src/contract/social-profiles.js';
import { createOnboardingServer, createLogger } from '../../../src/server/index.js';
import { type FakePlatforms, startPlatforms } from '../../platforms/platforms.js';
import { configInput, ownOrigin, partnerOrigin } from '../api-double.js';
import { testStore } from '../postgres.js';
import { until } from '../until.js';
import { authorizationIn, Browser } from './connecting.js';

/** A whole server with the fake platforms behind it, called as a partner's page does. */
async function wholeServer(t: { after(clean: () => Promise<void>): void }) {
  const fakes: FakePlatforms = await startPlatforms({
    publicUrl: ownOrigin,
    platforms: ['instagram', 'tiktok', 'youtube'],
  });
  t.after(() => fakes.close());
  const store = await testStore();
  const lines: string[] = [];
  const vaultKeys = [{ id: 'k1', key: Buffer.alloc(32, 9).toString('base64') }];
  const server = await createOnboardingServer(configInput({ platforms: fakes.config, vaultKeys, rateLimits: 'off' }), {
    store,
    log: await createLogger({ write: (line) => lines.push(line) }),
    mailer: { send: () => Promise.resolve({ result: 'accepted', code: '250' }), close: () => undefined },
  });
  t.after(() => server.close());
  await server.migrate();
  await server.work();
  const send = (path: string, init: RequestInit = {}) =>
    server.fetch(new Request(`${ownOrigin}${path}`, init), { remoteAddress: '203.0.113.1' });
  const post = async (path: string, json: unknown, headers: Record<string, string>): Promise<unknown> => {
    const init = {
      method: 'POST',
      body: JSON.stringify(json),
      headers: { 'content-type': 'application/json', ...headers },
    };
    const answer = await send(path, init);
    assert.ok(answer.ok, `${path}: ${answer.status} ${await answer.clone().text()}`);
    return answer.json();
  };
  const { secret: adminKey } = await server.createApiKey({ name: 'Support', role: 'admin' });
  const partner = await server.createApiKey({ name: 'Partner', role: 'partner', origins: [partnerOrigin] });
  const email = 'kim@mail.example';
  await post('/v1/admin/invitations', { email, name: 'Kim' }, { authorization: `Bearer ${adminKey}` });
  const asked = { email, origins: [partnerOrigin], actions: ['profiles:connect', 'profiles:read'] };
  const minted = (await post('/v1/embed-tokens', asked, { authorization: `Bearer ${partner.secret}` })) as {
    token: string;
  };
  const widget = { authorization: `Bearer ${minted.token}`, origin: partnerOrigin };
  return {
    fakes,
    store,
    lines,
    known: [adminKey, partner.secret, minted.token],
    create: async (platform: string, key: string) =>
      (await post('/v1/connection-attempts', { platform }, { ...widget, 'idempotency-key': key })) as StartLink,
    attempt: async (id: string) =>
      (await (await send(`/v1/connection-attempts/${id}`, { headers: widget })).json()) as Attempt,
    confirm: async (id: string) =>
      (await post(`/v1/connection-attempts/${id}/confirm`, { visibleToManager: true }, widget)) as Attempt,
    browser: () => new Browser((request) => server.fetch(request, { remoteAddress: '203.0.113.2' }), ownOrigin),
  };
}

/** Every row of every table, as text. */
async function dump({ db }: Awaited<ReturnType<typeof testStore>>): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname in ('public', 'onboarding_jobs')`.execute(db);
  const texts = [];
  for (const { name } of tables) {
    const { rows } = await sql<{ text: string }>`select (one.*)::text as text from ${sql.raw(name)} as one`.execute(db);
    texts.push(...rows.map(({ text }) => text));
  }
  return texts.join('\n');
}

test('Three platforms are connected over HTTP, and no secret is in the database or the log at any moment', async (t) => {
  const scene = await wholeServer(t);
  const secrets = [...scene.known];
  const pages: string[] = [];
  const check = async (when: string) => {
    const texts = `${await dump(scene.store)}\n${scene.lines.join('\n')}`;
    for (const secret of [...secrets, ...scene.fakes.secrets()]) {
      assert.ok(!texts.includes(secret), `${when}: ${secret.slice(0, 12)}… is there in clear`);
    }
  };
  for (const platform of ['instagram', 'tiktok', 'youtube'] as const) {
    const key = `click-of-${platform}-0123456789abcdef`;
    const link = await scene.create(platform, key);
    secrets.push(key, new URL(link.startUrl ?? '').searchParams.get('s') ?? '');
    assert.deepEqual(await scene.create(platform, key), link, 'a lost reply is asked for again');
    assert.equal((await scene.create(platform, `${key}-2`)).startUrl, undefined, 'another widget opens nothing');

    const browser = scene.browser();
    const { url, state } = authorizationIn(await browser.open(link.startUrl ?? '', { referer: `${partnerOrigin}/` }));
    secrets.push(state, ...[...browser.cookies.values()]);
    await check(`${platform} started`);
    const callback = await scene.fakes[platform].authorize(url, { account: 'maya' });
    const landed = await scene.browser().open(callback.href);
    assert.equal(landed.title, 'Enter the code');
    pages.push(landed.html);
    await check(`${platform} waiting`);
    const results = await Promise.all(Array.from({ length: 20 }, () => browser.open(callback.href)));
    pages.push(...results.map(({ html }) => html));
    assert.equal(scene.fakes[platform].counts.exchanges, 1);
    assert.equal(scene.fakes[platform].counts.codeReuse, 0);
    const attempt = await scene.attempt(link.attempt.id);
    assert.equal(attempt.status, 'confirming', JSON.stringify(attempt));
    await check(`${platform} confirming`);
    assert.equal((await scene.confirm(attempt.id)).status, 'connected');
    await check(`${platform} connected`);
  }
  const html = pages.join('\n');
  for (const secret of [...secrets, ...scene.fakes.secrets()]) assert.ok(!html.includes(secret), 'on a page');
  const profiles = await scene.store.db.selectFrom('social_profile').select(['platform', 'handle']).execute();
  assert.equal(profiles.length, 3);
  await until(async () => {
    const waiting = scene.store.db.selectFrom('social_profile').select('id').where('last_sync_at', 'is', null);
    return (await waiting.execute()).length === 0;
  }, 'every profile to be read');
  await check('synchronised');
  assert.match(await dump(scene.store), /mayamakes/, 'the dump is whole');
});
