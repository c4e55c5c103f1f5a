import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type DeskSeed, memoryDesk, type MemoryDeskOptions } from '../../src/adapters/memory/desk.js';
import { readDeskCsv } from '../../src/adapters/memory/desk-csv.js';
import { deskScenarios, faultyCsv } from '../../src/adapters/scenarios/desk.js';
import { robin, sam } from '../../src/adapters/scenarios/desk-sample.js';
import { nudgeEveryHours, resendCooldown } from '../../src/contract/policy.js';
import { readCsv } from '../../src/server/invitation-csv.js';

const kim = { email: 'kim@mail.example', name: 'Kim' };
const day = 24 * 60 * 60;

function desk(creators: DeskSeed['creators'] = [], options: MemoryDeskOptions = {}, seed: DeskSeed = {}) {
  return memoryDesk({ scenario: { seed: { creators, ...seed } }, ...options });
}
const support = { user: { id: 'sup', role: 'support', name: 'Alex', approves: true } } as const;

describe('the desk in memory: who sees what', () => {
  it('a manager has only what is in the own name, support has all', async () => {
    const { manager, support: all } = deskScenarios;
    const mine = memoryDesk({ scenario: manager }).desk;
    const { invitations } = await mine.invitations({ limit: '200' });
    assert.ok(invitations.every(({ managerId }) => managerId === robin.id));
    assert.ok((await mine.creators({ limit: '200' })).creators.every(({ managerName }) => managerName === robin.name));
    const theirs = await memoryDesk({ scenario: all }).desk.invitations({ limit: '200' });
    assert.equal(theirs.invitations.length, 60);
    assert.ok(theirs.invitations.every((one) => one.requestedEmail === undefined));
  });

  it("another manager's invitation, request or profile does not exist", async () => {
    const request = { id: 'r', proposedEmail: 'kim@post.example' };
    const profiles = [{ platform: 'tiktok', id: 'p', health: 'needs-attention' }] as const;
    const { desk: mine } = desk([
      { ...kim, manager: sam, active: true, invitations: [{ id: 'i' }], request, profiles },
    ]);
    await assert.rejects(mine.resend({ id: 'i' }), { code: 'invitation-not-found' });
    await assert.rejects(mine.revoke({ id: 'i' }), { code: 'invitation-not-found' });
    await assert.rejects(mine.answer({ id: 'r', answer: 'approve' }), { code: 'not-found' });
    await assert.rejects(mine.nudge({ id: 'p' }), { code: 'profile-not-found' });
    assert.deepEqual((await mine.requests({ show: 'all' })).requests, []);
  });

  it('pages go through a list once and in its order, searched and filtered', async () => {
    const { desk: busy } = memoryDesk({ scenario: deskScenarios.busy });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await busy.invitations({ after, limit: '50' });
      seen.push(...page.invitations.map(({ id }) => id));
      after = page.next;
    } while (after !== undefined);
    assert.deepEqual([seen.length, new Set(seen).size], [540, 540]);
    const { invitations } = await busy.invitations({ search: 'BERG', status: 'accepted', limit: '200' });
    assert.ok(
      invitations.length > 5 && invitations.every(({ name, status }) => name.endsWith('Berg') && status === 'accepted'),
    );
    await assert.rejects(busy.invitations({ after: 'nothing' }), { code: 'invalid-input', field: 'after' });
    const { creators } = await busy.creators({ health: 'needs-attention', limit: '200' });
    assert.ok(creators.every(({ profiles }) => profiles.some(({ health }) => health === 'needs-attention')));
  });
});

describe('the desk in memory: invitations', () => {
  it('makes a variation of an address in use, and invites anew where nobody has used it', async () => {
    const { desk: mine } = desk([{ ...kim, active: true }]);
    const made = await Promise.all(Array.from({ length: 20 }, () => mine.invite(kim)));
    assert.equal(new Set(made.map(({ email }) => email)).size, 20);
    assert.deepEqual(
      [made[0]?.email, made[0]?.variation, made[0]?.managerId],
      ['kim+talent@mail.example', true, 'robin'],
    );
    const again = await mine.invite({ ...kim, email: 'KIM+talent@mail.example' });
    assert.notEqual(again.id, made[0]?.id);
    const { invitations } = await mine.invitations({ email: 'kim+talent@mail.example' });
    assert.deepEqual(
      invitations.map(({ status }) => status),
      ['queued', 'superseded'],
    );
    await assert.rejects(
      desk([{ email: 'jo@no-tags.example', name: 'Jo', active: true }]).desk.invite({
        email: 'jo@no-tags.example',
        name: 'Jo',
      }),
      {
        code: 'variation-unavailable',
        field: 'email',
      },
    );
  });

  it('sends again after the pause only, revokes, and invites elsewhere', async () => {
    const { desk: mine, facts } = desk([{ ...kim, invitations: [{ id: 'i', createdAgo: 20, sentAgo: 20 }] }]);
    await assert.rejects(mine.resend({ id: 'i' }), { code: 'rate-limited', retryAfter: resendCooldown - 20 });
    facts.advance(60_000);
    const again = await mine.resend({ id: 'i' });
    assert.deepEqual([again.status, again.sendCount, again.sentAt], ['queued', 2, undefined]);
    facts.advance(10_000);
    const [sent] = (await mine.invitations({ status: 'sent' })).invitations;
    assert.equal(sent?.delivery.state, 'accepted');
    const elsewhere = await mine.reinvite({ id: 'i', email: 'kim@post.example' });
    assert.equal(elsewhere.email, 'kim@post.example');
    await assert.rejects(mine.revoke({ id: 'i' }), { code: 'invitation-closed' });
    assert.equal((await mine.revoke({ id: elsewhere.id })).status, 'revoked');
    assert.equal(
      (await mine.invite({ email: 'kim@post.example', name: 'Lee' })).variation,
      undefined,
      'the address is free',
    );
    facts.advance(15 * day * 1000);
    assert.equal((await mine.invitations({ status: 'expired' })).invitations.length, 1);
  });

  it('does a call with a name once, and no other one under that name', async () => {
    const { desk: mine, facts } = desk();
    const first = await mine.invite(kim, { idempotencyKey: 'k' });
    assert.deepEqual(await mine.invite(kim, { idempotencyKey: 'k' }), first);
    assert.equal(facts.invitations.length, 1);
    await assert.rejects(mine.invite({ ...kim, name: 'Lee' }, { idempotencyKey: 'k' }), {
      code: 'idempotency-conflict',
    });
  });
});

describe('the desk in memory: requests and reminders', () => {
  const asking = (more: object = {}) => ({
    ...kim,
    active: true,
    request: { id: 'r', proposedEmail: 'kim@post.example' },
    ...more,
  });

  it('are answered by whom they wait for', async () => {
    const { desk: mine } = desk([asking()], {}, { user: { approves: false } });
    const [waiting] = (await mine.requests({})).requests;
    assert.deepEqual(waiting?.answers, ['reject', 'forward']);
    await assert.rejects(mine.answer({ id: 'r', answer: 'approve' }), { code: 'forbidden' });
    await assert.rejects(mine.answer({ id: 'r', answer: 'reject' }), { code: 'invalid-input', field: 'reason' });
    const forwarded = await mine.answer({ id: 'r', answer: 'forward' });
    assert.deepEqual([forwarded.state, forwarded.answers], ['with-support', []]);
    assert.equal((await mine.answer({ id: 'r', answer: 'forward' })).state, 'with-support', 'the same answer again');
    assert.deepEqual((await mine.requests({})).requests, []);
    await assert.rejects(mine.answer({ id: 'r', answer: 'reject', reason: 'other' }), { code: 'forbidden' });
  });

  it('invite at the other address when approved, and keep it for the creator', async () => {
    const { desk: mine } = desk([asking()], {}, support);
    assert.equal((await mine.answer({ id: 'r', answer: 'approve' })).state, 'invited');
    const [invitation] = (await mine.invitations({})).invitations;
    assert.deepEqual([invitation?.email, invitation?.status], ['kim@post.example', 'queued']);
    const { creators } = await mine.creators({});
    assert.equal(creators.length, 1, 'the account that waits is no creator of its own');
    const taken = desk([{ name: 'Lee', email: 'kim@post.example', active: true }, asking()], {}, support);
    await assert.rejects(taken.desk.answer({ id: 'r', answer: 'approve' }), { code: 'email-taken' });
    await taken.desk.answer({ id: 'r', answer: 'reject', reason: 'not-usable' });
    await assert.rejects(taken.desk.answer({ id: 'r', answer: 'approve' }), { code: 'email-change-closed' });
  });

  it('remind of what needs it, once in three days', async () => {
    const profiles = [
      { platform: 'tiktok', id: 'p', health: 'needs-attention' },
      { platform: 'instagram', id: 'q' },
      { platform: 'youtube', id: 'h', health: 'needs-attention', visibleToManager: false },
    ] as const;
    const { desk: mine, facts } = desk([{ ...kim, active: true, profiles }]);
    const [creator] = (await mine.creators({})).creators;
    assert.deepEqual(
      creator?.profiles.map(({ id, nudgeIn }) => [id, nudgeIn]),
      [
        ['p', 0],
        ['q', undefined],
      ],
    );
    assert.equal((await mine.nudge({ id: 'p' })).nudgeIn, nudgeEveryHours * 3600);
    facts.advance(3_600_000);
    await assert.rejects(mine.nudge({ id: 'p' }), (error: { retryAfter?: number }) => {
      return (error.retryAfter ?? 0) > (nudgeEveryHours - 2) * 3600;
    });
    for (const id of ['q', 'h', 'x']) await assert.rejects(mine.nudge({ id }), { code: 'profile-not-found' });
    facts.advance(nudgeEveryHours * 3_600_000);
    await mine.nudge({ id: 'p' });
  });
});

describe('the desk in memory: files', () => {
  it('previews and imports by one judgement', async () => {
    const mine = memoryDesk({ scenario: deskScenarios.importPreview }).desk;
    const { rows } = await mine.preview({ csv: faultyCsv });
    assert.deepEqual(
      rows.map(({ row, known, problem }) => [row, problem?.field ?? problem?.code ?? known ?? 'new']),
      [
        [1, 'new'],
        [2, 'invited'],
        [3, 'in-use'],
        [4, 'email'],
        [5, 'name'],
        [6, 'email'],
        [7, 'malformed-body'],
        [8, 'locale'],
        [9, 'malformed-body'],
        [10, 'new'],
        [11, 'email'],
      ],
    );
    const good = rows.flatMap(({ invite }) => invite ?? []);
    const report = await mine.importRows({ invitations: [...good, { email: 'x', name: 'y' }] });
    assert.deepEqual([report.created.length, report.rejected.map(({ row }) => row)], [4, [5]]);
    await assert.rejects(mine.preview({ csv: 'first,second\n1,2' }), { code: 'malformed-body' });
  });

  it('reads every text as the server reads it', async () => {
    const piece = fc.constantFrom(
      'email',
      'name',
      'Name',
      'kim@mail.example',
      'Kim',
      '"',
      '""',
      ',',
      ';',
      '\t',
      '\n',
      '\r\n',
      ' ',
      'é',
      '"Lee, Kim"',
    );
    const heading = fc.constantFrom(
      'email,name\n',
      '\uFEFFemail,name\n',
      'Name;E-Mail\n',
      'email\tname\tnotes\n',
      '',
      '"email","name"\n',
    );
    const texts = fc
      .tuple(heading, fc.array(piece, { maxLength: 30 }))
      .map(([first, rest]) => first + rest.join(''))
      // csv-parse takes two quoted texts with only blanks between them for one field.
      .filter((text) => !/"[ \t]+"/.test(text));
    // The words of a reason may differ; which rows have one may not.
    const outcome = async (read: () => unknown) => {
      try {
        const rows = (await read()) as readonly { readonly row: number; readonly fields?: object }[];
        return rows.map(({ row, fields }) => [row, fields]);
      } catch (error) {
        return (error as { code?: unknown }).code;
      }
    };
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        assert.deepEqual(await outcome(() => readDeskCsv(text)), await outcome(() => readCsv(text)));
      }),
      { numRuns: 3000 },
    );
  });
});
