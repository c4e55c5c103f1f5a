import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Inbox } from '../../../demo/inbox.js';
import { parseConfig } from '../../../src/server/config.js';
import type { ConnectContext } from '../../../src/server/connect-context.js';
import type { InvitationDelivery, InvitationMail } from '../../../src/server/invitation-delivery.js';
import { jobHandlers } from '../../../src/server/jobs/handlers.js';
import { smtpMailer } from '../../../src/server/mail/smtp.js';

const sender = { name: 'Lumen', email: 'hello@lumen.example' };
const now = new Date('2026-11-22T10:00:00Z');
const facts: InvitationMail = {
  to: 'kim@mail.example',
  name: 'Kim',
  token: `inv_${'A'.repeat(43)}`,
  expiresAt: new Date('2026-12-06T10:00:00Z'),
  resent: false,
  messageId: 'one@lumen.example',
};
const job = { invitationId: '018f', generation: 1 };

/** Only what the handlers touch; the records of what happened stand in for the database. */
function deliveryOf(mail: InvitationMail | undefined) {
  const records: unknown[] = [];
  const delivery: InvitationDelivery = {
    beginSend: (given) => {
      records.push(['begin', given]);
      return Promise.resolve(mail);
    },
    recordMailReply: (messageId, reply) => Promise.resolve(void records.push(['reply', messageId, reply])),
    recordMailFailure: (messageId, failure) => Promise.resolve(void records.push(['failure', messageId, failure])),
    recordMailEvents: () => Promise.resolve({ recorded: 0, ignored: 0 }),
    decideResend: (given) => Promise.resolve(void records.push(['resend', given])),
    expire: () => Promise.resolve(0),
  };
  return { delivery, records };
}

let inbox: Inbox;
before(async () => {
  inbox = await Inbox.start({
    refuse: (address) => (address.startsWith('bounce@') ? { code: 550, message: '5.1.1 No such mailbox' } : undefined),
  });
});
after(() => inbox.close());

async function run(smtpUrl: string, mail: InvitationMail | undefined, last = false) {
  const { delivery, records } = deliveryOf(mail);
  const mailer = await smtpMailer({ smtpUrl, sender, timeout: 500 });
  const config = parseConfig({
    brand: { name: 'Lumen' },
    publicUrl: 'https://join.lumen.example',
    sender,
    subjects: { invitation: 'Your invitation', passwordReset: 'Your password', passwordChanged: 'Changed' },
    smtpUrl,
  });
  const unused = () => {
    throw new Error('not part of this test');
  };
  const log = { info: () => undefined, warn: unused, error: unused };
  const context = { config, log, now: () => now } as unknown as ConnectContext;
  const outcome = jobHandlers(context, { delivery, mailer })['send-invitation'](job, { last });
  const error = await outcome.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  mailer.close();
  return { records, error };
}

test('an accepted invitation is recorded with the reply of the mail server', async () => {
  const { records, error } = await run(inbox.smtpUrl, facts);
  assert.equal(error, undefined);
  assert.deepEqual(records, [
    ['begin', job],
    ['reply', 'one@lumen.example', { result: 'accepted', code: '2.0.0' }],
  ]);
  const mail = await inbox.waitFor(({ to }) => to === 'kim@mail.example');
  assert.match(mail.text, /https:\/\/join\.lumen\.example\/invitation#t=inv_A{43}\n/);
});

test('a lasting refusal is recorded and ends the job', async () => {
  const { records, error } = await run(inbox.smtpUrl, { ...facts, to: 'bounce@mail.example' });
  assert.equal(error, undefined);
  assert.deepEqual(records.at(-1), ['reply', 'one@lumen.example', { result: 'refused', code: '5.1.1' }]);
});

test('while the mail server is down the job fails, so that it runs again, and the reason is recorded', async () => {
  const gone = await Inbox.start();
  const { smtpUrl } = gone;
  await gone.close();
  for (const last of [false, true]) {
    const { records, error } = await run(smtpUrl, facts, last);
    assert.ok(error instanceof Error);
    assert.deepEqual(records.at(-1), ['failure', 'one@lumen.example', { code: 'ECONNREFUSED', last }]);
  }
});

test('an outdated job sends nothing', async () => {
  const count = inbox.mails.length;
  const { records } = await run(inbox.smtpUrl, undefined);
  assert.deepEqual(records, [['begin', job]]);
  assert.equal(inbox.mails.length, count);
});
