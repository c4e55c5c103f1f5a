import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { OnboardingError } from '../../src/contract/errors.js';
import type { ServerParts } from '../../src/server/index.js';
import { routeNames, routeOf } from '../../src/server/http/endpoint.js';
import { createLogger, scrubText } from '../../src/server/logger.js';
import { apiDouble, call, ownOrigin } from './api-double.js';
import { linkToken, runningServer, typedCode } from './running.js';

const email = 'pl4nted.person@secret-mailbox.example';
const password = 'Pl4nted-passphrase-nobody-may-see';
const body43 = 'Pl4nted'.padEnd(43, 'x');
const unissued = ['inv', 'rst', 'ses', 'emb', 'key'].map((kind) => `${kind}_${body43}`);
const address = '203.0.113.77';

/** Sends the planted secrets through one endpoint in every place a caller can put them. */
function spoiltCalls(token: string): { json?: unknown; body?: string; headers?: Record<string, string> }[] {
  const json = { token, email, password, code: '12345678', name: password, origins: [password], actions: [token] };
  const headers = { 'content-type': 'application/json' };
  return [
    { json },
    { json: { ...json, token: password, email: password } },
    { body: JSON.stringify(json).slice(0, -1), headers },
    { body: password, headers: { 'content-type': `text/${token}` } },
    { json, headers: { authorization: `Bearer ${token}`, cookie: `__Host-onboarding=${token}; other=${password}` } },
    {
      json,
      headers: { authorization: `Basic ${token}`, 'user-agent': `${email} ${token}`, origin: `https://${token}` },
    },
    { json, headers: { 'idempotency-key': `${token} ${password}`, 'x-forwarded-for': address } },
    { json, headers: { 'onboarding-signature': `t=1,v1=${token}` } },
  ];
}

suite('secrets and personal data stay out of logs and refusals', () => {
  test('whatever endpoint they are sent to, and wherever they stand', async (context) => {
    const running = await runningServer(context, { rateLimits: 'off' });
    const spoken: string[] = [];
    const note = async (answer: Response) => {
      const text = await answer.text();
      if (answer.status >= 400) spoken.push(text);
      return text;
    };
    const issued: string[] = [running.adminKey];
    const partner = await running.server.createApiKey({ name: 'P', role: 'partner', origins: ['https://p.example'] });
    issued.push(partner.secret);
    await note(await running.admin('POST', '/v1/admin/invitations', { email, name: 'Kim' }));
    const invited = await running.mailTo(email);
    await note(await running.send('POST', '/v1/password-resets', { json: { email } }));
    const reset = await running.mailTo(email, 2);
    issued.push(linkToken(invited), linkToken(reset), typedCode(reset));
    const minted = await running.send('POST', '/v1/embed-tokens', {
      json: { email, origins: ['https://p.example'], actions: ['invitation:read'] },
      headers: { authorization: `Bearer ${partner.secret}` },
    });
    issued.push(((await minted.json()) as { token: string }).token);

    for (const name of routeNames) {
      const { method, path } = routeOf(name);
      for (const token of [unissued[0] ?? '', linkToken(invited), running.adminKey]) {
        for (const options of spoiltCalls(token)) {
          const filled = path.replace('{id}', encodeURIComponent(`${token} ${email}`));
          const query = method === 'GET' ? `?token=${token}&email=${encodeURIComponent(email)}&limit=${password}` : '';
          await note(
            await running.send(
              method,
              filled + query,
              method === 'POST' ? options : { headers: options.headers ?? {} },
            ),
          );
        }
      }
    }
    const complete = { token: linkToken(reset), password };
    const done = await running.send('POST', '/v1/password-resets/complete', { json: complete });
    const cookie = done.headers.get('set-cookie') ?? '';
    issued.push(/ses_[\w-]{43}/.exec(cookie)?.[0] ?? 'no cookie');
    await note(done);
    await note(await running.send('POST', '/v1/sessions', { json: { email, password: `${password}!` } }));
    await note(await running.send('GET', `/reset/${complete.token}?t=${complete.token}`));
    await note(await running.send('GET', `/v1/sessions`, { headers: { cookie: cookie.split(';')[0] ?? '' } }));
    const metrics = await (await running.send('GET', '/metrics')).text();

    assert.ok(running.lines.length > routeNames.length);
    assert.ok(spoken.length > routeNames.length);
    for (const text of [running.lines.join('\n'), spoken.join('\n'), metrics]) {
      for (const secret of [...issued, ...unissued, email, password, body43, 'secret-mailbox', '203.0.113']) {
        const found = text.indexOf(secret);
        assert.equal(found, -1, `${secret.slice(0, 4)}…: ${text.slice(Math.max(0, found - 200), found + 100)}`);
      }
    }
  });

  test('even where a library puts them into an error', async () => {
    const double = await apiDouble();
    const cause = new Error(`Key (email)=(${email}) for ${unissued[1] ?? ''}`);
    double.throwNext(Object.assign(new Error(`postgres://user:${password}@db/x failed`, { cause }), { detail: email }));
    assert.equal((await call(double, 'invite', { headers: { origin: ownOrigin } })).status, 500);
    const line = double.lines.at(-1) ?? '';
    assert.match(line, /"err":\{/);
    assert.doesNotMatch(line, /Pl4nted|pl4nted|secret-mailbox/);
    double.throwNext(new OnboardingError('invitation-closed', `the invitation of ${email} by ${unissued[0] ?? ''}`));
    const refusal = await (await call(double, 'revokeInvitation')).text();
    assert.match(refusal, /the invitation of/);
    assert.doesNotMatch(refusal, /Pl4nted|pl4nted/);
  });

  test('and scrubbing stays quick on long texts', () => {
    const started = process.cpuUsage();
    for (const text of [
      'a'.repeat(50_000),
      '@'.repeat(50_000),
      'a@'.repeat(25_000),
      '://:'.repeat(12_000),
      'ab_'.repeat(20_000),
    ]) {
      scrubText(text);
    }
    assert.ok(process.cpuUsage(started).user < 2_000_000);
  });

  test('a log of one’s own takes part too', async () => {
    const lines: string[] = [];
    const parts: ServerParts = { log: await createLogger({ write: (line) => lines.push(line) }) };
    parts.log?.warn({ list: [{ to: email }], nested: { at: new Date(0) } }, `to ${email}`);
    assert.match(lines[0] ?? '', /1970-01-01/);
    assert.doesNotMatch(lines[0] ?? '', /pl4nted/);
  });
});
