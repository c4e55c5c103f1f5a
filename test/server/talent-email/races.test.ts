import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOnboardingError } from '../../../src/contract/errors.js';
import { connect, isCode, profiles } from '../profiles/creators.js';
import { changing, type Changing, type Creator, manager, password, support } from './changing.js';

/** Lets all happen at once. @returns how each ended: its value, or the code it was refused with */
async function atOnce<Value>(...works: (() => Promise<Value>)[]): Promise<(Value | string)[]> {
  return Promise.all(
    works.map((work) =>
      work().catch((error: unknown) => {
        if (isOnboardingError(error)) return error.code;
        throw error;
      }),
    ),
  );
}

/** No address has two accounts, no request is open without a way on. */
async function holds({ app }: Changing): Promise<void> {
  const accounts = (await app.accounts()).filter(({ status }) => status !== 'removed');
  assert.equal(new Set(accounts.map((row) => row.email_canonical)).size, accounts.length);
  const changes = await app.db.selectFrom('email_change').selectAll().where('ended_at', 'is', null).execute();
  for (const change of changes) {
    const holder = change.state === 'invited' ? (change.successor_id ?? change.account_id) : change.account_id;
    assert.ok(
      accounts.some(({ id }) => id === holder),
      `${change.state} has somebody to go on`,
    );
  }
}

const rounds = 6;

test('of two requests at once one is open, and both tell of one', async (t) => {
  const world = await changing(t, { rateLimits: 'off' });
  const kim = await world.variation();
  for (let n = 0; n < rounds; n += 1) {
    const same = await atOnce(...[1, 2, 3, 4].map(() => () => world.ask(kim, 'kim@home.example')));
    assert.equal(new Set(same.map((change) => JSON.stringify(change))).size, 1);
    await world.takeBack(kim);
    const other = await atOnce(
      () => world.ask(kim, 'kim@one.example'),
      () => world.ask(kim, 'kim@two.example'),
    );
    assert.equal(other.filter((change) => change === 'email-change-open').length, 1);
    await world.takeBack(kim);
  }
  const open = await world.app.db.selectFrom('email_change').select('id').where('ended_at', 'is', null).execute();
  assert.deepEqual(open, []);
});

test('an approval after the request was taken back comes too late', async (t) => {
  const world = await changing(t);
  const kim = await world.variation();
  const { id } = await world.ask(kim, 'kim@home.example');
  await world.takeBack(kim);
  for (const answer of ['approve', 'reject', 'forward'] as const) {
    await assert.rejects(world.answer(manager(), id, answer, 'other'), isCode('email-change-closed'));
  }
  await holds(world);
});

test('an approval and a withdrawal at once end as withdrawn, and nothing is left of the new address', async (t) => {
  for (const isUsed of [true, false]) {
    const world = await changing(t, { rateLimits: 'off' });
    if (!isUsed) await world.taken();
    const kim = isUsed ? await world.variation() : await world.invite();
    for (let n = 0; n < rounds; n += 1) {
      const email = `kim@home${n}.example`;
      const token = isUsed ? {} : { token: kim.token };
      const { id } = await world.column(isUsed ? kim.session : undefined).requestChange({ email, ...token });
      const [answered, withdrawn] = await atOnce<unknown>(
        () => world.answer(manager(), id, 'approve'),
        () => world.column(isUsed ? kim.session : undefined).withdrawChange(token),
      );
      const { state } = await world.change(id);
      const refused = typeof answered === 'string' ? answered : undefined;
      await holds(world);
      if (!isUsed && state === 'invited') {
        assert.equal(refused, undefined);
        assert.ok(['email-change-closed', 'unauthenticated'].includes(withdrawn as string));
        break;
      }
      assert.equal(state, 'withdrawn');
      assert.ok(refused === undefined || refused === 'email-change-closed');
      const left = (await world.app.accounts()).filter((row) => row.email_canonical === email);
      assert.ok(left.every(({ status }) => status === 'removed'));
    }
  }
});

test('of two approvals at once one invites, and both are answered the same', async (t) => {
  const world = await changing(t);
  const kim = await world.variation();
  const { id } = await world.ask(kim, 'kim@home.example');
  const answers = await atOnce(
    () => world.answer(manager(), id, 'approve'),
    () => world.answer(support, id, 'approve'),
    () => world.answer(manager(), id, 'approve'),
  );
  assert.deepEqual(
    answers.map((answer) => (typeof answer === 'string' ? answer : answer.state)),
    ['invited', 'invited', 'invited'],
  );
  const invited = (await world.app.invitations()).filter(({ email }) => email === 'kim@home.example');
  assert.equal(invited.length, 1);
  const mails = (await world.app.takeJobs()).filter(({ name }) => name === 'send-email-change-mail');
  assert.equal(mails.length, 1);
});

test('an approval, a rejection and a hand to support at once: one of them holds', async (t) => {
  const world = await changing(t, { rateLimits: 'off' });
  const kim = await world.variation();
  for (let n = 0; n < rounds; n += 1) {
    const { id } = await world.ask(kim, `kim@home${n}.example`);
    await atOnce(
      () => world.answer(support, id, 'approve'),
      () => world.answer(manager(), id, 'reject', 'policy'),
      () => world.answer(manager(), id, 'forward'),
    );
    const { state, reason } = await world.change(id);
    assert.ok(state === 'invited' || state === 'rejected', state);
    assert.equal(reason, state === 'rejected' ? 'policy' : null);
    await holds(world);
    if (state === 'invited') await world.takeBack(kim);
  }
});

test('two creators who ask for one address at once may both; approved at once, exactly one gets it', async (t) => {
  const world = await changing(t, { rateLimits: 'off' });
  const kim = await world.variation('kim@mail.example');
  const sam = await world.variation('sam@mail.example');
  const jo = await world.invite('jo@mail.example');
  for (let n = 0; n < rounds; n += 1) {
    const email = `shared${n}@home.example`;
    const asked = await atOnce(...[kim, sam, jo].map((creator) => () => world.ask(creator, email)));
    const ids = asked.map((change) => (typeof change === 'string' ? '' : change.id));
    const answers = await atOnce(...ids.map((id) => () => world.answer(support, id, 'approve')));
    assert.equal(answers.filter((answer) => answer === 'email-taken').length, 2);
    await holds(world);
    const states = (await Promise.all(ids.map((id) => world.change(id)))).map(({ state }) => state).sort();
    assert.deepEqual(states, ['invited', 'with-manager', 'with-manager']);
    if (answers[2] !== 'email-taken') break;
    await atOnce(...[kim, sam, jo].map((creator) => () => world.takeBack(creator)));
  }
});

test('the new link used twice at once takes over once', async (t) => {
  const world = await changing(t);
  const kim = await world.variation();
  await connect(world.app, kim.accountId);
  const { id } = await world.ask(kim, 'kim@home.example');
  await world.answer(manager(), id, 'approve');
  const successor = await world.mailed('kim@home.example');
  const reset = await world.app.reset();
  const ends = await atOnce<unknown>(
    ...[1, 2, 3].map(() => () => reset.complete({ token: successor.token, password })),
  );
  assert.equal(ends.filter((end) => end === 'link-used').length, 2);
  assert.equal((await world.change(id)).state, 'completed');
  assert.equal((await profiles(world.app, successor.session).list()).profiles.length, 1);
  await holds(world);
});

/** A creator whose new address is invited, and the invitation of it. */
async function invited(world: Changing, n: number): Promise<{ kim: Creator; successor: Creator; id: string }> {
  const kim = await world.variation(`kim${n}@mail.example`);
  const { id } = await world.ask(kim, `kim${n}@home.example`);
  await world.answer(manager(), id, 'approve');
  return { kim, successor: await world.mailed(`kim${n}@home.example`), id };
}

test('coming in while it is taken back, revoked, or the account is being deleted: one of them holds', async (t) => {
  const world = await changing(t, { rateLimits: 'off' });
  const rivals = {
    takeBack: ({ kim }: { kim: Creator }) => world.takeBack(kim),
    withdrawForDeletion: ({ kim }: { kim: Creator }) => world.withdrawForDeletion(kim.accountId),
    revoke: async ({ successor }: { successor: Creator }) => {
      const row = (await world.app.invitations()).find(({ account_id }) => account_id === successor.accountId);
      await world.app.admin().revoke({ id: row?.id ?? '' });
    },
    password: async ({ kim }: { kim: Creator }) => {
      const mail = await world.app.resetMail(kim.email);
      await (await world.app.reset()).complete({ token: mail?.token ?? '', password: 'a meadow of copper bells' });
    },
  };
  let n = 0;
  for (const rival of Object.values(rivals)) {
    for (let round = 0; round < 3; round += 1) {
      n += 1;
      const scene = await invited(world, n);
      await atOnce<unknown>(
        () => world.comeIn(scene.successor),
        () => rival(scene),
      );
      const { state } = await world.change(scene.id);
      const [older, newer] = [await world.account(scene.kim.accountId), await world.account(scene.successor.accountId)];
      assert.deepEqual(
        [state, older.status, newer.status],
        state === 'completed' ? ['completed', 'removed', 'active'] : ['withdrawn', 'active', 'removed'],
      );
      const sessions = await world.app.db
        .selectFrom('session')
        .select('id')
        .where('account_id', '=', older.id)
        .execute();
      if (older.status === 'removed') assert.deepEqual(sessions, []);
      await holds(world);
    }
  }
});

test('the reserved address invited while its creator comes in stays one account', async (t) => {
  const world = await changing(t, { rateLimits: 'off' });
  for (let n = 0; n < rounds; n += 1) {
    const { successor, id } = await invited(world, n);
    const [, record] = await atOnce<unknown>(
      () => world.comeIn(successor),
      () => world.app.admin().invite({ email: successor.email, name: 'Kim', ...{ managerName: 'Ana Ruiz' } }),
    );
    const { state } = await world.change(id);
    const email = (record as { email: string }).email;
    if (state === 'completed') assert.match(email, /^kim\d(\+talent)?@home\.example$/);
    else assert.equal(email, successor.email);
    await holds(world);
  }
});
