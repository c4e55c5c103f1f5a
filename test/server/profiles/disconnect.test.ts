import assert from 'node:assert/strict';
import test from 'node:test';
import { sql } from 'kysely';
import type { Jobs } from '../../../src/server/jobs/queue.js';
import { type Grant, type Platform, PlatformError } from '../../../src/server/platforms/platform.js';
import { freshGrant, saveCredential } from '../../../src/server/profiles/credential.js';
import { dropOldRevocations, revokePermission } from '../../../src/server/profiles/revocation.js';
import { renewIfDue } from '../../../src/server/profiles/refresh.js';
import { day, type Deployment, hour, minute } from '../deployment.js';
import {
  attempt,
  audited,
  connect,
  withPlatforms,
  creator,
  credentials,
  grant,
  isCode,
  profiles,
  row,
  testPlatform,
} from './creators.js';

/** Remembers what it was told to revoke. */
function revoking(changes: Partial<Platform> = {}) {
  const told: { grant: Grant; platformUserId: string }[] = [];
  const platform = testPlatform('tiktok', {
    revoke: (given, platformUserId) => {
      told.push({ grant: given, platformUserId });
      return Promise.resolve();
    },
    ...changes,
  });
  return { told, platform };
}

async function revocationJob(app: Deployment): Promise<Jobs['revoke-permission']> {
  const job = (await app.takeJobs()).find(({ name }) => name === 'revoke-permission');
  assert.ok(job, 'nobody will tell the platform');
  return job.payload as Jobs['revoke-permission'];
}

test('disconnecting deletes the token at once and has the platform told', async (context) => {
  const { told, platform } = revoking();
  const app = await withPlatforms(context, { platforms: [platform] });
  const kim = await creator(app, 'kim@creator.example');
  const id = await connect(app, kim.accountId, { visible: true });

  const receipt = await profiles(app, kim).disconnect({ id });

  assert.deepEqual(receipt, { outcome: 'revoking' });
  assert.deepEqual(await credentials(app), []);
  assert.deepEqual((await profiles(app, kim).list()).profiles, []);
  const after = await row(app, id);
  assert.ok(after.disconnected_at);
  assert.deepEqual([after.visible_to_manager, after.next_sync_at, after.next_notice_at], [false, null, null]);
  const { revocationId } = await revocationJob(app);
  await revokePermission(app.context, revocationId);
  assert.deepEqual(
    told.map((one) => [one.grant.accessToken, one.grant.refreshToken, one.platformUserId]),
    [[grant.accessToken, grant.refreshToken, 'open-1']],
  );
  assert.deepEqual(await app.db.selectFrom('revocation').selectAll().execute(), []);
  assert.deepEqual(await audited(app, 'profile.disconnect'), ['revoking']);
  assert.deepEqual(await audited(app, 'permission.revoke'), ['revoked']);
  // The job may run once more: nothing is left to be done.
  await revokePermission(app.context, revocationId);
  assert.equal(told.length, 1);
});

test('no token is in the database in the clear while it waits to be revoked', async (context) => {
  const { platform } = revoking();
  const app = await withPlatforms(context, { platforms: [platform] });
  const kim = await creator(app, 'kim@creator.example');
  const id = await connect(app, kim.accountId);

  await profiles(app, kim).disconnect({ id });

  for (const table of ['revocation', 'credential', 'audit_event', 'waiting_job']) {
    const { rows } = await sql<{ text: string }>`select t::text as text from ${sql.table(table)} t`.execute(app.db);
    assert.ok(!rows.some(({ text }) => text.includes('-token-of-the-test')), table);
  }
});

test('where the platform offers no way, its own page is named', async (context) => {
  const app = await withPlatforms(context);
  const kim = await creator(app, 'kim@creator.example');
  const id = await connect(app, kim.accountId, { platform: 'instagram' });

  const receipt = await profiles(app, kim).disconnect({ id });

  assert.deepEqual(receipt, { outcome: 'remove-yourself', url: 'https://instagram.example/apps' });
  assert.deepEqual(await credentials(app), []);
  assert.deepEqual(await app.takeJobs(), []);
});

test('a platform that is down is tried again for a day, then the token is dropped', async (context) => {
  const down = () => Promise.reject(new PlatformError('tiktok', { kind: 'temporary' }, 'down'));
  const { platform } = revoking({ revoke: down });
  const app = await withPlatforms(context, { platforms: [platform] });
  const kim = await creator(app, 'kim@creator.example');
  await profiles(app, kim).disconnect({ id: await connect(app, kim.accountId) });
  const { revocationId } = await revocationJob(app);

  await assert.rejects(revokePermission(app.context, revocationId), PlatformError);
  app.pass(day - minute);
  await assert.rejects(revokePermission(app.context, revocationId), PlatformError);
  assert.equal(await dropOldRevocations(app.context), 0);
  app.pass(minute);
  await revokePermission(app.context, revocationId);

  assert.deepEqual(await app.db.selectFrom('revocation').selectAll().execute(), []);
  assert.deepEqual(await audited(app, 'permission.revoke'), ['given-up']);
});

test('a token whose job got lost goes after a day as well', async (context) => {
  const app = await withPlatforms(context);
  const kim = await creator(app, 'kim@creator.example');
  await profiles(app, kim).disconnect({ id: await connect(app, kim.accountId) });
  app.pass(day);

  assert.equal(await dropOldRevocations(app.context), 1);

  assert.deepEqual(await app.db.selectFrom('revocation').selectAll().execute(), []);
  assert.deepEqual(await audited(app, 'permission.revoke'), ['given-up']);
});

test('a permission that has ended there already counts as revoked', async (context) => {
  for (const failure of [{ kind: 'invalid-grant' }, { kind: 'revoked', reason: 'expired' }] as const) {
    const over = () => Promise.reject(new PlatformError('tiktok', failure, 'over'));
    const app = await withPlatforms(context, { platforms: [revoking({ revoke: over }).platform] });
    const kim = await creator(app, 'kim@creator.example');
    await profiles(app, kim).disconnect({ id: await connect(app, kim.accountId) });

    await revokePermission(app.context, (await revocationJob(app)).revocationId);

    assert.deepEqual(await audited(app, 'permission.revoke'), ['revoked']);
  }
});

test('connecting again at once keeps the new permission: the old one is not revoked', async (context) => {
  const { told, platform } = revoking();
  const app = await withPlatforms(context, { platforms: [platform] });
  const kim = await creator(app, 'kim@creator.example');
  await profiles(app, kim).disconnect({ id: await connect(app, kim.accountId) });
  const { revocationId } = await revocationJob(app);
  const again = await connect(app, kim.accountId);

  await revokePermission(app.context, revocationId);

  assert.equal(told.length, 0);
  assert.deepEqual(await audited(app, 'permission.revoke'), ['superseded']);
  assert.equal((await freshGrant(app.context, again)).accessToken, grant.accessToken);
});

test('while it is being connected again, revoking waits', async (context) => {
  const { told, platform } = revoking();
  const app = await withPlatforms(context, { platforms: [platform] });
  const kim = await creator(app, 'kim@creator.example');
  await profiles(app, kim).disconnect({ id: await connect(app, kim.accountId) });
  const { revocationId } = await revocationJob(app);
  await attempt(app, kim.accountId, 'started');

  await assert.rejects(revokePermission(app.context, revocationId), /being connected again/);
  assert.equal(told.length, 0);
  app.pass(11 * minute);
  await revokePermission(app.context, revocationId);

  assert.equal(told.length, 1);
});

test('what a cancelled attempt was given is not revoked either while its creator tries again', async (context) => {
  const { told, platform } = revoking();
  const app = await withPlatforms(context, { platforms: [platform] });
  const kim = await creator(app, 'kim@creator.example');
  const former = await attempt(app, kim.accountId, 'conflict', { platformUserId: 'open-7' });
  const id = '019aaaaa-0000-7000-8000-000000000000';
  const token = app.context.vault.seal(JSON.stringify({ ...grant, platformUserId: 'open-7' }), {
    owner: id,
    field: 'revocation',
  });
  await app.db
    .insertInto('revocation')
    .values({ tenant: 'default', id, platform: 'tiktok', profile_id: former, token, created_at: app.context.now() })
    .execute();
  await attempt(app, kim.accountId, 'started');

  await assert.rejects(revokePermission(app.context, id), /being connected again/);
  app.pass(11 * minute);
  await revokePermission(app.context, id);

  assert.deepEqual(
    told.map((one) => one.platformUserId),
    ['open-7'],
  );
});

test("disconnecting one of a person's pages does not end the permission of the other", async (context) => {
  const { told, platform } = revoking({ id: 'facebook' });
  const app = await withPlatforms(context, { platforms: [platform] });
  const kim = await creator(app, 'kim@creator.example');
  const page = { platform: 'facebook', secondaryIds: { user: 'person-1' } } as const;
  const first = await connect(app, kim.accountId, { ...page, platformUserId: 'page-1' });
  const second = await connect(app, kim.accountId, { ...page, platformUserId: 'page-2' });
  const disconnect = async (id: string) => {
    await profiles(app, kim).disconnect({ id });
    await revokePermission(app.context, (await revocationJob(app)).revocationId);
  };

  await disconnect(first);
  assert.equal(told.length, 0);
  await disconnect(second);
  assert.deepEqual(
    told.map((one) => one.platformUserId),
    ['page-2'],
  );
});

test('of two who disconnect at once one does it, and the platform is told once', async (context) => {
  const app = await withPlatforms(context);
  const kim = await creator(app, 'kim@creator.example');
  const id = await connect(app, kim.accountId);

  const results = await Promise.allSettled(Array.from({ length: 8 }, () => profiles(app, kim).disconnect({ id })));

  assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
  for (const result of results) assert.ok(result.status === 'fulfilled' || isCode('profile-not-found')(result.reason));
  assert.equal((await app.takeJobs()).length, 1);
  assert.deepEqual(await audited(app, 'profile.disconnect'), ['revoking']);
});

class Gate {
  readonly opened: Promise<void>;
  #open: () => void = () => undefined;

  constructor() {
    this.opened = new Promise((resolve) => {
      this.#open = resolve;
    });
  }

  open(): void {
    this.#open();
  }
}

/** A renewal that hangs at the platform until the test lets it go. */
function hangingRenewal() {
  const [began, goOn] = [new Gate(), new Gate()];
  const refresh = async (former: Grant): Promise<Grant> => {
    began.open();
    await goOn.opened;
    return { ...former, accessToken: 'renewed-token', refreshToken: 'renewed-refresh' };
  };
  return { began: began.opened, goOn: () => goOn.open(), platform: revoking({ refresh }).platform };
}

test('a renewal that runs while a profile is disconnected does not bring it back', async (context) => {
  const renewal = hangingRenewal();
  const app = await withPlatforms(context, { platforms: [renewal.platform] });
  const kim = await creator(app, 'kim@creator.example');
  const id = await connect(app, kim.accountId);
  app.pass(hour);
  const renewing = renewIfDue(app.context, id);
  await renewal.began;

  await profiles(app, kim).disconnect({ id });
  renewal.goOn();
  await assert.rejects(renewing, isCode('profile-not-found'));

  assert.deepEqual(await credentials(app), []);
  assert.ok((await row(app, id)).disconnected_at);
});

test('a renewal from before a disconnect does not overwrite what connecting again gave', async (context) => {
  const renewal = hangingRenewal();
  const app = await withPlatforms(context, { platforms: [renewal.platform] });
  const kim = await creator(app, 'kim@creator.example');
  const id = await connect(app, kim.accountId);
  app.pass(hour);
  const renewing = renewIfDue(app.context, id);
  await renewal.began;

  await profiles(app, kim).disconnect({ id });
  await app.db.updateTable('social_profile').set({ disconnected_at: null }).where('id', '=', id).execute();
  await saveCredential(app.context, app.db, id, 'tiktok', { ...grant, accessToken: 'newest-token' });
  renewal.goOn();
  await renewing;

  assert.equal((await freshGrant(app.context, id)).accessToken, 'newest-token');
});
