import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { type Deployment, deployment } from '../deployment.js';
import { isCode } from '../profiles/creators.js';
import { desk, manager } from './desks.js';

const ana = manager('ana', 'Ana Ruiz');
const settings = { variation: { domainsWithoutTags: ['plain.example'] } };

/** 57 octets: `+talent` fits, `+talent2` does not. */
const longLocal = 'k'.repeat(57);
const address = fc.constantFrom(
  'used@mail.example',
  'used@plain.example',
  `${longLocal}@mail.example`,
  'other@mail.example',
  'own@mail.example',
  'OWN@mail.example',
  'new@mail.example',
  'used+talent@mail.example',
  'no address',
  '',
);
const field = fc.constantFrom('Kim', '', 'x'.repeat(121), '"Kim', '=SUM(A1)', '  ');
const line = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(address, fc.constantFrom('Kim', 'Lee')).map((values) => values.join(',')) },
  { weight: 1, arbitrary: fc.tuple(address, field).map((values) => values.join(',')) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);

/** Accounts of every kind: in use, with no variation left, invited by Ana and by somebody else. */
async function populated(app: Deployment): Promise<void> {
  await sql`truncate account, invitation, social_profile cascade`.execute(app.db);
  const used = [
    'used@mail.example',
    'used@plain.example',
    `${longLocal}@mail.example`,
    `${longLocal}+talent@mail.example`,
  ];
  for (const email of used) await app.admin().invite({ email, name: 'Used' });
  await app.db.updateTable('account').set({ status: 'active' }).execute();
  await app.db.updateTable('invitation').set({ status: 'accepted' }).execute();
  await desk(app, ana).invite({ email: 'own@mail.example', name: 'Own' });
  await desk(app, manager('bo')).invite({ email: 'other@mail.example', name: 'Other' });
  await app.takeJobs();
}

suite('the preview of a file', () => {
  test('judges every row as the import does, and does nothing itself', async (t) => {
    const app = await deployment(t, settings);
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
        await populated(app);
        const csv = ['email,name', ...lines].join('\n');
        const before = [await app.accounts(), await app.invitations()];
        const { rows } = await desk(app, ana).preview({ csv });
        assert.deepEqual([await app.accounts(), await app.invitations()], before);
        assert.deepEqual(await app.takeJobs(), []);

        const report = await desk(app, ana).importCsv(csv);
        const problems = rows.flatMap(({ row, problem }) => (problem ? [{ row, ...problem }] : []));
        assert.deepEqual(problems, report.rejected);
        const good = rows.flatMap(({ row, invite, known }) => (invite ? [{ row, email: invite.email, known }] : []));
        assert.deepEqual(
          good.map(({ row }) => row),
          report.created.map(({ row }) => row),
        );
        for (const [index, { email, known }] of good.entries()) {
          const made = report.created[index]?.invitation;
          assert.equal(made?.variation, known === 'in-use' ? true : undefined, email);
          const sentAgain = before[1]?.some(
            (row) => 'account_id' in row && row.email === email.toLowerCase() && row.status === 'queued',
          );
          assert.equal(known === 'invited', sentAgain === true && known !== 'in-use', email);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('says of each address whether it is known here, and nothing of whose it is', async (t) => {
    const app = await deployment(t, settings);
    await populated(app);
    const csv = 'email;name\nown@mail.example;Own\nused@mail.example;Two\nnew@mail.example;New\nused@plain.example;No';
    const { rows } = await desk(app, ana).preview({ csv });
    assert.deepEqual(
      rows.map(({ known, problem }) => problem?.code ?? known),
      ['invited', 'in-use', undefined, 'variation-unavailable'],
    );
    assert.deepEqual(rows[1]?.invite, {
      email: 'used@mail.example',
      name: 'Two',
      managerId: 'ana',
      managerName: 'Ana Ruiz',
    });
  });

  test('refuses what is no such file', async (t) => {
    const app = await deployment(t);
    for (const csv of ['', 'name\nKim', 'a,b\n1,2', '{}']) {
      await assert.rejects(desk(app, ana).preview({ csv }), isCode('malformed-body'), csv);
    }
    assert.deepEqual(await desk(app, ana).preview({ csv: 'email,name\n' }), { rows: [] });
    const rows = Array.from({ length: 10_001 }, (_, index) => `c${String(index)}@mail.example,C`).join('\n');
    await assert.rejects(desk(app, ana).preview({ csv: `email,name\n${rows}` }), isCode('invalid-input'));
  });
});
