import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parseConfig } from '../../src/server/config.js';
import { apiDouble, call, configInput, newSession, secret } from './api-double.js';

suite('http: the session cookie', () => {
  test('is unreadable for scripts, kept to this host and to https, and lives as long as the session may', async () => {
    const answer = await call(await apiDouble(), 'signIn', { headers: { cookie: '' } });
    assert.deepEqual(answer.headers.getSetCookie(), [
      `__Host-onboarding=${newSession.token}; Max-Age=86400; HttpOnly; Secure; SameSite=Lax; Path=/`,
    ]);
  });

  test('does without Secure and __Host- on http loopback only', async () => {
    const config = parseConfig(configInput({ publicUrl: 'http://localhost:8787' }));
    const double = await apiDouble({ config });
    const answer = await call(double, 'signIn', { headers: { cookie: '', origin: 'http://localhost:8787' } });
    assert.deepEqual(answer.headers.getSetCookie(), [
      `onboarding=${newSession.token}; Max-Age=86400; HttpOnly; SameSite=Lax; Path=/`,
    ]);
    assert.equal(answer.headers.get('strict-transport-security'), null);
    await double.send('GET', '/v1/sessions', { headers: { cookie: `a=b; onboarding=${secret.session}` } });
    assert.equal(double.calls.at(-1)?.call.caller.accountId, 'account-1');
    assert.throws(() => parseConfig(configInput({ publicUrl: 'http://onboarding.example' })), /publicUrl: must be/);
  });

  test('is taken away by signing out', async () => {
    const answer = await call(await apiDouble(), 'signOut');
    assert.equal(answer.status, 204);
    assert.deepEqual(answer.headers.getSetCookie(), [
      '__Host-onboarding=; Max-Age=0; HttpOnly; Secure; SameSite=Lax; Path=/',
    ]);
  });

  test('is found among others, and only by its whole name', async () => {
    const double = await apiDouble();
    const answered = async (cookie: string) =>
      (await double.send('GET', '/v1/sessions', { headers: { cookie } })).status;
    assert.equal(await answered(`x=1;__Host-onboarding=${secret.session} ; y="2"`), 200);
    assert.equal(await answered(`onboarding=${secret.session}`), 401);
    assert.equal(await answered(`x__Host-onboarding=${secret.session}`), 401);
    assert.equal(await answered('__Host-onboarding='), 401);
  });
});
