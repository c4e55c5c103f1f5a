import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { hashToken } from '../../../src/server/accounts/tokens.js';
import { caller, hour, minute, second } from '../deployment.js';
import { connect, isCode } from '../profiles/creators.js';
import { leaving, password, wrongPassword } from './leaving.js';

suite('asking for the deletion of an account', () => {
  test('who knows the password gets a mail to confirm, and the database only the hash of its link', async (t) => {
    const house = await leaving(t);
    await connect(house.app, house.kim.accountId);
    const deletion = await (await house.as()).request({ account: 'own', password });
    assert.deepEqual(deletion, {
      state: 'requested',
      email: 'kim@mail.example',
      requestedAt: '2026-11-22T10:00:00.000Z',
      confirmBy: '2026-11-23T10:00:00.000Z',
      deleteAt: undefined,
      deletedAt: undefined,
      receipt: undefined,
      profiles: [{ platform: 'tiktok', handle: 'kim.creates' }],
    });
    await house.work();
    const token = house.linkTo('kim@mail.example');
    assert.match(house.mails.at(-1)?.text ?? '', /account-deletion#t=del_/);
    const rows = await house.db.selectFrom('account_deletion_token').selectAll().execute();
    assert.deepEqual(
      rows.map(({ token_hash }) => token_hash),
      [hashToken(token)],
    );
    assert.equal((await house.account()).status, 'active');
  });

  test('asked again the same deletion is found; its mail comes again once a cooldown, and gives a day anew', async (t) => {
    const house = await leaving(t);
    const service = await house.as();
    const mails = () => house.mailsTo('kim@mail.example').length;
    await house.asked();
    const before = mails();
    await service.request({ account: 'own', password });
    await house.work();
    assert.equal(mails(), before, 'too soon');
    house.app.pass(61 * second);
    const again = await service.request({ account: 'own', password });
    await house.work();
    assert.equal(mails(), before + 1);
    assert.equal(again.confirmBy, '2026-11-23T10:01:01.000Z');
    assert.deepEqual(await house.states(), ['requested']);
    await (await house.as(caller())).confirm({ deletionToken: house.linkTo('kim@mail.example') });
    await house.work();
    house.app.pass(61 * second);
    assert.equal((await service.request({ account: 'own', password })).state, 'scheduled');
    await house.work();
    assert.match(house.mails.at(-1)?.subject ?? '', /is going to be deleted/);
  });

  test('of ten calls at once one deletion and one mail come', async (t) => {
    const house = await leaving(t);
    const service = await house.as();
    const asked = await Promise.all(Array.from({ length: 10 }, () => service.request({ account: 'own', password })));
    assert.equal(new Set(asked.map(({ requestedAt }) => requestedAt)).size, 1);
    await house.work();
    assert.equal(house.mailsTo('kim@mail.example').length, 1);
    assert.deepEqual(await house.states(), ['requested']);
  });

  test('a mail that is not confirmed within a day is over, and another can be asked for', async (t) => {
    const house = await leaving(t);
    const deletionToken = await house.asked();
    house.app.pass(24 * hour);
    const stranger = await house.as(caller());
    assert.equal((await stranger.inspect({ deletionToken })).state, 'lapsed');
    await assert.rejects(stranger.confirm({ deletionToken }), isCode('deletion-closed'));
    assert.equal((await (await house.as()).get())?.deletion, undefined);
    await house.watch();
    assert.deepEqual(await house.states(), ['lapsed']);
    const fresh = await house.asked();
    assert.notEqual(fresh, deletionToken);
    assert.equal((await stranger.confirm({ deletionToken: fresh })).state, 'scheduled');
    assert.equal((await stranger.inspect({ deletionToken })).state, 'lapsed');
  });

  test('tries at the password count as tries at signing in', async (t) => {
    const house = await leaving(t);
    const service = await house.as();
    for (let tries = 0; tries < 10; tries += 1) {
      await assert.rejects(service.request({ account: 'own', password: wrongPassword }), isCode('sign-in-failed'));
    }
    await assert.rejects(service.request({ account: 'own', password }), isCode('rate-limited'));
    await assert.rejects(service.exportData({ account: 'own', password }), isCode('rate-limited'));
    const session = await house.app.session(house.kim);
    await assert.rejects(session.signIn({ email: 'kim@mail.example', password }), isCode('rate-limited'));
    assert.deepEqual(await house.states(), []);
  });

  test('nobody asks without a session or an invitation', async (t) => {
    const house = await leaving(t);
    const stranger = await house.as(caller());
    assert.equal(await stranger.get(), undefined);
    await assert.rejects(stranger.request({ account: 'own', password }), isCode('unauthenticated'));
    const token = `inv_${'x'.repeat(43)}`;
    for (let tries = 0; tries < 10; tries += 1) {
      await assert.rejects(stranger.request({ account: 'base', password, token }), isCode('link-unknown'));
    }
    await assert.rejects(stranger.request({ account: 'base', password, token }), isCode('rate-limited'));
  });
});

suite('from the notice of an account invited under a variation', () => {
  test('the account of the usual address is asked for with its password, and both can cancel', async (t) => {
    const house = await leaving(t);
    const { mail } = await house.app.invited('kim@mail.example');
    assert.equal(mail.to, 'kim+talent@mail.example');
    const { token } = mail;
    const invited = await house.as(caller());
    const asked = await invited.request({ account: 'base', password, token });
    assert.deepEqual([asked.state, asked.email], ['requested', 'kim@mail.example']);
    await house.work();
    await (await house.as(caller())).confirm({ deletionToken: house.linkTo('kim@mail.example') });
    // Without the password only that much is said.
    const kept = await invited.cancel({ account: 'base', token });
    assert.deepEqual([kept.state, kept.email, kept.profiles], ['cancelled', 'k•••@mail.example', undefined]);
    assert.equal((await invited.cancel({ account: 'base', token })).state, 'cancelled');
    house.app.pass(minute);
    await invited.request({ account: 'base', password, token });
    assert.equal((await (await house.as()).cancel({ account: 'own' })).state, 'cancelled');
    assert.deepEqual(await house.states(), ['cancelled', 'cancelled']);
  });

  test('an account without a password cannot be asked for, nor one that is not there', async (t) => {
    const house = await leaving(t);
    const { mail } = await house.app.invited('new@mail.example');
    const invited = await house.as(caller());
    for (const account of ['own', 'base'] as const) {
      for (const typed of ['', password, wrongPassword]) {
        const call = invited.request({ account, password: typed, token: mail.token });
        await assert.rejects(call, isCode('sign-in-failed'), account);
      }
    }
    assert.deepEqual(await house.states(), []);
  });

  test('somebody else’s link does not cancel', async (t) => {
    const house = await leaving(t);
    const { mail } = await house.app.invited('kim@mail.example');
    const other = await house.app.invited('lee@mail.example');
    const deletionToken = await house.confirmed();
    const stranger = await house.as(caller());
    // Kim asked from the own account: no notice has it.
    for (const token of [mail.token, other.mail.token]) {
      await assert.rejects(stranger.cancel({ account: 'base', token }), isCode('deletion-closed'));
      await assert.rejects(stranger.cancel({ account: 'own', token }), isCode('deletion-closed'));
    }
    await assert.rejects(stranger.cancel({ account: 'own' }), isCode('unauthenticated'));
    await assert.rejects(stranger.cancel({ account: 'own', deletionToken }), isCode('invalid-input'));
    await assert.rejects(stranger.cancel({}), isCode('invalid-input'));
    assert.deepEqual(await house.states(), ['scheduled']);
  });
});
