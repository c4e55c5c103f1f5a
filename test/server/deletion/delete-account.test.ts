import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { PlatformError } from '../../../src/server/platforms/platform.js';
import { caller, day, hour, minute } from '../deployment.js';
import { attempt, connect, credentials, row, testPlatform } from '../profiles/creators.js';
import { leaving, password } from './leaving.js';

const unreachable = () => new PlatformError('tiktok', { kind: 'temporary' }, 'the platform does not answer');

suite('an account is deleted', () => {
  test('when the days of grace are over: nothing signs in, the address is free, and a receipt comes', async (t) => {
    const house = await leaving(t);
    const profileId = await connect(house.app, house.kim.accountId);
    await house.confirmed();
    assert.deepEqual((await (await house.as()).get())?.deletion?.deleteAt, '2026-11-29T10:00:00.000Z');
    house.app.pass(7 * day - minute);
    await house.watch();
    assert.deepEqual(await house.states(), ['scheduled']);
    assert.equal((await house.account()).status, 'active');

    house.app.pass(minute);
    await house.watch();
    const [deletion] = await house.deletions();
    assert.equal(deletion?.state, 'deleted');
    assert.equal(deletion.contact, null);
    const account = await house.account();
    assert.equal(account.status, 'removed');
    assert.deepEqual([account.email, account.email_canonical, account.name, account.password_hash], ['', '', '', null]);
    assert.deepEqual(await credentials(house.app), []);
    assert.equal((await row(house.app, profileId)).handle, 'deleted');
    const receipt = house.mailsTo('kim@mail.example').at(-1);
    assert.match(receipt?.subject ?? '', /was deleted/);
    assert.ok(receipt?.text.includes(`/deletion/${deletion.receipt}`));
    assert.ok(receipt?.text.includes(`Your receipt: ${deletion.receipt}`));

    const { record } = await house.app.invited('kim@mail.example', 'Kim Again');
    assert.equal(record.email, 'kim@mail.example', 'no variation: the address is free');
  });

  test('at once where there are no days of grace', async (t) => {
    const house = await leaving(t, { config: { deletion: { graceDays: 0 } } });
    await connect(house.app, house.kim.accountId);
    const deletionToken = await house.asked();
    await (await house.as(caller())).confirm({ deletionToken });
    await house.work();
    assert.deepEqual(await house.states(), ['deleted']);
    assert.deepEqual(
      house.mailsTo('kim@mail.example').map(({ subject }) => subject.replace(' at Northlight', '')),
      ['Do you want to delete your account?', 'Your account was deleted'],
    );
    assert.match(house.mails[0]?.text ?? '', /deleted at once/);
  });

  test('only once platforms were told, again and again where they fail; till then the address is not free', async (t) => {
    let down = true;
    const told: string[] = [];
    const revoke = (_grant: unknown, userId: string) => {
      if (down) return Promise.reject(unreachable());
      told.push(userId);
      return Promise.resolve();
    };
    const house = await leaving(t, {
      config: { deletion: { graceDays: 0 } },
      platforms: [testPlatform('tiktok', { revoke })],
    });
    await connect(house.app, house.kim.accountId);
    const deletionToken = await house.confirmed();
    const stranger = await house.as(caller());
    for (let round = 0; round < 3; round += 1) {
      house.app.pass(minute);
      await house.watch();
      const shown = await stranger.inspect({ deletionToken });
      assert.deepEqual([shown.state, shown.email, shown.profiles], ['deleting', 'kim@mail.example', []]);
      assert.match(shown.receipt ?? '', /^\w{16}$/);
    }
    assert.deepEqual(await credentials(house.app), [], 'the token is not kept until then');
    const { record, mail } = await house.app.invited('kim@mail.example', 'Kim Again');
    assert.equal(record.email, 'kim+talent@mail.example');
    assert.equal(mail.to, record.email);

    down = false;
    await house.work();
    assert.deepEqual(told, ['open-1']);
    assert.deepEqual(await house.states(), ['deleted']);
    assert.deepEqual((await stranger.inspect({ deletionToken })).email, '');
  });

  test('after a day also where a platform cannot be told', async (t) => {
    const revoke = () => Promise.reject(unreachable());
    const house = await leaving(t, {
      config: { deletion: { graceDays: 0 } },
      platforms: [testPlatform('tiktok', { revoke })],
    });
    await connect(house.app, house.kim.accountId);
    await house.confirmed();
    house.app.pass(day - hour);
    await house.watch();
    assert.deepEqual(await house.states(), ['deleting']);
    house.app.pass(hour);
    // Even if the job that told the platform is lost.
    house.failed = [];
    await house.watch();
    assert.deepEqual(await house.states(), ['deleted']);
    assert.deepEqual(await house.db.selectFrom('revocation').selectAll().execute(), []);
  });

  test('with attempts that run, transfers it asked for, and those who asked for its profiles told first', async (t) => {
    const house = await leaving(t, { config: { deletion: { graceDays: 0 } } });
    const other = await house.arrive('lee@mail.example');
    const mine = await connect(house.app, house.kim.accountId);
    const theirs = await connect(house.app, other.accountId, { platformUserId: 'open-2', handle: 'lee' });
    const open = await attempt(house.app, house.kim.accountId, 'started');
    const ask = (profile: string, from: string, to: string, handle: string) => {
      const at = house.app.context.now();
      return house.db
        .insertInto('profile_transfer')
        .values({
          tenant: 'default',
          id: profile,
          profile_id: profile,
          from_account_id: from,
          to_account_id: to,
          platform: 'tiktok',
          platform_user_id: handle,
          handle,
          state: 'requested',
          object_until: new Date(at.getTime() + day),
          expires_at: new Date(at.getTime() + 14 * day),
          created_at: at,
        })
        .execute();
    };
    await ask(mine, house.kim.accountId, other.accountId, 'kim.creates');
    await ask(theirs, other.accountId, house.kim.accountId, 'lee');
    await house.confirmed();
    assert.deepEqual(await house.states(), ['deleting'], 'the one who asked is being told');
    assert.match(house.mailsTo('lee@mail.example').at(-1)?.subject ?? '', /You can connect @kim\.creates now/);
    house.app.pass(11 * minute);
    await house.watch();
    assert.deepEqual(await house.states(), ['deleted']);
    const transfers = await house.db.selectFrom('profile_transfer').select(['state', 'handle']).execute();
    assert.deepEqual(transfers, [
      { state: 'withdrawn', handle: 'deleted' },
      { state: 'withdrawn', handle: 'deleted' },
    ]);
    const attempts = await house.db.selectFrom('connection_attempt').select('id').execute();
    assert.ok(!attempts.some(({ id }) => id === open));
    assert.equal((await row(house.app, theirs)).handle, 'lee', 'what belongs to others stays');
  });
});

suite('the last mail', () => {
  test('its address is forgotten also where a mail server refuses it for good', async (t) => {
    const house = await leaving(t, { config: { deletion: { graceDays: 0 } } });
    const deletionToken = await house.asked();
    house.answerMail = () => ({ result: 'refused', code: '5.1.1' });
    await (await house.as(caller())).confirm({ deletionToken });
    await house.work();
    assert.deepEqual(
      (await house.deletions()).map(({ state, contact }) => [state, contact]),
      [['deleted', null]],
    );
  });

  test('waits while no mail server can be reached, but not for ever', async (t) => {
    const house = await leaving(t, { config: { deletion: { graceDays: 0 } } });
    const deletionToken = await house.asked();
    house.answerMail = () => Promise.reject(new Error('connection refused'));
    await (await house.as(caller())).confirm({ deletionToken });
    await house.work();
    const contact = async () => (await house.deletions())[0]?.contact;
    assert.deepEqual(await contact(), { email: 'kim@mail.example', name: 'Kim Moreno', locale: null });
    const taken = house.failed;
    house.answerMail = () => ({ result: 'accepted', code: '250' });
    await house.work();
    assert.equal(await contact(), null);
    assert.match(house.mailsTo('kim@mail.example').at(-1)?.subject ?? '', /was deleted/);
    const mails = house.mails.length;
    house.failed = taken;
    await house.work();
    assert.equal(house.mails.length, mails, 'a job that runs again has nobody to write to');

    const token = await house.asked(await house.arrive('sam@mail.example'));
    house.answerMail = () => Promise.reject(new Error('connection refused'));
    await (await house.as(caller())).confirm({ deletionToken: token });
    await house.work();
    // Its job is lost, together with the queue it was in.
    house.failed = [];
    house.app.pass(3 * day);
    await house.watch();
    const contacts = (await house.deletions()).map((deletion) => deletion.contact);
    assert.deepEqual(contacts, [null, null]);
  });
});

test('a password that was changed while the deletion waits makes no difference to it', async (t) => {
  const house = await leaving(t);
  const deletionToken = await house.asked();
  const mail = await house.app.resetMail('kim@mail.example');
  await (await house.app.reset()).complete({ token: mail?.token ?? '', password: 'umber gravel lantern' });
  const confirmed = await (await house.as(caller())).confirm({ deletionToken });
  assert.equal(confirmed.state, 'scheduled');
  const service = await house.as();
  await assert.rejects(service.request({ account: 'own', password }));
  assert.equal((await service.request({ account: 'own', password: 'umber gravel lantern' })).state, 'scheduled');
});
