import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { AuditRecord } from '../../src/contract/admin.js';
import { audit } from '../../src/server/audit.js';
import { listAudit } from '../../src/server/audit-list.js';
import { sealPersonal } from '../../src/server/audit-key.js';
import { dropStrayKeys } from '../../src/server/deletion/erase-audit.js';
import { inTransaction } from '../../src/server/store/transaction.js';
import { leaving, wrongPassword } from './deletion/leaving.js';
import { caller, type Deployment } from './deployment.js';
import { isCode } from './profiles/creators.js';
import { runningServer } from './running.js';

const email = 'kim@mail.example';

function entries(app: Deployment) {
  return app.db.selectFrom('audit_event').selectAll().orderBy('id').execute();
}

suite('what the audit keeps of a person', () => {
  test('is sealed under the key of the account, also where signing in failed', async (t) => {
    const house = await leaving(t);
    const session = await house.app.session(caller({ ipPrefix: '198.51.100.77/32' }));
    await assert.rejects(session.signIn({ email, password: wrongPassword }), isCode('sign-in-failed'));
    await assert.rejects(session.signIn({ email: 'nobody@mail.example', password: wrongPassword }));
    const rows = await entries(house.app);
    const [known, unknown] = rows.filter(({ result }) => result === 'sign-in-failed');
    assert.deepEqual(
      [known?.target, known?.account_id, known?.ip_prefix],
      [house.kim.accountId, house.kim.accountId, null],
    );
    assert.match(known?.sealed ?? '', /^[\w-]{60,}$/);
    assert.deepEqual(
      [unknown?.target, unknown?.account_id, unknown?.ip_prefix, unknown?.sealed],
      ['n•••@mail.example', null, '198.51.100.77/32', null],
    );
    const stored = JSON.stringify(rows.filter(({ account_id }) => account_id !== null));
    for (const word of ['198.51.100', 'k•••@']) assert.ok(!stored.includes(word), word);
    const { entries: shown } = await listAudit(house.app.context, { email });
    assert.deepEqual(
      shown.filter(({ result }) => result === 'sign-in-failed').map((entry) => [entry.ipPrefix, entry.email]),
      [['198.51.100.77/32', 'k•••@mail.example']],
    );
  });

  test('cannot be read any more once the account is deleted; what happened can', async (t) => {
    const house = await leaving(t, { config: { deletion: { graceDays: 0 } } });
    const { context } = house.app;
    const before = (await listAudit(context, { email })).entries;
    assert.ok(before.length > 0);
    assert.ok(before.every(({ erased, ipPrefix }) => erased === undefined && ipPrefix !== undefined));
    await house.confirmed();
    assert.deepEqual((await listAudit(context, { email })).entries, [], 'nobody has the address');
    const after = new Map((await listAudit(context, { limit: '200' })).entries.map((entry) => [entry.id, entry]));
    for (const { id, action, result } of before) {
      assert.deepEqual([after.get(id)?.action, after.get(id)?.result], [action, result]);
      assert.deepEqual(
        [after.get(id)?.erased, after.get(id)?.ipPrefix, after.get(id)?.email],
        [true, undefined, undefined],
      );
    }
    // A call that had begun before the end comes to write its entry now.
    await audit(context, house.db, house.kim, { action: 'session.sign-out', result: 'done' });
    const late = (await entries(house.app)).at(-1);
    assert.deepEqual([late?.ip_prefix, late?.sealed], [null, null]);
    assert.deepEqual(await house.db.selectFrom('audit_key').selectAll().execute(), []);
  });

  test('stays unreadable although a call makes the key again', async (t) => {
    const house = await leaving(t, { config: { deletion: { graceDays: 0 } } });
    await house.confirmed();
    const { accountId } = house.kim;
    const key = Buffer.alloc(32).toString('base64');
    await house.db.insertInto('audit_key').values({ tenant: 'default', account_id: accountId, key }).execute();
    const other = await house.arrive('lee@mail.example');
    assert.equal(await dropStrayKeys(house.app.context, house.db), 1);
    const left = await house.db.selectFrom('audit_key').select('account_id').execute();
    assert.deepEqual(left, [{ account_id: other.accountId }]);
  });

  test('opens only as the entry it was sealed for', async (t) => {
    const house = await leaving(t);
    const { context } = house.app;
    await audit(context, house.db, house.kim, { action: 'session.sign-out', result: 'done' });
    const rows = await entries(house.app);
    const [one, two] = rows.filter(({ sealed }) => sealed !== null);
    assert.ok(one && two);
    await house.db.updateTable('audit_event').set({ sealed: two.sealed }).where('id', '=', one.id).execute();
    const shown = (await listAudit(context, { email })).entries;
    assert.equal(shown.find(({ id }) => id === one.id)?.erased, true);
    assert.equal(shown.find(({ id }) => id === two.id)?.erased, undefined);
  });

  test('gets one key, however many calls at once are the first', async (t) => {
    const house = await leaving(t);
    await house.db.deleteFrom('audit_key').execute();
    const { accountId } = house.kim;
    const seal = (id: string) =>
      inTransaction(house.db, (db) => sealPersonal(house.app.context, db, { id, accountId }, { ip: '192.0.2.1/32' }));
    const sealed = await Promise.all(['1', '2', '3', '4', '5', '6'].map(seal));
    assert.ok(sealed.every((text) => text !== undefined));
    assert.equal((await house.db.selectFrom('audit_key').selectAll().execute()).length, 1);
  });
});

suite('GET /v1/admin/audit', () => {
  test('pages through everything, newest first, for admins only', async (t) => {
    const running = await runningServer(t);
    for (const name of ['kim', 'lee', 'sam', 'ada', 'eve']) {
      await running.admin('POST', '/v1/admin/invitations', { email: `${name}@mail.example`, name });
    }
    const seen: AuditRecord[] = [];
    for (let after = ''; ;) {
      const answer = await running.admin('GET', `/v1/admin/audit?limit=2${after && `&after=${after}`}`);
      assert.equal(answer.status, 200);
      const page = (await answer.json()) as { entries: AuditRecord[]; next?: string };
      assert.ok(page.entries.length <= 2);
      seen.push(...page.entries);
      if (page.next === undefined) break;
      after = page.next;
    }
    const created = seen.filter(({ action }) => action === 'invitation.create');
    assert.equal(created.length, 5);
    assert.ok(created.every(({ actor }) => /^admin:[0-9a-f-]{36}$/.test(actor)));
    assert.deepEqual(
      [...seen].sort((one, other) => (one.id < other.id ? 1 : -1)),
      seen,
    );
    assert.equal(new Set(seen.map(({ id }) => id)).size, seen.length);
    assert.equal((await running.admin('GET', '/v1/admin/audit?after=x')).status, 422);
    assert.equal((await running.send('GET', '/v1/admin/audit')).status, 401);
    const { secret } = await running.server.createApiKey({
      name: 'P',
      role: 'partner',
      origins: ['https://p.example'],
    });
    const partner = { headers: { authorization: `Bearer ${secret}` } };
    assert.equal((await running.send('GET', '/v1/admin/audit', partner)).status, 403);
  });
});
