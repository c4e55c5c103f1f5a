import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseConfig } from '../../../src/server/config.js';
import type { ServerContext } from '../../../src/server/context.js';
import { silentLogger } from '../../../src/server/logger.js';
import { removeSpent } from '../../../src/server/jobs/sweep.js';
import { configInput } from '../api-double.js';
import { testStore } from '../postgres.js';

const now = new Date('2026-03-10T12:00:00Z');
const day = 86_400_000;

void test('what is past its use goes, in more than one batch; what still counts and other tenants stay', async (t) => {
  const { db } = await testStore(t);
  const config = parseConfig(configInput());
  const { tenant } = config;
  const answer = { request_hash: 'h', status: 200, response: null };
  const spent = Array.from({ length: 2500 }, (_, index) => ({
    ...answer,
    tenant,
    key: `spent-${index}`,
    expires_at: new Date(now.getTime() - index),
  }));
  for (let at = 0; at < spent.length; at += 500) {
    await db
      .insertInto('idempotency')
      .values(spent.slice(at, at + 500))
      .execute();
  }
  await db
    .insertInto('idempotency')
    .values([
      { ...answer, tenant, key: 'kept', expires_at: new Date(now.getTime() + 1) },
      { ...answer, tenant: 'other', key: 'spent', expires_at: new Date(now.getTime() - day) },
    ])
    .execute();
  await db
    .insertInto('rate_limit')
    .values([
      { tenant, key: 'rested', tokens: 0, at: new Date(now.getTime() - 3 * day) },
      { tenant, key: 'counting', tokens: 0, at: new Date(now.getTime() - day) },
    ])
    .execute();
  const context: ServerContext = {
    config,
    db,
    jobs: { enqueue: () => Promise.resolve(), forget: () => Promise.resolve() },
    log: silentLogger,
    now: () => now,
  };
  assert.equal(await removeSpent(context), 2501);
  const answers = await db.selectFrom('idempotency').select('key').orderBy('key').execute();
  assert.deepEqual(answers, [{ key: 'kept' }, { key: 'spent' }]);
  assert.deepEqual(await db.selectFrom('rate_limit').select('key').execute(), [{ key: 'counting' }]);
});
