import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connecting, own } from './connecting.js';
import { maya } from './platform-double.js';

test('A profile is connected: click, sign-in, confirmation', async (t) => {
  const scene = await connecting(t);
  const { attempt, startUrl } = await scene.create();
  assert.equal(attempt.status, 'created');
  assert.equal(attempt.purpose, 'connect');
  assert.equal(attempt.expiresIn, 600);
  assert.match(attempt.matchCode ?? '', /^[2-9A-HJ-NP-Z]{4}$/);
  assert.match(startUrl ?? '', new RegExp(`^${own}/connect/${attempt.id}\\?s=con_[\\w-]{43}$`));

  const browser = scene.browser();
  const { url, state } = await scene.start(browser, { attempt, startUrl });
  assert.equal(url.host, 'login.platform.example');
  assert.equal(url.searchParams.get('redirect_uri'), `${own}/connect/callback/instagram`);
  assert.ok(state.length >= 22, 'at least 128 bits');
  assert.equal(await scene.status(attempt.id), 'started');

  const page = await browser.open(scene.callbackUrl({ code: 'the-code', state }));
  assert.equal(page.status, 200);
  assert.match(page.html, /@mayamakes/);
  assert.match(page.html, /k•••@mail\.example/);
  assert.deepEqual(
    scene.platform.exchanges.map(({ code, redirectUri }) => ({ code, redirectUri })),
    [{ code: 'the-code', redirectUri: `${own}/connect/callback/instagram` }],
  );
  assert.equal(scene.platform.exchanges[0]?.verifier, scene.platform.authorizations[0]?.verifier);
  const confirming = await scene.as().getAttempt({ id: attempt.id });
  assert.equal(confirming.status, 'confirming');
  assert.deepEqual(confirming.found, { handle: maya.handle, displayName: maya.displayName });
  assert.deepEqual(await scene.profiles(), [], 'nothing is saved before it is confirmed');

  const confirmed = await scene
    .as()
    .confirm({ id: attempt.id, visibleToManager: true, locale: 'en', textVersion: '1' });
  assert.equal(confirmed.status, 'connected');
  assert.equal(confirmed.expiresIn, 0);
  assert.deepEqual(
    (await scene.profiles()).map((one) => [
      one.id,
      one.platform_user_id,
      one.visible_to_manager,
      Number(one.followers),
    ]),
    [[confirmed.profileId, maya.platformUserId, true, maya.followers]],
  );
  assert.equal((await scene.credentials()).length, 1);
  const consents = await scene.server.db.selectFrom('consent').selectAll().execute();
  assert.deepEqual(
    consents.map(({ visible, locale, text_version: version, scopes }) => ({ visible, locale, version, scopes })),
    [{ visible: true, locale: 'en', version: '1', scopes: ['basic', 'insights'] }],
  );
  assert.deepEqual(await scene.jobs('sync-profile'), [
    { name: 'sync-profile', payload: { profileId: confirmed.profileId } },
  ]);

  const again = await scene.as().confirm({ id: attempt.id, visibleToManager: false });
  assert.deepEqual(again, confirmed, 'confirming twice changes nothing');
  assert.equal((await scene.profiles())[0]?.visible_to_manager, true);
  const audits = await scene.server.db
    .selectFrom('audit_event')
    .select(['action', 'target', 'actor', 'result'])
    .where('target', 'in', [attempt.id, confirmed.profileId ?? ''])
    .orderBy('id')
    .execute();
  const kim = `session:${scene.kim.accountId}`;
  assert.deepEqual(
    audits.map(({ action, actor, result }) => [action, actor, result]),
    [
      ['attempt.create', kim, 'connect'],
      ['attempt.start', 'anyone', 'direct'],
      ['attempt.return', 'anyone', 'direct'],
      ['profile.connect', kim, 'done'],
      ['attempt.end', kim, 'connected'],
    ],
  );
  const row = await scene.row(attempt.id);
  assert.deepEqual([row.sealed_grant, row.sealed_code, row.sealed_verifier], [null, null, null]);
});
