import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOnboardingError } from '../../../src/contract/errors.js';
import { createDeletionService } from '../../../src/server/deletion/deletion.js';
import { jobHandlers } from '../../../src/server/jobs/handlers.js';
import type { Job } from '../deployment.js';
import { caller, day } from '../deployment.js';
import { connect, isCode, profiles } from '../profiles/creators.js';
import { changing, type Changing, manager, password } from './changing.js';

/** Runs everything that waits but the mails of invitations. @returns the newest link of a mail about a deletion */
async function work({ app }: Changing, watch = false): Promise<string> {
  let link = '';
  const mailer = {
    send(mail: { text: string }) {
      link = /#t=(del_[\w-]{43})/.exec(mail.text)?.[1] ?? link;
      return Promise.resolve({ result: 'accepted', code: '250' } as const);
    },
    close: () => undefined,
  };
  const handlers = jobHandlers(app.context, { delivery: app.delivery, mailer });
  if (watch) await app.context.jobs.enqueue('watch-deletions', {});
  for (let jobs = await app.takeJobs(); jobs.length > 0; jobs = await app.takeJobs()) {
    for (const { name, payload } of jobs.filter((job) => job.name !== 'send-invitation')) {
      await (handlers[name] as (payload: Job['payload'], attempt: { last: boolean }) => Promise<void>)(payload, {
        last: true,
      });
    }
  }
  return link;
}

test('the older account is deleted from the notice; once its address is free it is asked for, approved and come in with', async (t) => {
  const world = await changing(t, { rateLimits: 'off' });
  const older = await world.taken();
  const kim = await world.comeIn(await world.invite());
  const profile = await connect(world.app, kim.accountId);
  const deletion = createDeletionService(world.app.context, await world.app.passwords());
  await deletion(kim.session).request({ account: 'base', password });
  const deletionToken = await work(world);
  assert.equal((await world.notice(kim))?.deletion?.state, 'requested');
  assert.equal((await world.notice(kim))?.baseState, 'in-use');

  await deletion(caller()).confirm({ deletionToken });
  await work(world);
  assert.equal((await world.notice(kim))?.baseState, 'being-deleted');
  await assert.rejects(world.ask(kim, 'kim@mail.example'), isCode('email-base-in-use'));
  const partner = caller({ kind: 'embed', accountId: kim.accountId, apiKeyId: 'key-2' });
  const shown = (await world.column(partner).get({}))?.deletion;
  assert.deepEqual([shown?.state, shown?.email.includes('kim@')], ['scheduled', false]);

  world.app.pass(7 * day);
  await work(world, true);
  assert.equal((await world.account(older.accountId)).status, 'removed');
  const freed = await world.notice(kim);
  assert.deepEqual([freed?.baseState, freed?.deletion?.state], ['free', 'deleted']);

  const { id } = await world.ask(kim, 'kim@mail.example');
  await world.answer(manager(), id, 'approve');
  const primary = await world.comeIn(await world.mailed('kim@mail.example'));
  assert.equal(await world.signsIn('kim@mail.example'), true);
  assert.equal(await world.signsIn('kim+talent@mail.example'), false);
  const list = await profiles(world.app, primary.session).list();
  assert.deepEqual(
    list.profiles.map((row) => row.id),
    [profile],
  );
});

test('asking and approving while the own deletion is being confirmed leave nothing open', async (t) => {
  for (const round of ['ask', 'approve', 'ask', 'approve'] as const) {
    const world = await changing(t, { rateLimits: 'off' });
    const kim = await world.variation();
    const deletion = createDeletionService(world.app.context, await world.app.passwords());
    await deletion(kim.session).request({ account: 'own', password });
    const deletionToken = await work(world);
    const asked = round === 'approve' ? await world.ask(kim, 'kim@home.example') : undefined;
    const codes = await Promise.all([
      deletion(caller()).confirm({ deletionToken }),
      (asked ? world.answer(manager(), asked.id, 'approve') : world.ask(kim, 'kim@home.example')).catch(
        (error: unknown) => {
          if (!isOnboardingError(error)) throw error;
          return error.code;
        },
      ),
    ]);
    const refusal = typeof codes[1] === 'string' ? codes[1] : undefined;
    assert.ok([undefined, 'account-leaving', 'email-change-closed'].includes(refusal), refusal);
    const open = await world.app.db.selectFrom('email_change').select('id').where('ended_at', 'is', null).execute();
    assert.deepEqual(open, []);
    const living = (await world.app.accounts()).filter(({ status }) => status !== 'removed');
    assert.deepEqual(living.map(({ email }) => email).sort(), ['kim+talent@mail.example', 'kim@mail.example']);
  }
});
