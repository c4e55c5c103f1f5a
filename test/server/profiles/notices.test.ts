import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { reconnectReasons } from '../../../src/contract/social-profiles.js';
import { profileMail } from '../../../src/server/mail/templates/profile-health.js';
import { markNeedsReconnect, markWorking } from '../../../src/server/profiles/health.js';
import { day, hour, minute } from '../deployment.js';
import { type Connected, connected } from './connected.js';

const breaks = (c: Connected) => markNeedsReconnect(c.context, c.d.db, c.profileId, 'password-changed');
const works = (c: Connected) => markWorking(c.context, c.d.db, c.profileId);

/** Lets days pass, with the watch looking four times a day. */
async function pass(c: Connected, days: number): Promise<void> {
  for (let quarter = 0; quarter < days * 4; quarter += 1) {
    c.d.pass(day / 4);
    await c.minute();
  }
}

void describe('mails about a profile that has stopped working', () => {
  test('go out on day 0, 3 and 10, and never again', async (t) => {
    const c = await connected(t);
    await c.minute();
    assert.equal(c.mails.length, 0);
    await breaks(c);
    const days: number[] = [];
    for (let quarter = 0; quarter < 30 * 4; quarter += 1) {
      await c.minute();
      while (days.length < c.mails.length) days.push(quarter / 4);
      c.d.pass(day / 4);
    }
    assert.deepEqual(days, [0, 3, 10]);
    assert.equal(new Set(c.mails.map(({ messageId }) => messageId)).size, 3);
    assert.deepEqual(
      c.mails.map(({ text }) => [/written to you about this before/.test(text), /the last mail/.test(text)]),
      [
        [false, false],
        [true, false],
        [true, true],
      ],
    );
  });

  test('stop once it is connected again, which is told', async (t) => {
    const c = await connected(t);
    await breaks(c);
    await c.minute();
    await works(c);
    await c.work();
    assert.deepEqual(
      c.mails.map(({ subject }) => subject),
      ['Connect @maya.makes at TikTok again', '@maya.makes at TikTok is connected again'],
    );
    await pass(c, 12);
    assert.equal(c.mails.length, 2);
    assert.deepEqual(await c.audited(), ['profile.needs-reconnect password-changed', 'profile.working done']);
  });

  test('stop once it is disconnected', async (t) => {
    const c = await connected(t);
    await breaks(c);
    await c.minute();
    await c.d.db.updateTable('social_profile').set({ disconnected_at: c.context.now() }).execute();
    await pass(c, 12);
    assert.equal(c.mails.length, 1);
  });

  test('are none where it was mended before anybody was told', async (t) => {
    const c = await connected(t);
    await breaks(c);
    await works(c);
    await pass(c, 12);
    assert.equal(c.mails.length, 0);
  });

  test('are no more than three, however often it breaks within a day of its mending', async (t) => {
    const c = await connected(t);
    for (let round = 0; round < 20; round += 1) {
      await breaks(c);
      await pass(c, 0.5);
      await works(c);
      await c.work();
      await pass(c, 0.5);
    }
    const told = c.mails.filter(({ subject }) => subject.startsWith('Connect'));
    assert.ok(told.length <= 3, String(told.length));
    assert.equal(c.mails.length - told.length, told.length, 'only what was told is taken back');
    // After a day without a fault, a breakage is a new one.
    await pass(c, 1);
    await breaks(c);
    await c.minute();
    assert.equal(c.mails.filter(({ subject }) => subject.startsWith('Connect')).length, told.length + 1);
  });

  test('are one each, however many workers have the job', async (t) => {
    const c = await connected(t);
    await breaks(c);
    const job = { profileId: c.profileId, notice: 0 };
    await Promise.all(Array.from({ length: 8 }, () => c.notice(job)));
    await c.notice(job);
    assert.equal(c.mails.length, 1);
    await c.notice({ ...job, notice: 1 });
    assert.equal(c.mails.length, 1, 'the second is not due');
  });

  test('are tried again where the mail server does not answer, and given up where it refuses', async (t) => {
    const c = await connected(t);
    await breaks(c);
    c.answerMail = () => Promise.reject(new Error('connection refused'));
    await c.minute();
    await c.minute();
    assert.equal((await c.profile()).notices, 0);
    c.answerMail = () => ({ result: 'accepted', code: '250' });
    c.d.pass(10 * minute);
    await c.minute();
    assert.deepEqual([c.mails.length, (await c.profile()).notices], [1, 1]);
    c.answerMail = () => ({ result: 'refused', code: '550' });
    await pass(c, 4);
    assert.deepEqual([c.mails.length, (await c.profile()).notices], [1, 2]);
  });

  test('are two on one day never, however late the first was', async (t) => {
    const c = await connected(t);
    await breaks(c);
    c.d.pass(20 * day);
    await c.minute();
    c.d.pass(23 * hour);
    await c.minute();
    assert.equal(c.mails.length, 1);
    c.d.pass(hour);
    await c.minute();
    assert.equal(c.mails.length, 2);
  });

  test('reach nobody whose account is gone', async (t) => {
    const c = await connected(t);
    await breaks(c);
    await c.d.db.updateTable('account').set({ status: 'removed' }).execute();
    await pass(c, 1);
    assert.equal(c.mails.length, 0);
  });
});

void describe('such a mail', () => {
  for (const locale of ['en', 'ar']) {
    test(`in ${locale} says what happened in each case, with one link and nothing that tracks`, async (t) => {
      const c = await connected(t);
      const facts = { to: 'maya@mail.example', name: 'Maya', locale, platform: 'tiktok', messageId: 'a@b' } as const;
      const seen = new Set<string>();
      for (const reason of [...reconnectReasons, undefined]) {
        const stopped = reason && { reason, since: c.context.now(), notice: 0 };
        const mail = profileMail(c.context.config, { ...facts, handle: 'maya.makes', stopped });
        const links = [...mail.html.matchAll(/href="([^"]*)"/g)].map(([, url]) => url);
        assert.deepEqual(links, ['https://creators.northlight.example/profiles']);
        assert.deepEqual(mail.text.match(/https?:\/\/\S+/g), links);
        assert.doesNotMatch(mail.html, /<(img|link|script|iframe|object)|url\(|@import|src=/i);
        for (const part of [mail.subject, mail.text, mail.html]) {
          assert.match(part, /@maya\.makes/);
          assert.match(part, /TikTok/);
        }
        assert.match(mail.text, /Northlight/);
        assert.match(mail.html, new RegExp(`lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}"`));
        seen.add(mail.text);
      }
      assert.equal(seen.size, reconnectReasons.length + 1);
    });
  }

  test('shows any handle as text, on one line of the subject', async (t) => {
    const c = await connected(t);
    const facts = { to: 'maya@mail.example', name: 'Maya', platform: 'youtube', messageId: 'a@b' } as const;
    for (const handle of ['<img src=x>', 'a\r\nBcc: x@y', 'a\u202Eb', 'Maya & Co "Films"']) {
      const { subject, html } = profileMail(c.context.config, { ...facts, handle });
      assert.doesNotMatch(subject, /[\r\n\u202E]/);
      assert.ok(!html.includes('<img') && !html.includes('\u202E'));
    }
  });
});
