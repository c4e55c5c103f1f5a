import assert from 'node:assert/strict';
import test from 'node:test';
import { type Transfer, transferSchema } from '../../../src/contract/social-profiles.js';
import type { Jobs } from '../../../src/server/jobs/queue.js';
import { saveCredential } from '../../../src/server/profiles/credential.js';
import { completeTransfer } from '../../../src/server/profiles/transfer.js';
import { settleTransfers } from '../../../src/server/profiles/transfer-settle.js';
import { inTransaction } from '../../../src/server/store/transaction.js';
import { day, type Deployment, hour, minute } from '../deployment.js';
import {
  attempt,
  audited,
  connect,
  type Creator,
  creator,
  credentials,
  grant,
  isCode,
  profiles,
  row,
  withPlatforms,
} from './creators.js';

interface Scene {
  readonly app: Deployment;
  readonly holder: Creator;
  readonly asker: Creator;
  readonly profileId: string;
  ask(handOverCode?: string): Promise<Transfer>;
  /** What connecting once more does at its end. */
  move(transferId: string, platformUserId?: string): Promise<{ profileId: string }>;
}

async function scene(
  context: { after(clean: () => Promise<void>): void },
  { objectionHours = 72 } = {},
): Promise<Scene> {
  const app = await withPlatforms(context, { config: { transfers: { objectionHours } } });
  const holder = await creator(app, 'holder@creator.example', 'Robin Vale');
  const asker = await creator(app, 'asker@creator.example', 'Sam Ortiz');
  const profileId = await connect(app, holder.accountId, { visible: true });
  return {
    app,
    holder,
    asker,
    profileId,
    async ask(handOverCode) {
      const id = await attempt(app, asker.accountId, 'conflict');
      return profiles(app, asker).requestTransfer({ id, ...(handOverCode !== undefined && { handOverCode }) });
    },
    move: (transferId, platformUserId = 'open-1') =>
      inTransaction(app.db, async (db) => {
        const moved = await completeTransfer(app.context, db, transferId, asker.accountId, platformUserId);
        const left = await db.selectFrom('credential').select('profile_id').execute();
        assert.deepEqual(left, [], 'the old permission goes before the new one comes');
        await saveCredential(app.context, db, moved.profileId, 'tiktok', { ...grant, accessToken: 'newer-token' });
        return moved;
      }),
  };
}

async function mailsDue(app: Deployment): Promise<Jobs['send-transfer-mail']['about'][]> {
  return (await app.takeJobs()).flatMap((job) => (job.name === 'send-transfer-mail' ? [job.payload.about] : []));
}

test('asking opens the time to object, tells both sides, and moves nothing', async (context) => {
  const { app, holder, asker, profileId, ask } = await scene(context);

  const asked = await ask();

  assert.deepEqual(transferSchema.parse(JSON.parse(JSON.stringify(asked))), JSON.parse(JSON.stringify(asked)));
  assert.deepEqual([asked.direction, asked.state, asked.profileId], ['in', 'requested', undefined]);
  assert.equal(asked.objectUntil, new Date(app.context.now().getTime() + 72 * hour).toISOString());
  assert.deepEqual(await mailsDue(app), ['requested', 'asked']);
  const [seen] = (await profiles(app, holder).list()).transfers;
  assert.deepEqual([seen?.direction, seen?.state, seen?.profileId], ['out', 'requested', profileId]);
  assert.equal((await row(app, profileId)).account_id, holder.accountId);
  assert.deepEqual((await profiles(app, asker).list()).profiles, []);
});

test('neither side sees who the other is', async (context) => {
  const { app, holder, asker, ask, move } = await scene(context, { objectionHours: 0 });
  const seen = async () => JSON.stringify([(await profiles(app, holder).list()).transfers]);
  const seenByAsker = async () => JSON.stringify([(await profiles(app, asker).list()).transfers]);

  const asked = await ask();
  const before = [await seen(), await seenByAsker(), JSON.stringify(asked)];
  await move(asked.id);
  const [forHolder, forAsker] = [
    [before[0], await seen()],
    [before[1], before[2], await seenByAsker()],
  ];

  for (const text of forHolder) for (const secret of [asker.accountId, 'asker@']) assert.ok(!text?.includes(secret));
  for (const text of forAsker) for (const secret of [holder.accountId, 'holder@']) assert.ok(!text?.includes(secret));
});

test('nothing can be asked without a fresh proof of one’s own', async (context) => {
  const { app, holder, asker } = await scene(context);
  const ask = (who: Creator, id: string) => profiles(app, who).requestTransfer({ id });

  const stale = await attempt(app, asker.accountId, 'conflict');
  app.pass(30 * minute);
  await assert.rejects(ask(asker, stale), isCode('attempt-over'));
  const running = await attempt(app, asker.accountId, 'started');
  await assert.rejects(ask(asker, running), isCode('attempt-over'));
  const theirs = await attempt(app, asker.accountId, 'conflict');
  await assert.rejects(ask(holder, theirs), isCode('attempt-not-found'));
  await assert.rejects(ask(asker, 'no-id'), isCode('attempt-not-found'));
  const unheld = await attempt(app, asker.accountId, 'conflict', { platformUserId: 'open-9' });
  await assert.rejects(ask(asker, unheld), isCode('attempt-over'));
  assert.deepEqual(await mailsDue(app), []);
});

test('after the time to object, connecting once more moves the profile and nothing else', async (context) => {
  const { app, holder, asker, profileId, ask, move } = await scene(context);
  const { id } = await ask();
  await mailsDue(app);
  app.pass(72 * hour - minute);
  assert.equal(await settleTransfers(app.context), 0);
  await assert.rejects(move(id), isCode('transfer-closed'));
  app.pass(minute);

  assert.equal(await settleTransfers(app.context), 1);
  assert.deepEqual(await mailsDue(app), ['approved']);
  assert.equal((await row(app, profileId)).account_id, holder.accountId);
  const [before] = await credentials(app);
  const moved = await move(id);

  assert.deepEqual(moved, { profileId });
  const after = await row(app, profileId);
  assert.deepEqual([after.account_id, after.visible_to_manager, after.disconnected_at], [asker.accountId, false, null]);
  const held = await credentials(app);
  assert.equal(held.length, 1);
  assert.notEqual(held[0]?.access_token, before?.access_token);
  assert.notEqual(held[0]?.version, before?.version);
  assert.deepEqual(await mailsDue(app), ['moved']);
  const [out, into] = await Promise.all([profiles(app, holder).list(), profiles(app, asker).list()]);
  assert.deepEqual(
    [out.profiles.length, out.transfers[0]?.state, out.transfers[0]?.profileId],
    [0, 'moved', undefined],
  );
  assert.deepEqual(
    [into.profiles.length, into.transfers[0]?.state, into.transfers[0]?.profileId],
    [1, 'moved', profileId],
  );
  // The holder had let their manager see it; that is taken back in writing.
  const consents = await app.db.selectFrom('consent').selectAll().execute();
  assert.deepEqual(
    consents.map(({ account_id, visible }) => [account_id, visible]),
    [[holder.accountId, false]],
  );
  await assert.rejects(move(id), isCode('transfer-closed'));
});

test('an approved transfer moves for its account and its identity only, and for two weeks', async (context) => {
  const { app, holder, profileId, ask, move } = await scene(context, { objectionHours: 0 });
  const { id, state } = await ask();
  assert.equal(state, 'approved');
  const other = await creator(app, 'other@creator.example');

  await assert.rejects(move(id, 'open-2'), isCode('transfer-closed'));
  const byOther = inTransaction(app.db, (db) => completeTransfer(app.context, db, id, other.accountId, 'open-1'));
  await assert.rejects(byOther, isCode('transfer-closed'));
  app.pass(14 * day);
  await assert.rejects(move(id), isCode('transfer-closed'));

  assert.equal(await settleTransfers(app.context), 1);
  assert.equal((await profiles(app, holder).list()).transfers[0]?.state, 'expired');
  assert.equal((await row(app, profileId)).account_id, holder.accountId);
});

test('the holder may object, and the one who asked is told; answers of others do not count', async (context) => {
  const { app, holder, asker, ask, move } = await scene(context);
  const { id } = await ask();
  const other = await creator(app, 'other@creator.example');
  await mailsDue(app);

  for (const who of [asker, other]) {
    for (const answer of ['agree', 'object'] as const) {
      await assert.rejects(profiles(app, who).answerTransfer({ id, answer }), isCode('transfer-closed'));
    }
  }
  for (const who of [holder, other]) {
    await assert.rejects(profiles(app, who).answerTransfer({ id, answer: 'withdraw' }), isCode('transfer-closed'));
  }
  const declined = await profiles(app, holder).answerTransfer({ id, answer: 'object' });

  assert.equal(declined.state, 'declined');
  assert.deepEqual(await mailsDue(app), ['declined']);
  // A lost reply is asked for again.
  assert.equal((await profiles(app, holder).answerTransfer({ id, answer: 'object' })).state, 'declined');
  assert.deepEqual(await mailsDue(app), []);
  await assert.rejects(profiles(app, holder).answerTransfer({ id, answer: 'agree' }), isCode('transfer-closed'));
  await assert.rejects(move(id), isCode('transfer-closed'));
});

test('the holder may agree, and the asker may think better of it', async (context) => {
  const { app, holder, asker, ask, move } = await scene(context);
  const { id } = await ask();
  await mailsDue(app);

  assert.equal((await profiles(app, holder).answerTransfer({ id, answer: 'agree' })).state, 'approved');
  assert.deepEqual(await mailsDue(app), ['approved']);
  assert.equal((await profiles(app, asker).answerTransfer({ id, answer: 'withdraw' })).state, 'withdrawn');

  await assert.rejects(move(id), isCode('transfer-closed'));
  assert.deepEqual((await profiles(app, holder).list()).transfers, []);
  assert.deepEqual(await audited(app, 'transfer.agree'), ['done']);
});

test('of agreeing, objecting, withdrawing and time at once, one wins and one mail goes out at most', async (context) => {
  for (let round = 0; round < 10; round += 1) {
    const { app, holder, asker, ask } = await scene(context);
    const { id } = await ask();
    await mailsDue(app);
    app.pass(72 * hour);

    await Promise.allSettled([
      settleTransfers(app.context),
      profiles(app, holder).answerTransfer({ id, answer: 'object' }),
      profiles(app, holder).answerTransfer({ id, answer: 'agree' }),
      profiles(app, asker).answerTransfer({ id, answer: 'withdraw' }),
    ]);

    const { state } = await app.db.selectFrom('profile_transfer').select('state').executeTakeFirstOrThrow();
    const mails = await mailsDue(app);
    if (state === 'declined') assert.deepEqual(mails, ['declined']);
    else assert.ok(mails.every((about) => about === 'approved') && mails.length <= 1, `${state}: ${mails.join()}`);
  }
});

test('a code from the holder approves at once, however it is typed, and only once', async (context) => {
  const { app, holder, profileId, ask, move } = await scene(context);
  const { code, expiresIn } = await profiles(app, holder).handOver({ id: profileId });
  assert.match(code, /^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
  assert.equal(expiresIn, 24 * 3600);
  const stored = await app.db.selectFrom('hand_over').selectAll().execute();
  assert.ok(!JSON.stringify(stored).includes(code.replace('-', '')));

  const asked = await ask(` ${code.toLowerCase().replace('-', ' ')} `);

  assert.equal(asked.state, 'approved');
  assert.deepEqual(await mailsDue(app), []);
  assert.deepEqual(await app.db.selectFrom('hand_over').selectAll().execute(), []);
  assert.deepEqual(await move(asked.id), { profileId });
});

test('a code also speeds up what was asked before', async (context) => {
  const { app, holder, profileId, ask } = await scene(context);
  const first = await ask();
  const { code } = await profiles(app, holder).handOver({ id: profileId });

  const second = await ask(code);

  assert.deepEqual([second.id, second.state], [first.id, 'approved']);
});

test('wrong codes are counted, also those tried at once, and change nothing', async (context) => {
  const { app, holder, profileId, ask } = await scene(context);
  const { code } = await profiles(app, holder).handOver({ id: profileId });
  const wrong = code.startsWith('2222') ? '3333-3333' : '2222-2222';

  const results = await Promise.allSettled(Array.from({ length: 9 }, () => ask(wrong)));

  const codes = results.map((result) =>
    result.status === 'rejected' ? (result.reason as { code: string }).code : 'ok',
  );
  assert.deepEqual(
    [codes.filter((one) => one === 'code-wrong').length, codes.filter((one) => one === 'code-exhausted').length],
    [5, 4],
  );
  await assert.rejects(ask(code), isCode('code-exhausted'));
  assert.deepEqual(await app.db.selectFrom('profile_transfer').selectAll().execute(), []);
  assert.deepEqual(await mailsDue(app), []);
  // A new code brings new tries.
  const fresh = await profiles(app, holder).handOver({ id: profileId });
  assert.equal((await ask(fresh.code)).state, 'approved');
});

test('a code ends after a day', async (context) => {
  const { app, holder, profileId, ask } = await scene(context);
  const { code } = await profiles(app, holder).handOver({ id: profileId });
  app.pass(day);

  await assert.rejects(ask(code), isCode('code-exhausted'));
});

test('a holder who disconnects meanwhile sets the profile free', async (context) => {
  const { app, holder, asker, profileId, ask, move } = await scene(context);
  const { id } = await ask();
  await mailsDue(app);

  await profiles(app, holder).disconnect({ id: profileId });

  assert.deepEqual(await mailsDue(app), ['approved']);
  assert.deepEqual((await profiles(app, asker).list()).transfers, []);
  await assert.rejects(move(id), isCode('transfer-closed'));
  await connect(app, asker.accountId);
  assert.equal((await profiles(app, asker).list()).profiles.length, 1);
});

test('asking again is the same request; a third within a day is too much', async (context) => {
  const { app, asker, ask } = await scene(context);
  const first = await ask();
  assert.equal((await ask()).id, first.id);
  assert.deepEqual(await mailsDue(app), ['requested', 'asked']);

  await profiles(app, asker).answerTransfer({ id: first.id, answer: 'withdraw' });
  const second = await ask();
  assert.notEqual(second.id, first.id);
  await profiles(app, asker).answerTransfer({ id: second.id, answer: 'withdraw' });
  await assert.rejects(ask(), isCode('rate-limited'));
});

test('whoever moves it first ends what others had asked', async (context) => {
  const { app, profileId, ask, move } = await scene(context, { objectionHours: 0 });
  const other = await creator(app, 'other@creator.example');
  const id = await attempt(app, other.accountId, 'conflict');
  const theirs = await profiles(app, other).requestTransfer({ id });
  const ours = await ask();

  await move(ours.id);

  const late = inTransaction(app.db, (db) => completeTransfer(app.context, db, theirs.id, other.accountId, 'open-1'));
  await assert.rejects(late, isCode('transfer-closed'));
  assert.equal((await profiles(app, other).list()).transfers[0]?.state, 'expired');
  assert.equal((await credentials(app)).filter(({ profile_id }) => profile_id === profileId).length, 1);
});

test('where the holder’s account is gone nobody is left to object; where the asker’s is, it ends', async (context) => {
  for (const [gone, state] of [
    ['holder', 'approved'],
    ['asker', 'withdrawn'],
  ] as const) {
    const { app, holder, asker, ask } = await scene(context);
    await ask();
    const accountId = { holder, asker }[gone].accountId;
    await app.db.updateTable('account').set({ status: 'removed' }).where('id', '=', accountId).execute();

    await settleTransfers(app.context);

    const [transfer] = await app.db.selectFrom('profile_transfer').select('state').execute();
    assert.equal(transfer?.state, state);
  }
});
