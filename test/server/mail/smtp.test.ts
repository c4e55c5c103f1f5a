import assert from 'node:assert/strict';
import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { Inbox } from '../../../demo/inbox.js';
import type { Mail } from '../../../src/server/mail/mail.js';
import { MailPutOffError } from '../../../src/server/mail/smtp-reply.js';
import { smtpMailer } from '../../../src/server/mail/smtp.js';
import { parseSmtpUrl } from '../../../src/server/mail/smtp-url.js';

const sender = { name: 'Lumen, the Agency', email: 'hello@lumen.example' };
const mail: Mail = {
  to: 'kim+talent@mail.example',
  subject: 'Your invitation – “Lumen” ✨',
  text: 'Open this:\nhttps://lumen.example/invitation#t=inv_abc\n',
  html: '<p>Open <a href="https://lumen.example/invitation#t=inv_abc">this</a></p>',
  messageId: '018f-first@lumen.example',
  locale: 'en',
};

let inbox: Inbox;
before(async () => {
  inbox = await Inbox.start({
    refuse: (address) => {
      if (address.startsWith('gone@')) return { code: 550, message: '5.1.1 <gone@mail.example>: no such mailbox' };
      if (address.startsWith('full@')) return { code: 452, message: '4.2.2 mailbox full' };
      return undefined;
    },
  });
});
after(() => inbox.close());

async function send(smtpUrl: string, changes: Partial<Mail> = {}) {
  const mailer = await smtpMailer({ smtpUrl, sender, timeout: 1000 });
  try {
    return await mailer.send({ ...mail, ...changes });
  } finally {
    mailer.close();
  }
}

test('a mail arrives from exactly the configured sender, with the given subject, ids and parts', async () => {
  const reply = await send(inbox.smtpUrl, { inReplyTo: '018f-zero@lumen.example' });
  assert.deepEqual(reply, { result: 'accepted', code: '2.0.0' });
  const received = await inbox.waitFor(({ to }) => to === mail.to);
  assert.equal(received.from, 'Lumen, the Agency <hello@lumen.example>');
  assert.equal(received.subject, mail.subject);
  assert.equal(received.messageId, '<018f-first@lumen.example>');
  assert.equal(received.header('in-reply-to'), '<018f-zero@lumen.example>');
  assert.equal(received.header('references'), '<018f-zero@lumen.example>');
  assert.equal(received.header('auto-submitted'), 'auto-generated');
  assert.equal(received.header('x-mailer'), undefined);
  assert.equal(received.text.trim(), mail.text.trim());
  assert.match(received.html, /invitation#t=inv_abc/);
});

test('an address that looks like a list stays one receiver', async () => {
  const count = inbox.mails.length;
  await send(inbox.smtpUrl, { to: '"a, b@evil.example"@mail.example' }).catch(() => undefined);
  assert.ok(!inbox.mails.slice(count).some(({ to }) => to.endsWith('@evil.example')));
});

test('a 5xx to the receiver is a lasting refusal with the enhanced status', async () => {
  assert.deepEqual(await send(inbox.smtpUrl, { to: 'gone@mail.example' }), { result: 'refused', code: '5.1.1' });
});

test('a 4xx throws with the status and without the address', async () => {
  await assert.rejects(send(inbox.smtpUrl, { to: 'full@mail.example' }), (error) => {
    assert.ok(error instanceof MailPutOffError);
    assert.equal(error.code, '4.2.2');
    assert.doesNotMatch(`${error.message}${error.stack ?? ''}`, /full@/);
    return true;
  });
});

test('a server that is not there or does not speak throws with what went wrong', async (t) => {
  const silent = createServer((socket: Socket) => socket.on('error', () => undefined));
  t.after(() => silent.close());
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as AddressInfo;
  const mailer = await smtpMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, sender, timeout: 100 });
  await assert.rejects(mailer.send(mail), { code: 'ETIMEDOUT' });
  mailer.close();
  await new Promise((resolve) => silent.close(resolve));
  await assert.rejects(send(`smtp://127.0.0.1:${port}`), { code: 'ECONNREFUSED' });
});

test('a server that refuses the sender, the sign-in or TLS is no refusal of the receiver', async (t) => {
  const server = createServer((socket: Socket) => {
    socket.write('220 mail\r\n');
    socket.on('data', (data) => {
      const verb = data.toString().slice(0, 4).toUpperCase();
      socket.write(verb === 'EHLO' ? '250 mail\r\n' : verb === 'MAIL' ? '550 5.7.1 sender refused\r\n' : '250 ok\r\n');
    });
    socket.on('error', () => undefined);
  });
  t.after(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await assert.rejects(send(`smtp://127.0.0.1:${port}`), { code: '5.7.1' });
  await assert.rejects(send(`smtp://127.0.0.1:${port}?tls=required`), MailPutOffError);
});

test('the URL decides about TLS, and never shows its password', () => {
  assert.deepEqual(parseSmtpUrl('smtps://mail.example'), {
    host: 'mail.example',
    port: 465,
    secure: true,
    requireTls: false,
  });
  assert.deepEqual(parseSmtpUrl('smtp://me:p%40ss@mail.example:2525').auth, { user: 'me', pass: 'p@ss' });
  assert.equal(parseSmtpUrl('smtp://me:pass@mail.example').requireTls, true);
  assert.equal(parseSmtpUrl('smtp://me:pass@127.0.0.1').requireTls, false);
  assert.equal(parseSmtpUrl('smtp://[::1]:2525').host, '::1');
  assert.equal(parseSmtpUrl('smtp://mail.example').requireTls, false);
  assert.equal(parseSmtpUrl('smtp://mail.example?tls=required').requireTls, true);
  const wrong = ['smtp://me:hunter2%@mail.example', 'http://me:hunter2@x', 'smtp://me:hunter2@x?tls=no', 'me:hunter2'];
  for (const url of [...wrong, 'smtp://me:hunter2@x?pool=1']) {
    assert.throws(
      () => parseSmtpUrl(url),
      (error) => error instanceof Error && /^smtpUrl: /.test(error.message) && !error.message.includes('hunter2'),
    );
  }
});
