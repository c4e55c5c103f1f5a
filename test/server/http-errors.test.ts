import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { OnboardingError } from '../../src/contract/errors.js';
import { problemSchema } from '../../src/contract/problem.js';
import { routeNames, routeOf } from '../../src/server/http/endpoint.js';
import { errorsOf } from '../../src/server/http/route-errors.js';
import { apiDouble, bearer, call, codeOf, credentialsFor, type Double, problemIn, secret } from './api-double.js';

const writes = routeNames.filter((name) => routeOf(name).method === 'POST');
const wrong = { email: 'no address', token: 'x', invitations: 3, events: 3 };
/** Those for which `wrong` is wrong: the others ask for no more than the id in their path. */
const withBody = writes.filter((name) => !(routeOf(name).input?.safeParse({ id: 'x', ...wrong }).success ?? true));
const big = JSON.stringify({ email: 'x'.repeat(64 * 1024) });

suite('http: bad input', () => {
  let double: Double;
  test.before(async () => {
    double = await apiDouble();
  });

  for (const name of routeNames) {
    test(`${name} is reached by a good call, with the status of its row`, async () => {
      double.calls.length = 0;
      const answer = await call(double, name);
      const row = routeOf(name);
      assert.equal(answer.status, row.status ?? (row.output ? 200 : 204));
      assert.deepEqual(
        double.calls.map(({ name: called }) => called),
        [name],
      );
      assert.equal(await answer.text(), row.output ? JSON.stringify({ called: name, count: 1 }) : '');
    });
  }

  for (const name of writes) {
    test(`${name} refuses what is not JSON, not UTF-8, too large or of another media type`, async () => {
      double.calls.length = 0;
      const type = { 'content-type': 'application/json' };
      const refusals = [
        await call(double, name, { body: '{"email":', headers: type }),
        await call(double, name, { body: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
        await call(double, name, { body: '{}', headers: { 'content-type': 'text/plain' } }),
        await call(double, name, { body: '{}', headers: { 'content-type': '' } }),
        await call(double, name, { body: '{}', headers: { 'content-type': 'application/json; charset=utf-16' } }),
      ];
      const codes = await Promise.all(refusals.map(codeOf));
      const media = 'unsupported-media-type';
      assert.deepEqual(codes, ['malformed-body', media, media, media, media]);
      assert.equal(double.calls.length, 0);
      const larger = ['importInvitations', 'previewImport', 'receiveMailEvents'].includes(name);
      if (!larger) {
        const answer = await call(double, name, { body: big, headers: type });
        assert.equal(await codeOf(answer), 'body-too-large');
      }
    });
  }

  for (const name of withBody) {
    test(`${name} names the field that is wrong`, async () => {
      for (const json of [[], 'text', 7, null, wrong]) {
        const problem = await problemIn(await call(double, name, { json }));
        assert.equal(problem.code, 'invalid-input');
        if (json !== null && typeof json === 'object' && !Array.isArray(json)) assert.ok(problem.field, name);
      }
    });
  }

  test('a body that only grows is cut off at 64 kB', async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(16 * 1024).fill(0x20));
      },
    });
    const request = new Request('https://onboarding.example/v1/sessions', {
      method: 'POST',
      body,
      duplex: 'half',
      headers: { 'content-type': 'application/json' },
    } as RequestInit);
    assert.equal(await codeOf(await double.fetch(request)), 'body-too-large');
    assert.ok(sent <= 8, `${sent} pieces were read`);
  });

  test('an import may be larger, up to 4 MB', async () => {
    const rows = (size: number) => ({ invitations: [{ note: 'x'.repeat(size) }] });
    assert.equal((await call(double, 'importInvitations', { json: rows(3_000_000) })).status, 200);
    assert.equal(await codeOf(await call(double, 'importInvitations', { json: rows(5_000_000) })), 'body-too-large');
  });

  test('CSV and mail reports reach their endpoint as they came, and no other', async () => {
    double.calls.length = 0;
    const csv = { body: 'email,name\nkim@mail.example,Kim', headers: { 'content-type': 'text/csv; charset=utf-8' } };
    assert.equal((await call(double, 'importInvitations', csv)).status, 200);
    const report = { body: 'From: x\r\n\r\n', headers: { 'content-type': 'multipart/report; boundary="b"' } };
    assert.equal((await call(double, 'receiveMailEvents', report)).status, 200);
    const [first, second] = double.calls.map(({ call: { document } }) => document);
    assert.equal(new TextDecoder().decode(first?.bytes), csv.body);
    assert.equal(second?.contentType, 'multipart/report; boundary="b"');
    assert.equal(await codeOf(await call(double, 'invite', csv)), 'unsupported-media-type');
  });

  test('hostile JSON reaches no prototype', async () => {
    double.calls.length = 0;
    const body = '{"email":"kim@mail.example","__proto__":{"admin":true},"constructor":{"prototype":{"a":1}}}';
    const headers = { 'content-type': 'application/json' };
    assert.equal((await call(double, 'resendInvitation', { body, headers })).status, 202);
    assert.deepEqual(double.calls[0]?.call.input, { email: 'kim@mail.example' });
    assert.equal(({} as Record<string, unknown>)['admin'], undefined);
  });

  test('unknown paths and methods are told apart, with what is allowed', async () => {
    const unknown = await double.send('GET', '/v1/nothing');
    assert.equal(unknown.status, 404);
    assert.equal(await codeOf(unknown), 'not-found');
    for (const [method, path, allow] of [
      ['PUT', '/v1/sessions/current', 'GET, HEAD, DELETE'],
      ['GET', '/v1/password-resets/complete', 'POST'],
      ['POST', '/livez', 'GET, HEAD'],
      ['PATCH', '/v1/admin/invitations', 'POST, GET, HEAD'],
      ['GET', '/v1/admin/invitations/import', 'POST'],
    ] as const) {
      const answer = await double.send(method, path);
      assert.equal(answer.headers.get('allow'), allow, `${method} ${path}`);
      assert.equal(await codeOf(answer), 'method-not-allowed');
    }
  });

  test('HEAD answers as GET does, without a body', async () => {
    const answer = await double.send('HEAD', '/v1/config');
    assert.equal(answer.status, 200);
    assert.equal(await answer.text(), '');
  });
});

suite('http: who may call', () => {
  let double: Double;
  test.before(async () => {
    double = await apiDouble();
  });

  for (const name of routeNames) {
    const { callers } = routeOf(name);
    const keyed = callers.includes('admin') || callers.includes('partner');
    test(`${name} lets in ${callers.join(', ')} only`, async () => {
      const nobody = await call(double, name, {
        headers: { authorization: '', cookie: '', 'onboarding-signature': '' },
      });
      const wrongKey = await call(double, name, { headers: { ...bearer('key_x'), cookie: '' } });
      const otherKey = callers.includes('admin') ? secret.partner : secret.admin;
      const otherRole = await call(double, name, { headers: { ...bearer(otherKey), cookie: '' } });
      if (callers.includes('anyone')) assert.ok(nobody.status < 300);
      else assert.equal(await codeOf(nobody), 'unauthenticated');
      if (keyed || routeOf(name).action) assert.equal(await codeOf(wrongKey), 'unauthenticated');
      if (keyed) assert.equal(await codeOf(otherRole), 'forbidden');
    });
  }

  test('a session that has ended counts as none where anyone may call', async () => {
    const stale = { cookie: '__Host-onboarding=ses_old' };
    assert.equal((await double.send('GET', '/v1/sessions/current', { headers: stale })).status, 200);
    assert.equal(await codeOf(await double.send('GET', '/v1/sessions', { headers: stale })), 'unauthenticated');
  });

  test('another Authorization scheme, of a proxy perhaps, counts as none', async () => {
    const headers = { authorization: 'Basic a2ltOnB3' };
    assert.equal((await double.send('GET', '/v1/config', { headers })).status, 200);
    assert.equal((await double.send('GET', '/v1/invitation', { headers })).status, 200);
  });
});

suite('http: refusals', () => {
  test('carry what a service says, as problem+json and in the headers', async () => {
    const double = await apiDouble();
    double.throwNext(new OnboardingError('rate-limited', 'slow down', { retryAfter: 12.2 }));
    const limited = await call(double, 'requestPasswordReset');
    assert.equal(limited.status, 429);
    assert.equal(limited.headers.get('retry-after'), '13');
    assert.equal((await problemIn(limited)).retryAfter, 13);
    double.throwNext(new OnboardingError('code-wrong', 'no', { attemptsLeft: 3, field: 'code' }));
    const { code, field, attemptsLeft } = await problemIn(await call(double, 'verifyResetCode'));
    assert.deepEqual({ code, field, attemptsLeft }, { code: 'code-wrong', field: 'code', attemptsLeft: 3 });
  });

  test('of something unforeseen tell nothing but a code that names the log line', async () => {
    const double = await apiDouble();
    double.throwNext(
      Object.assign(new Error('duplicate key kim@mail.example'), { code: '23505', detail: 'secret row' }),
    );
    const answer = await call(double, 'invite');
    assert.equal(answer.status, 500);
    const problem = problemSchema.parse(await answer.clone().json());
    assert.equal(problem.code, 'internal');
    assert.equal(problem.supportCode, answer.headers.get('x-request-id'));
    assert.doesNotMatch(await answer.text(), /duplicate|23505|secret|kim/);
    const line = double.lines.find((text) => text.includes(String(problem.supportCode))) ?? '';
    assert.match(line, /"level":"error"/);
    assert.match(line, /duplicate key/);
    assert.doesNotMatch(line, /kim@|secret row/);
  });

  test('while the database is away ask to come back', async () => {
    const double = await apiDouble({
      ready: () => Promise.reject(new OnboardingError('unavailable')),
    });
    double.throwNext(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }));
    const answer = await call(double, 'signIn');
    assert.equal(answer.status, 503);
    assert.equal(answer.headers.get('retry-after'), '2');
    assert.equal(await codeOf(answer), 'unavailable');
    assert.equal((await double.send('GET', '/readyz')).status, 503);
    assert.equal((await double.send('GET', '/livez')).status, 200);
  });

  test('leave no cookie behind', async () => {
    const double = await apiDouble({
      replay: async (_write, work) => {
        await work();
        throw new OnboardingError('unavailable');
      },
    });
    const answer = await call(double, 'signIn');
    assert.equal(answer.status, 503);
    assert.equal(answer.headers.get('set-cookie'), null);
  });

  test('are the ones the description lists', async () => {
    const double = await apiDouble();
    for (const name of writes) {
      for (const spoilt of [
        { body: '{' },
        { headers: { origin: 'https://evil.example' } },
        { headers: credentialsFor(name) },
      ]) {
        const code = await codeOf(await call(double, name, spoilt));
        if (code) assert.ok(errorsOf(name).includes(code), `${name}: ${code}`);
      }
    }
  });
});

test('every answer is uncached, unsniffable and unframeable, and has its own request id', async () => {
  const double = await apiDouble();
  const answers = [
    await call(double, 'getConfig'),
    await call(double, 'signOut'),
    await double.send('GET', '/v1/nothing'),
    await double.send('OPTIONS', '/v1/config'),
    await double.send('GET', '/metrics'),
  ];
  for (const { headers } of answers) {
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin');
    assert.equal(headers.get('strict-transport-security'), 'max-age=31536000');
    assert.match(String(headers.get('content-security-policy')), /frame-ancestors 'none'/);
    assert.match(String(headers.get('x-request-id')), /^[0-9A-HJKMNP-TV-Z]{8}$/);
  }
  assert.equal(new Set(answers.map(({ headers }) => headers.get('x-request-id'))).size, answers.length);
});
