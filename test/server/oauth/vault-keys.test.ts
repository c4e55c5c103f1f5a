import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { runCommandLine } from '../../../src/server/cli/run.js';
import { ConfigError, parseConfig } from '../../../src/server/config.js';
import { createOnboardingServer } from '../../../src/server/index.js';
import { openVault } from '../../../src/server/oauth/open-vault.js';
import { rotateKeys } from '../../../src/server/oauth/rotate-keys.js';
import { createVault, type Vault } from '../../../src/server/oauth/vault.js';
import { freshGrant, saveCredential } from '../../../src/server/profiles/credential.js';
import { newId } from '../../../src/server/store/ids.js';
import { openStore } from '../../../src/server/store/store.js';
import { configInput } from '../api-double.js';
import { blankStores, testStore } from '../postgres.js';
import { hour, start } from '../deployment.js';
import { type Connected, connected } from '../profiles/connected.js';

const key = (id: string) => ({ id, key: randomBytes(32).toString('base64') });
const testKey = { id: 'test', key: Buffer.alloc(32, 7).toString('base64') };
const place = { owner: 'p', field: 'access-token' } as const;
const tiktok = { tiktok: { clientId: 'key', clientSecret: 'pl4nted-secret' } };

async function folder(t: TestContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'onboarding-vault-'));
  t.after(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** A data folder as an embedded database leaves it, without the cost of one. */
async function dataDir(t: TestContext): Promise<string> {
  const path = join(await folder(t), 'data');
  await mkdir(join(path, 'database'), { recursive: true });
  return path;
}

const configOf = (changes: object) => parseConfig(configInput({ platforms: tiktok, ...changes }));

void describe("the embedded database's own key", () => {
  test('is made once, for this user only, and found again', async (t) => {
    const { db } = await testStore(t);
    const config = configOf({ dataDir: await dataDir(t) });
    const [one, other] = await Promise.all([
      openVault(config, { kind: 'embedded', db }),
      openVault(config, { kind: 'embedded', db }),
    ]);
    const sealed = one.seal('secret', place);
    assert.equal(other.open(sealed, place), 'secret');
    const later = await openVault(config, { kind: 'embedded', db });
    assert.equal(later.open(sealed, place), 'secret');
    const path = join(config.dataDir, 'vault-key');
    assert.equal((await stat(path)).mode & 0o777, 0o600);
    assert.deepEqual((await readdir(config.dataDir)).sort(), ['database', 'vault-key']);
    const [written] = JSON.parse(await readFile(path, 'utf8')) as { id: string; key: string }[];
    assert.match(sealed, new RegExp(`^v1\\.${written?.id ?? ''}\\.`));
    assert.equal(Buffer.from(written?.key ?? '', 'base64').length, 32);
  });

  test('goes on opening what it sealed once keys are configured, and can be moved into them', async (t) => {
    const { db } = await testStore(t);
    const config = configOf({ dataDir: await dataDir(t) });
    const sealed = (await openVault(config, { kind: 'embedded', db })).seal('secret', place);
    const own = key('2026-1');
    const vault = await openVault({ ...config, vaultKeys: [own] }, { kind: 'embedded', db });
    assert.equal(vault.open(sealed, place), 'secret');
    assert.match(vault.seal('secret', place), /^v1\.2026-1\./);
    const written = JSON.parse(await readFile(join(config.dataDir, 'vault-key'), 'utf8')) as (typeof own)[];
    const moved = configOf({ vaultKeys: [own, ...written] });
    assert.equal((await openVault(moved, { kind: 'postgres', db })).open(sealed, place), 'secret');
  });

  test('that was damaged is told, not replaced', async (t) => {
    const { db } = await testStore(t);
    const config = configOf({ dataDir: await dataDir(t) });
    const path = join(config.dataDir, 'vault-key');
    for (const content of ['', '[]', 'pl4nted', '[{"id":"a","key":"short"}]']) {
      await writeFile(path, content);
      await assert.rejects(openVault(config, { kind: 'embedded', db }), (error) => {
        assert.ok(error instanceof ConfigError);
        assert.match(error.message, /vault-key: must hold/);
        assert.doesNotMatch(error.message, /pl4nted/);
        return true;
      });
      assert.equal(await readFile(path, 'utf8'), content);
    }
    if (process.getuid?.() !== 0) {
      await chmod(path, 0);
      await assert.rejects(openVault(config, { kind: 'embedded', db }), /cannot be read \(EACCES\)/);
    }
  });

  test('of a database in memory leaves nothing behind', async (t) => {
    const { db } = await testStore(t);
    const path = join(await folder(t), 'none');
    const vault = await openVault(configOf({ dataDir: path }), { kind: 'embedded', db });
    assert.equal(vault.open(vault.seal('secret', place), place), 'secret');
    await assert.rejects(stat(path));
  });
});

void describe('a server', () => {
  test('with PostgreSQL and a platform wants a key, and says how to make one', async (t) => {
    const { db } = await testStore(t);
    await assert.rejects(openVault(configOf({}), { kind: 'postgres', db }), (error) => {
      assert.ok(error instanceof ConfigError);
      assert.match(error.message, /vaultKeys: missing.*openssl rand -base64 32/);
      assert.doesNotMatch(error.message, /pl4nted/);
      return true;
    });
    const without = await openVault(configOf({ platforms: {} }), { kind: 'postgres', db });
    assert.throws(() => without.seal('secret', place), /no key/);
  });

  test('refuses two keys of one name', async (t) => {
    const { db } = await testStore(t);
    const [a, b] = [key('a'), key('a')];
    await assert.rejects(openVault(configOf({ vaultKeys: [a, b] }), { kind: 'postgres', db }), /two different keys/);
    await openVault(configOf({ vaultKeys: [a, a] }), { kind: 'postgres', db });
  });

  test('starts on a database that has no tables yet', async () => {
    const [store] = await blankStores(1);
    assert.ok(store);
    await openVault(configOf({ vaultKeys: [key('a')] }), { kind: 'postgres', db: store.db });
    await store.close();
  });

  for (const [what, seal] of [
    [
      'a permission',
      (c: Connected, id: string) => c.d.db.updateTable('credential').set({ access_token: `v1.${id}.x` }),
    ],
    ['an attempt', (c: Connected, id: string) => attempt(c, { sealed_verifier: `v1.${id}.x` })],
    ['a code', (c: Connected, id: string) => attempt(c, { sealed_code: `v1.${id}.x` })],
    ['a grant', (c: Connected, id: string) => attempt(c, { sealed_grant: `v1.${id}.x` })],
    ['a revocation', (c: Connected, id: string) => revocation(c, `v1.${id}.x`)],
  ] as const) {
    test(`refuses to start, and to work, where the key of ${what} is missing`, async (t) => {
      const c = await connected(t);
      const vault = await openVault(c.context.config, { kind: 'postgres', db: c.d.db });
      await seal(c, 'gone-1').execute();
      const refused = { name: 'ConfigError', message: /the key "gone-1" is missing/ };
      await assert.rejects(openVault(c.context.config, { kind: 'postgres', db: c.d.db }), refused);
      await assert.rejects(vault.check(), refused);
      // What belongs to another tenant is none of its business.
      await openVault({ ...c.context.config, tenant: 'other' }, { kind: 'postgres', db: c.d.db });
    });
  }

  test('does not begin to work without a key that came into use meanwhile', async (t) => {
    const store = await testStore(t);
    const server = await createOnboardingServer(configInput({ vaultKeys: [testKey] }), { store });
    const { db } = store;
    const ids = { tenant: 'default', id: newId(start), profile_id: newId(start) };
    await db
      .insertInto('revocation')
      .values({ ...ids, platform: 'tiktok', token: 'v1.gone-2.x', created_at: start })
      .execute();
    await assert.rejects(server.work(), /the key "gone-2" is missing/);
  });
});

void describe('changing the key', () => {
  test('seals everything anew, while servers use it', async (t) => {
    const c = await connected(t);
    const { tenant } = c.context.config;
    const ids = { attempt: newId(start), revocation: newId(start) };
    const old = c.context.vault;
    await attempt(c, {
      id: ids.attempt,
      sealed_code: old.seal('code', { owner: ids.attempt, field: 'code' }),
      sealed_grant: old.seal('grant', { owner: ids.attempt, field: 'grant' }),
    }).execute();
    await revocation(c, old.seal('token', { owner: ids.revocation, field: 'revocation' }), ids.revocation).execute();
    const before = await freshGrant(c.context, c.profileId);
    const { version } = await c.credential();
    const next = key('2026-2');
    const both = createVault(tenant, [next, testKey]);
    const report = await rotateKeys(c.d.db, tenant, both, next.id);
    assert.deepEqual(report, { resealed: 3, unreadable: 0, stillUsed: [] });
    assert.deepEqual(await rotateKeys(c.d.db, tenant, both, next.id), { resealed: 0, unreadable: 0, stillUsed: [] });
    const alone = await openVault({ ...c.context.config, vaultKeys: [next] }, { kind: 'postgres', db: c.d.db });
    const context = { ...c.context, vault: alone as Vault };
    assert.deepEqual(await freshGrant(context, c.profileId), before);
    assert.equal((await c.credential()).version, version);
    const row = await c.d.db.selectFrom('connection_attempt').selectAll().executeTakeFirstOrThrow();
    assert.equal(alone.open(row.sealed_code ?? '', { owner: ids.attempt, field: 'code' }), 'code');
    assert.equal(alone.open(row.sealed_grant ?? '', { owner: ids.attempt, field: 'grant' }), 'grant');
    assert.equal(row.sealed_verifier, null);
    c.d.pass(2 * hour);
    await freshGrant(context, c.profileId);
    assert.deepEqual([c.fake.counts.refreshes, c.fake.counts.reuse], [1, 0]);
  });

  test('never puts an older token in the place of a newer one', async (t) => {
    const c = await connected(t);
    const next = key('2026-2');
    const real = createVault(c.context.config.tenant, [next, testKey]);
    const newer = await c.grant();
    let saved: Promise<void> | undefined;
    // The creator connects again between the look at the row and the write.
    const vault: Vault = {
      seal: (...words) => {
        saved ??= saveCredential(c.context, c.d.db, c.profileId, 'tiktok', newer);
        return real.seal(...words);
      },
      open: (...words) => real.open(...words),
    };
    await rotateKeys(c.d.db, c.context.config.tenant, vault, next.id);
    await saved;
    const grant = await freshGrant({ ...c.context, vault: real }, c.profileId);
    assert.equal(grant.accessToken, newer.accessToken);
  });

  test('leaves what no key opens as it is, and says so', async (t) => {
    const c = await connected(t);
    const next = key('2026-2');
    await revocation(c, 'v1.test.damaged').execute();
    const report = await rotateKeys(c.d.db, c.context.config.tenant, createVault('default', [next, testKey]), next.id);
    assert.deepEqual(report, { resealed: 1, unreadable: 1, stillUsed: ['test'] });
  });

  test('of an embedded database is one command; the old key is gone afterwards', async (t) => {
    const path = join(await folder(t), 'onboarding.json');
    const data = join(path, '../data');
    await writeFile(path, JSON.stringify(configInput({ dataDir: data })));
    const { tenant } = configOf({});
    const first = await openStore({ dataDir: data });
    await first.migrate();
    const { seal } = await openVault(configOf({ dataDir: data }), first);
    const id = newId(start);
    await first.db
      .insertInto('revocation')
      .values({
        ...{ tenant, id, platform: 'tiktok', profile_id: id, created_at: start },
        token: seal('token', { owner: id, field: 'revocation' }),
      })
      .execute();
    await first.close();
    const before = await readFile(join(data, 'vault-key'), 'utf8');
    const said = { out: '', err: '' };
    const run = (...words: string[]) =>
      runCommandLine(['rotate-keys', ...words, '--config', path], {
        environment: {},
        out: (text) => (said.out += text),
        err: (text) => (said.err += text),
        stopped: () => Promise.resolve(),
      });
    assert.equal(await run('--new-key'), 0, said.err);
    assert.match(said.out, /^1 resealed\t0 unreadable\t0 other keys in use$/);
    const after = JSON.parse(await readFile(join(data, 'vault-key'), 'utf8')) as { id: string }[];
    assert.equal(after.length, 1);
    assert.ok(!before.includes(after[0]?.id ?? ''));
    const last = await openStore({ dataDir: data });
    t.after(() => last.close());
    const { open } = await openVault(configOf({ dataDir: data }), last);
    const row = await last.db.selectFrom('revocation').selectAll().executeTakeFirstOrThrow();
    assert.equal(open(row.token, { owner: id, field: 'revocation' }), 'token');
    const entries = await last.db.selectFrom('audit_event').select(['action', 'result']).execute();
    assert.deepEqual(entries, [{ action: 'vault.rotate', result: '1 resealed, 0 unreadable' }]);
  });
});

function attempt(c: Connected, sealed: Record<string, string>) {
  const at = c.context.now();
  return c.d.db.insertInto('connection_attempt').values({
    tenant: c.context.config.tenant,
    id: newId(start),
    account_id: c.accountId,
    platform: 'tiktok',
    purpose: 'connect',
    status: 'started',
    origin: 'https://shop.example',
    switch_account: false,
    match_code: 'ABCD',
    created_at: at,
    expires_at: at,
    ...sealed,
  });
}

function revocation(c: Connected, token: string, id = newId(start)) {
  const { tenant } = c.context.config;
  return c.d.db
    .insertInto('revocation')
    .values({ tenant, id, platform: 'tiktok', profile_id: c.profileId, token, created_at: c.context.now() });
}
