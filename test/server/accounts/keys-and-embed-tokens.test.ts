import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createApiKey,
  rolesOfOrigin,
  listApiKeys,
  resolveApiKey,
  revokeApiKey,
} from '../../../src/server/accounts/api-keys.js';
import { mintEmbedToken, resolveEmbedToken } from '../../../src/server/accounts/embed-tokens.js';
import { createToken } from '../../../src/server/accounts/tokens.js';
import { newId } from '../../../src/server/store/ids.js';
import { deployment, minute } from '../deployment.js';

const shop = 'https://shop.example';
const blog = 'https://blog.example';

async function partner(server: Awaited<ReturnType<typeof deployment>>) {
  const { apiKey, secret } = await createApiKey(server.context, {
    name: 'Shop',
    role: 'partner',
    origins: [shop, blog],
  });
  return { apiKey, secret };
}

test('a key works by its secret until it is revoked, and only its hash is stored', async (t) => {
  const server = await deployment(t);
  const { apiKey, secret } = await createApiKey(server.context, { name: 'Support', role: 'admin' });
  assert.match(secret, /^key_/);
  const found = await resolveApiKey(server.context, secret);
  assert.deepEqual([found?.id, found?.role, found?.origins], [apiKey.id, 'admin', []]);
  assert.equal(await resolveApiKey(server.context, createToken('key')), undefined);
  const dump = JSON.stringify(await server.db.selectFrom('api_key').selectAll().execute());
  assert.ok(!dump.includes(secret.slice(4)));
  assert.equal(await revokeApiKey(server.context, apiKey.id), true);
  assert.equal(await resolveApiKey(server.context, secret), undefined);
  for (const id of [apiKey.id, newId(), 'x']) assert.equal(await revokeApiKey(server.context, id), false);
  const [listed] = await listApiKeys(server.context);
  assert.ok(listed?.revokedAt);
});

test('an origin belongs to the keys that list it, exactly as it is written, while they live', async (t) => {
  const server = await deployment(t);
  const { apiKey } = await partner(server);
  const admin = { name: 'Admin', role: 'admin', origins: ['https://admin.example'] } as const;
  await createApiKey(server.context, admin);
  await createApiKey(server.context, admin);
  assert.deepEqual(await rolesOfOrigin(server.context, shop), ['partner']);
  for (const origin of ['https://shop.example.evil.example', 'http://shop.example', `${shop}:443`, 'null']) {
    assert.deepEqual(await rolesOfOrigin(server.context, origin), [], origin);
  }
  assert.deepEqual(await rolesOfOrigin(server.context, 'https://admin.example'), ['admin']);
  await createApiKey(server.context, { ...admin, origins: [shop] });
  assert.deepEqual([...(await rolesOfOrigin(server.context, shop))].sort(), ['admin', 'partner']);
  await revokeApiKey(server.context, apiKey.id);
  assert.deepEqual(await rolesOfOrigin(server.context, shop), ['admin']);
});

test('an embed token speaks for one creator on its origins, for its actions, for fifteen minutes', async (t) => {
  const server = await deployment(t);
  await server.invited('kim@mail.example');
  const [account] = await server.accounts();
  const { apiKey } = await partner(server);
  const { token, expiresIn } = await mintEmbedToken(server.context, apiKey, {
    email: 'KIM@mail.example',
    origins: [shop],
    actions: ['invitation:read'],
  });
  assert.match(token, /^emb_/);
  assert.equal(expiresIn, 900);
  const use = { token, origin: shop, action: 'invitation:read' } as const;
  assert.deepEqual(await resolveEmbedToken(server.context, use), { accountId: account?.id, apiKeyId: apiKey.id });
  const refusals = [
    [{ ...use, origin: blog }, 'origin-not-allowed'],
    [{ ...use, origin: 'null' }, 'origin-not-allowed'],
    [{ ...use, origin: undefined }, 'origin-not-allowed'],
    [{ ...use, action: 'invitation:resend' }, 'forbidden'],
    [{ ...use, action: undefined }, 'forbidden'],
    [{ ...use, token: createToken('emb') }, 'unauthenticated'],
  ] as const;
  for (const [refused, code] of refusals) await assert.rejects(resolveEmbedToken(server.context, refused), { code });
  server.pass(15 * minute);
  await assert.rejects(resolveEmbedToken(server.context, use), { code: 'unauthenticated' });
});

test('an origin taken off the key no longer counts for tokens minted before', async (t) => {
  const server = await deployment(t);
  await server.invited('kim@mail.example');
  const { apiKey } = await partner(server);
  const { token } = await mintEmbedToken(server.context, apiKey, {
    email: 'kim@mail.example',
    origins: [shop, blog],
    actions: ['invitation:read'],
  });
  await server.db
    .updateTable('api_key')
    .set({ origins: [blog] })
    .execute();
  const use = (origin: string) => resolveEmbedToken(server.context, { token, origin, action: 'invitation:read' });
  await use(blog);
  await assert.rejects(use(shop), { code: 'origin-not-allowed' });
});

test('a partner gets tokens for its own origins and invited creators only', async (t) => {
  const server = await deployment(t);
  await server.invited('kim@mail.example');
  const { apiKey } = await partner(server);
  const wanted = { email: 'kim@mail.example', origins: [shop], actions: ['invitation:read'] as const };
  const mint = (change: object) => mintEmbedToken(server.context, apiKey, { ...wanted, ...change });
  await assert.rejects(mint({ origins: [shop, 'https://else.example'] }), { code: 'forbidden', field: 'origins' });
  await assert.rejects(mint({ email: 'nobody@mail.example' }), { code: 'not-found', field: 'email' });
  const admin = await createApiKey(server.context, { name: 'Admin', role: 'admin', origins: [shop] });
  await assert.rejects(mintEmbedToken(server.context, admin.apiKey, wanted), { code: 'forbidden' });
});

test("tokens die with their key and with their creator's account", async (t) => {
  const server = await deployment(t);
  const { record } = await server.invited('kim@mail.example');
  const [one, two] = [await partner(server), await partner(server)];
  const wanted = { email: 'kim@mail.example', origins: [shop], actions: ['invitation:read'] as const };
  const mint = async ({ apiKey }: typeof one) => (await mintEmbedToken(server.context, apiKey, wanted)).token;
  const [first, second] = [await mint(one), await mint(two)];
  const use = (token: string) => resolveEmbedToken(server.context, { token, origin: shop, action: 'invitation:read' });
  await revokeApiKey(server.context, one.apiKey.id);
  await assert.rejects(use(first), { code: 'unauthenticated' });
  await use(second);
  await server.admin().revoke({ id: record.id });
  await assert.rejects(use(second), { code: 'unauthenticated' });
});
