import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCsv } from '../../src/server/invitation-csv.js';

const fields = async (text: string) =>
  (await readCsv(text)).map((row) => ('fields' in row ? [row.row, row.fields] : [row.row, row.reason]));

const kim = { email: 'kim@mail.example', name: 'Kim' };

test('headings may stand in any order, in any case, with spaces and signs; other columns are left out', async () => {
  for (const text of [
    'email,name\nkim@mail.example,Kim\n',
    'Name,Email\nKim,kim@mail.example',
    '\uFEFFCreator Name;Creator e-mail;Followers\r\nKim;kim@mail.example;1200\r\n',
    'NAME\tE-Mail\nKim\tkim@mail.example\n',
    '"email","name"\r"kim@mail.example","Kim"\r',
    '\n\nemail,name\n\n , \nkim@mail.example, Kim \n\n',
  ]) {
    assert.deepEqual(await fields(text), [[1, kim]], text);
  }
});

test('all columns are read; empty ones count as not given', async () => {
  const text = 'email,name,Language,Manager\nkim@mail.example,Kim,de,Ana\njo@mail.example,Jo,,\n';
  assert.deepEqual(await fields(text), [
    [1, { ...kim, locale: 'de', managerName: 'Ana' }],
    [2, { email: 'jo@mail.example', name: 'Jo' }],
  ]);
});

test('quoted fields hold delimiters, quotation marks and line breaks', async () => {
  const text =
    'email;name\nkim@mail.example;"Moreno; Kim ""K"""\njo@mail.example;"Jo\nJames"\nsam@mail.example;Sam, Dr\n';
  assert.deepEqual(await fields(text), [
    [1, { email: 'kim@mail.example', name: 'Moreno; Kim "K"' }],
    [2, { email: 'jo@mail.example', name: 'Jo\nJames' }],
    [3, { email: 'sam@mail.example', name: 'Sam, Dr' }],
  ]);
});

test('a malformed row is reported by its number and the next ones are read', async () => {
  const good = 'kim@mail.example,Kim';
  const cases: Record<string, string> = {
    'jo@mail.example,"Jo': 'a quotation mark is not closed',
    'jo@mail.example,J"o': 'a quotation mark stands in a field that does not start with one',
    'jo@mail.example,"J"o': 'text follows a closing quotation mark',
    'jo@mail.example,Jo,extra': '3 fields, the heading has 2',
    'jo@mail.example': '1 fields, the heading has 2',
  };
  for (const [bad, reason] of Object.entries(cases)) {
    assert.deepEqual(
      await fields(`email,name\n${good}\n${bad}\n${good}\n${good}\n`),
      [
        [1, kim],
        [2, reason],
        [3, kim],
        [4, kim],
      ],
      bad,
    );
  }
});

test('two rows with a forgotten quotation mark do not swallow what stands between them', async () => {
  const text = 'email,name\njo@mail.example,"Jo\nkim@mail.example,Kim\nsam@mail.example,"Sam\nkim@mail.example,Kim\n';
  const rows = await fields(text);
  assert.deepEqual(
    rows.filter(([, row]) => typeof row === 'object'),
    [
      [2, kim],
      [4, kim],
    ],
  );
});

test('without the needed headings, or with too many rows, nothing is read', async () => {
  for (const text of [
    '',
    'kim@mail.example,Kim\n',
    'email\nkim@mail.example\n',
    'name,phone\nKim,1\n',
    '"email,name\n',
  ]) {
    await assert.rejects(readCsv(text), { code: 'malformed-body' }, text);
  }
  await assert.rejects(readCsv(`email,name\n${'a@b.example,A\n'.repeat(10_001)}`), { code: 'invalid-input' });
});

test('whatever is written comes back, however it is quoted and delimited', async () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('ab ,;\t"\'\nöك🦊')) }).map((value) => value.trim());
  const person = fc.record({ email: fc.emailAddress(), name: text.filter((value) => value !== '') });
  await fc.assert(
    fc.asyncProperty(
      fc.array(person, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      async (people, delimiter, end, bom) => {
        const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
        const lines = people.map(({ email, name }) => [quoted(name), quoted(email)].join(delimiter));
        const csv = (bom ? '\uFEFF' : '') + [['name', 'email'].join(delimiter), ...lines].join(end) + end;
        const rows = await readCsv(csv);
        assert.deepEqual(
          rows,
          people.map(({ email, name }, index) => ({ row: index + 1, fields: { name, email } })),
        );
      },
    ),
    { numRuns: 300 },
  );
});

test('no text whatsoever makes the reader fail in another way than it says', async () => {
  const noise = fc.string({ unit: fc.constantFrom(...Array.from('a@.,;"\n\r\t\uFEFF\u0000é')), maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(noise, async (text) => {
      const rows = await readCsv(`email,name\n${text}`);
      rows.forEach(({ row }, index) => assert.equal(row, index + 1));
    }),
    { numRuns: 500 },
  );
});
