import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { emailChangeRefusals } from '../../../src/contract/talent-email.js';
import { parseConfig } from '../../../src/server/config.js';
import type { Mail } from '../../../src/server/mail/mail.js';
import { type EmailChangeMail, emailChangeMail } from '../../../src/server/mail/templates/email-change.js';
import { configInput } from '../api-double.js';
import { changing, manager } from './changing.js';

/** What a reader of the HTML part sees. */
const visible = ({ html }: Mail) =>
  html
    .replace(/<head>[^]*<\/head>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

describe('who is told what', () => {
  test('an account in use: invited and completed go to the older address, with whom to tell', async (t) => {
    const world = await changing(t);
    const kim = await world.variation();
    const { id } = await world.ask(kim, 'kim@home.example');
    await world.answer(manager(), id, 'approve');
    const [invited, ...none] = await world.mails();
    assert.deepEqual([invited?.to, none], ['kim+talent@mail.example', []]);
    assert.match(invited?.text ?? '', /kim@home\.example/);
    assert.match(invited?.text ?? '', /Until then nothing changes/);
    assert.match(invited?.text ?? '', /If you did not ask for this, tell Ana Ruiz at once/);
    assert.match(invited?.text ?? '', /https:\/\/creators\.northlight\.example\/talent-email\n/);

    await world.comeIn(await world.mailed('kim@home.example'));
    const [completed] = await world.mails();
    assert.equal(completed?.to, 'kim+talent@mail.example');
    assert.equal(completed.subject, 'You sign in with kim@home.example now');
    assert.match(completed.text, /This address no longer signs in/);
    assert.match(completed.text, /Your sign-in address:\nkim@home\.example/);
  });

  test('an account that moved: one mail, to where it was invited before', async (t) => {
    const world = await changing(t);
    await world.taken();
    const kim = await world.invite();
    const { id } = await world.column().requestChange({ email: 'kim@home.example', token: kim.token });
    await world.answer(manager(), id, 'approve');
    const [invited, ...none] = await world.mails();
    assert.deepEqual([invited?.to, none], ['kim+talent@mail.example', []]);
    assert.match(invited?.text ?? '', /The invitation that was sent to this address no longer works/);
    assert.match(invited?.text ?? '', /\/invitation\n/);
  });

  test('a rejection tells its reason and what holds; events that overtake a mail stop it', async (t) => {
    const world = await changing(t);
    const kim = await world.variation();
    await world.app.takeJobs();
    const { id } = await world.ask(kim, 'kim@home.example');
    await world.answer(manager(), id, 'reject', 'not-confirmed');
    const [rejected] = await world.mails();
    assert.equal(rejected?.to, 'kim+talent@mail.example');
    assert.match(rejected.text, /nobody could confirm that the address is yours/);
    assert.match(rejected.text, /you sign in with this address as before/);

    const second = await world.ask(kim, 'kim@home.example');
    await world.answer(manager(), second.id, 'approve');
    await world.takeBack(kim);
    assert.deepEqual(await world.mails(), []);
  });

  test('one that no mailbox takes is given up', async (t) => {
    const world = await changing(t);
    const kim = await world.variation();
    const { id } = await world.ask(kim, 'kim@home.example');
    await world.answer(manager(), id, 'reject', 'policy');
    const { sendEmailChangeMail } = await import('../../../src/server/talent-email/change-mail.js');
    const mailer = {
      send: () => Promise.resolve({ result: 'refused', code: '550' } as const),
      close: () => undefined,
    };
    await sendEmailChangeMail(world.app.context, mailer, { changeId: id, about: 'rejected' });
    for (const changeId of ['no id', kim.accountId]) {
      await sendEmailChangeMail(world.app.context, mailer, { changeId, about: 'rejected' });
    }
  });
});

describe('their words', () => {
  const config = parseConfig(configInput({ brand: { name: "Lumen & Søn's" } }));
  const facts = {
    to: 'kim+talent@mail.example',
    name: '<b>Kim</b>',
    proposed: 'kim@home.example',
    unused: false,
    messageId: 'a@lumen.example',
  } as const;
  const all: EmailChangeMail[] = (['invited', 'rejected', 'completed'] as const).flatMap((about) =>
    [true, false].flatMap((unused) =>
      [undefined, 'Ana Ruiz'].flatMap((managerName) =>
        (about === 'rejected' ? emailChangeRefusals : [undefined]).map((reason) => ({
          ...facts,
          about,
          unused,
          managerName,
          reason,
        })),
      ),
    ),
  );

  test('one link without a secret in both parts, why it was received, and whose account it is', () => {
    for (const given of all) {
      for (const locale of ['en', 'ar-EG']) {
        const mail = emailChangeMail(config, { ...given, locale });
        const links = [...mail.html.matchAll(/href="([^"]*)"/g)].map(([, url]) => url);
        assert.equal(links.length, 1);
        assert.deepEqual(mail.text.match(/https?:\/\/\S+/g), links);
        assert.match(links[0] ?? '', /^https:\/\/onboarding\.example\/(talent-email|invitation|sign-in)$/);
        assert.ok(!mail.html.includes('<b>Kim'));
        for (const part of [mail.text, visible(mail)]) {
          assert.ok(part.includes('kim@home.example'));
          assert.ok(part.includes("Lumen & Søn's"));
        }
        assert.equal(mail.locale, locale);
        assert.equal(/dir="rtl"/.test(mail.html), locale === 'ar-EG');
      }
    }
  });

  test('every refusal has words of its own, and nobody is blamed', () => {
    for (const locale of ['en', 'ar']) {
      const texts = all
        .filter(({ about, unused, managerName }) => about === 'rejected' && unused && managerName === undefined)
        .map((given) => emailChangeMail(config, { ...given, locale }).text);
      assert.equal(new Set(texts).size, emailChangeRefusals.length);
      for (const text of texts) assert.ok(!/!|taken|another account|oops/i.test(text));
    }
  });

  test('whom to tell: the manager by name, or else the support team', () => {
    const text = (managerName?: string) => emailChangeMail(config, { ...facts, about: 'completed', managerName }).text;
    assert.match(text('Ana Ruiz'), /tell Ana Ruiz at once/);
    assert.match(text(), /tell the support team of Lumen & Søn's at once/);
  });
});
