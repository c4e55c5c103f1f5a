import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { type ImportReport, invitationPageSchema, type Invite } from '../../../src/contract/admin.js';
import { importMaxRows } from '../../../src/contract/policy.js';
import { type ImportPreview, importPreviewSchema } from '../../../src/contract/desk.js';
import { createOnboardingServer, silentLogger } from '../../../src/server/index.js';
import { configInput, ownOrigin, type SendOptions } from '../api-double.js';
import { testStore } from '../postgres.js';
import { deskPage } from './desks.js';

/** Every way a row can be bad, with what is said of it. */
const faults: readonly { line: (row: number) => string; code: string; field?: string; reason: RegExp }[] = [
  {
    line: (row) => `creator${String(row)}.mail.example,Creator,en`,
    code: 'invalid-input',
    field: 'email',
    reason: /address/,
  },
  { line: (row) => `creator${String(row)}@mail.example,,en`, code: 'invalid-input', field: 'name', reason: /missing/ },
  {
    line: () => `creator1@mail.example,Again,en`,
    code: 'invalid-input',
    field: 'email',
    reason: /same address as in row 1$/,
  },
  {
    line: (row) => `creator${String(row)}@mail.example,Creator`,
    code: 'malformed-body',
    reason: /2 fields, the heading has 3/,
  },
  { line: (row) => `creator${String(row)}@mail.example,"Creator,en`, code: 'malformed-body', reason: /not closed/ },
  {
    line: (row) => `creator${String(row)}@mail.example,Creator,english`,
    code: 'invalid-input',
    field: 'locale',
    reason: /form/,
  },
  {
    line: (row) => `creator${String(row)}@mail.example,${'x'.repeat(121)},en`,
    code: 'invalid-input',
    field: 'name',
    reason: /too long/,
  },
];

/** 3 % of the rows are bad, spread over the file; none of them is the first. */
function faultyFile(rows: number) {
  const bad = new Map<number, (typeof faults)[number]>();
  const lines = ['Email,Name,Language'];
  for (let row = 1; row <= rows; row += 1) {
    const fault =
      row % 100 === 7 || row % 100 === 43 || row % 100 === 99 ? faults[bad.size % faults.length] : undefined;
    if (fault) bad.set(row, fault);
    lines.push(fault ? fault.line(row) : `creator${String(row)}@mail.example,Creator ${String(row)},en`);
  }
  return { csv: lines.join('\r\n'), bad };
}

suite('a file of 10,000 rows with 3 % faults', () => {
  test('the preview names exactly the bad rows; the others are invited in batches, all of them', async (t) => {
    const { send } = await deskPage(await server(t));
    const { csv, bad } = faultyFile(importMaxRows);
    const started = performance.now();

    const answer = await send('POST', '/v1/admin/invitations/preview', { json: { csv } });
    assert.equal(answer.status, 200);
    const preview = (await answer.json()) as ImportPreview;
    const previewed = performance.now();

    assert.equal(preview.rows.length, importMaxRows);
    assert.ok(isDeepStrictEqual(importPreviewSchema.parse(preview), preview));
    const refused = preview.rows.filter(({ problem }) => problem);
    assert.equal(bad.size, 300);
    assert.deepEqual(
      refused.map(({ row }) => row),
      [...bad.keys()],
    );
    for (const { row, problem, invite } of refused) {
      const fault = bad.get(row);
      assert.deepEqual(
        [problem?.code, problem?.field, invite],
        [fault?.code, fault?.field, undefined],
        `row ${String(row)}`,
      );
      assert.match(problem?.reason ?? '', fault?.reason ?? /^$/, `row ${String(row)}`);
    }
    const good = preview.rows.flatMap(({ invite }) => (invite ? [invite] : []));
    assert.equal(good.length, 9700);
    assert.ok(preview.rows.every(({ known }) => known === undefined));

    const invited = await importAll(good, 500, send);
    const imported = performance.now();
    assert.equal(new Set(invited).size, 9700);
    assert.deepEqual(new Set(await listed(send)), new Set(invited));
    const again = await send('POST', '/v1/admin/invitations/preview', { json: { csv } });
    const known = ((await again.json()) as ImportPreview).rows.filter((row) => row.known === 'invited');
    assert.equal(known.length, 9700);
    const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
    t.diagnostic(
      `preview ${seconds(started, previewed)} s, import of 9,700 in batches of 500 ${seconds(previewed, imported)} s`,
    );
  });

  test('as text/csv it is previewed the same', async (t) => {
    const { send } = await deskPage(await server(t));
    const { csv, bad } = faultyFile(200);
    const body = Buffer.concat([Buffer.from('\uFEFF'), Buffer.from(csv)]).toString();
    const answer = await send('POST', '/v1/admin/invitations/preview', {
      body,
      headers: { 'content-type': 'text/csv' },
    });
    const { rows } = (await answer.json()) as ImportPreview;
    assert.deepEqual(
      rows.filter(({ problem }) => problem).map(({ row }) => row),
      [...bad.keys()],
    );
  });
});

type Send = Awaited<ReturnType<typeof deskPage>>['send'];

/** A server whose mails wait: sending 9,700 of them is not what this is about. */
async function server(t: { after(clean: () => Promise<void>): void }) {
  const config = configInput({ rateLimits: 'off' });
  const made = await createOnboardingServer(config, { store: await testStore(), log: silentLogger });
  t.after(() => made.close());
  await made.migrate();
  const { secret } = await made.createApiKey({ name: 'Back office', role: 'admin' });
  const send = (method: string, path: string, { json, body, headers }: SendOptions = {}) => {
    const content = json === undefined ? body : JSON.stringify(json);
    const request = new Request(`${ownOrigin}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(content === undefined ? {} : { body: content }),
    });
    return made.fetch(request, { remoteAddress: '203.0.113.1' });
  };
  const admin = (method: string, path: string, json?: unknown) =>
    send(method, path, { headers: { authorization: `Bearer ${secret}` }, ...(json === undefined ? {} : { json }) });
  return { send, admin };
}

/** Every address that the desk lists, page by page. */
async function listed(send: Send): Promise<string[]> {
  const addresses: string[] = [];
  for (let after = ''; ;) {
    const answer = await send('GET', `/v1/admin/invitations?limit=200${after}`);
    const { invitations, next } = invitationPageSchema.parse(await answer.json());
    addresses.push(...invitations.map(({ email }) => email));
    if (next === undefined) return addresses;
    after = `&after=${next}`;
  }
}

/** Sends batch after batch, as the desk does. @returns the addresses invited */
async function importAll(invites: readonly Invite[], size: number, send: Send): Promise<string[]> {
  const invited: string[] = [];
  for (let start = 0; start < invites.length; start += size) {
    const batch = invites.slice(start, start + size);
    const answer = await send('POST', '/v1/admin/invitations/import', {
      json: { invitations: batch },
      headers: { 'idempotency-key': `batch-${String(start)}` },
    });
    assert.equal(answer.status, 200);
    const report = (await answer.json()) as ImportReport;
    assert.deepEqual(report.rejected, []);
    assert.deepEqual(
      report.created.map(({ row }) => row),
      batch.map((_, index) => index + 1),
    );
    invited.push(...report.created.map(({ invitation }) => invitation.email));
  }
  return invited;
}
