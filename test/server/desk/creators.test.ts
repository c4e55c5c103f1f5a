import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { managerFields } from '../../../src/contract/platforms.js';
import { creatorPageSchema } from '../../../src/contract/desk.js';
import { markNeedsReconnect } from '../../../src/server/profiles/health.js';
import { day, type Deployment } from '../deployment.js';
import { connect, isCode, withPlatforms } from '../profiles/creators.js';
import { desk, manager, support } from './desks.js';

const ana = manager('ana', 'Ana Ruiz');

/** A creator of Ana's who has come in. @returns the account's id */
async function came(app: Deployment, email: string, name: string, managerId = 'ana'): Promise<string> {
  const invitation = await app.admin().invite({ email, name, managerId, managerName: `Manager ${managerId}` });
  await app.db.updateTable('invitation').set({ status: 'accepted' }).where('id', '=', invitation.id).execute();
  const account = await app.db
    .updateTable('account')
    .set({ status: 'active' })
    .where('email', '=', email)
    .returning('id')
    .executeTakeFirstOrThrow();
  return account.id;
}

suite('creators at the desk', () => {
  test('are shown with what they let the manager see, and nothing of why it broke', async (t) => {
    const app = await withPlatforms(t);
    const kim = await came(app, 'kim@mail.example', 'Kim Moreno');
    const shown = await connect(app, kim, { visible: true });
    await connect(app, kim, { platform: 'instagram', platformUserId: 'ig-1', handle: 'kim.private' });
    app.pass(day);
    await markNeedsReconnect(app.context, app.db, shown, 'password-changed');
    await desk(app, ana).invite({ email: 'lee@mail.example', name: 'Lee' });

    const page = await desk(app, ana).creators({});

    assert.deepEqual(creatorPageSchema.parse(page), page);
    const [lee, first] = page.creators;
    assert.deepEqual([lee?.active, lee?.invitation, lee?.profiles], [false, 'queued', []]);
    assert.deepEqual([first?.id, first?.active, first?.invitation], [kim, true, 'accepted']);
    const [profile] = first?.profiles ?? [];
    assert.equal(first?.profiles.length, 1);
    assert.deepEqual(Object.keys(profile ?? {}).sort(), [...managerFields, 'id', 'nudgedAt', 'nudgeIn'].sort());
    assert.deepEqual([profile?.id, profile?.health, profile?.nudgeIn], [shown, 'needs-attention', 0]);
    assert.equal(profile?.since, app.context.now().toISOString());
    assert.doesNotMatch(JSON.stringify(page), /private|password|scope|token/i);
  });

  test('belong to the manager of their newest invitation', async (t) => {
    const app = await withPlatforms(t);
    await app.admin().invite({ email: 'kim@mail.example', name: 'Kim', managerId: 'ana', managerName: 'Ana Ruiz' });
    app.pass(day);
    await app.admin().invite({ email: 'kim@mail.example', name: 'Kim', managerId: 'bo', managerName: 'Bo Lind' });
    assert.deepEqual((await desk(app, ana).creators({})).creators, []);
    const [kim] = (await desk(app, manager('bo')).creators({})).creators;
    assert.equal(kim?.managerName, 'Bo Lind');
    assert.equal((await desk(app, support).creators({})).creators.length, 1);
  });

  test('are left out once they leave or were never to stay', async (t) => {
    const app = await withPlatforms(t);
    const leaving = await came(app, 'kim@mail.example', 'Kim');
    await app.db.updateTable('account').set({ status: 'deleting' }).where('id', '=', leaving).execute();
    const { id } = await desk(app, ana).invite({ email: 'lee@mail.example', name: 'Lee' });
    await desk(app, ana).revoke({ id });
    const old = await came(app, 'ann@mail.example', 'Ann');
    await desk(app, ana).invite({ email: 'ann@other.example', name: 'Ann' });
    await app.db.updateTable('account').set({ replaces: old }).where('email', '=', 'ann@other.example').execute();
    const { creators } = await desk(app, ana).creators({});
    assert.deepEqual(
      creators.map((creator) => creator.id),
      [old],
    );
  });

  test('can be narrowed to those with a visible profile that needs attention', async (t) => {
    const app = await withPlatforms(t);
    const broken = async (email: string, visible: boolean) => {
      const id = await came(app, email, 'Creator');
      const profile = await connect(app, id, { visible, platformUserId: email });
      await markNeedsReconnect(app.context, app.db, profile, 'expired');
      return { id, profile };
    };
    const seen = await broken('kim@mail.example', true);
    await broken('lee@mail.example', false);
    const gone = await broken('ann@mail.example', true);
    await app.db
      .updateTable('social_profile')
      .set({ disconnected_at: app.context.now() })
      .where('id', '=', gone.profile)
      .execute();
    await connect(app, await came(app, 'bea@mail.example', 'Bea'), { visible: true, platformUserId: 'bea' });
    const { creators } = await desk(app, ana).creators({ health: 'needs-attention' });
    assert.deepEqual(
      creators.map((creator) => creator.id),
      [seen.id],
    );
  });
});

suite('searching', () => {
  const names = ['Kim 100%', 'Kim_Moreno', 'Kimx Moreno', 'Back\\slash', 'ÉLODIE Åberg', "O'Neill"];
  for (const [search, found] of [
    ['100%', ['Kim 100%']],
    ['kim_', ['Kim_Moreno']],
    ['%', ['Kim 100%']],
    ['_', ['Kim_Moreno']],
    ['\\', ['Back\\slash']],
    ['élodie å', ['ÉLODIE Åberg']],
    ["o'n", ["O'Neill"]],
    ['CREATOR0@mail', ['Kim 100%']],
    ['  moreno  ', ['Kim_Moreno', 'Kimx Moreno']],
    ["' or 1=1 --", []],
    ['   ', names],
  ] as const) {
    test(`“${search}” finds ${String(found.length)}`, async (t) => {
      const app = await withPlatforms(t);
      for (const [index, name] of names.entries()) {
        await desk(app, ana).invite({ email: `creator${String(index)}@mail.example`, name });
      }
      const invitations = (await desk(app, ana).list({ search })).invitations.map(({ name }) => name);
      const creators = (await desk(app, ana).creators({ search })).creators.map(({ name }) => name);
      assert.deepEqual(invitations.sort(), [...found].sort());
      assert.deepEqual(creators.sort(), [...found].sort());
    });
  }
});

suite('paging', () => {
  test('shows everybody once, though others are invited meanwhile', async (t) => {
    const app = await withPlatforms(t);
    const at = desk(app, ana);
    const invite = (index: number) =>
      at.invite({ email: `creator${String(index)}@mail.example`, name: `Creator ${String(index)}` });
    for (let index = 0; index < 11; index += 1) await invite(index);
    const pages = { creators: [] as string[], invitations: [] as string[] };
    let next: { creators?: string | undefined; invitations?: string | undefined } = {};
    for (let turn = 0; turn < 3; turn += 1) {
      const creators = await at.creators({ limit: '4', after: next.creators, search: 'creator' });
      const invitations = await at.list({ limit: '4', after: next.invitations, search: 'creator' });
      pages.creators.push(...creators.creators.map(({ name }) => name));
      pages.invitations.push(...invitations.invitations.map(({ name }) => name));
      next = { creators: creators.next, invitations: invitations.next };
      await invite(100 + turn);
    }
    const all = Array.from({ length: 11 }, (_, index) => `Creator ${String(10 - index)}`);
    assert.deepEqual(pages, { creators: all, invitations: all });
    assert.deepEqual(next, { creators: undefined, invitations: undefined });
  });

  test('goes on only from what a page gave', async (t) => {
    const app = await withPlatforms(t);
    await assert.rejects(desk(app, ana).creators({ after: '7' }), isCode('invalid-input'));
    await assert.rejects(desk(app, ana).list({ after: "' or 1=1" }), isCode('invalid-input'));
    assert.equal((await desk(app, ana).creators({ limit: '0' })).creators.length, 0);
  });
});
