import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parseConfig } from '../../../src/server/config.js';
import { type DeletionMail, deletionMail } from '../../../src/server/mail/templates/deletion.js';
import { configInput } from '../api-double.js';

const config = parseConfig(configInput({ publicUrl: 'https://join.lumen.example/onboarding/' }));
const token = `del_${'A'.repeat(43)}`;
const to = { to: 'kim@mail.example', name: 'Kim <b>', messageId: 'a@acme.example' };
const statusUrl = 'https://join.lumen.example/onboarding/deletion/ABCDEFGHJKLMNPQR';
const at = new Date('2026-11-29T10:00:00Z');
const mails: DeletionMail[] = [
  { about: 'confirm', ...to, token, confirmBy: at },
  { about: 'scheduled', ...to, token, deleteAt: at },
  { about: 'cancelled', ...to },
  { about: 'receipt', ...to, deletedAt: at, receipt: 'ABCDEFGHJKLMNPQR', statusUrl },
];
const links: Record<DeletionMail['about'], string> = {
  confirm: `https://join.lumen.example/onboarding/account-deletion#t=${token}`,
  scheduled: `https://join.lumen.example/onboarding/account-deletion#t=${token}`,
  cancelled: 'https://join.lumen.example/onboarding/profiles',
  receipt: statusUrl,
};

suite('mails about a deletion', () => {
  for (const facts of mails) {
    for (const locale of ['en', 'ar']) {
      test(`${facts.about} in ${locale}: one link, the moment, why it was received, and the same in both parts`, () => {
        const mail = deletionMail(config, { ...facts, locale });
        assert.equal(mail.locale, locale);
        const inText = mail.text.match(/https?:\/\/\S+/g);
        assert.deepEqual(inText, [links[facts.about]]);
        const inHtml = [...mail.html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
        assert.deepEqual(inHtml, [links[facts.about]]);
        assert.ok(mail.text.split('\n').includes(links[facts.about]), 'the link stands alone on its line');
        if (facts.about !== 'cancelled') assert.match(mail.text, /10:00|١٠:٠٠/);
        assert.ok(mail.text.includes('kim@mail.example'));
        assert.match(mail.html, locale === 'ar' ? /dir="rtl"/ : /dir="ltr"/);
        assert.ok(!mail.html.includes('Kim <b>'), 'a name is text');
        assert.doesNotMatch(mail.html, /<img|src=|@import|url\(/);
        for (const text of [mail.subject, mail.text]) assert.doesNotMatch(text, /!|undefined|\[object/);
      });
    }
  }

  test('the mail to confirm says how long the account can still be kept, or that it cannot', () => {
    const [confirm] = mails;
    assert.ok(confirm);
    assert.match(deletionMail(config, confirm).text, /deleted 7 days after you confirm/);
    const atOnce = parseConfig(configInput({ deletion: { graceDays: 0 } }));
    assert.match(deletionMail(atOnce, confirm).text, /the account is deleted at once/);
  });
});
