import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Inbox } from '../../../demo/inbox.js';
import type { InvitationEvent, InvitationRecord } from '../../../src/contract/admin.js';
import { createOnboardingServer, type OnboardingServer, silentLogger } from '../../../src/server/index.js';
import { signatureHeader, signHookBody } from '../../../src/server/mail/hook-signature.js';
import { configInput, ownOrigin } from '../api-double.js';
import { testStore } from '../postgres.js';
import { until } from '../until.js';

const mailHookSecret = 'a secret that only the mail service and this server know';
let inbox: Inbox;
let server: OnboardingServer;
let asAdmin: Record<string, string>;

interface Detail {
  readonly invitation: InvitationRecord;
  readonly events: readonly InvitationEvent[];
}

async function call<Answer>(path: string, init: RequestInit = {}, status = 200): Promise<Answer> {
  const response = await server.fetch(new Request(`${ownOrigin}${path}`, init), { remoteAddress: '203.0.113.7' });
  assert.equal(response.status, status, path);
  return (await response.json()) as Answer;
}
const detail = (id: string) => call<Detail>(`/v1/admin/invitations/${id}`, { headers: asAdmin });

async function invite(email: string): Promise<string> {
  const body = JSON.stringify({ name: 'Kim', email });
  const { id } = await call<InvitationRecord>('/v1/admin/invitations', { method: 'POST', headers: asAdmin, body }, 201);
  return id;
}

/** The invitation once it is as wished. */
function become(id: string, wished: (invitation: InvitationRecord) => boolean): Promise<InvitationRecord> {
  return until(async () => {
    const { invitation } = await detail(id);
    return wished(invitation) && invitation;
  }, `invitation ${id}`);
}

describe('mail', () => {
  before(async () => {
    inbox = await Inbox.start({
      refuse: (to) => (to.startsWith('bounce@') ? { code: 550, message: '5.1.1 No such mailbox' } : undefined),
    });
    const config = configInput({ smtpUrl: inbox.smtpUrl, mailHookSecret });
    server = await createOnboardingServer(config, { store: await testStore(), log: silentLogger });
    await server.migrate();
    await server.work();
    const { secret } = await server.createApiKey({ name: 'support', role: 'admin' });
    asAdmin = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
  });
  after(async () => {
    await server.close();
    await inbox.close();
  });

  describe('a mail report posted to the hook', () => {
    const reportOf = (messageId: string) =>
      [
        '--b',
        'Content-Type: message/delivery-status',
        '',
        'Reporting-MTA: dns; mx.mail.example',
        '',
        'Final-Recipient: rfc822; late@mail.example',
        'Action: failed',
        'Status: 5.2.2',
        '--b',
        'Content-Type: text/rfc822-headers',
        '',
        `Message-ID: ${messageId}`,
        '--b--',
        '',
      ].join('\r\n');

    const report = (body: string, signature: string | undefined, status = 200) =>
      call<{ recorded: number; ignored: number }>(
        '/v1/hooks/mail',
        {
          method: 'POST',
          headers: {
            'content-type': 'multipart/report; report-type=delivery-status; boundary=b',
            ...(signature && { [signatureHeader]: signature }),
          },
          body,
        },
        status,
      );
    const sign = (body: string, at = new Date()) => signHookBody(mailHookSecret, new TextEncoder().encode(body), at);

    test('turns an accepted invitation into a bounced one, once', async () => {
      const id = await invite('late@mail.example');
      await become(id, ({ status }) => status === 'sent');
      const mail = await inbox.waitFor(({ to }) => to === 'late@mail.example');
      const body = reportOf(mail.messageId);
      assert.deepEqual(await report(body, sign(body)), { recorded: 1, ignored: 0 });
      const first = await detail(id);
      assert.equal(first.invitation.status, 'bounced');
      assert.equal(first.invitation.delivery.code, '5.2.2');
      await report(body, sign(body));
      assert.deepEqual(await detail(id), first);
    });

    test('is refused unsigned, signed by somebody else or signed long ago; a strange one changes nothing', async () => {
      const id = await invite('safe@mail.example');
      await become(id, ({ status }) => status === 'sent');
      const body = reportOf((await inbox.waitFor(({ to }) => to === 'safe@mail.example')).messageId);
      await report(body, undefined, 401);
      await report(body, sign(`${body} `), 401);
      await report(body, sign(body, new Date(Date.now() - 600_000)), 401);
      const strange = reportOf('<nobody@elsewhere.example>');
      assert.equal((await report(strange, sign(strange))).recorded, 0);
      assert.deepEqual(await report('no report', sign('no report')), { recorded: 0, ignored: 0 });
      assert.equal((await detail(id)).invitation.status, 'sent');
    });
  });

  test('a mailbox that does not exist bounces the invitation with the status of its server', async () => {
    const bounced = await become(await invite('bounce@mail.example'), ({ status }) => status === 'bounced');
    assert.equal(bounced.delivery.code, '5.1.1');
  });

  test('while the mail server is down nothing is lost: all goes out when it is back', async () => {
    const { smtpUrl } = inbox;
    await inbox.close();
    const id = await invite('patient@mail.example');
    const waiting = await become(id, ({ delivery }) => delivery.state === 'deferred');
    assert.equal(waiting.status, 'queued');
    assert.equal(waiting.delivery.code, 'ECONNREFUSED');
    const ask = { method: 'POST', headers: { 'content-type': 'application/json', origin: ownOrigin } };
    await call('/v1/password-resets', { ...ask, body: '{"email":"patient@mail.example"}' }, 202);

    inbox = await Inbox.start({ port: Number(new URL(smtpUrl).port) });
    const sent = await become(id, ({ status }) => status === 'sent');
    assert.equal(sent.delivery.state, 'accepted');
    await inbox.waitFor(({ to, text }) => to === 'patient@mail.example' && text.includes('/invitation#t='));
    await inbox.waitFor(({ to, text }) => to === 'patient@mail.example' && text.includes('/reset#t='));
  });
});
