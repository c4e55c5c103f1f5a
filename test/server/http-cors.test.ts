import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type AnyRouteName, routeNames, routeOf } from '../../src/server/http/endpoint.js';
import {
  apiDouble,
  bearer,
  call,
  codeOf,
  cookie,
  deskOrigin,
  type Double,
  goodInput,
  ownOrigin,
  partnerOrigin,
  secret,
  sharedOrigin,
  shopOrigin,
} from './api-double.js';

/** Endpoints that pages of partners may call; the others are for our own pages, or for no page at all. */
const forPartners: readonly AnyRouteName[] = [
  'getConfig',
  'getInvitation',
  'getSession',
  'resendInvitation',
  'requestPasswordReset',
  'listPlatforms',
  'listProfiles',
  'createAttempt',
  'getAttempt',
  'createStartLink',
  'chooseCandidate',
  'confirmAttempt',
  'cancelAttempt',
  'setVisibility',
  'disconnectProfile',
  'getTalentEmail',
  'getAccount',
];
/** Endpoints that pages with a desk may call, with a desk token and never with a cookie. */
const forDesks: readonly AnyRouteName[] = [
  'getDeskUser',
  'invite',
  'importInvitations',
  'listInvitations',
  'getInvitationDetail',
  'resendAsAdmin',
  'revokeInvitation',
  'supersedeInvitation',
  'previewImport',
  'listEmailChanges',
  'answerEmailChange',
  'listCreators',
  'nudgeCreator',
];
const byKey = routeNames.filter((name) => routeOf(name).callers.some((who) => /admin|partner|hook/.test(who)));
const forNoPage = byKey.filter((name) => !forDesks.includes(name));
const origins = {
  own: ownOrigin,
  allowed: shopOrigin,
  partner: partnerOrigin,
  desk: deskOrigin,
  shared: sharedOrigin,
  foreign: 'https://evil.example',
  sandbox: 'null',
  lookalike: `${ownOrigin}.evil.example`,
  otherPort: `${ownOrigin}:8443`,
  insecure: ownOrigin.replace('https', 'http'),
  upperCase: ownOrigin.toUpperCase(),
  subdomain: partnerOrigin.replace('partner', 'x.partner'),
};
type Origin = keyof typeof origins;

function access(name: AnyRouteName, origin: Origin): 'cookies' | 'plain' | 'none' {
  if (forNoPage.includes(name)) return 'none';
  const isOwn = origin === 'own' || origin === 'allowed';
  if (forDesks.includes(name)) return isOwn || origin === 'desk' || origin === 'shared' ? 'plain' : 'none';
  if (isOwn) return 'cookies';
  return (origin === 'partner' || origin === 'shared') && forPartners.includes(name) ? 'plain' : 'none';
}

const allowed = (answer: Response) => ({
  origin: answer.headers.get('access-control-allow-origin'),
  credentials: answer.headers.get('access-control-allow-credentials'),
});

suite('http: pages of other origins', () => {
  let double: Double;
  test.before(async () => {
    double = await apiDouble();
  });

  for (const origin of Object.keys(origins) as Origin[]) {
    test(`${origin}: preflights and calls are allowed exactly where they may be`, async () => {
      for (const name of routeNames) {
        const expected = access(name, origin);
        const headers = { origin: origins[origin] };
        const expectedHeaders = {
          origin: expected === 'none' ? null : origins[origin],
          credentials: expected === 'cookies' ? 'true' : null,
        };
        const path = routeOf(name).path.replace('{id}', 'x');
        const preflight = await double.send('OPTIONS', path, {
          headers: { ...headers, 'access-control-request-method': routeOf(name).method },
        });
        const methods = (preflight.headers.get('access-control-allow-methods') ?? '').split(', ');
        assert.equal(methods.includes(routeOf(name).method), expected !== 'none', `preflight of ${name}`);
        const answer = await call(double, name, { headers: { ...headers, cookie: '' } });
        assert.deepEqual(allowed(answer), expectedHeaders, name);
      }
    });
  }

  test('a preflight is answered for ten minutes, with the headers that widgets send', async () => {
    const answer = await double.send('OPTIONS', '/v1/invitation', { headers: { origin: partnerOrigin } });
    assert.equal(answer.status, 204);
    assert.equal(answer.headers.get('access-control-max-age'), '600');
    assert.equal(answer.headers.get('access-control-allow-headers'), 'Authorization, Content-Type, Idempotency-Key');
    const refused = await double.send('OPTIONS', '/v1/invitation', { headers: { origin: 'https://evil.example' } });
    assert.equal(await codeOf(refused), 'origin-not-allowed');
  });

  test('scripts can read when to try again, also from a refusal', async () => {
    const answer = await double.send('GET', '/v1/invitation', {
      headers: { origin: partnerOrigin, ...bearer('emb_over') },
    });
    assert.equal(await codeOf(answer), 'unauthenticated');
    assert.equal(answer.headers.get('access-control-allow-origin'), partnerOrigin);
    assert.equal(answer.headers.get('access-control-expose-headers'), 'Retry-After, X-Request-Id');
  });

  test('answers that depend on the origin say so, with and without one', async () => {
    for (const headers of [{}, { origin: ownOrigin }, { origin: 'https://evil.example' }]) {
      assert.equal((await double.send('GET', '/v1/config', { headers })).headers.get('vary'), 'Origin');
    }
  });

  test('an origin is asked for once, not with every request, and forgotten after a while', async () => {
    let asked = 0;
    let time = 0;
    const counting = await apiDouble({
      rolesOfOrigin: () => {
        asked += 1;
        return Promise.resolve(['partner']);
      },
      now: () => new Date(time),
    });
    const send = () => counting.send('GET', '/v1/config', { headers: { origin: partnerOrigin } });
    await send();
    await send();
    assert.equal(asked, 1);
    time = 31_000;
    await send();
    assert.equal(asked, 2);
  });
});

suite('http: embed tokens', () => {
  test('count only on pages of their own origin, for what they allow', async () => {
    const double = await apiDouble();
    const get = (headers: Record<string, string>) =>
      double.send('GET', '/v1/invitation', { headers: { ...bearer(secret.embed), ...headers } });
    assert.equal((await get({ origin: partnerOrigin })).status, 200);
    assert.equal(double.calls[0]?.call.caller.kind, 'embed');
    assert.equal(await codeOf(await get({})), 'origin-not-allowed');
    assert.equal(await codeOf(await get({ origin: ownOrigin })), 'origin-not-allowed');
    const headers = { ...bearer(secret.embed), origin: partnerOrigin, cookie: '' };
    assert.equal(await codeOf(await call(double, 'resendInvitation', { headers })), 'forbidden');
  });

  test('win over a cookie that came along', async () => {
    const double = await apiDouble();
    const headers = { ...bearer(secret.embed), ...cookie, origin: partnerOrigin };
    await double.send('GET', '/v1/invitation', { headers });
    assert.equal(double.calls[0]?.call.caller.sessionId, undefined);
  });
});

suite('http: desk tokens', () => {
  const desk = bearer(secret.desk);

  test('reach the rows of the desk, from the pages they are for, and tell who sits there', async () => {
    const double = await apiDouble();
    for (const name of forDesks) {
      double.calls.length = 0;
      const answer = await call(double, name, { headers: { ...desk, ...cookie, origin: deskOrigin } });
      assert.ok(answer.status < 300, name);
      const caller = double.calls[0]?.call.caller;
      assert.deepEqual(caller?.desk, { role: 'manager', userId: 'ana', name: 'Ana Ruiz' });
      assert.deepEqual([caller.kind, caller.apiKeyId, caller.accountId], ['desk', 'key-1', undefined]);
      assert.equal(double.calls[0]?.call.apiKey, undefined);
    }
  });

  test('reach no other row, which lets in a stranger at most', async () => {
    const double = await apiDouble();
    for (const name of routeNames.filter((candidate) => !forDesks.includes(candidate))) {
      double.calls.length = 0;
      const { callers } = routeOf(name);
      const headers = { ...desk, origin: ownOrigin, cookie: '', 'onboarding-signature': '' };
      const answer = await call(double, name, { headers });
      if (answer.status >= 400) {
        assert.equal(await codeOf(answer), 'unauthenticated', name);
        assert.equal(double.calls.length, 0, name);
        continue;
      }
      assert.ok(callers.includes('anyone'), name);
      assert.deepEqual(double.calls[0]?.call.caller.kind, 'anyone', name);
    }
  });

  test('count only on pages of their own origins', async () => {
    const double = await apiDouble();
    const get = (headers: Record<string, string>) =>
      double.send('GET', '/v1/admin/creators', { headers: { ...desk, ...headers } });
    for (const origin of [partnerOrigin, shopOrigin, sharedOrigin, 'https://evil.example', 'null']) {
      assert.equal(await codeOf(await get({ origin })), 'origin-not-allowed', origin);
    }
    assert.equal((await get({ origin: deskOrigin })).status, 200);
    assert.equal((await get({ origin: ownOrigin })).status, 200);
  });

  test('need no Origin on our own pages, whose reads carry none', async () => {
    const double = await apiDouble();
    const get = (headers: Record<string, string>) =>
      double.send('GET', '/v1/admin/user', { headers: { ...desk, ...headers } });
    assert.equal((await get({ 'sec-fetch-site': 'same-origin' })).status, 200);
    for (const site of ['same-site', 'cross-site', 'none']) {
      assert.equal(await codeOf(await get({ 'sec-fetch-site': site })), 'origin-not-allowed', site);
    }
    assert.equal(await codeOf(await get({})), 'origin-not-allowed');
  });

  test('that are over are refused where the page can read it', async () => {
    const double = await apiDouble();
    const answer = await double.send('GET', '/v1/admin/user', {
      headers: { ...bearer(`dsk_${'x'.repeat(43)}`), origin: deskOrigin },
    });
    assert.equal(await codeOf(answer), 'unauthenticated');
    assert.equal(answer.headers.get('access-control-allow-origin'), deskOrigin);
    assert.equal(answer.headers.get('access-control-allow-credentials'), null);
  });
});

suite('http: writes in a creator’s name', () => {
  const cookieWrites = routeNames.filter(
    (name) => routeOf(name).method !== 'GET' && routeOf(name).callers.some((who) => /anyone|session/.test(who)),
  );
  let double: Double;
  test.before(async () => {
    double = await apiDouble();
  });
  const cases: [string, Record<string, string>, boolean][] = [
    ['our own page', { origin: ownOrigin }, true],
    ['an allowed page', { origin: shopOrigin }, true],
    ['a same-origin request without Origin', { origin: '', 'sec-fetch-site': 'same-origin' }, true],
    ['a same-site request without Origin', { origin: '', 'sec-fetch-site': 'same-site' }, false],
    ['a cross-site request without Origin', { origin: '', 'sec-fetch-site': 'cross-site' }, false],
    ['neither header', { origin: '' }, false],
    ['a partner’s page', { origin: partnerOrigin }, false],
    ['a foreign page', { origin: 'https://evil.example' }, false],
    ['a sandboxed page', { origin: 'null' }, false],
    [
      'a foreign page that claims to be same-origin',
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
      false,
    ],
  ];
  for (const [from, headers, accepted] of cases) {
    test(`with a session cookie from ${from}: ${accepted ? 'accepted' : 'refused'}`, async () => {
      for (const name of cookieWrites) {
        double.calls.length = 0;
        const sent = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
        const { method, path } = routeOf(name);
        const json = method === 'POST' ? goodInput[name] : undefined;
        const answer = await double.send(method, path.replace('{id}', 'x'), {
          headers: { ...cookie, ...sent },
          ...(json === undefined ? {} : { json }),
        });
        assert.equal(await codeOf(answer), accepted ? undefined : 'origin-not-allowed', name);
        assert.equal(double.calls.length, accepted ? 1 : 0, name);
      }
    });
  }

  test('without a cookie need no Origin, but a foreign one is refused', async () => {
    const send = (headers: Record<string, string>) =>
      double.send('POST', '/v1/password-resets', { json: { email: 'kim@mail.example' }, headers });
    assert.equal((await send({})).status, 202);
    assert.equal((await send({ origin: partnerOrigin })).status, 202);
    assert.equal(await codeOf(await send({ origin: 'https://evil.example' })), 'origin-not-allowed');
  });

  test('nobody is signed in from a page that is not ours', async () => {
    for (const name of ['signIn', 'completePasswordReset', 'verifyResetCode'] as const) {
      const answer = await call(double, name, { headers: { cookie: '', origin: partnerOrigin } });
      assert.equal(await codeOf(answer), 'origin-not-allowed');
    }
  });

  test('API keys and signed bodies are not asked where they come from', async () => {
    for (const name of byKey) {
      const answer = await call(double, name, { headers: { origin: 'https://back-office.example' } });
      assert.ok(answer.status < 300, name);
    }
  });
});
