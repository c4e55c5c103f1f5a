import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { isOnboardingError } from '../../../src/contract/errors.js';
import { nudgeEveryHours } from '../../../src/contract/policy.js';
import { sendNudge } from '../../../src/server/desk/nudge-mail.js';
import type { Mail } from '../../../src/server/mail/mail.js';
import { markNeedsReconnect } from '../../../src/server/profiles/health.js';
import { day, type Deployment, hour, second } from '../deployment.js';
import { audited, connect, isCode, withPlatforms } from '../profiles/creators.js';
import { desk, manager, support } from './desks.js';

const ana = manager('ana', 'Ana Ruiz');

/** A creator of Ana's with a visible profile that has stopped working. */
async function broken(
  app: Deployment,
  { locale, managerId = 'ana' }: { locale?: string; managerId?: string | null } = {},
) {
  const named = managerId === null ? {} : { managerId, managerName: 'Ana Ruiz' };
  await app
    .admin()
    .invite({ email: 'kim@mail.example', name: 'Kim Moreno', ...named, ...(locale === undefined ? {} : { locale }) });
  const account = await app.db
    .updateTable('account')
    .set({ status: 'active' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const id = await connect(app, account.id, { visible: true });
  await markNeedsReconnect(app.context, app.db, id, 'password-changed');
  await app.takeJobs();
  return { id, accountId: account.id };
}

async function mails(app: Deployment): Promise<Mail[]> {
  const sent: Mail[] = [];
  const mailer = {
    send: (mail: Mail) => Promise.resolve({ result: 'accepted' as const, code: String(sent.push(mail)) }),
    close: () => undefined,
  };
  for (const job of await app.takeJobs())
    if (job.name === 'send-nudge') await sendNudge(app.context, mailer, job.payload);
  return sent;
}

const waits = (seconds: number) => (error: unknown) =>
  isOnboardingError(error) && error.code === 'rate-limited' && error.retryAfter === seconds;

suite('a reminder', () => {
  test('goes to the creator once in three days, and the desk shows when', async (t) => {
    const app = await withPlatforms(t);
    const { id } = await broken(app);
    const receipt = await desk(app, ana).nudge({ id });
    assert.deepEqual(receipt, { nudgedAt: app.context.now().toISOString(), nudgeIn: nudgeEveryHours * 3600 });
    assert.deepEqual(
      (await mails(app)).map(({ to }) => to),
      ['kim@mail.example'],
    );
    app.pass(hour);
    const [creator] = (await desk(app, ana).creators({})).creators;
    assert.deepEqual([creator?.profiles[0]?.nudgedAt, creator?.profiles[0]?.nudgeIn], [receipt.nudgedAt, 71 * 3600]);
    await assert.rejects(desk(app, ana).nudge({ id }), waits(71 * 3600));
    await assert.rejects(desk(app, support).nudge({ id }), waits(71 * 3600));
    app.pass(71 * hour - second);
    await assert.rejects(desk(app, ana).nudge({ id }), waits(1));
    app.pass(second);
    await desk(app, ana).nudge({ id });
    assert.equal((await mails(app)).length, 1);
    assert.deepEqual(await audited(app, 'profile.nudge'), ['done', 'done']);
  });

  test('asked for ten times at once is one mail', async (t) => {
    const app = await withPlatforms(t);
    const { id } = await broken(app);
    const answers = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) => desk(app, index % 2 === 0 ? ana : support).nudge({ id })),
    );
    assert.equal(answers.filter(({ status }) => status === 'fulfilled').length, 1);
    for (const answer of answers) if (answer.status === 'rejected') assert.ok(isCode('rate-limited')(answer.reason));
    assert.equal((await mails(app)).length, 1);
  });

  test('is only for a profile that the desk shows and that needs something', async (t) => {
    const app = await withPlatforms(t);
    const { id, accountId } = await broken(app);
    const change = (set: object) => app.db.updateTable('social_profile').set(set).where('id', '=', id).execute();
    const refused = async (what: string, who = ana) =>
      assert.rejects(desk(app, who).nudge({ id }), isCode('profile-not-found'), what);
    await refused('of another manager', manager('bo'));
    await change({ visible_to_manager: false });
    await refused('hidden');
    await refused('hidden', support);
    await change({ visible_to_manager: true, status: 'connected' });
    await refused('connected');
    await change({ status: 'paused' });
    await refused('paused');
    await change({ status: 'needs-reconnect', disconnected_at: app.context.now() });
    await refused('gone');
    await change({ disconnected_at: null });
    await app.db.updateTable('account').set({ status: 'deleting' }).where('id', '=', accountId).execute();
    await refused('of somebody who leaves');
    await app.db.updateTable('account').set({ status: 'active' }).where('id', '=', accountId).execute();
    for (const other of ['7', accountId]) {
      await assert.rejects(desk(app, ana).nudge({ id: other }), isCode('profile-not-found'));
    }
    assert.deepEqual(await app.takeJobs(), []);
    await desk(app, ana).nudge({ id });
  });

  for (const [what, set] of [
    ['has connected it', { status: 'connected' }],
    ['has hidden it', { visible_to_manager: false }],
    ['has removed it', { disconnected_at: new Date('2026-11-22T10:00:00Z') }],
  ] as const) {
    test(`is not sent once the creator ${what}`, async (t) => {
      const app = await withPlatforms(t);
      const { id } = await broken(app);
      await desk(app, ana).nudge({ id });
      await app.db.updateTable('social_profile').set(set).where('id', '=', id).execute();
      assert.deepEqual(await mails(app), []);
    });
  }

  test('names the manager, the profile and one way to it, and may be ignored', async (t) => {
    const app = await withPlatforms(t);
    const { id } = await broken(app);
    await desk(app, ana).nudge({ id });
    const [mail] = await mails(app);
    assert.equal(mail?.subject, 'Please connect @kim.creates at TikTok again');
    assert.match(
      mail.text,
      /Ana Ruiz, who works with you at Northlight, asks you to connect @kim\.creates at TikTok again\./,
    );
    assert.match(mail.text, /you may ignore this mail/);
    assert.deepEqual(mail.text.match(/https:\S+/g), ['https://creators.northlight.example/profiles']);
    assert.deepEqual(
      new Set(mail.html.match(/href="[^"]+"/g)),
      new Set(['href="https://creators.northlight.example/profiles"']),
    );
    assert.doesNotMatch(mail.text + mail.html, /password|_[\w-]{43}/i);
  });

  test('comes in Arabic to whom was invited in Arabic', async (t) => {
    const app = await withPlatforms(t);
    const { id } = await broken(app, { locale: 'ar-EG' });
    await desk(app, ana).nudge({ id });
    const [mail] = await mails(app);
    assert.equal(mail?.locale, 'ar-EG');
    assert.match(mail.html, /dir="rtl"/);
    assert.match(mail.text, /طلبٌ من \u2068Ana Ruiz\u2069/);
    assert.match(mail.text, /تجاهل هذه الرسالة/);
  });

  test('from the support team goes out in the name of the creator’s manager, or of the company', async (t) => {
    const app = await withPlatforms(t);
    const { id, accountId } = await broken(app);
    await desk(app, support).nudge({ id });
    assert.match((await mails(app))[0]?.text ?? '', /Ana Ruiz, who works with you/);
    await app.db
      .updateTable('invitation')
      .set({ manager_name: null, manager_id: null })
      .where('account_id', '=', accountId)
      .execute();
    app.pass(3 * day);
    await desk(app, support).nudge({ id });
    const [mail] = await mails(app);
    assert.match(mail?.text ?? '', /The team of Northlight asks you/);
    assert.doesNotMatch(mail?.text ?? '', /Sam Field|null|undefined/);
  });
});
