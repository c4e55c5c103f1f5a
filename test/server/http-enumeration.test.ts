import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { linkToken, runningServer } from './running.js';
import { until } from './until.js';

interface Seen {
  readonly status: number;
  readonly body: string;
  readonly headers: readonly [string, string][];
}

/** Everything a stranger sees of an answer, but for the request's own id. */
async function seen(answer: Response): Promise<Seen> {
  const headers = [...answer.headers].map(([name, value]): [string, string] => [
    name,
    name === 'x-request-id' ? '-' : value,
  ]);
  return { status: answer.status, body: (await answer.text()).replace(/"supportCode":"\w+"/, ''), headers };
}

suite('who has an account cannot be found out by asking', () => {
  for (const path of ['/v1/password-resets', '/v1/invitations/resend']) {
    test(`${path} answers alike for every kind of address, and when asked too often`, async (context) => {
      const running = await runningServer(context);
      const invite = (email: string) => running.admin('POST', '/v1/admin/invitations', { email, name: 'Kim' });
      const revoked = (await (await invite('revoked@mail.example')).json()) as { id: string };
      await running.admin('POST', `/v1/admin/invitations/${revoked.id}/revoke`, {});
      await invite('invited@mail.example');
      await invite('active@mail.example');
      const token = linkToken(await running.mailTo('active@mail.example'));
      const json = { token, password: 'a rather long passphrase 4 kim' };
      assert.equal((await running.send('POST', '/v1/password-resets/complete', { json })).status, 200);
      const variation = (await (await invite('active@mail.example')).json()) as { email: string };
      assert.match(variation.email, /\+talent@/);
      await running.mailTo(variation.email);
      running.clock.now = new Date(running.clock.now.getTime() + 3_600_000);
      const before = running.mails.length;

      const ask = async (email: string) => {
        const once = () =>
          running.send('POST', path, { json: { email }, remoteAddress: `2001:db8:${email.length}::1` });
        return [await seen(await once()), await seen(await once())];
      };
      const unknown = await ask('nobody@mail.example');
      assert.deepEqual(
        unknown.map(({ status }) => status),
        [202, 429],
      );
      for (const email of [
        'invited@mail.example',
        'active@mail.example',
        'revoked@mail.example',
        variation.email,
        'invited+other@mail.example',
      ]) {
        assert.deepEqual(await ask(email), unknown, email);
      }
      const due = path.endsWith('resend') ? 2 : 3;
      await until(() => running.mails.length >= before + due, `${due} mails`);
      assert.ok(running.mails.slice(before).every(({ to }) => !to.startsWith('nobody') && !to.startsWith('revoked')));
    });
  }

  test('signing in fails alike for unknown, invited and active addresses', async (context) => {
    const running = await runningServer(context);
    const invite = (email: string) => running.admin('POST', '/v1/admin/invitations', { email, name: 'Kim' });
    await invite('invited@mail.example');
    await invite('active@mail.example');
    const token = linkToken(await running.mailTo('active@mail.example'));
    const json = { token, password: 'a rather long passphrase 4 kim' };
    assert.equal((await running.send('POST', '/v1/password-resets/complete', { json })).status, 200);
    const tries = ['nobody', 'invited', 'active'].map(async (name) =>
      seen(
        await running.send('POST', '/v1/sessions', {
          json: { email: `${name}@mail.example`, password: 'not that passphrase' },
        }),
      ),
    );
    const [first, ...others] = await Promise.all(tries);
    assert.equal(first?.status, 401);
    for (const other of others) assert.deepEqual(other, first);
  });

  test('typed codes are judged alike for unknown addresses', async (context) => {
    const running = await runningServer(context);
    await running.admin('POST', '/v1/admin/invitations', { email: 'invited@mail.example', name: 'Kim' });
    const answers: Seen[][] = [];
    for (const email of ['invited@mail.example', 'nobody@mail.example']) {
      await running.send('POST', '/v1/password-resets', { json: { email } });
      const own: Seen[] = [];
      for (let attempt = 0; attempt < 7; attempt += 1) {
        const options = { json: { email, code: '00000000' }, remoteAddress: `2001:db8:${email.length}::1` };
        own.push(await seen(await running.send('POST', '/v1/password-resets/verify-code', options)));
      }
      answers.push(own);
    }
    assert.deepEqual(answers[1], answers[0]);
  });

  test('one /64 of IPv6 counts as one caller, its neighbour as another', async (context) => {
    const running = await runningServer(context);
    const ask = (host: string, index: number) =>
      running.send('POST', '/v1/password-resets', {
        json: { email: `person${index}@mail.example` },
        remoteAddress: host,
      });
    const statuses: number[] = [];
    for (let index = 0; index < 25; index += 1) statuses.push((await ask(`2001:db8:1:1::${index + 1}`, index)).status);
    assert.deepEqual(
      statuses.map((status) => status === 202),
      statuses.map((_, index) => index < 20),
    );
    assert.equal((await ask('2001:db8:1:2::1', 30)).status, 202);
  });

  test('callers whose address is unknown share one allowance', async (context) => {
    const running = await runningServer(context, { trustedProxies: ['127.0.0.1'] });
    const statuses: number[] = [];
    for (let index = 0; index < 21; index += 1) {
      const options = { json: { email: `person${index}@mail.example` }, remoteAddress: '127.0.0.1' };
      statuses.push((await running.send('POST', '/v1/password-resets', options)).status);
    }
    assert.equal(statuses.at(-1), 429);
  });
});
