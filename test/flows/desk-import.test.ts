import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { ImportRow } from '../../src/contract/desk.js';
import { importMaxBytes } from '../../src/contract/policy.js';
import type { DeskImportState } from '../../src/flows/desk-import-state.js';
import { DeskWorld, record } from './desk-world.js';
import { settled } from './scripted-api.js';

let world: DeskWorld;
beforeEach(() => (world = new DeskWorld()));

function at<Step extends DeskImportState['step']>(step: Step) {
  const { importing } = world.state;
  assert.equal(importing.step, step);
  return importing as Extract<DeskImportState, { step: Step }>;
}

const invite = (row: number) => ({ email: `c${String(row)}@mail.example`, name: `C ${String(row)}` });
const good = (row: number, known?: ImportRow['known']): ImportRow => ({ row, invite: invite(row), known });
const bad = (row: number): ImportRow => ({
  row,
  problem: { code: 'invalid-input', field: 'email', reason: 'not an e-mail address' },
});
const file = (count: number) => Array.from({ length: count }, (_, index) => good(index + 1));

async function preview(...rows: ImportRow[]): Promise<void> {
  void world.flow.importing.readText('email,name\n…');
  await settled();
  await world.answer('preview', { rows });
  at('preview');
}

interface Sent {
  readonly invitations: readonly { readonly email: string }[];
}

/** Answers a batch: the rows named are refused, the others made. */
async function answerBatch(refused: readonly number[] = []): Promise<number> {
  const { invitations } = world.open('importRows').at(-1)?.input as Sent;
  const rows = invitations.map((_, index) => index + 1);
  await world.answer('importRows', {
    created: rows
      .filter((row) => !refused.includes(row))
      .map((row) => ({ row, invitation: record(`i${String(row)}`, { email: invitations[row - 1]?.email ?? '' }) })),
    rejected: refused.map((row) => ({ row, code: 'variation-unavailable', field: 'email', reason: 'no variation' })),
  });
  return invitations.length;
}

const sentRows = () => (world.server.last.input as Sent).invitations.map(({ email }) => email);
const keys = () => world.server.calls.filter(({ method }) => method === 'importRows').map(({ key }) => key);

describe('an import at the desk', () => {
  it('shows what would become of every row before anything is sent', async () => {
    void world.flow.importing.readFile(
      Object.assign(new Blob(['email,name\nc1@mail.example,C 1']), { name: 'creators.csv' }),
    );
    assert.equal(at('reading').fileName, 'creators.csv');
    await settled();
    assert.deepEqual(world.input('preview'), { csv: 'email,name\nc1@mail.example,C 1' });
    await world.answer('preview', { rows: [good(1), bad(2), good(3, 'invited'), good(4, 'in-use'), bad(5)] });
    const { counts, total, fileName, rows } = at('preview');
    assert.deepEqual(counts, { rows: 5, good: 3, invited: 1, inUse: 1, faulty: 2 });
    assert.deepEqual([total, fileName, rows.length], [2, 'creators.csv', 5]);
    world.flow.importing.setAgain(true);
    assert.equal(at('preview').total, 3);
    assert.equal(world.server.count('importRows'), 0);
    world.flow.importing.clear();
    at('none');
  });

  it('goes batch by batch and reports every row by its number in the file', async () => {
    const rows = file(450).map((row) => (row.row % 100 === 50 ? bad(row.row) : row));
    await preview(...rows);
    void world.flow.importing.confirm();
    const sizes = [];
    sizes.push(await answerBatch([1, 200]));
    assert.deepEqual([at('running').progress.done, at('running').progress.total], [200, 445]);
    sizes.push(await answerBatch());
    sizes.push(await answerBatch([45]));
    assert.deepEqual(sizes, [200, 200, 45]);
    const { progress } = at('done');
    assert.deepEqual([progress.done, progress.created, progress.leftOut], [445, 442, 0]);
    assert.deepEqual(
      progress.rejected.map(({ row, code, email }) => [row, code, email]),
      [
        [1, 'variation-unavailable', 'c1@mail.example'],
        [50, 'invalid-input', undefined],
        [150, 'invalid-input', undefined],
        [202, 'variation-unavailable', 'c202@mail.example'],
        [250, 'invalid-input', undefined],
        [350, 'invalid-input', undefined],
        [449, 'variation-unavailable', 'c449@mail.example'],
        [450, 'invalid-input', undefined],
      ],
    );
    assert.equal(new Set(keys()).size, 3);
  });

  it('leaves out whoever has an open invitation, unless it is to go again', async () => {
    await preview(good(1, 'invited'), good(2));
    void world.flow.importing.confirm();
    assert.deepEqual(sentRows(), ['c2@mail.example']);
    await answerBatch();
    assert.equal(at('done').progress.leftOut, 1);
    world.flow.importing.clear();
    await preview(good(1, 'invited'), good(2));
    world.flow.importing.setAgain(true);
    void world.flow.importing.confirm();
    assert.deepEqual(sentRows(), ['c1@mail.example', 'c2@mail.example']);
  });

  it('tells whose address was taken and under which one they were invited', async () => {
    await preview(good(1), good(2, 'in-use'));
    void world.flow.importing.confirm();
    const invitation = record('i', { email: 'c2+talent@mail.example', name: 'C 2', variation: true });
    await world.answer('importRows', {
      created: [
        { row: 1, invitation: record('h') },
        { row: 2, invitation },
      ],
      rejected: [],
    });
    assert.deepEqual(at('done').progress.variations, [
      { row: 2, name: 'C 2', requested: 'c2@mail.example', email: 'c2+talent@mail.example' },
    ]);
  });

  it('stops after the batch under way and goes on with the next', async () => {
    await world.invitations(record('a'));
    await preview(...file(401));
    void world.flow.importing.confirm();
    world.flow.importing.stop();
    assert.deepEqual([at('running').stopping, at('running').progress.done], [true, 0]);
    assert.equal(world.open('importRows')[0]?.signal?.aborted, false);
    await answerBatch();
    assert.equal(at('paused').progress.done, 200);
    assert.equal(world.open('invitations').length, 1, 'the list shows what was sent so far');
    void world.flow.importing.readText('another file');
    at('paused');
    world.flow.importing.clear();
    at('paused');
    void world.flow.importing.resume();
    assert.equal(sentRows()[0], 'c201@mail.example');
    await answerBatch();
    await answerBatch();
    assert.deepEqual([at('done').progress.done, at('done').progress.created], [401, 401]);
  });

  it('asks for a batch whose answer was lost again under the same name, and no batch twice', async () => {
    await preview(...file(250));
    void world.flow.importing.confirm();
    await answerBatch();
    await world.refuse('importRows', 'timeout');
    assert.deepEqual([at('paused').error?.code, at('paused').progress.done], ['timeout', 200]);
    void world.flow.importing.resume();
    await world.refuse('importRows', 'rate-limited', undefined, { retryAfter: 9 });
    assert.equal(world.flow.importing.retryIn, 9);
    void world.flow.importing.resume();
    assert.equal(at('running').stopping, false);
    assert.equal(await answerBatch(), 50);
    at('done');
    assert.deepEqual(keys(), ['key-1', 'key-2', 'key-2', 'key-2']);
  });

  it('stands before the batch under way when the page leaves, and asks for it under its name', async () => {
    await preview(...file(3));
    void world.flow.importing.confirm();
    world.flow.close();
    assert.deepEqual([at('paused').progress.done, at('paused').error], [0, undefined]);
    void world.flow.importing.resume();
    await answerBatch();
    assert.deepEqual(keys(), ['key-1', 'key-1']);
    assert.equal(at('done').progress.created, 3);
  });

  it('can be ended early, and says how far it came', async () => {
    await preview(...file(300));
    void world.flow.importing.confirm();
    world.flow.importing.end();
    at('running');
    await answerBatch();
    await world.refuse('importRows', 'internal');
    world.flow.importing.end();
    const { progress } = at('done');
    assert.deepEqual([progress.done, progress.total, progress.created], [200, 300, 200]);
    world.flow.importing.clear();
    at('none');
  });

  it('believes no report that leaves rows out, names one twice or another file', async () => {
    const made = (row: number) => ({ row, invitation: record(`i${String(row)}`) });
    for (const created of [
      [made(1)],
      [made(1), made(1)],
      [made(1), made(3)],
      [made(0), made(1)],
      [made(1), made(1), made(2)],
    ]) {
      world = new DeskWorld();
      await preview(...file(2));
      void world.flow.importing.confirm();
      await world.answer('importRows', { created, rejected: [] });
      assert.equal(at('paused').error?.code, 'unexpected-answer');
      assert.equal(at('paused').progress.created, 0);
      void world.flow.importing.resume();
      assert.deepEqual(keys(), ['key-1', 'key-1']);
    }
  });

  it('sends nothing where no row is good', async () => {
    await preview(bad(1), good(2, 'invited'));
    assert.equal(await world.flow.importing.confirm(), false);
    at('preview');
  });

  it('says why a file cannot be read, before it is sent where that can be seen here', async () => {
    void world.flow.importing.readText(' \n ');
    await settled();
    assert.equal(at('none').error?.code, 'malformed-body');
    void world.flow.importing.readText('x'.repeat(importMaxBytes + 1));
    await settled();
    assert.equal(at('none').error?.code, 'body-too-large');
    void world.flow.importing.readFile({ size: 1e9 } as Blob);
    await settled();
    assert.equal(at('none').error?.code, 'body-too-large');
    assert.equal(world.server.count('preview'), 0);
    void world.flow.importing.readText('first,second');
    await settled();
    await world.refuse('preview', 'malformed-body');
    assert.equal(at('none').error?.code, 'malformed-body');
  });

  it('takes the newest of several files', async () => {
    void world.flow.importing.readText('one');
    void world.flow.importing.readText('two');
    await settled();
    assert.equal(world.server.count('preview'), 1);
    assert.deepEqual(world.input('preview'), { csv: 'two' });
    await world.answer('preview', { rows: [good(1)] });
    at('preview');
    void world.flow.importing.readText('three');
    world.flow.importing.clear();
    at('none');
  });

  it('reads files as spreadsheets save them', async () => {
    const text = 'email,name\nzoe@mail.example,Zoë Müller';
    const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const utf16 = Uint8Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0) & 0xff).length;
    const wide = new Uint8Array(utf16 * 2);
    const view = new DataView(wide.buffer);
    for (const bigEndian of [false, true]) {
      Array.from(`\uFEFF${text}`).forEach((letter, index) =>
        view.setUint16(index * 2, letter.charCodeAt(0), !bigEndian),
      );
      void world.flow.importing.readFile(new Blob([wide]));
      await settled();
      assert.equal(world.input('preview')['csv'], text);
    }
    for (const content of [text, `\uFEFF${text}`, latin]) {
      void world.flow.importing.readFile(new Blob([content]));
      await settled();
      assert.equal(world.input('preview')['csv'], text);
    }
  });
});
