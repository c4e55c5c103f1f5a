import assert from 'node:assert/strict';
import test from 'node:test';
import type { Jobs } from '../../../src/server/jobs/queue.js';
import type { Mail } from '../../../src/server/mail/mail.js';
import { transferMail } from '../../../src/server/mail/templates/transfer.js';
import { sendTransferMail } from '../../../src/server/profiles/transfer-mail.js';
import { hour } from '../deployment.js';
import { attempt, connect, creator, profiles, withPlatforms } from './creators.js';

type About = Jobs['send-transfer-mail']['about'];
const kinds: readonly About[] = ['requested', 'asked', 'approved', 'declined', 'moved'];

async function scene(context: { after(clean: () => Promise<void>): void }) {
  const app = await withPlatforms(context);
  const holder = await creator(app, 'holder@creator.example');
  const asker = await creator(app, 'asker@creator.example');
  const profileId = await connect(app, holder.accountId);
  const id = await attempt(app, asker.accountId, 'conflict');
  const transfer = await profiles(app, asker).requestTransfer({ id });
  const mails: Mail[] = [];
  const mailer = {
    send(mail: Mail) {
      mails.push(mail);
      return Promise.resolve({ result: 'accepted', code: '250' } as const);
    },
    close: () => undefined,
  };
  const send = async (about: About) => {
    mails.length = 0;
    await sendTransferMail(app.context, mailer, { transferId: transfer.id, about });
    return [...mails];
  };
  return { app, holder, asker, profileId, transfer, send };
}

test('each side gets its own mail, which never names the other', async (context) => {
  const { send } = await scene(context);

  const [toHolder] = await send('requested');
  const [toAsker] = await send('asked');

  assert.deepEqual([toHolder?.to, toAsker?.to], ['holder@creator.example', 'asker@creator.example']);
  for (const mail of [toHolder, toAsker]) {
    const other = mail === toHolder ? 'asker@' : 'holder@';
    assert.ok(!JSON.stringify(mail).includes(other));
    assert.match(mail?.text ?? '', /@kim\.creates/);
    assert.match(mail?.text ?? '', /TikTok/);
    assert.match(mail?.text ?? '', /November 25, 2026/);
    const links = [...(mail?.text ?? '').matchAll(/https?:\S+/g)].map(([link]) => link);
    assert.deepEqual(links, ['https://creators.northlight.example/profiles']);
  }
});

test('a mail that events have overtaken is not sent', async (context) => {
  const { app, holder, transfer, send } = await scene(context);
  for (const about of ['approved', 'declined', 'moved'] as const) assert.deepEqual(await send(about), []);

  await profiles(app, holder).answerTransfer({ id: transfer.id, answer: 'object' });

  for (const about of ['requested', 'asked', 'approved', 'moved'] as const) assert.deepEqual(await send(about), []);
  assert.deepEqual(
    (await send('declined')).map(({ to }) => to),
    ['asker@creator.example'],
  );
});

test('who asked learns that a profile was given up, but not after withdrawing', async (context) => {
  const given = await scene(context);
  await profiles(given.app, given.holder).disconnect({ id: given.profileId });
  const [mail] = await given.send('approved');
  assert.match(mail?.text ?? '', /Nothing stands in the way/);
  assert.doesNotMatch(mail?.text ?? '', /This holds until/);

  const withdrawn = await scene(context);
  await profiles(withdrawn.app, withdrawn.asker).answerTransfer({ id: withdrawn.transfer.id, answer: 'withdraw' });
  assert.deepEqual(await withdrawn.send('approved'), []);
});

test('nobody is written to whose account is gone', async (context) => {
  const { app, holder, send } = await scene(context);
  await app.db.updateTable('account').set({ status: 'removed' }).where('id', '=', holder.accountId).execute();

  assert.deepEqual(await send('requested'), []);
});

test('every mail exists in English and Arabic, with one link and foreign names escaped', async (context) => {
  const { app } = await scene(context);
  const until = new Date(app.context.now().getTime() + hour);
  const facts = {
    to: 'kim@creator.example',
    name: '<i>Kim</i>',
    platform: 'instagram',
    messageId: 'm@x',
    until,
  } as const;
  const seen = new Set<string>();
  for (const locale of ['en', 'ar-EG']) {
    for (const about of kinds) {
      const mail = transferMail(app.context.config, { ...facts, about, locale, handle: 'kim&co' });

      assert.match(mail.subject, /kim&co/);
      assert.ok(mail.html.includes('@kim&amp;co') && !mail.html.includes('<i>'));
      assert.equal([...mail.html.matchAll(/href="/g)].length, 1);
      assert.equal(/dir="rtl"/.test(mail.html), locale === 'ar-EG');
      assert.equal(/[\u0600-\u06ff]/.test(mail.text), locale === 'ar-EG');
      seen.add(mail.text);
    }
  }
  assert.equal(seen.size, 2 * kinds.length);
});
