import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { createProfileSite } from '../../../src/server/profiles/site.js';
import { caller, day, hour } from '../deployment.js';
import { connect, testPlatform } from '../profiles/creators.js';
import { type Leaving, leaving } from './leaving.js';

const origin = 'https://creators.northlight.example';

async function page(house: Leaving, receipt: string, method = 'GET', language = 'en'): Promise<[number, string]> {
  const request = new Request(`${origin}/deletion/${receipt}?lang=${language}`, { method });
  const answer = await createProfileSite(house.app.context)(request, { ipPrefix: '203.0.113.9/32', requestId: 'A' });
  assert.ok(answer);
  return [answer.status, await answer.text()];
}

async function receiptOf(house: Leaving, number = 0): Promise<string> {
  return (await house.deletions())[number]?.receipt ?? '';
}

/** Nothing on it leads to anybody, in either language. */
async function tells(house: Leaving, title: string): Promise<void> {
  const receipt = await receiptOf(house, (await house.deletions()).length - 1);
  const [status, html] = await page(house, receipt);
  assert.equal(status, 200);
  assert.ok(html.includes(`<h1>${title}</h1>`), html.slice(html.indexOf('<h1>'), html.indexOf('</h1>')));
  assert.ok(html.includes(receipt));
  const [, arabic] = await page(house, receipt, 'GET', 'ar');
  assert.match(arabic, /dir="rtl"/);
  for (const word of ['kim', 'Moreno', 'mail.example', 'kim.creates']) {
    assert.ok(!`${html}${arabic}`.toLowerCase().includes(word.toLowerCase()), word);
  }
}

test('whoever has the receipt sees how a deletion stands, and looking changes nothing', async (t) => {
  const house = await leaving(t, {
    platforms: [testPlatform('tiktok', { revoke: () => Promise.reject(new Error('down')) })],
  });
  await connect(house.app, house.kim.accountId);
  const stranger = await house.as(caller());
  const lapsing = await house.asked();
  await tells(house, 'A deletion was asked for');
  house.app.pass(24 * hour);
  await tells(house, 'The deletion was not confirmed');
  assert.equal((await stranger.inspect({ deletionToken: lapsing })).state, 'lapsed');

  await house.confirmed();
  await tells(house, 'A deletion is planned');
  await (await house.as()).cancel({ account: 'own' });
  await tells(house, 'The account stays');
  house.app.pass(hour);
  await house.confirmed();
  house.app.pass(7 * day);
  for (let times = 0; times < 3; times += 1) await page(house, await receiptOf(house, 2), 'HEAD');
  assert.deepEqual(await house.states(), ['lapsed', 'cancelled', 'scheduled']);
  await house.watch();
  await tells(house, 'The deletion is under way');
  house.app.pass(day);
  await house.watch();
  await tells(house, 'The account was deleted');
});

test('a receipt that nobody has is told so, and not guessed at for long', async (t) => {
  const house = await leaving(t);
  const [status, html] = await page(house, '2222222222222222');
  assert.equal(status, 404);
  assert.match(html, /No deletion with this code/);
  for (let times = 0; times < 9; times += 1) await page(house, `222222222222222${times + 2}`);
  assert.equal((await page(house, 'ZZZZZZZZZZZZZZZZ'))[0], 429);
});

test('what a platform asks to be deleted ends in the same machine, also while its account is being deleted', async (t) => {
  const secret = 'facebook-app-secret';
  const house = await leaving(t, {
    config: { deletion: { graceDays: 0 }, platforms: { facebook: { clientId: 'fb', clientSecret: secret } } },
    platforms: [testPlatform('facebook', { revoke: () => Promise.reject(new Error('down')) })],
  });
  await connect(house.app, house.kim.accountId, { platform: 'facebook', platformUserId: '10224', handle: 'kim.page' });
  await house.confirmed();
  assert.deepEqual(await house.states(), ['deleting']);
  const issued = Math.floor(house.app.context.now().getTime() / 1000);
  const payload = Buffer.from(
    JSON.stringify({ user_id: '10224', algorithm: 'HMAC-SHA256', issued_at: issued }),
  ).toString('base64url');
  const signed = `${createHmac('sha256', secret).update(payload).digest('base64url')}.${payload}`;
  const call = async (): Promise<string> => {
    const request = new Request(`${origin}/v1/hooks/platforms/facebook/data-deletion`, {
      method: 'POST',
      body: new URLSearchParams({ signed_request: signed }),
    });
    const answer = await createProfileSite(house.app.context)(request, { ipPrefix: '203.0.113.9/32', requestId: 'A' });
    const { confirmation_code: code } = (await answer?.json()) as { confirmation_code: string };
    return code;
  };
  const codes = await Promise.all([call(), call(), call()]);
  assert.equal(new Set(codes).size, 1, 'the same news is one deletion');
  const rows = (await house.deletions()).filter(({ source }) => source === 'platform');
  assert.deepEqual(
    rows.map(({ state, platform, account_id, contact, receipt }) => [state, platform, account_id, contact, receipt]),
    [['deleted', 'facebook', null, null, codes[0]]],
  );
  const [, html] = await page(house, codes[0]);
  assert.match(html, /Your data was deleted/);
  // The platform knows: nothing is left to be told, and the account's own deletion goes on.
  await house.watch();
  assert.deepEqual((await house.states()).sort(), ['deleted', 'deleted']);
  assert.equal((await house.account()).email, '');
});
