import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { isOnboardingError } from '../../../src/contract/errors.js';
import { deleteAccount } from '../../../src/server/deletion/delete-account.js';
import { answerEmailChange } from '../../../src/server/talent-email/desk-requests.js';
import { createTalentEmailService } from '../../../src/server/talent-email/talent-email.js';
import { caller, day } from '../deployment.js';
import { isCode } from '../profiles/creators.js';
import { type Leaving, leaving, password } from './leaving.js';

/** Whether it succeeded; refused, the code. Anything else is a fault. */
function outcome(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: unknown) => {
      if (isOnboardingError(error)) return error.code;
      throw error;
    },
  );
}

/** No address is on two accounts, and nothing that signs in belongs to an account that is over. */
async function isSound({ db }: Leaving): Promise<void> {
  const accounts = await db.selectFrom('account').selectAll().execute();
  const living = accounts.filter(({ status }) => status !== 'removed').map(({ email_canonical }) => email_canonical);
  assert.equal(new Set(living).size, living.length);
  const over = accounts.filter(({ status }) => status === 'removed' || status === 'deleting').map(({ id }) => id);
  for (const table of ['session', 'embed_token'] as const) {
    const rows = await db.selectFrom(table).select('account_id').execute();
    assert.ok(!rows.some(({ account_id }) => over.includes(account_id)), table);
  }
}

suite('at the same moment', () => {
  test('cancelled and begun: one of the two', async (t) => {
    for (const order of [0, 1]) {
      const house = await leaving(t);
      const deletionToken = await house.confirmed();
      house.app.pass(7 * day);
      const [deletion] = await house.deletions();
      const service = await house.as(caller());
      const calls = [
        () => outcome(service.cancel({ deletionToken })),
        () => outcome(deleteAccount(house.app.context, deletion?.id ?? '')),
      ];
      if (order === 1) calls.reverse();
      const outcomes = await Promise.all(calls.map((call) => call()));
      if (order === 1) outcomes.reverse();
      const [state] = await house.states();
      assert.equal((await house.account()).status, state === 'cancelled' ? 'active' : 'removed');
      assert.equal(outcomes[0], state === 'cancelled' ? 'done' : 'deletion-closed');
      await isSound(house);
    }
  });

  test('confirmed and cancelled: the account stays', async (t) => {
    const house = await leaving(t);
    const deletionToken = await house.asked();
    const service = await house.as(caller());
    const [confirmed, cancelled] = await Promise.all([
      outcome(service.confirm({ deletionToken })),
      outcome(service.cancel({ deletionToken })),
    ]);
    assert.equal(cancelled, 'done');
    assert.ok(confirmed === 'done' || confirmed === 'deletion-closed', confirmed);
    house.app.pass(8 * day);
    await house.watch();
    assert.deepEqual(await house.states(), ['cancelled']);
    assert.equal((await house.account()).status, 'active');
  });

  test('confirmed ten times: one schedule, one mail', async (t) => {
    const house = await leaving(t);
    const deletionToken = await house.asked();
    const service = await house.as(caller());
    const answers = await Promise.all(Array.from({ length: 10 }, () => service.confirm({ deletionToken })));
    assert.equal(new Set(answers.map(({ deleteAt }) => deleteAt)).size, 1);
    await house.work();
    assert.equal(house.mailsTo('kim@mail.example').length, 2);
  });

  test('an address that is being freed and invited again is on one account', async (t) => {
    const house = await leaving(t);
    await house.confirmed();
    house.app.pass(7 * day);
    const [deletion] = await house.deletions();
    const invites = Array.from({ length: 4 }, () =>
      house.app.admin().invite({ email: 'kim@mail.example', name: 'Kim' }),
    );
    const [, ...records] = await Promise.all([deleteAccount(house.app.context, deletion?.id ?? ''), ...invites]);
    assert.deepEqual(await house.states(), ['deleted']);
    for (const { email } of records) assert.match(email, /^kim(\+talent\d*)?@mail\.example$/);
    await isSound(house);
    const late = await house.app.admin().invite({ email: 'kim@mail.example', name: 'Kim' });
    assert.equal(late.email, 'kim@mail.example');
    await isSound(house);
  });

  test('signed in and begun: no session outlives it', async (t) => {
    const house = await leaving(t);
    await house.confirmed();
    house.app.pass(7 * day);
    const [deletion] = await house.deletions();
    const session = await house.app.session();
    const signIn = () => outcome(session.signIn({ email: 'kim@mail.example', password }));
    const ways = await Promise.all([signIn(), deleteAccount(house.app.context, deletion?.id ?? ''), signIn()]);
    for (const way of [ways[0], ways[2]]) assert.ok(way === 'done' || way === 'sign-in-failed', way);
    await house.watch();
    assert.deepEqual(await house.states(), ['deleted']);
    await isSound(house);
  });
});

suite('another account takes the place of one that is to be deleted', () => {
  /** Kim is invited at another address. @returns the new invitation's secret */
  async function invitedElsewhere(house: Leaving): Promise<string> {
    const change = await createTalentEmailService(house.app.context)(house.kim).requestChange({
      email: 'new@studio.example',
    });
    const support = caller({ kind: 'admin', apiKeyId: 'key-1' });
    await answerEmailChange(house.app.context, support, { id: change.id, answer: 'approve' });
    return (await house.app.mailed()).token;
  }

  test('an account that has moved is not deleted, and what was asked for it is over', async (t) => {
    const house = await leaving(t);
    const token = await invitedElsewhere(house);
    const deletionToken = await house.asked();
    await (await house.app.reset()).complete({ token, password: 'umber gravel lantern' });
    assert.deepEqual(await house.states(), ['cancelled']);
    await assert.rejects((await house.as(caller())).confirm({ deletionToken }), isCode('deletion-closed'));
    assert.equal((await house.account()).status, 'removed');
    await isSound(house);
  });

  test('a confirmed deletion takes the other address back: its invitation activates nothing', async (t) => {
    const house = await leaving(t);
    const token = await invitedElsewhere(house);
    await house.confirmed();
    const reset = await house.app.reset();
    await assert.rejects(reset.complete({ token, password: 'umber gravel lantern' }), isCode('link-revoked'));
    const service = createTalentEmailService(house.app.context)(house.kim);
    await assert.rejects(service.requestChange({ email: 'other@studio.example' }), isCode('account-leaving'));
    house.app.pass(7 * day);
    await house.watch();
    assert.deepEqual(await house.states(), ['deleted']);
    const left = await house.db.selectFrom('account').select(['email', 'name', 'status']).execute();
    for (const account of left) assert.deepEqual(account, { email: '', name: '', status: 'removed' });
    const changes = await house.db.selectFrom('email_change').select(['state', 'proposed_email']).execute();
    assert.deepEqual(changes, [{ state: 'withdrawn', proposed_email: '' }]);
  });

  test('both at once: the account either stays or moves, and signs in at one address', async (t) => {
    const house = await leaving(t);
    const token = await invitedElsewhere(house);
    const deletionToken = await house.asked();
    const service = await house.as(caller());
    const reset = await house.app.reset();
    const [confirmed, moved] = await Promise.all([
      outcome(service.confirm({ deletionToken })),
      outcome(reset.complete({ token, password: 'umber gravel lantern' })),
    ]);
    assert.ok((confirmed === 'done') !== (moved === 'done'), `${confirmed} ${moved}`);
    await isSound(house);
  });

  test('one that had taken the place of another takes everything of both along', async (t) => {
    const house = await leaving(t, { config: { deletion: { graceDays: 0 } } });
    const token = await invitedElsewhere(house);
    await (await house.app.reset()).complete({ token, password: 'umber gravel lantern' });
    const { id } = await house.db
      .selectFrom('account')
      .select('id')
      .where('status', '=', 'active')
      .executeTakeFirstOrThrow();
    const service = await house.as(caller({ kind: 'session', accountId: id }));
    await service.request({ account: 'own', password: 'umber gravel lantern' });
    await house.work();
    const deletionToken = house.linkTo('new@studio.example');
    await service.confirm({ deletionToken });
    await house.work();
    assert.deepEqual(await house.states(), ['deleted']);
    for (const table of ['account', 'invitation'] as const) {
      const rows = await house.db.selectFrom(table).select(['email', 'name']).execute();
      assert.equal(rows.length, 2);
      for (const row of rows) assert.deepEqual(row, { email: '', name: '' }, table);
    }
    assert.deepEqual(await house.db.selectFrom('audit_key').selectAll().execute(), []);
  });
});
