import assert from 'node:assert/strict';
import { deskPeople } from '../../demo/creators.js';
import { httpAdapter } from '../../src/adapters/http.js';
import { cookieFetch } from '../../src/conformance/cookie-fetch.js';
import type { InvitationRecord } from '../../src/contract/admin.js';
import type { OnboardingAdapter } from '../../src/contract/adapter.js';
import { isOnboardingError } from '../../src/contract/errors.js';
import { accountDeletion } from '../../src/i18n/en/account-deletion.js';
import { desk } from '../../src/i18n/en/desk.js';
import { profiles } from '../../src/i18n/en/profiles.js';
import { talentEmail } from '../../src/i18n/en/talent-email.js';
import { passwordReset } from '../../src/i18n/en/password-reset.js';
import { authorizationIn, Browser } from '../server/oauth/connecting.js';
import type { RunningDemo } from '../e2e/running-demo.js';
import type { Engine, Person } from './engine.js';
import { Reader } from './reader.js';

const oldPassword = 'harbour lantern violet 42';
const newPassword = 'quiet marble orchard 77';
const [manager] = deskPeople.filter(({ role }) => role === 'manager');
const by = { manager: manager?.name ?? '' };
const filled = (text: string, values: Readonly<Record<string, string>>) =>
  text.replace(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);

/** By how much the server's clock is fast: it never goes back. */
let days = 0;

/** A creator who had an account before the invitation came, and so was invited under a variation. */
class Invited {
  readonly demo: RunningDemo;
  readonly name: string;
  /** The usual address. */
  readonly usual: string;
  /** The variation that was invited. */
  email = '';

  constructor(demo: RunningDemo, id: string) {
    this.demo = demo;
    this.name = `Zoe ${id}`;
    this.usual = `zoe-${id}@mail.example`;
  }

  async prepare(): Promise<void> {
    await this.#invite();
    const token = await this.mailed(this.usual, 'inv');
    await this.#browser().passwordReset?.complete({ token, password: oldPassword });
    this.email = (await this.#invite()).email;
    assert.match(this.email, /\+talent@/);
  }

  #invite(): Promise<InvitationRecord> {
    const { name, usual } = this;
    const from = { managerId: manager?.id, managerName: manager?.name };
    return this.demo.admin<InvitationRecord>('invitations', { name, email: usual, ...from });
  }

  /** The newest secret of a kind that came by mail. */
  async mailed(to: string, kind: 'inv' | 'del', after = 0): Promise<string> {
    const secret = new RegExp(`${kind}_[\\w-]{43}`);
    const mail = await this.demo.inbox.waitFor((one) => one.to === to && one.id > after && secret.test(one.text));
    return secret.exec(mail.text)?.[0] ?? '';
  }

  /** The newest mail's number, so that an older one is not taken for the next. */
  get newest(): number {
    return this.demo.inbox.mails.at(-1)?.id ?? 0;
  }

  #browser(): OnboardingAdapter {
    return httpAdapter({ baseUrl: this.demo.api, fetch: cookieFetch(fetch) });
  }

  async canSignIn(email: string, password: string): Promise<boolean> {
    try {
      await this.#browser().session?.signIn({ email, password });
      return true;
    } catch (error) {
      if (isOnboardingError(error) && error.code === 'sign-in-failed') return false;
      throw error;
    }
  }

  /** Connects TikTok under the variation, in a browser of its own, and lets the manager see it. */
  async connectProfile(): Promise<void> {
    const adapter = this.#browser();
    await adapter.session?.signIn({ email: this.email, password: newPassword });
    const api = adapter.socialProfiles;
    const link = await api?.createAttempt({ platform: 'tiktok' });
    const pages = new Browser((request) => fetch(new Request(request, { redirect: 'manual' })), this.demo.api);
    const start = authorizationIn(await pages.open(link?.startUrl ?? '', { referer: `${this.demo.api}/` }));
    const callback = await this.demo.platforms.tiktok.authorize(start.url, { account: 'maya' });
    await pages.open(callback.href);
    const id = link?.attempt.id ?? '';
    assert.equal((await api?.getAttempt({ id }))?.status, 'confirming');
    await api?.confirm({ id, visibleToManager: true, locale: 'en', textVersion: '1' });
  }

  /** Frees the identity at the stand-in for whoever walks next. */
  async disconnectProfile(email: string): Promise<void> {
    const adapter = this.#browser();
    await adapter.session?.signIn({ email, password: newPassword });
    const { profiles: connected = [] } = (await adapter.socialProfiles?.list()) ?? {};
    for (const { id } of connected) await adapter.socialProfiles?.disconnect({ id });
  }

  /** Follows an invitation's link to the end: a password, and signed in. */
  async comesIn(person: Person, token: string): Promise<Reader> {
    const reader = new Reader(await person.open(`${this.demo.api}/reset#t=${token}`));
    await reader.types('input[autocomplete=new-password]', newPassword);
    await reader.pressFor(passwordReset.chooseButtonActivate, passwordReset.doneTitle);
    return reader;
  }

  /** The manager says yes at the desk. */
  async approve(engine: Engine, proposed: string): Promise<void> {
    const person = await engine.person();
    const reader = new Reader(await person.open(`${this.demo.deskUrl}?as=${manager?.id ?? ''}`));
    await reader.finds('button', desk.invite);
    await reader.opensTab(desk.tabRequests);
    await reader.press(filled(desk.approveOf, { name: this.name }));
    await reader.press(desk.approve);
    await reader.sees(filled(desk.approved, { name: this.name, email: proposed }));
    await person.leave();
  }
}

/** Invited with +talent, reads why, asks for another address, the manager approves, comes in with the profiles. */
export async function walkToAnotherAddress(demo: RunningDemo, engine: Engine, id: string): Promise<void> {
  const creator = new Invited(demo, id);
  const proposed = `zoe-${id}@studio.example`;
  await creator.prepare();
  const person = await engine.person();
  const token = await creator.mailed(creator.email, 'inv');
  const reader = await creator.comesIn(person, token);
  await creator.connectProfile();

  await reader.tab.goto(`${demo.api}/talent-email`);
  await reader.sees(talentEmail.variationText);
  await reader.sees(talentEmail.rule);
  await reader.press(talentEmail.ways);
  await reader.press(talentEmail.anotherButton);
  await reader.types('input[type=email]', proposed);
  await reader.pressFor(talentEmail.requestButton, filled(talentEmail.withManagerTitle, by));

  const before = creator.newest;
  await creator.approve(engine, proposed);
  await reader.sees(talentEmail.invitedTitle);
  assert.ok(await creator.canSignIn(creator.email, newPassword), 'the older address still signs in');
  const fresh = await creator.mailed(proposed, 'inv', before);
  await person.leave();

  const later = await engine.person();
  const arrived = await creator.comesIn(later, fresh);
  await arrived.tab.goto(`${demo.api}/profiles`);
  await arrived.sees('@maya');
  await arrived.sees(profiles.title);
  assert.ok(!(await creator.canSignIn(creator.email, newPassword)), 'the older address no longer signs in');
  await later.leave();
  await creator.disconnectProfile(proposed);
}

/** Deletes the older account, waits for its end, asks for the usual address, and comes in with it. */
export async function walkToUsualAddress(demo: RunningDemo, engine: Engine, id: string): Promise<void> {
  const creator = new Invited(demo, id);
  await creator.prepare();
  const person = await engine.person();
  const reader = await creator.comesIn(person, await creator.mailed(creator.email, 'inv'));
  await reader.tab.goto(`${demo.api}/talent-email`);
  await reader.press(talentEmail.ways);
  await reader.press(talentEmail.usualButton);
  await reader.sees(accountDeletion.infoTitle);
  await reader.press(accountDeletion.goOn);
  await reader.types('input[type=password]', oldPassword);
  await reader.pressFor(accountDeletion.requestButton, accountDeletion.mailTitle);

  const link = await creator.mailed(creator.usual, 'del');
  await reader.tab.goto(`${demo.api}/account-deletion#t=${link}`);
  await reader.sees(accountDeletion.confirmTitle);
  await reader.ticks('input[type=checkbox]');
  await reader.press(accountDeletion.confirmButton);
  await reader.sees(filled(accountDeletion.scheduledText, { email: creator.usual }));
  assert.ok(await creator.canSignIn(creator.usual, oldPassword), 'until then the older account signs in');

  days += 8;
  demo.moveClock(days);
  await reader.tab.goto(`${demo.api}/talent-email`);
  await reader.sees(talentEmail.freeTitle);
  assert.ok(!(await creator.canSignIn(creator.usual, oldPassword)), 'nobody signs in to a deleted account');
  const before = creator.newest;
  await reader.pressFor(talentEmail.freeButton, filled(talentEmail.withManagerTitle, by));
  await creator.approve(engine, creator.usual);
  const fresh = await creator.mailed(creator.usual, 'inv', before);
  await person.leave();

  const later = await engine.person();
  await creator.comesIn(later, fresh);
  assert.ok(await creator.canSignIn(creator.usual, newPassword), 'the usual address signs in');
  await later.leave();
}
