import assert from 'node:assert/strict';
import test from 'node:test';
import { managedProfilesSchema } from '../../../src/contract/admin.js';
import { managerFields } from '../../../src/contract/platforms.js';
import { markNeedsReconnect } from '../../../src/server/profiles/health.js';
import { managedProfiles } from '../../../src/server/profiles/profiles.js';
import { day } from '../deployment.js';
import { audited, connect, withPlatforms, creator, isCode, profiles } from './creators.js';

test('showing and hiding a profile is written down with who sees what, and never overwritten', async (context) => {
  const app = await withPlatforms(context);
  const kim = await creator(app, 'kim@creator.example', 'Robin Vale');
  const id = await connect(app, kim.accountId);

  const shown = await profiles(app, kim).setVisibility({ id, visible: true, locale: 'en-GB', textVersion: '2026-11' });
  app.pass(day);
  const hidden = await profiles(app, kim).setVisibility({ id, visible: false, locale: 'ar', textVersion: '2026-12' });

  assert.deepEqual([shown.visibleToManager, hidden.visibleToManager], [true, false]);
  const consents = await app.db.selectFrom('consent').selectAll().orderBy('id').execute();
  assert.deepEqual(
    consents.map(({ visible, manager_name, scopes, locale, text_version }) => ({
      visible,
      manager_name,
      scopes,
      locale,
      text_version,
    })),
    [
      {
        visible: true,
        manager_name: 'Robin Vale',
        scopes: ['basic', 'stats'],
        locale: 'en-GB',
        text_version: '2026-11',
      },
      { visible: false, manager_name: 'Robin Vale', scopes: ['basic', 'stats'], locale: 'ar', text_version: '2026-12' },
    ],
  );
  assert.equal(consents[1]!.at.getTime() - consents[0]!.at.getTime(), day);
  assert.deepEqual([await audited(app, 'profile.show'), await audited(app, 'profile.hide')], [['done'], ['done']]);
});

test('the manager sees visible profiles only, and of them exactly the agreed fields', async (context) => {
  const app = await withPlatforms(context);
  const kim = await creator(app, 'kim@creator.example', 'Robin Vale');
  const shown = await connect(app, kim.accountId, { visible: true });
  await connect(app, kim.accountId, { platformUserId: 'open-2', handle: 'kim.private' });
  await app.db
    .updateTable('social_profile')
    .set({
      display_name: 'Kim',
      avatar_id: 'picture',
      profile_url: 'https://tiktok.example/@kim.creates',
      account_type: 'creator',
      followers: 1200,
      followers_at: app.context.now(),
      last_sync_at: app.context.now(),
    })
    .where('id', '=', shown)
    .execute();

  const managed = await managedProfiles(app.context, { email: 'Kim@Creator.Example' });

  assert.deepEqual(managedProfilesSchema.parse(managed), managed);
  assert.deepEqual(
    managed.profiles.map((profile) => Object.keys(profile).sort()),
    [[...managerFields].sort()],
  );
  assert.equal(managed.profiles[0]?.handle, 'kim.creates');
  assert.equal(managed.profiles[0].health, 'connected');
});

test('the manager learns that a profile needs attention and since when, not why', async (context) => {
  const app = await withPlatforms(context);
  const kim = await creator(app, 'kim@creator.example');
  const id = await connect(app, kim.accountId, { visible: true });
  app.pass(day);
  await markNeedsReconnect(app.context, app.db, id, 'password-changed');

  const managed = await managedProfiles(app.context, { email: 'kim@creator.example' });

  assert.equal(managed.profiles[0]?.health, 'needs-attention');
  assert.equal(managed.profiles[0].since, app.context.now().toISOString());
  assert.ok(!JSON.stringify(managed).includes('password'));
});

test('a profile that is disconnected is gone for the manager at once', async (context) => {
  const app = await withPlatforms(context);
  const kim = await creator(app, 'kim@creator.example');
  const id = await connect(app, kim.accountId, { visible: true });

  await profiles(app, kim).disconnect({ id });

  assert.deepEqual(await managedProfiles(app.context, { email: 'kim@creator.example' }), { profiles: [] });
});

test('an address nobody was invited with is not found, and neither is a removed account', async (context) => {
  const app = await withPlatforms(context);
  const kim = await creator(app, 'kim@creator.example');
  await app.db.updateTable('account').set({ status: 'removed' }).where('id', '=', kim.accountId).execute();

  for (const email of ['nobody@creator.example', 'kim@creator.example', 'no address']) {
    await assert.rejects(managedProfiles(app.context, { email }), isCode('not-found'));
  }
});
