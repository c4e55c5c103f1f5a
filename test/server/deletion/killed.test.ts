import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KyselyPlugin, PluginTransformQueryArgs } from 'kysely';
import type { ConnectContext } from '../../../src/server/connect-context.js';
import { deleteAccount } from '../../../src/server/deletion/delete-account.js';
import { newReceipt } from '../../../src/server/deletion/receipt-code.js';
import { revokePermission } from '../../../src/server/profiles/revocation.js';
import { newId } from '../../../src/server/store/ids.js';
import type { Deployment } from '../deployment.js';
import { connect, withPlatforms } from '../profiles/creators.js';

/** Dies at the so-many-th statement, whatever it is. */
class Killer implements KyselyPlugin {
  #left: number;

  constructor(statements: number) {
    this.#left = statements;
  }

  transformQuery({ node }: PluginTransformQueryArgs) {
    this.#left -= 1;
    if (this.#left < 0) throw new Error('killed');
    return node;
  }

  transformResult({ result }: { result: Awaited<ReturnType<KyselyPlugin['transformResult']>> }) {
    return Promise.resolve(result);
  }
}

/** An account with two profiles whose days of grace are over. */
async function due(app: Deployment, name: string): Promise<{ accountId: string; deletionId: string }> {
  const now = app.context.now();
  const [accountId, deletionId, tenant] = [newId(now), newId(now), 'default'];
  const email = `${name}@mail.example`;
  await app.db
    .insertInto('account')
    .values({ tenant, id: accountId, email, email_canonical: email, name, status: 'active', created_at: now })
    .execute();
  await connect(app, accountId, { platformUserId: `${name}-1`, handle: `${name}-handle` });
  await connect(app, accountId, { platform: 'instagram', platformUserId: `${name}-2`, handle: `${name}-handle` });
  await app.db
    .insertInto('account_deletion')
    .values({
      tenant,
      id: deletionId,
      account_id: accountId,
      asked_by: accountId,
      source: 'creator',
      state: 'scheduled',
      receipt: newReceipt(),
      delete_at: now,
      created_at: now,
      state_since: now,
    })
    .execute();
  return { accountId, deletionId };
}

/** Runs revocations that wait, and says how many receipts were asked for. */
async function tell(app: Deployment): Promise<number> {
  const jobs = await app.takeJobs();
  for (const job of jobs) {
    if (job.name === 'revoke-permission') await revokePermission(app.context, job.payload.revocationId);
  }
  return jobs.filter(({ name, payload }) => name === 'send-deletion-mail' && payload.about === 'receipt').length;
}

async function endOf(app: Deployment, accountId: string) {
  const account = await app.db.selectFrom('account').selectAll().where('id', '=', accountId).executeTakeFirstOrThrow();
  const deletion = await app.db
    .selectFrom('account_deletion')
    .selectAll()
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow();
  const profiles = await app.db.selectFrom('social_profile').selectAll().where('account_id', '=', accountId).execute();
  return { account, deletion, profiles };
}

test('killed at any statement and run again, it comes to the same end with one receipt', async (t) => {
  const app = await withPlatforms(t);
  let kills = 0;
  for (let statements = 0; ; statements += 1) {
    const { accountId, deletionId } = await due(app, `kim${statements}`);
    const dying: ConnectContext = { ...app.context, db: app.db.withPlugin(new Killer(statements)) };
    const killed = await deleteAccount(dying, deletionId).then(
      () => false,
      () => true,
    );
    const { account, deletion } = await endOf(app, accountId);
    // Between the steps nothing is half done: who can sign in has an account that stays, and an address is free
    // only once everything else is gone.
    assert.deepEqual(
      [account.status, deletion.state],
      account.status === 'active' ? ['active', 'scheduled'] : ['deleting', 'deleting'],
    );
    assert.equal(account.email_canonical, `kim${statements}@mail.example`);

    await deleteAccount(app.context, deletionId);
    let receipts = await tell(app);
    const late = await killedAtTheEnd(app, deletionId, statements);
    kills += late;
    await deleteAccount(app.context, deletionId);
    await deleteAccount(app.context, deletionId);
    receipts += await tell(app);
    assert.equal(receipts, 1);
    const end = await endOf(app, accountId);
    assert.deepEqual([end.account.status, end.account.email, end.deletion.state], ['removed', '', 'deleted']);
    assert.deepEqual([...new Set(end.profiles.map(({ handle }) => handle))], ['deleted']);
    if (!killed && late === 0) break;
  }
  assert.ok(kills > 10, `killed ${kills} times in the last step`);
  assert.deepEqual(await app.db.selectFrom('credential').selectAll().execute(), []);
  assert.deepEqual(await app.db.selectFrom('revocation').selectAll().execute(), []);
});

/** The same for the last step. @returns 1 where it was killed */
async function killedAtTheEnd(app: Deployment, deletionId: string, statements: number): Promise<number> {
  const dying: ConnectContext = { ...app.context, db: app.db.withPlugin(new Killer(statements)) };
  try {
    await deleteAccount(dying, deletionId);
    return 0;
  } catch {
    const rows = await app.db.selectFrom('account_deletion').select('state').where('id', '=', deletionId).execute();
    assert.deepEqual(rows, [{ state: 'deleting' }]);
    return 1;
  }
}

test('run by several processes at once, it is done once', async (t) => {
  const app = await withPlatforms(t);
  const { accountId, deletionId } = await due(app, 'kim');
  const several = () => Promise.all(Array.from({ length: 4 }, () => deleteAccount(app.context, deletionId)));
  await several();
  const revocations = await app.db.selectFrom('revocation').selectAll().execute();
  assert.equal(revocations.length, 1, 'the platform is told once');
  await tell(app);
  await several();
  assert.equal(await tell(app), 1);
  assert.equal((await endOf(app, accountId)).deletion.state, 'deleted');
  const entries = await app.db
    .selectFrom('audit_event')
    .select('result')
    .where('action', '=', 'account.delete')
    .orderBy('id')
    .execute();
  assert.deepEqual(entries, [{ result: 'begun' }, { result: 'done' }]);
});
