import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import type { InvitationRecord } from '../../../src/contract/admin.js';
import { isOnboardingError } from '../../../src/contract/errors.js';
import { markNeedsReconnect } from '../../../src/server/profiles/health.js';
import type { RequestCaller } from '../../../src/server/context.js';
import { day, type Deployment } from '../deployment.js';
import { connect, withPlatforms } from '../profiles/creators.js';
import { desk, manager, support } from './desks.js';

const people = { ana: manager('ana', 'Ana Ruiz'), bo: manager('bo', 'Bo Lind'), sam: support } as const;
type Person = keyof typeof people;

const person = fc.constantFrom<Person>('ana', 'bo', 'sam');
const email = fc.constantFrom('kim@mail.example', 'Lee@mail.example', 'ann@mail.example', 'kim+talent@mail.example');
/** Which of the invitations, or profiles, that there are. */
const which = fc.nat({ max: 11 });
const named = { managerId: 'bo', managerName: 'Bo Lind' };

const step = fc.oneof(
  fc.record({ person, do: fc.constant('invite' as const), email, given: fc.constantFrom({}, named) }),
  fc.record({ person, do: fc.constant('import' as const), email, given: fc.constantFrom({}, named) }),
  fc.record({ person, do: fc.constant('supersede' as const), which, email }),
  fc.record({ person, do: fc.constantFrom('detail' as const, 'resend' as const, 'revoke' as const), which }),
  fc.record({ person, do: fc.constant('nudge' as const), which }),
  // The creator's own act, in nobody's name.
  fc.record({ person: fc.constant('sam' as const), do: fc.constant('accept' as const), which }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

suite('two managers and the support team', () => {
  test('whatever they do: nobody sees or changes what another manager has, and no page gets the address asked for', async (t) => {
    const app = await withPlatforms(t);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        await empty(app);
        for (const one of steps) {
          app.pass(day);
          const before = await othersOf(app, one.person);
          const answer = await take(app, one);
          if (one.person !== 'sam') {
            assert.deepEqual(await othersOf(app, one.person), before, `${one.person} ${one.do}`);
            if (typeof answer === 'object') assert.equal(answer.managerId, one.person);
          }
          if (typeof answer === 'object') assert.equal(answer.requestedEmail, undefined);
        }
        for (const each of Object.keys(people) as Person[]) await looksAround(app, each);
      }),
      { numRuns: 40 },
    );
  });

  test('what is another manager’s is not found, as if there were nothing', async (t) => {
    const app = await withPlatforms(t);
    const { id } = await desk(app, people.bo).invite({ email: 'kim@mail.example', name: 'Kim' });
    const ana = desk(app, people.ana);
    const nothing = '0190a0a0-0000-7000-8000-000000000000';
    const answers = async (wanted: string) =>
      Promise.all(
        [
          () => ana.detail({ id: wanted }),
          () => ana.resend({ id: wanted }),
          () => ana.revoke({ id: wanted }),
          () => ana.supersede({ id: wanted, email: 'kim@other.example' }),
          () => ana.nudge({ id: wanted }),
        ].map((ask) => ask().then(() => 'done', told)),
      );
    assert.deepEqual(await answers(id), await answers(nothing));
    assert.ok((await answers(id)).every((answer) => /^(invitation|profile)-not-found/.test(answer)));
    assert.deepEqual(await ana.list({ email: 'kim@mail.example' }), { invitations: [], next: undefined });
  });

  test('inviting an address that another manager has invited makes a variation, as for an address in use', async (t) => {
    const app = await withPlatforms(t);
    const kim = await desk(app, people.bo).invite({ email: 'kim@mail.example', name: 'Kim' });
    const csv = 'email,name\nkim@mail.example,Kim';
    assert.equal((await desk(app, people.ana).preview({ csv })).rows[0]?.known, 'in-use');
    assert.equal((await desk(app, people.bo).preview({ csv })).rows[0]?.known, 'invited');
    const other = await desk(app, people.ana).invite({ email: 'kim@mail.example', name: 'Kim' });
    assert.deepEqual([other.email, other.variation], ['kim+talent@mail.example', true]);
    assert.equal((await desk(app, people.bo).detail({ id: kim.id })).invitation.status, 'queued');
  });

  test('managers invite in their own name; the support team in whose it says', async (t) => {
    const app = await withPlatforms(t);
    const invite = { email: 'kim@mail.example', name: 'Kim', managerId: 'bo', managerName: 'Bo Lind' };
    const own = await desk(app, people.ana).invite(invite);
    assert.deepEqual([own.managerId, own.managerName], ['ana', 'Ana Ruiz']);
    const { created } = await desk(app, people.ana).importCsv(
      'email,name,manager,manager id\nlee@mail.example,Lee,Bo,bo',
    );
    assert.equal(created[0]?.invitation.managerName, 'Ana Ruiz');
    const given = await desk(app, people.sam).invite({ ...invite, email: 'ann@mail.example' });
    assert.deepEqual([given.managerId, given.managerName], ['bo', 'Bo Lind']);
    const moved = await desk(app, people.ana).supersede({ id: own.id, email: 'kim@other.example' });
    assert.equal(moved.managerId, 'ana');
  });

  test('the address asked for goes to the company’s servers, and to no page, which cannot search for it either', async (t) => {
    const app = await withPlatforms(t);
    await app.active('kim@mail.example');
    await desk(app, people.ana).invite({ email: 'kim@mail.example', name: 'Kim Two' });
    for (const who of [people.ana, people.sam]) {
      const [shown] = (await desk(app, who).list({ search: 'two' })).invitations;
      assert.deepEqual(
        [shown?.email, shown?.variation, shown?.requestedEmail],
        ['kim+talent@mail.example', true, undefined],
      );
      const { invitation } = await desk(app, who).detail({ id: shown?.id ?? '' });
      assert.equal(invitation.requestedEmail, undefined);
    }
    const byAddress = (admin: ReturnType<typeof desk> | ReturnType<Deployment['admin']>, query: object) =>
      admin.list(query).then(({ invitations }) => invitations.map(({ name }) => name));
    assert.deepEqual(await byAddress(app.admin(), { email: 'kim@mail.example' }), ['Kim Two', 'Kim Moreno']);
    assert.deepEqual(await byAddress(desk(app, people.sam), { email: 'kim@mail.example' }), ['Kim Moreno']);
    assert.deepEqual(await byAddress(desk(app, people.ana), { search: 'kim@mail' }), []);
  });
});

/** Code and message of a refusal. */
const told = (error: unknown) => (isOnboardingError(error) ? `${error.code} ${error.message}` : String(error));

async function empty(app: Deployment): Promise<void> {
  await sql`truncate account, invitation, social_profile cascade`.execute(app.db);
}

/** Everything of creators whom another manager, or none, has invited. */
async function othersOf(app: Deployment, who: Person) {
  const invitations = (await app.invitations()).filter(({ manager_id: of }) => of !== null && of !== who);
  const accounts = new Set(invitations.filter(({ superseded_by: by }) => by === null).map(({ account_id: id }) => id));
  const profiles = await app.db.selectFrom('social_profile').selectAll().orderBy('id').execute();
  return {
    invitations,
    accounts: (await app.accounts()).filter(({ id }) => accounts.has(id)),
    profiles: profiles.filter(({ account_id: id }) => accounts.has(id)),
  };
}

/** @returns the invitation that the answer shows, or the code it was refused with */
async function take(app: Deployment, one: Step): Promise<InvitationRecord | string> {
  const who: RequestCaller = people[one.person];
  const all = await app.invitations();
  const id = 'which' in one ? (all[one.which % Math.max(1, all.length)]?.id ?? 'none') : '';
  const at = desk(app, who);
  try {
    switch (one.do) {
      case 'invite':
        return await at.invite({ email: one.email, name: 'Creator', ...one.given });
      case 'import': {
        const { created, rejected } = await at.importRows({
          invitations: [{ email: one.email, name: 'C', ...one.given }],
        });
        return created[0]?.invitation ?? rejected[0]?.code ?? 'nothing';
      }
      case 'supersede':
        return await at.supersede({ id, email: one.email });
      case 'detail':
        return (await at.detail({ id })).invitation;
      case 'resend':
        return await at.resend({ id });
      case 'revoke':
        return await at.revoke({ id });
      case 'nudge': {
        const profiles = await app.db.selectFrom('social_profile').select('id').orderBy('id').execute();
        await at.nudge({ id: profiles[one.which % Math.max(1, profiles.length)]?.id ?? 'none' });
        return 'nudged';
      }
      case 'accept':
        return await accept(app, all[one.which % Math.max(1, all.length)]);
    }
  } catch (error) {
    if (isOnboardingError(error)) return error.code;
    throw error;
  }
}

/** The creator comes in and connects a profile that then breaks: an act of nobody at the desk. */
async function accept(app: Deployment, invitation: { id: string; account_id: string } | undefined): Promise<string> {
  const account = (await app.accounts()).find(({ id }) => id === invitation?.account_id);
  if (!invitation || account?.status !== 'invited') return 'nobody';
  const { email_canonical: platformUserId, id } = account;
  await app.db.updateTable('account').set({ status: 'active' }).where('id', '=', id).execute();
  await app.db
    .updateTable('invitation')
    .set({ status: 'accepted' })
    .where('account_id', '=', id)
    .where('superseded_by', 'is', null)
    .execute();
  const profile = await connect(app, id, { platformUserId, visible: true });
  await markNeedsReconnect(app.context, app.db, profile, 'expired');
  return 'accepted';
}

/** Lists and searches show the own creators only, and all of them. */
async function looksAround(app: Deployment, who: Person): Promise<void> {
  const mine = (managerId: string | null) => who === 'sam' || managerId === who;
  const rows = (await app.invitations()).filter(({ manager_id: of }) => mine(of));
  const { invitations } = await desk(app, people[who]).list({ limit: '200' });
  assert.deepEqual(new Set(invitations.map(({ id }) => id)), new Set(rows.map(({ id }) => id)));
  assert.ok(invitations.every(({ requestedEmail }) => requestedEmail === undefined));
  const found = await desk(app, people[who]).list({ search: 'MAIL.example', limit: '200' });
  assert.equal(found.invitations.length, rows.length);
  const newest = new Map((await app.invitations()).map((row) => [row.account_id, row]));
  const living = (await app.accounts()).filter(
    ({ id, status }) => status !== 'removed' && mine(newest.get(id)?.manager_id ?? null),
  );
  const { creators } = await desk(app, people[who]).creators({ limit: '200' });
  assert.deepEqual(new Set(creators.map(({ id }) => id)), new Set(living.map(({ id }) => id)));
}
