import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { mayasPassword } from '../../demo/creators.js';
import { invitation as texts } from '../../src/i18n/en/invitation.js';
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

/** What the page keeps where other scripts, extensions or a later visitor could read it. */
async function keptByPage(page: Page): Promise<string> {
  const stored = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), history.state]),
  );
  return `${page.url()} ${stored} ${await page.content()}`;
}

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
  await page.getByRole('heading', { name: 'You are signed in', level: 1 }).waitFor();
  await page.getByText(email, { exact: true }).waitFor();
  await page.getByText('This device').waitFor();
}

describe('from a late invitation to the signed-in creator', () => {
  test('by the links in the mails', async () => {
    const email = 'elif@mail.example';
    const device = await openDevice(browser, demo.origins);
    const invitation = await readMail(device, email, 'Your invitation to Lumen');

    const page = await followLink(device, invitation);
    await page.getByRole('heading', { name: /expired/i }).waitFor();
    assert.doesNotMatch(await keptByPage(page), /inv_/);
    await page.getByRole('link', { name: /password/i }).click();
    await page
      .getByRole('button', { name: /send|mail/i })
      .first()
      .click();
    await page.getByRole('heading', { name: /mail|inbox/i }).waitFor();

    await demo.inbox.waitFor(({ to, subject }) => to === email && subject === 'Set your Lumen password');
    const form = await followLink(device, await readMail(device, email, 'Set your Lumen password'));
    await form.getByRole('textbox', { name: /password/i }).waitFor();
    assert.doesNotMatch(await keptByPage(form), /rst_/);
    await choosePassword(form);
    await form.getByRole('heading', { name: /signed in/i }).waitFor();
    assert.ok(!(await keptByPage(form)).includes(password));
    await form.getByRole('link', { name: 'Go to your account' }).click();
    await form.getByRole('heading', { name: 'You are signed in', level: 1 }).waitFor();

    await assertAccepted(email);
    await assertSignedIn(device, email);
    await demo.inbox.waitFor(({ to, subject }) => to === email && /was changed/.test(subject));
    assert.deepEqual(device.noise, []);
    assert.ok(device.requests.every((line) => !/(inv|rst|emb|key)_|\d{8}/.test(line)));
    await device.context.close();
  });

  test('by the code, typed on another device than the mail is read on', async () => {
    const email = 'lena@mail.example';
    await demo.inviteTooLate('Lena Berg', email);
    const laptop = await openDevice(browser, demo.origins);
    const phone = await openDevice(browser, demo.origins, { viewport: { width: 390, height: 844 } });

    const late = await followLink(phone, await readMail(phone, email, 'Your invitation to Lumen'));
    await late.getByRole('heading', { name: /expired/i }).waitFor();

    const page = await laptop.context.newPage();
    await page.goto(`${demo.api}/`);
    await page.getByRole('link', { name: /never had one/ }).click();
    await page.getByRole('textbox', { name: /address/i }).fill(`  ${email.toUpperCase()} `);
    await page.getByRole('button', { name: /send/i }).click();

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

/** The page of one creator of the demo. */
const creatorPage = (id: string) => `${demo.creatorUrl}?creator=${id}`;
const partnerPage = (id: string) => `${demo.partnerUrl}?creator=${id}`;

/** What clicking the newest invitation mail would open. */
function linkOf(email: string): string {
  const mail = demo.inbox.mails.findLast(({ to, text }) => to === email && text.includes('/invitation#t='));
  return /https?:\S+#t=\S+/.exec(mail?.text ?? '')?.[0] ?? '';
}

describe('every page of the demo', () => {
  test('says nothing on the console, breaks no policy and asks nobody else for anything', async () => {
    const { context, noise } = await openDevice(browser, demo.origins);
    const page = await context.newPage();
    const visit = async (url: string, sign: RegExp) => {
      await page.goto(url);
      await page.getByText(sign).first().waitFor();
      await page.waitForLoadState('networkidle');
      // the same address with another fragment would load nothing
      await page.goto('about:blank');
    };
    await visit(creatorPage('kim'), /Welcome, Kim/);
    await visit(creatorPage('noor'), /No mail reached/);
    await visit(creatorPage('maya'), /one address, one account/);
    await visit(demo.inboxUrl, /received over SMTP/);
    await visit(partnerPage('kim'), /Signed in here as/);
    await visit(linkOf('kim@mail.example'), /Welcome, Kim/);
    await visit(linkOf('maya+talent@mail.example'), /Welcome, Maya/);
    await visit(`${demo.api}/invitation`, /invitation/i);
    await visit(`${demo.api}/reset`, /password/i);
    await visit(`${demo.api}/reset#t=nonsense`, /link/i);
    await visit(`${demo.api}/sign-in`, /Sign in/);
    assert.deepEqual(noise, []);
    await context.close();
  });

  test('on the partner site, knows the creator by an embed token only and can send the mail again', async () => {
    const { context, noise, requests } = await openDevice(browser, demo.origins);
    const page = await context.newPage();
    await page.goto(partnerPage('noor'));
    await page.getByRole('heading', { name: /could not be delivered/ }).waitFor();
    await page.getByRole('button', { name: 'Maya Okafor' }).click();
    await page.getByText('m•••@mail.example').first().waitFor();

    const mails = demo.inbox.mails.length;
    demo.moveClock(1 / 24);
    await page.getByRole('button', { name: 'Kim Tanaka' }).click();
    await page.getByRole('button', { name: texts.helpButton }).click();
    await page.getByRole('button', { name: texts.notThere }).click();
    await page.getByRole('button', { name: texts.resend }).click();
    await page.getByRole('heading', { name: texts.resentTitle }).waitFor();
    const again = await demo.inbox.waitFor(({ id, to }) => id > mails && to === 'kim@mail.example');
    assert.equal(again.header('in-reply-to'), demo.inbox.mails.find(({ to }) => to === again.to)?.messageId);
    demo.moveClock(0);

    assert.deepEqual(noise, []);
    assert.equal((await context.cookies()).length, 0);
    assert.equal(requests.filter((line) => line.includes('/embed-token?')).length, 3);
    assert.doesNotMatch(await keptByPage(page), /emb_/);
    await context.close();
  });

  test('says what it needs where scripts are off', async () => {
    const { context } = await openDevice(browser, demo.origins, { javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of ['invitation', 'reset', 'sign-in']) {
      await page.goto(`${demo.api}/${path}`);
      await page.getByText(/needs JavaScript/).waitFor();
    }
    await context.close();
  });
});

describe('the account page', () => {
  const signIn = async (page: Page, email: string, secret: string) => {
    await page.goto(`${demo.api}/sign-in`);
    await page.getByRole('textbox', { name: 'Email address' }).fill(email);
    await page.getByRole('textbox', { name: 'Password' }).fill(secret);
    await page.getByRole('textbox', { name: 'Password' }).press('Enter');
  };

  test('shows where one is signed in, ends other sessions and this one', async () => {
    const desk = await openDevice(browser, demo.origins);
    const phone = await openDevice(browser, demo.origins);
    const [here, there] = [await desk.context.newPage(), await phone.context.newPage()];
    await signIn(there, 'maya@mail.example', mayasPassword);
    await there.getByRole('heading', { name: 'You are signed in', level: 1 }).waitFor();
    await signIn(here, 'maya@mail.example', mayasPassword);
    // seeding signed in as well, long ago
    await here.getByRole('listitem').nth(2).waitFor();
    for (let left = 2; left > 0; left -= 1) {
      await here
        .getByRole('button', { name: /^Sign out .+ on / })
        .or(here.getByRole('button', { name: /Unknown device/ }))
        .first()
        .click();
      await here.getByRole('listitem').nth(left).waitFor({ state: 'detached' });
    }
    await there.reload();
    await there.getByRole('heading', { name: 'Sign in' }).waitFor();
    await here.getByRole('button', { name: 'Sign out here' }).click();
    await here.getByRole('heading', { name: 'Sign in' }).waitFor();
    assert.deepEqual([...desk.noise, ...phone.noise], []);
    await desk.context.close();
    await phone.context.close();
  });

  test('words a refused sign-in and keeps the address', async () => {
    const { context } = await openDevice(browser, demo.origins);
    const page = await context.newPage();
    await signIn(page, 'maya@mail.example', 'not her password');
    await page
      .getByRole('alert')
      .getByText(/do not belong together/)
      .waitFor();
    assert.equal(await page.getByRole('textbox', { name: 'Email address' }).inputValue(), 'maya@mail.example');
    await context.close();
  });
});

describe('pages for everybody', () => {
  /** What axe finds against WCAG 2.2 AA, and how many pixels the page is too wide. */
  const flaws = async (page: Page) => {
    const found = await page.evaluate(async () => {
      const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const { axe: tool } = window as unknown as { axe: typeof axe };
      const { violations } = await tool.run(document, { runOnly, iframes: false });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    return tooWide > 0 ? [...found, `${tooWide} pixels too wide`] : found;
  };
  const open = async (page: Page, url: string) => {
    // the same address with another fragment would load nothing
    await page.goto('about:blank');
    await page.goto(url);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(axe.source);
  };
  const hosted = () => {
    const invitation = linkOf('kim@mail.example');
    return [invitation, invitation.replace('/invitation', '/reset'), `${demo.api}/sign-in`, `${demo.api}/reset`];
  };

  test('are accessible and fit in light, in dark and at 320 pixels', async () => {
    const { context } = await openDevice(browser, demo.origins);
    const page = await context.newPage();
    for (const url of [...hosted(), creatorPage('maya'), partnerPage('noor'), demo.inboxUrl]) {
      await page.setViewportSize({ width: 1024, height: 768 });
      await page.emulateMedia({ colorScheme: 'light' });
      await open(page, url);
      const light = await flaws(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 320, height: 640 });
      const name = url.replace(/#.*/, '');
      assert.deepEqual({ name, light, small: await flaws(page) }, { name, light: [], small: [] });
    }
    await context.close();
  });

  test('are accessible and fit from right to left', async () => {
    const { context } = await openDevice(browser, demo.origins, {
      locale: 'ar',
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    for (const url of hosted()) {
      await open(page, url);
      assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
      assert.deepEqual(await flaws(page), [], url.replace(/#.*/, ''));
    }
    await context.close();
  });
});
