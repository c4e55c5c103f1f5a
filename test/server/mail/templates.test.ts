import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseConfig } from '../../../src/server/config.js';
import type { Mail } from '../../../src/server/mail/mail.js';
import { invitationMail } from '../../../src/server/mail/templates/invitation.js';
import { passwordChangedMail } from '../../../src/server/mail/templates/password-changed.js';
import { passwordResetMail } from '../../../src/server/mail/templates/password-reset.js';

const config = parseConfig({
  brand: { name: "Lumen & Søn's" },
  publicUrl: 'https://join.lumen.example/onboarding/',
  sender: { name: 'Lumen', email: 'hello@lumen.example' },
  subjects: {
    invitation: 'Your invitation to Lumen',
    passwordReset: 'Your new Lumen password',
    passwordChanged: 'Your Lumen password was changed',
  },
  smtpUrl: 'smtp://127.0.0.1',
});
const now = new Date('2026-11-22T10:00:00Z');
const secret = 'A'.repeat(43);
const invitation = {
  to: 'kim+talent@mail.example',
  name: 'Kim',
  managerName: 'Ana Ruiz',
  token: `inv_${secret}`,
  expiresAt: new Date('2026-12-06T10:00:00Z'),
  resent: false,
  messageId: 'a@lumen.example',
};
const reset = {
  purpose: 'reset' as const,
  to: 'kim@mail.example',
  name: 'Kim',
  token: `rst_${secret}`,
  code: '12345678',
  expiresAt: new Date('2026-11-22T11:00:00Z'),
  messageId: 'b@lumen.example',
};
const changed = { to: 'kim@mail.example', name: 'Kim', changedAt: now, messageId: 'c@lumen.example' };

/** What a reader of the HTML part sees. */
const visible = (html: string) =>
  html
    .replace(/<head>[^]*<\/head>/, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const all: [string, (locale?: string, name?: string) => Mail][] = [
  ['invitation', (locale, name = 'Kim') => invitationMail(config, { ...invitation, locale, name }, now)],
  [
    'invitation resent',
    (locale, name = 'Kim') => invitationMail(config, { ...invitation, locale, name, resent: true }, now),
  ],
  ['reset', (locale, name = 'Kim') => passwordResetMail(config, { ...reset, locale, name }, now)],
  [
    'activation',
    (locale, name = 'Kim') => passwordResetMail(config, { ...reset, locale, name, purpose: 'activate' }, now),
  ],
  ['password changed', (locale, name = 'Kim') => passwordChangedMail(config, { ...changed, locale, name })],
];

for (const [kind, compose] of all) {
  describe(kind, () => {
    test('has one link, to the configured address, in both parts; loads and tracks nothing', () => {
      for (const locale of ['en', 'ar']) {
        const { text, html } = compose(locale);
        const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, url]) => url);
        const plain = text.match(/https?:\/\/\S+/g) ?? [];
        assert.equal(links.length, 1);
        assert.deepEqual(plain, links);
        assert.match(
          links[0] ?? '',
          /^https:\/\/join\.lumen\.example\/onboarding\/(invitation|reset)(#t=\w{3}_A{43})?$/,
        );
        assert.doesNotMatch(html, /<(img|link|script|iframe|object)|url\(|@import|src=/i);
      }
    });

    test('names the address it is for and why it was received', () => {
      for (const part of [compose('en').text, visible(compose('en').html)]) {
        assert.match(part, /kim(\+talent)?@mail\.example/);
        assert.match(part, /You receive this because/);
        assert.ok(part.includes("Lumen & Søn's"));
      }
    });

    test('shows any name as text, in its own direction', () => {
      for (const name of ['<img src=x onerror=1>', 'O\'Neil & "Co"', '👩🏽‍🎤 Zoë', 'نور']) {
        const { html, text } = compose('en', name);
        assert.ok(!html.includes('<img'));
        assert.ok(text.replace(/[\u2068\u2069]/g, '').includes(name));
        const escaped = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        assert.ok(html.includes(`<bdi>${escaped.replaceAll('"', '&quot;').replaceAll("'", '&#39;')}</bdi>`));
      }
      assert.match(compose('en', 'نور').text, /\u2068نور\u2069/);
      assert.ok(!compose('en', 'a\u202Eb\r\nBcc: x').text.includes('\u202E'));
      assert.ok(!/[\u2068\u2069]/.test(compose('en').text));
    });

    test('is written in the language of the person, else in English', () => {
      const arabic = compose('ar-EG');
      assert.match(arabic.html, /<html lang="ar-EG" dir="rtl">/);
      assert.match(arabic.text, /مرحبًا/);
      assert.equal(arabic.locale, 'ar-EG');
      for (const locale of [undefined, 'xx', 'not a tag', 'en-ab-cd']) {
        assert.match(compose(locale).html, /<html lang="en" dir="ltr">/);
        assert.match(compose(locale).text, /^Hello Kim,/);
      }
    });
  });
}

test('subjects come from the configuration, to the letter', () => {
  assert.deepEqual(
    all.map(([, compose]) => compose('ar').subject),
    [
      'Your invitation to Lumen',
      'Your invitation to Lumen',
      'Your new Lumen password',
      'Your new Lumen password',
      'Your Lumen password was changed',
    ],
  );
});

test('expiry is said in words', () => {
  assert.match(
    invitationMail(config, invitation, now).text,
    /works for 14 days, until December 6, 2026 at 10:00 AM UTC/,
  );
  assert.match(passwordResetMail(config, reset, now).text, /work once, and for 60 minutes/);
  const at = (moment: string) => passwordResetMail(config, reset, new Date(moment)).text;
  assert.match(at('2026-11-22T10:59:30Z'), /for 1 minute\b/);
  assert.match(at('2026-11-22T10:00:07Z'), /for 60 minutes\b/);
  const sent = (moment: string) => invitationMail(config, invitation, new Date(moment)).text;
  assert.match(sent('2026-11-22T10:00:07Z'), /for 14 days\b/);
  assert.match(sent('2026-11-22T11:00:00Z'), /for 13 days\b/);
  assert.match(sent('2026-12-05T10:00:00Z'), /for 24 hours\b/);
});

test('the code can be read in groups and copied as digits', () => {
  const { text, html } = passwordResetMail(config, reset, now);
  assert.match(text, /Your code: 1234 5678\n/);
  assert.ok(visible(html).includes('12345678'));
});

test('a variation of the address is explained; a plain one is not', () => {
  const mail = invitationMail(config, { ...invitation, requestedEmail: 'kim@mail.example' }, now);
  assert.match(mail.text, /kim@mail\.example already belongs to an account/);
  assert.match(mail.text, /including the part that begins with the plus sign/);
  const plain = invitationMail(config, { ...invitation, to: 'kim@mail.example' }, now);
  assert.doesNotMatch(plain.text, /already belongs|plus sign/);
});

test('an invitation sent again says that older links are dead and joins the thread', () => {
  const again = invitationMail(config, { ...invitation, resent: true, inReplyTo: 'first@lumen.example' }, now);
  assert.match(again.text, /Links from earlier mails no longer work/);
  assert.equal(again.inReplyTo, 'first@lumen.example');
  assert.doesNotMatch(invitationMail(config, invitation, now).text, /earlier mails/);
});
