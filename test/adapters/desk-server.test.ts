import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deskAdapter } from '../../src/adapters/desk.js';
import { DeskFlow } from '../../src/flows/desk.js';
import { ownOrigin } from '../server/api-double.js';
import { runningServer } from '../server/running.js';
import { TestRuntime } from './http/test-runtime.js';

const robin = { role: 'manager', userId: 'robin', name: 'Robin Park', origins: [ownOrigin] };

test('a file with faults goes through page, adapter and server; a lost answer invites nobody twice', async (t) => {
  const { server, admin, db } = await runningServer(t);
  let lost = 0;
  const bridge: typeof fetch = async (url, init) => {
    const { search, pathname } = new URL(new Request(url).url);
    const headers = new Headers(init?.headers);
    headers.set('origin', ownOrigin);
    const request = new Request(`${ownOrigin}${pathname}${search}`, { ...init, headers });
    const response = await server.fetch(request, { remoteAddress: '203.0.113.9' });
    // Every try of the second batch does its work, and its answer never arrives.
    if (pathname.endsWith('/import') && ++lost > 1 && lost < 7) throw new TypeError('connection lost');
    return response;
  };
  const fetchDeskToken = async () => {
    const answer = await admin('POST', '/v1/desk-tokens', robin);
    return (await answer.json()) as { token: string; expiresIn: number };
  };
  const flow = new DeskFlow(deskAdapter({ baseUrl: ownOrigin, fetchDeskToken, fetch: bridge }, new TestRuntime()).desk);
  assert.equal(await flow.load(), true);
  assert.ok(flow.state.step === 'ready' && flow.state.user.name === 'Robin Park');
  const lines = Array.from({ length: 300 }, (_, i) =>
    i % 33 === 32 ? `no address ${String(i)},Nobody` : `c${String(i)}@mail.example,C ${String(i)}`,
  );
  assert.equal(
    await flow.importing.readText(['Email;Name', ...lines.map((line) => line.replace(',', ';'))].join('\n')),
    true,
  );
  assert.equal(await flow.importing.confirm(), false);
  const step = () => flow.state.importing;
  assert.equal(step().step, 'paused');
  assert.equal(await flow.importing.resume(), true);
  const importing = step();
  assert.ok(importing.step === 'done');
  assert.deepEqual(
    importing.progress.rejected.map(({ row }) => row),
    [33, 66, 99, 132, 165, 198, 231, 264, 297],
  );
  assert.equal(importing.progress.created, 291);
  const rows = await db.selectFrom('invitation').select(['manager_id', 'status']).execute();
  assert.equal(rows.length, 291);
  assert.ok(rows.every(({ manager_id, status }) => manager_id === 'robin' && status !== 'superseded'));
});
