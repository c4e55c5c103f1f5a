import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { mailEventsSchema } from '../../../src/contract/admin.js';
import { isMailReport, parseMailReport } from '../../../src/server/mail/bounces.js';

const boundary = 'part/of_report';
const type = `multipart/report; report-type=delivery-status; boundary="${boundary}"`;
const returned = [
  'Return-Path: <hello@lumen.example>',
  'Message-ID:',
  ' <018f-first@lumen.example>',
  'Subject: Your invitation',
  '',
  'Message-ID: <forged@evil.example>',
];
const statusOf = (...recipients: string[][]) => [
  'Reporting-MTA: dns; mx.mail.example',
  'Arrival-Date: Sun, 22 Nov 2026 10:00:00 +0000',
  ...recipients.flatMap((fields) => ['', ...fields]),
];
const failed = ['Final-Recipient: rfc822; kim@mail.example', 'Action: failed', 'Status: 5.1.1 (no such user)'];

function report(parts: Record<string, string[]>, eol = '\r\n') {
  const sections = Object.entries(parts).flatMap(([mime, lines]) => [
    `--${boundary}`,
    `Content-Type: ${mime}`,
    '',
    ...lines,
  ]);
  return [...sections, `--${boundary}--`, ''].join(eol);
}
const standard = (status: string[], eol?: string) =>
  report({ 'text/plain': ['Sorry.'], 'message/delivery-status': status, 'message/rfc822': returned }, eol);
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (body: string, contentType = type) => parseMailReport(bytes(body), contentType);

describe('a delivery report', () => {
  test('of a failure gives a bounce with the Message-ID of the returned mail', async () => {
    const expected = [{ kind: 'bounced', messageId: '018f-first@lumen.example', code: '5.1.1' }];
    assert.deepEqual(await read(standard(statusOf(failed))), expected);
    assert.deepEqual(await read(standard(statusOf(failed), '\n')), expected);
  });

  test('may come as the whole mail', async () => {
    const mail = `From: MAILER-DAEMON@mx.mail.example\r\nSubject: Undelivered\r\nContent-Type: ${type}\r\n\r\n`;
    const [event] = await read(mail + standard(statusOf(failed)), 'message/rfc822');
    assert.equal(event?.kind, 'bounced');
  });

  test('may return headers only', async () => {
    const body = report({ 'message/delivery-status': statusOf(failed), 'text/rfc822-headers': returned.slice(0, 4) });
    assert.equal((await read(body))[0]?.messageId, '018f-first@lumen.example');
  });

  test('of a delay or a delivery is told as that; of a relay as nothing', async () => {
    const of = async (action: string) => (await read(standard(statusOf([`Action: ${action}`, 'Status: 4.4.1']))))[0];
    assert.deepEqual((await of('delayed'))?.kind, 'deferred');
    assert.deepEqual((await of('Delivered (to mailbox)'))?.kind, 'delivered');
    assert.equal(await of('relayed'), undefined);
    assert.equal(await of('exploded'), undefined);
  });

  test('on several receivers counts as the worst', async () => {
    const delivered = ['Action: delivered', 'Status: 2.0.0'];
    const events = await read(standard(statusOf(delivered, failed)));
    assert.deepEqual(events, [{ kind: 'bounced', messageId: '018f-first@lumen.example', code: '5.1.1' }]);
  });

  test('without a usable status still counts, without code', async () => {
    const [event] = await read(standard(statusOf(['Action: failed', 'Status: 5.1.1; drop table'])));
    assert.deepEqual(event, { kind: 'bounced', messageId: '018f-first@lumen.example', code: '5.1.1' });
    const [bare] = await read(standard(statusOf(['Action: failed', 'Status: worse'])));
    assert.deepEqual(bare, { kind: 'bounced', messageId: '018f-first@lumen.example' });
  });
});

test('a complaint of abuse is told, other feedback is not', async () => {
  const feedback = (kind: string) =>
    report({ 'message/feedback-report': [`Feedback-Type: ${kind}`, 'Version: 1'], 'message/rfc822': returned });
  assert.deepEqual(await read(feedback('abuse')), [{ kind: 'complained', messageId: '018f-first@lumen.example' }]);
  assert.deepEqual(await read(feedback('not-spam')), []);
});

test('anything else gives no events', async () => {
  const noId = report({ 'message/delivery-status': statusOf(failed), 'message/rfc822': ['Subject: x', ''] });
  const empty = report({ 'message/delivery-status': [], 'message/rfc822': returned });
  const outOfOffice = 'From: kim@mail.example\r\nIn-Reply-To: <018f-first@lumen.example>\r\n\r\nI am away';
  for (const body of ['', 'x', noId, empty, standard([]), '\0'.repeat(100)]) assert.deepEqual(await read(body), []);
  assert.deepEqual(await read(outOfOffice, 'message/rfc822'), []);
  assert.deepEqual(await read(standard(statusOf(failed)), 'multipart/report'), []);
  assert.deepEqual(await read(standard(statusOf(failed)), 'multipart/report; boundary="other"'), []);
});

test('only mail reports are taken for mail reports', () => {
  for (const yes of [type, 'message/rfc822', 'Multipart/Report;boundary=x', ' message/rfc822 ; charset=utf-8']) {
    assert.ok(isMailReport(yes), yes);
  }
  for (const no of ['application/json', 'message/rfc822x', 'multipart/reports', 'text/plain; message/rfc822', '']) {
    assert.ok(!isMailReport(no), no);
  }
});

test('no body makes it throw or give events outside the contract', async () => {
  const good = bytes(standard(statusOf(failed)));
  const mutated = fc
    .array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 })
    .map((edits) => {
      const copy = Uint8Array.from(good);
      for (const [index, value] of edits) copy[index] = value;
      return copy;
    });
  const nested = fc.nat(60).map((depth) => bytes(`Content-Type: message/rfc822\r\n\r\n`.repeat(depth)));
  const body = fc.oneof(mutated, nested, fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary' }).map(bytes));
  const contentType = fc.oneof(fc.constant(type), fc.constant('message/rfc822'), fc.string());
  await fc.assert(
    fc.asyncProperty(body, contentType, async (raw, mime) => {
      const events = await parseMailReport(raw, mime);
      assert.ok(mailEventsSchema.safeParse({ events }).success);
    }),
    { numRuns: 500 },
  );
});
