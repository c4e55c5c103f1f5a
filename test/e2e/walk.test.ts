import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { type Device, openDevice, startBrowser } from './browser.js';
import { type InvitationDetail, type RunningDemo, runDemo } from './running-demo.js';

const password = 'quiet meadow lantern 77';

let demo: RunningDemo;
let browser: Browser;
before(async () => {
  [demo, browser] = await Promise.all([runDemo(), startBrowser()]);
});
after(async () => {
  await browser.close();
  await demo.close();
});

/** Opens the newest mail to an address in the inbox page, as a person would. */
async function readMail({ context }: Device, to: string, subject: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${demo.inboxUrl}?to=${encodeURIComponent(to)}`);
  await page.getByRole('button', { name: subject }).first().click();
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Clicks the one link of the mail; it opens in a new tab. */
async function followLink({ context }: Device, mail: Page): Promise<Page> {
  const opened = context.waitForEvent('page');
  await mail.frameLocator('iframe').getByRole('link').click();
  const page = await opened;
  await page.waitForLoadState();
  return page;
}

async function choosePassword(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: /password/i }).fill(password);
  await page.getByRole('button', { name: /set|choose|save/i }).click();
}

async function assertAccepted(email: string): Promise<void> {
  const { id } = await demo.invitationOf(email);
  const { invitation, events } = await demo.admin<InvitationDetail>(`invitations/${id}`);
  assert.equal(invitation.status, 'accepted');
  assert.equal(invitation.acceptedVia, 'password-reset');
  assert.ok(events.some(({ kind }) => kind === 'accepted'));
}

async function assertSignedIn({ context }: Device, email: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${demo.api}/`);
  await page.getByRole('heading', { name: 'You are signed in' }).waitFor();
  await page.getByText(email, { exact: true }).waitFor();
  await page.getByText('This device').waitFor();
}

describe('from a late invitation to the signed-in creator', () => {
  test('by the links in the mails', async () => {
    const email = 'elif@mail.example';
    const device = await openDevice(browser, demo.origins);
    const invitation = await readMail(device, email, 'Your invitation to Lumen');

    const page = await followLink(device, invitation);
    assert.equal(new URL(page.url()).hash, '');
    await page.getByRole('heading', { name: /expired/i }).waitFor();
    await page.getByRole('button', { name: /password/i }).click();
    await page
      .getByRole('button', { name: /send|mail/i })
      .first()
      .click();
    await page.getByRole('heading', { name: /mail|inbox/i }).waitFor();

    await demo.inbox.waitFor(({ to, subject }) => to === email && subject === 'Set your Lumen password');
    const form = await followLink(device, await readMail(device, email, 'Set your Lumen password'));
    assert.equal(new URL(form.url()).hash, '');
    await choosePassword(form);
    await form.getByRole('heading', { name: /signed in/i }).waitFor();

    await assertAccepted(email);
    await assertSignedIn(device, email);
    await demo.inbox.waitFor(({ to, subject }) => to === email && /was changed/.test(subject));
    assert.deepEqual(device.noise, []);
    await device.context.close();
  });

  test('by the code, with the mail read on another device', async () => {
    const email = 'lena@mail.example';
    await demo.inviteTooLate('Lena Berg', email);
    const laptop = await openDevice(browser, demo.origins);
    const phone = await openDevice(browser, demo.origins, { viewport: { width: 390, height: 844 } });

    const page = await followLink(laptop, await readMail(laptop, email, 'Your invitation to Lumen'));
    await page.getByRole('button', { name: /password/i }).click();
    await page
      .getByRole('button', { name: /send|mail/i })
      .first()
      .click();

    await demo.inbox.waitFor(({ to, subject }) => to === email && subject === 'Set your Lumen password');
    const mail = await readMail(phone, email, 'Set your Lumen password');
    const code = /\d{8}/.exec(await mail.frameLocator('iframe').locator('body').innerText())?.[0] ?? '';
    await page.getByRole('textbox', { name: /code/i }).fill(`${code.slice(0, 4)} ${code.slice(4)}`);
    await page.getByRole('button', { name: /continue|check|code/i }).click();
    await choosePassword(page);
    await page.getByRole('heading', { name: /signed in/i }).waitFor();

    await assertAccepted(email);
    await assertSignedIn(laptop, email);
    assert.deepEqual(laptop.noise, []);
    assert.deepEqual(phone.noise, []);
    await laptop.context.close();
    await phone.context.close();
  });
});
