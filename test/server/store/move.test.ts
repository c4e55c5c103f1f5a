import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Kysely, sql } from 'kysely';
import { openJobs } from '../../../src/server/jobs/boss-queue.js';
import { newId } from '../../../src/server/store/ids.js';
import { movedTables, moveStore } from '../../../src/server/store/move.js';
import type { Schema } from '../../../src/server/store/schema.js';
import { embeddedTestStore, testStore } from '../postgres.js';

const tenant = 'acme';
const at = new Date('2026-03-01T12:00:00.123Z');

async function fill(db: Kysely<Schema>, accounts: number): Promise<string[]> {
  const ids = Array.from({ length: accounts }, () => newId(at));
  for (let from = 0; from < accounts; from += 500) {
    const part = ids.slice(from, from + 500);
    await db
      .insertInto('account')
      .values(
        part.map((id) => ({
          tenant,
          id,
          email: `Kim+${id}@Mail.Example`,
          email_canonical: `kim+${id}@mail.example`,
          name: `O'Brien "Zoë" \\ 🦉 {1}`,
          status: 'active' as const,
          created_at: at,
        })),
      )
      .execute();
    await db
      .insertInto('invitation')
      .values(
        part.map((id) => ({
          tenant,
          id,
          account_id: id,
          email: 'kim@mail.example',
          name: 'Kim',
          status: 'sent' as const,
          delivery: 'accepted' as const,
          expires_at: at,
          created_at: at,
        })),
      )
      .execute();
  }
  await db
    .insertInto('api_key')
    .values({
      tenant,
      id: newId(at),
      key_hash: 'h',
      name: 'x',
      role: 'partner',
      origins: ['https://a.example', 'b"{'],
      created_at: at,
    })
    .execute();
  await db
    .insertInto('rate_limit')
    .values({ tenant, key: 'k', tokens: 1 / 3, at })
    .execute();
  return ids;
}

async function everything(db: Kysely<Schema>): Promise<unknown[][]> {
  const tables = [];
  for (const table of movedTables) tables.push(await db.selectFrom(table).selectAll().orderBy('tenant').execute());
  return tables.map((rows) => rows.map((row) => JSON.stringify(row)).sort());
}

void test('everything arrives as it was, page after page, and the source keeps it', async (t) => {
  const [from, to] = [await embeddedTestStore(t), await testStore(t)];
  await fill(from.db, 1203);
  const before = await everything(from.db);
  const report = await moveStore(from, to);
  assert.equal(report.rows['account'], 1203);
  assert.equal(report.rows['invitation'], 1203);
  assert.equal(report.jobs, 0);
  assert.deepEqual(await everything(to.db), before);
  assert.deepEqual(await everything(from.db), before);
});

void test('jobs that wait, pause or run arrive and can be taken', async (t) => {
  const [from, to] = [await embeddedTestStore(t), await testStore(t)];
  const source = await openJobs(from, tenant);
  await source.enqueue('send-invitation', { invitationId: 'taken', generation: 1 });
  assert.equal((await source.take('send-invitation', 1)).length, 1);
  await source.enqueue('send-invitation', { invitationId: 'waiting', generation: 1 });
  await source.enqueue('send-password-reset', { email: 'kim@mail.example', requestId: 'paused' });
  const [paused] = await source.take('send-password-reset', 1);
  assert.ok(paused);
  await source.again('send-password-reset', paused, 3600);
  assert.equal((await moveStore(from, to)).jobs, 3);
  const target = await openJobs(to, tenant);
  const jobs = await target.take('send-invitation', 9);
  assert.deepEqual(jobs.map(({ data }) => data.payload.invitationId).sort(), ['taken', 'waiting']);
  assert.deepEqual(await target.take('send-password-reset', 9), [], 'its pause moves with it');
});

void test('a target with data is refused and left as it is', async (t) => {
  const [from, to] = [await embeddedTestStore(t), await testStore(t)];
  await fill(from.db, 3);
  await to.db.insertInto('rate_limit').values({ tenant, key: 'mine', tokens: 1, at }).execute();
  const before = await everything(to.db);
  await assert.rejects(moveStore(from, to), /rate_limit.*empty database/);
  assert.deepEqual(await everything(to.db), before);
});

void test('a target with jobs is refused and stays without rows', async (t) => {
  const [from, to] = [await embeddedTestStore(t), await testStore(t)];
  await fill(from.db, 3);
  await (await openJobs(to, tenant)).enqueue('resend-invitation', { email: 'kim@mail.example' });
  await assert.rejects(moveStore(from, to), /background jobs already/);
  assert.deepEqual((await everything(to.db)).flat(), []);
});

void test('a move that fails half-way leaves the target empty', async (t) => {
  const [from, to] = [await embeddedTestStore(t), await testStore(t)];
  await fill(from.db, 3);
  // Something the target changes on arrival: the digests differ after accounts have been copied.
  const trigger = `create function spoil() returns trigger language plpgsql as
    'begin new.name := ''spoiled''; return new; end'; create trigger spoil before insert on api_key
    for each row execute function spoil()`;
  await sql.raw(trigger).execute(to.db);
  await assert.rejects(moveStore(from, to), /api_key did not arrive whole: 1 rows left, 1 arrived/);
  assert.deepEqual((await everything(to.db)).flat(), []);
  await sql.raw('drop trigger spoil on api_key; drop function spoil').execute(to.db);
});
