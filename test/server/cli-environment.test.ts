import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import * as z from 'zod/mini';
import { environmentKeys } from '../../src/server/cli/environment.js';
import { loadConfig } from '../../src/server/cli/settings.js';
import { serverConfigSchema } from '../../src/server/config.js';
import { configInput } from './api-double.js';

const complete = {
  ONBOARDING_BRAND_NAME: 'Acme',
  ONBOARDING_PUBLIC_URL: 'https://onboarding.example',
  ONBOARDING_SENDER_NAME: 'Acme Talent',
  ONBOARDING_SENDER_EMAIL: 'talent@acme.example',
  ONBOARDING_SUBJECT_INVITATION: 'Your invitation',
  ONBOARDING_SUBJECT_PASSWORD_RESET: 'Reset',
  ONBOARDING_SUBJECT_PASSWORD_CHANGED: 'Changed',
  SMTP_URL: 'smtp://127.0.0.1',
};

/** The keys of a JSON Schema that hold values, `a.b.c`; a list is one. */
function leavesOf(schema: unknown, path: readonly string[] = []): string[] {
  if (typeof schema !== 'object' || schema === null || !('properties' in schema)) return [path.join('.')];
  return Object.entries(schema.properties ?? {}).flatMap(([key, child]) => leavesOf(child, [...path, key]));
}

suite('the environment', () => {
  let folder: string;
  test.before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onboarding-cli-'));
  });
  test.after(() => rm(folder, { recursive: true }));

  test('can hold a whole configuration', async () => {
    const config = await loadConfig(undefined, {
      ...complete,
      PORT: '9000',
      ONBOARDING_ALLOWED_ORIGINS: 'https://a.example, https://b.example',
      ONBOARDING_RESET_MINUTES: '30',
      ONBOARDING_TENANT: '',
      HOME: '/root',
    });
    assert.equal(config.port, 9000);
    assert.deepEqual(config.allowedOrigins, ['https://a.example', 'https://b.example']);
    assert.deepEqual([config.lifetimes.resetMinutes, config.lifetimes.invitationDays], [30, 14]);
    assert.equal(config.tenant, 'default');
  });

  test('wins over the file, key by key', async () => {
    const file = join(folder, 'onboarding.json');
    await writeFile(
      file,
      JSON.stringify(configInput({ port: 1000, sender: { name: 'File', email: 'f@acme.example' } })),
    );
    const environment = { ONBOARDING_SENDER_NAME: 'Environment', ONBOARDING_CONFIG: file };
    const config = await loadConfig(undefined, environment);
    assert.deepEqual(config.sender, { name: 'Environment', email: 'f@acme.example' });
    assert.equal(config.port, 1000);
    await assert.rejects(loadConfig(join(folder, 'other.json'), environment), /other\.json: cannot be read \(ENOENT\)/);
  });

  test('has a variable for every key of the configuration, and for no other', () => {
    const keys = Object.values(environmentKeys).map(({ key }) => key);
    for (const key of Object.keys(serverConfigSchema.shape)) {
      assert.ok(
        keys.some((known) => known.split('.')[0] === key),
        key,
      );
    }
    assert.equal(new Set(keys).size, keys.length);
    for (const key of keys) assert.ok((key.split('.')[0] ?? '') in serverConfigSchema.shape, key);
  });

  test('has a variable for every key of every platform', () => {
    const keys = new Set(Object.values(environmentKeys).map(({ key }) => key));
    const leaves = leavesOf(z.toJSONSchema(serverConfigSchema, { io: 'input' }));
    const wanted = leaves.filter((key) => key.startsWith('platforms.'));
    assert.ok(wanted.length > 30);
    for (const key of wanted) assert.ok(keys.has(key), key);
    for (const key of keys) assert.ok(!key.startsWith('platforms.') || wanted.includes(key), key);
  });

  test('sets up a platform, its rehearsal addresses and the keys of the vault', async () => {
    const key = Buffer.alloc(32, 7).toString('base64');
    const { platforms, vaultKeys, recommendedPlatforms, transfers } = await loadConfig(undefined, {
      ...complete,
      INSTAGRAM_CLIENT_ID: '123',
      INSTAGRAM_CLIENT_SECRET: 'shh',
      INSTAGRAM_SCOPES: 'instagram_business_basic',
      INSTAGRAM_API_URL: 'http://127.0.0.1:4000/graph',
      TIKTOK_CLIENT_ID: 'aw1',
      TIKTOK_CLIENT_SECRET: 'shh',
      TIKTOK_PKCE: 'S256-hex',
      ONBOARDING_RECOMMENDED_PLATFORMS: 'tiktok, youtube',
      ONBOARDING_VAULT_KEYS: `new:${key},2025:${key}`,
      ONBOARDING_TRANSFER_OBJECTION_HOURS: '0',
    });
    assert.deepEqual(platforms, {
      instagram: {
        clientId: '123',
        clientSecret: 'shh',
        scopes: ['instagram_business_basic'],
        endpoints: { api: 'http://127.0.0.1:4000/graph' },
        login: 'instagram',
      },
      tiktok: { clientId: 'aw1', clientSecret: 'shh', pkce: 'S256-hex' },
    });
    assert.deepEqual(vaultKeys, [
      { id: 'new', key },
      { id: '2025', key },
    ]);
    assert.deepEqual(recommendedPlatforms, ['tiktok', 'youtube']);
    assert.equal(transfers.objectionHours, 0);
  });

  for (const [environment, message] of [
    [{ ONBOARDING_VAULT_KEYS: 'pl4nted' }, /vaultKeys\.0\.id: missing \(from ONBOARDING_VAULT_KEYS\)/],
    [
      { ONBOARDING_VAULT_KEYS: 'a:pl4nted' },
      /vaultKeys\.0\.key: must be 32 random bytes in base64 \(from ONBOARDING_VAULT_KEYS\)/,
    ],
    [{ INSTAGRAM_CLIENT_ID: '1' }, /platforms\.instagram\.clientSecret: missing/],
    [{ YOUTUBE_CLIENT_SECRET: 'pl4nted' }, /platforms\.youtube\.clientId: missing/],
    [{ ONBOARDING_PUBLICURL: 'x' }, /ONBOARDING_PUBLICURL: unknown environment variable/],
    [{ PORT: 'eighty' }, /port: must be a whole number from 0 to 65535 \(from PORT\)/],
    [
      { ONBOARDING_SENDER_EMAIL: 'nobody' },
      /sender\.email: must be an e-mail address \(from ONBOARDING_SENDER_EMAIL\)/,
    ],
    [{ ONBOARDING_SENDER_EMAIL: '' }, /sender\.email: missing$/],
    [
      { DATABASE_URL: 'mysql://user:pl4nted@host/db' },
      /databaseUrl: must be a postgres:\/\/ URL \(from DATABASE_URL\)/,
    ],
  ] as const) {
    test(`refuses ${JSON.stringify(environment)} by name, without its value`, async () => {
      const error = await loadConfig(undefined, { ...complete, ...environment }).catch((thrown: unknown) => thrown);
      assert.ok(error instanceof Error);
      assert.match(error.message, message);
      assert.doesNotMatch(error.message, /pl4nted/);
    });
  }

  test('says of a file only that it is no JSON, for it may hold passwords', async () => {
    const file = join(folder, 'broken.json');
    for (const [text, message] of [
      ['{"smtpUrl": "smtp://u:pl4nted@host"', /broken\.json: is not JSON/],
      ['["pl4nted"]', /broken\.json: must be a JSON object/],
    ] as const) {
      await writeFile(file, text);
      const error = await loadConfig(file, {}).catch((thrown: unknown) => thrown);
      assert.ok(error instanceof Error);
      assert.match(error.message, message);
      assert.doesNotMatch(error.message, /pl4nted/);
    }
  });
});
