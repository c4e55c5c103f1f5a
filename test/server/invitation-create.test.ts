import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalEmail } from '../../src/contract/email.js';
import { toAddress, variationsOf } from '../../src/server/accounts/addresses.js';
import { deployment } from './deployment.js';

const tag = { tag: 'talent', domainsWithoutTags: [] };

test('an invitation makes an account without a password and asks for its mail', async (t) => {
  const server = await deployment(t);
  const record = await server.admin().invite({ email: 'Kim@Mail.example', name: 'Kim', managerName: 'Ana' });
  assert.equal(record.status, 'queued');
  assert.equal(record.email, 'Kim@mail.example');
  assert.equal(record.requestedEmail, undefined);
  assert.equal(record.expiresAt, '2026-12-06T10:00:00.000Z');
  const [account, ...others] = await server.accounts();
  assert.deepEqual(others, []);
  assert.deepEqual(
    [account?.email_canonical, account?.status, account?.password_hash],
    ['kim@mail.example', 'invited', null],
  );
  assert.deepEqual(await server.takeJobs(), [
    { name: 'send-invitation', payload: { invitationId: record.id, generation: 1 } },
  ]);
});

test('an address of a creator who is in gets a variation; nobody else learns whose it is', async (t) => {
  const server = await deployment(t);
  await server.active('jo@mail.example');
  const record = await server.admin().invite({ email: 'JO@mail.example', name: 'Jo' });
  assert.equal(record.email, 'JO+talent@mail.example');
  assert.equal(record.requestedEmail, 'JO@mail.example');
  const again = await server.admin().invite({ email: 'jo@mail.example', name: 'Jo' });
  assert.equal(again.email, 'jo+talent2@mail.example');
  const tagged = await server.active('sam+work@mail.example');
  assert.equal(tagged.record.email, 'sam+work@mail.example');
  const variation = await server.admin().invite({ email: 'sam+work@mail.example', name: 'Sam' });
  assert.equal(variation.email, 'sam+work-talent@mail.example');
});

test('20 invitations at once for one used address make 20 distinct addresses', async (t) => {
  const server = await deployment(t);
  await server.active('jo@mail.example');
  const records = await Promise.all(
    Array.from({ length: 20 }, () => server.admin().invite({ email: 'jo@mail.example', name: 'Jo' })),
  );
  const expected = ['', ...Array.from({ length: 19 }, (_, index) => index + 2)].map(
    (n) => `jo+talent${n}@mail.example`,
  );
  assert.deepEqual(records.map(({ email }) => email).sort(), expected.sort());
  assert.equal((await server.accounts()).length, 21);
});

test('20 invitations at once for one new address leave one account with one open invitation', async (t) => {
  const server = await deployment(t);
  await Promise.all(
    Array.from({ length: 20 }, (_, n) => server.admin().invite({ email: 'jo@mail.example', name: `Jo ${n}` })),
  );
  assert.equal((await server.accounts()).length, 1);
  const rows = await server.invitations();
  assert.equal(rows.length, 20);
  assert.equal(rows.filter(({ status }) => status === 'queued').length, 1);
  assert.equal(rows.filter(({ status }) => status === 'superseded').length, 19);
});

test('inviting an address again that was never used supersedes the older invitation, also of another agency', async (t) => {
  const server = await deployment(t);
  const first = await server.invited('kim@mail.example');
  const second = await server.admin().invite({ email: 'kim@mail.example', name: 'Kim M.', managerName: 'Bo' });
  assert.equal(second.email, 'kim@mail.example');
  const { invitation: older, events } = await server.admin().detail({ id: first.record.id });
  assert.deepEqual([older.status, older.supersededBy], ['superseded', second.id]);
  assert.deepEqual(
    events.map(({ kind }) => kind),
    ['created', 'sent', 'superseded'],
  );
  const seen = await server.invitation().get({ token: first.mail.token });
  assert.equal(seen?.state, 'superseded');
});

test('without a possible variation the support team is told to ask for another address', async (t) => {
  const server = await deployment(t, { variation: { domainsWithoutTags: ['plain.example', 'bücher.example'] } });
  const long = `${'k'.repeat(60)}@mail.example`;
  for (const email of ['jo@plain.example', 'jo@bücher.example', long]) {
    await server.active(email);
    await assert.rejects(server.admin().invite({ email, name: 'Jo' }), {
      code: 'variation-unavailable',
      field: 'email',
    });
  }
  assert.equal((await server.accounts()).length, 3);
});

test('a name is needed', async (t) => {
  const server = await deployment(t);
  await assert.rejects(server.admin().invite({ email: 'jo@mail.example', name: '  ' }), {
    code: 'invalid-input',
    field: 'name',
  });
});

test('names with signs, emoji and other scripts, and addresses of international domains, stay as they are', async (t) => {
  const server = await deployment(t);
  for (const name of ["Siobhán O'Neill", 'ليلى', '🦊 Fox', 'محمد "Mo" علي']) {
    const record = await server.admin().invite({ email: `x${name.length}@bücher.example`, name });
    assert.deepEqual([record.name, record.email], [name, `x${name.length}@bücher.example`]);
  }
});

test('variations: distinct, deliverable, of the same domain, and their first part never grows past 64 octets', () => {
  const local = fc.string({ unit: fc.constantFrom(...Array.from('abcXYZ09.+-_é🦊')), minLength: 1, maxLength: 64 });
  fc.assert(
    fc.property(local, fc.domain(), (name, domain) => {
      const typed = `${name}@${domain}`;
      fc.pre(canonicalEmail(typed) !== undefined);
      const address = toAddress(typed);
      const made = [...variationsOf(address, tag)].slice(0, 30);
      assert.equal(new Set(made.map(({ canonical }) => canonical)).size, made.length);
      for (const { email, canonical } of made) {
        assert.equal(canonicalEmail(email), canonical);
        const at = canonical.lastIndexOf('@');
        assert.equal(canonical.slice(at), address.canonical.slice(address.canonical.lastIndexOf('@')));
        assert.ok(new TextEncoder().encode(canonical.slice(0, at)).length <= 64);
        assert.ok(email.startsWith(address.email.slice(0, address.email.lastIndexOf('@'))));
        assert.match(email.slice(0, email.lastIndexOf('@')), /[+-]talent\d*$/);
      }
      const octets = new TextEncoder().encode(name).length;
      if (octets <= 57) assert.ok(made.length > 0);
    }),
    { numRuns: 500 },
  );
});
