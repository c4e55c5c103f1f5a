import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountExportSchema } from '../../../src/contract/account-deletion.js';
import { createTalentEmailService } from '../../../src/server/talent-email/talent-email.js';
import { recordConsent } from '../../../src/server/profiles/visibility.js';
import { caller } from '../deployment.js';
import { attempt, connect, grant, isCode } from '../profiles/creators.js';
import { leaving, password, wrongPassword } from './leaving.js';

interface Export {
  readonly account: { readonly email: string; readonly name: string };
  readonly invitations: readonly { readonly sentTo: string; readonly events: readonly { readonly kind: string }[] }[];
  readonly profiles: readonly Record<string, unknown>[];
  readonly consents: readonly Record<string, unknown>[];
  readonly sessions: readonly Record<string, unknown>[];
  readonly emailChanges: readonly Record<string, unknown>[];
  readonly deletions: readonly Record<string, unknown>[];
  readonly connectionAttempts: readonly Record<string, unknown>[];
  readonly transfers: readonly Record<string, unknown>[];
  readonly log: readonly { readonly by: string; readonly action: string; readonly networkAddress?: string }[];
}

test('one file holds everything that is kept about the account, readable, and no secret', async (t) => {
  const house = await leaving(t);
  const { app, kim } = house;
  const other = await house.arrive('lee@mail.example');
  const profileId = await connect(app, kim.accountId, { visible: true });
  await connect(app, other.accountId, { platformUserId: 'open-2', handle: 'lee.creates' });
  await recordConsent(app.context, app.db, {
    accountId: kim.accountId,
    profileId,
    visible: true,
    locale: 'en',
    textVersion: '1',
  });
  await attempt(app, kim.accountId, 'started');
  await createTalentEmailService(app.context)(kim).requestChange({ email: 'kim@studio.example' });
  await house.asked();

  const service = await house.as();
  const file = await service.exportData({ account: 'own', password });
  assert.doesNotThrow(() => accountExportSchema.parse(file));
  assert.equal(file.fileName, 'onboarding-data-2026-11-22.json');
  const content = JSON.parse(file.json) as Export;
  assert.equal(content.account.email, 'kim@mail.example');
  assert.deepEqual(
    content.invitations.map(({ sentTo, events }) => [sentTo, events.map(({ kind }) => kind)]),
    [['kim@mail.example', ['created', 'sent', 'accepted']]],
  );
  assert.deepEqual(
    content.profiles.map(({ platform, handle, permission }) => [platform, handle, permission]),
    [
      [
        'tiktok',
        'kim.creates',
        { granted: ['basic', 'stats'], givenAt: '2026-11-22T10:00:00.000Z', endsAt: '2027-05-21T10:00:00.000Z' },
      ],
    ],
  );
  assert.deepEqual(
    content.consents.map(({ handle, visibleToManager }) => [handle, visibleToManager]),
    [['kim.creates', true]],
  );
  assert.equal(content.sessions.length, 1);
  assert.equal(content.connectionAttempts.length, 1);
  assert.deepEqual(
    content.emailChanges.map(({ address, state }) => [address, state]),
    [['kim@studio.example', 'with-support']],
  );
  assert.deepEqual(
    content.deletions.map(({ state, askedFrom }) => [state, askedFrom]),
    [['requested', 'this account']],
  );
  const asked = content.log.find(({ action }) => action === 'account.delete-request');
  assert.deepEqual([asked?.by, asked?.networkAddress], ['session', '203.0.113.9/32']);
  assert.ok(
    content.log.some(({ action }) => action === 'account.export'),
    'also that this file was made',
  );

  for (const table of ['session', 'password_reset', 'invitation_token', 'account_deletion_token'] as const) {
    const rows = await house.db.selectFrom(table).select('token_hash').execute();
    for (const { token_hash } of rows) assert.ok(!file.json.includes(token_hash), table);
  }
  const { password_hash } = await house.account();
  const sealed = await house.db.selectFrom('credential').selectAll().execute();
  const keys = await house.db.selectFrom('audit_key').select('key').execute();
  const secrets = [
    password_hash ?? '',
    grant.accessToken,
    grant.refreshToken ?? '',
    ...sealed.flatMap(({ access_token, refresh_token }) => [access_token, refresh_token ?? '']),
    ...keys.map(({ key }) => key),
    'argon2',
    house.linkTo('kim@mail.example'),
    // Nor anything of others.
    'lee',
    other.accountId,
  ];
  for (const secret of secrets) assert.ok(secret !== '' && !file.json.includes(secret), secret.slice(0, 12));
});

test('only for whoever knows the password, of the own account or of the one that holds the usual address', async (t) => {
  const house = await leaving(t);
  const { mail } = await house.app.invited('kim@mail.example');
  const invited = await house.as(caller());
  const { token } = mail;
  await assert.rejects(
    invited.exportData({ account: 'base', password: wrongPassword, token }),
    isCode('sign-in-failed'),
  );
  await assert.rejects(invited.exportData({ account: 'own', password, token }), isCode('sign-in-failed'));
  await assert.rejects(invited.exportData({ account: 'own', password }), isCode('unauthenticated'));
  const { json } = await invited.exportData({ account: 'base', password, token });
  assert.equal((JSON.parse(json) as Export).account.email, 'kim@mail.example');
  assert.ok(!json.includes('+talent'), 'the other account is another one');
});
