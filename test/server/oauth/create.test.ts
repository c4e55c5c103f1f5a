import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isOnboardingError } from '../../../src/contract/errors.js';
import { parseConfig } from '../../../src/server/config.js';
import { openAttempts } from '../../../src/server/oauth/attempts-view.js';
import { returnAddress, returnLink } from '../../../src/server/oauth/return-address.js';
import { caller, minute, second } from '../deployment.js';
import { connecting, creator, own, partner } from './connecting.js';
import { PlatformDouble } from './platform-double.js';

test('Many clicks at once are one attempt, and one of them opens it', async (t) => {
  const scene = await connecting(t);
  const links = await Promise.all(Array.from({ length: 10 }, () => scene.create()));
  assert.equal(new Set(links.map(({ attempt }) => attempt.id)).size, 1);
  assert.equal(links.filter(({ startUrl }) => startUrl !== undefined).length, 1);
  const other = await scene.create({}, await creator(scene.server, 'lee@mail.example'));
  assert.notEqual(other.attempt.id, links[0]?.attempt.id);
});

test('Each platform has its own attempt, and a reload finds them all', async (t) => {
  const scene = await connecting(t, { platforms: [new PlatformDouble('instagram'), new PlatformDouble('youtube')] });
  const first = await scene.create();
  scene.server.pass(second);
  const next = await scene.create({ platform: 'youtube' });
  assert.ok(next.startUrl);
  const accountId = scene.kim.accountId ?? '';
  assert.deepEqual(
    (await openAttempts(scene.context, accountId)).map(({ id }) => id),
    [next.attempt.id, first.attempt.id],
  );
  await scene.as().cancel({ id: first.attempt.id });
  assert.equal((await openAttempts(scene.context, accountId)).length, 1);
});

test('Ten attempts in ten minutes; looking at one that runs costs nothing', async (t) => {
  const scene = await connecting(t);
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const { attempt: made } = await scene.create();
    await scene.create();
    await scene.as().cancel({ id: made.id });
  }
  const limited = await scene.create().catch((error: unknown) => error);
  assert.ok(isOnboardingError(limited));
  assert.equal(limited.code, 'rate-limited');
  assert.ok((limited.retryAfter ?? 0) > 0 && (limited.retryAfter ?? 0) <= 60);
  const lee = await creator(scene.server, 'lee@mail.example');
  assert.ok((await scene.create({}, lee)).startUrl, 'nobody else is held up');
  scene.server.pass(minute);
  assert.ok((await scene.create()).startUrl);
});

test('Further ways into one attempt are limited as well', async (t) => {
  const scene = await connecting(t);
  const { attempt } = await scene.create();
  for (let link = 0; link < 30; link += 1) await scene.as().createStartLink({ id: attempt.id });
  await assert.rejects(scene.as().createStartLink({ id: attempt.id }), { code: 'rate-limited' });
});

test('What cannot be begun is said at once', async (t) => {
  const scene = await connecting(t);
  await assert.rejects(scene.create({ platform: 'youtube' }), { code: 'platform-unavailable' });
  await assert.rejects(scene.create({ platform: 'linkedin' }), { code: 'platform-unavailable' });
  const profileId = await scene.connected();
  const lee = await creator(scene.server, 'lee@mail.example');
  for (const other of ['x', '0193537e-0000-7000-8000-000000000000']) {
    await assert.rejects(scene.create({ profileId: other }), { code: 'profile-not-found' });
    await assert.rejects(scene.create({ transferId: other }), { code: 'transfer-closed' });
  }
  await assert.rejects(scene.create({ profileId }, lee), { code: 'profile-not-found' });
  await assert.rejects(scene.create({}, caller()), { code: 'unauthenticated' });
});

test('The purpose follows from the profile, whatever the page says', async (t) => {
  const scene = await connecting(t);
  const profileId = await scene.connected();
  for (const [input, purpose] of [
    [{}, 'connect'],
    [{ purpose: 'transfer' }, 'connect'],
    [{ profileId }, 'reconnect'],
    [{ profileId, purpose: 'connect' }, 'reconnect'],
    [{ profileId, purpose: 'add-permission' }, 'add-permission'],
  ] as const) {
    const { attempt } = await scene.create(input);
    assert.equal(attempt.purpose, purpose);
    await scene.as().cancel({ id: attempt.id });
  }
});

test('The platform is asked to offer other accounts where that is wanted', async (t) => {
  const scene = await connecting(t);
  await scene.answered({ switchAccount: true });
  assert.equal(scene.platform.authorizations[0]?.switchAccount, true);
});

const config = parseConfig({
  brand: { name: 'Northlight' },
  publicUrl: `${own}/join`,
  allowedOrigins: ['https://app.northlight.example'],
  sender: { name: 'Northlight', email: 'hello@northlight.example' },
  subjects: { invitation: 'Come in', passwordReset: 'New password', passwordChanged: 'Changed' },
  smtpUrl: 'smtp://127.0.0.1:2525',
});
const hosted = `${own}/join/profiles`;
const session = caller({ kind: 'session', origin: own });
const embed = caller({ kind: 'embed', origin: partner });

test('A return leads to a page of the caller’s own origin, anything else to the hosted page', () => {
  const at = (who: typeof session, address: string) => returnAddress(config, who, address);
  assert.equal(at(session, `${own}/a?b=c#d`), `${own}/a?b=c#d`);
  assert.equal(at(session, 'https://app.northlight.example/me'), 'https://app.northlight.example/me');
  assert.equal(at(embed, `${partner}/creators/7`), `${partner}/creators/7`);
  assert.equal(at(embed, `${own}/a`), hosted, 'a partner’s page comes back to itself only');
  assert.equal(at(session, `${partner}/`), hosted);
  for (const trick of [
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    `${partner}@evil.example/`,
    `${partner}.evil.example/`,
    `https://shop.partner.example:8443/`,
    'https:\\\\evil.example',
    `https://evil.example/?u=${partner}/`,
    `https://evil.example/${partner}/`,
    'javascript:alert(1)//https://shop.partner.example/',
    'data:text/html,x',
    `${partner}%2eevil.example/`,
    'http://shop.partner.example/',
    ` ${partner}\t.evil.example`,
    '',
  ]) {
    assert.equal(at(embed, trick), hosted, trick);
  }
});

test('Whatever is asked for, a return never leaves the origins it may lead to', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'https:',
      'http:',
      '//',
      '/',
      '\\',
      '@',
      ':',
      '.',
      '?',
      '#',
      '%2f',
      '%00',
      '\t',
      '\n',
      'javascript:',
    ),
    fc.constantFrom(
      'shop.partner.example',
      'evil.example',
      'creators.northlight.example',
      'user:pass',
      '8443',
      '\u3002',
    ),
    fc.string({ maxLength: 4, unit: 'binary' }),
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
    fc.webUrl(),
  );
  fc.assert(
    fc.property(text, fc.boolean(), (address, prefixed) => {
      const asked = prefixed ? `${partner}${address}` : address;
      const link = new URL(returnLink(returnAddress(config, embed, asked), 'the-attempt'));
      assert.ok(link.origin === partner || link.href === `${hosted}?onboarding_attempt=the-attempt`, link.href);
      assert.deepEqual(link.searchParams.getAll('onboarding_attempt'), ['the-attempt']);
      assert.equal(link.username, '');
    }),
    { numRuns: 2000 },
  );
});
