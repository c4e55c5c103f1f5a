import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ImportReport } from '../../src/contract/admin.js';
import { deployment } from './deployment.js';

test('good rows are invited; each bad one is reported with its number, field and reason', async (t) => {
  const server = await deployment(t);
  await server.active('taken@mail.example');
  const report = await server.admin().importRows({
    invitations: [
      { email: 'one@mail.example', name: 'One', locale: 'de-AT', managerName: 'Ana' },
      { email: 'not an address', name: 'Two' },
      { email: 'three@mail.example' },
      'four',
      { email: 'five@mail.example', name: 'x'.repeat(121) },
      { email: 'six@mail.example', name: 'Six', locale: 'not a locale' },
      { email: 'ONE@mail.example', name: 'One again' },
      { email: 'taken@mail.example', name: 'Eight' },
      { email: 'nine@mail.example', name: ' ' },
      null,
      { email: 'kim@a.example,b.example', name: 'Eleven' },
    ],
  });
  assert.deepEqual(
    report.created.map(({ row, invitation }) => [row, invitation.email]),
    [
      [1, 'one@mail.example'],
      [8, 'taken+talent@mail.example'],
    ],
  );
  assert.deepEqual(
    report.rejected.map(({ row, code, field, reason }) => [row, code, field, reason]),
    [
      [2, 'invalid-input', 'email', 'not an e-mail address'],
      [3, 'invalid-input', 'name', 'is missing or not text'],
      [4, 'invalid-input', undefined, 'is missing or not text'],
      [5, 'invalid-input', 'name', 'is too long'],
      [6, 'invalid-input', 'locale', 'is not in the form expected'],
      [7, 'invalid-input', 'email', 'the same address as in row 1'],
      [9, 'invalid-input', 'name', 'is missing'],
      [10, 'invalid-input', undefined, 'is missing or not text'],
      [11, 'invalid-input', 'email', 'not an e-mail address'],
    ],
  );
  assert.equal((await server.takeJobs()).length, 2);
});

test('a row whose address takes no variation is reported and the others go on', async (t) => {
  const server = await deployment(t, { variation: { domainsWithoutTags: ['plain.example'] } });
  await server.active('jo@plain.example');
  const report = await server.admin().importCsv('email,name\njo@plain.example,Jo\nsam@plain.example,Sam\n');
  assert.deepEqual(
    report.rejected.map(({ row, code, field }) => [row, code, field]),
    [[1, 'variation-unavailable', 'email']],
  );
  assert.deepEqual(
    report.created.map(({ row }) => row),
    [2],
  );
});

test('10,000 rows are imported in batches, numbered as they came, while other calls get their turn', async (t) => {
  const server = await deployment(t);
  const rows = Array.from({ length: 10_000 }, (_, n) => ({
    email: n % 100 === 7 ? 'broken' : `k${n}@mail.example`,
    name: `K ${n}`,
  }));
  const importing = server.admin().importRows({ invitations: rows });
  let calls = 0;
  const turn = async () => {
    await server.admin().list({});
    calls += 1;
    return undefined;
  };
  let report: ImportReport | undefined;
  while (!report) report = await Promise.race([importing, turn()]);
  assert.equal(report.created.length, 9900);
  assert.equal(report.rejected.length, 100);
  assert.ok(report.created.every(({ row, invitation }) => invitation.email === rows[row - 1]?.email));
  assert.ok(report.rejected.every(({ row }) => rows[row - 1]?.email === 'broken'));
  assert.ok(calls >= 10, `${calls} calls were answered meanwhile`);
  assert.equal((await server.takeJobs()).length, 9900);
});

test('imports of the same addresses at once leave one open invitation for each', async (t) => {
  const server = await deployment(t);
  const rows = Array.from({ length: 60 }, (_, n) => ({ email: `k${n}@mail.example`, name: `K ${n}` }));
  const reports = await Promise.all(
    [rows, [...rows].reverse(), rows].map((invitations) => server.admin().importRows({ invitations })),
  );
  assert.ok(reports.every(({ created, rejected }) => created.length === 60 && rejected.length === 0));
  assert.equal((await server.accounts()).length, 60);
  const open = (await server.invitations()).filter(({ status }) => status === 'queued');
  assert.equal(open.length, 60);
});
