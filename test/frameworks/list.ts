import assert from 'node:assert/strict';
import type { Visit, VisitOptions } from './visit.js';

/** One thing that has to hold in every fixture. */
export interface Item extends VisitOptions {
  readonly name: string;
  check(visit: Visit): Promise<void>;
}

/** What the scripts beside this file have put into a page. */
declare const self: {
  /** hold-definitions.js */
  defineNow(): void;
  /** count-updates.js */
  countUpdates(element: Element): Promise<void>;
  updates(): number;
  /** The elements before they were moved. */
  before: readonly Element[];
};

/** The name of the item that not every framework can pass. */
export const late = 'what is set before the element is defined arrives';

export const list: readonly Item[] = [
  {
    name: late,
    before: 'test/frameworks/hold-definitions.js',
    ready: async ({ page, the }) => {
      await the('first').waitFor({ state: 'attached' });
      await page.evaluate(() => self.defineNow());
    },
    async check({ the, settled }) {
      await settled();
      await the('first').getByText('Your invitation has run out').waitFor();
      assert.equal(await the('second').evaluate((element) => element.getAttribute('token')), null);
    },
  },
  {
    name: 'objects arrive as properties',
    async check({ the, log }) {
      await the('first').getByRole('heading', { name: 'Your invitation has run out' }).waitFor();
      assert.ok((await log()).includes('everybody: invitation.get'));
      for (const id of ['provider', 'first', 'second', 'form']) {
        const attributes = await the(id).evaluate((element) => [...element.attributes].map(({ value }) => value));
        assert.deepEqual(
          attributes.filter((value) => /object|inv_|rst_/.test(value)),
          [],
        );
      }
    },
  },
  {
    name: 'attributes, numbers and booleans',
    async check({ the, press }) {
      await the('first').getByRole('heading', { level: 3 }).waitFor();
      const { level, variant } = await the('form').evaluate((form) => ({
        level: (document.querySelector('[data-testid=first]') as unknown as { headingLevel: unknown }).headingLevel,
        variant: (form as unknown as { variant: unknown }).variant,
      }));
      assert.deepEqual([level, variant], [3, 'activate']);
      await press('conceal');
      await the('second').waitFor({ state: 'hidden' });
      await press('conceal');
      await the('second').waitFor({ state: 'visible' });
    },
  },
  {
    name: 'events are heard, with their details',
    async check({ the, told, log }) {
      await told('state expired');
      await the('first').getByRole('button', { name: 'Send a new mail' }).click();
      await told('resent, wait 60');
      await told('state resent');
      // where the page's own script is slow, the element has said by then that it is on its own, and begins anew
      const heard = (await log()).filter((line) => /^(state (?!loading)|resen)/.test(line));
      assert.deepEqual(heard, ['state expired', 'resend by invitation', 'state resent', 'resent, wait 60']);
    },
  },
  {
    name: 'a cancelled event asks nobody',
    async check({ the, press, told, log }) {
      await press('hold');
      await the('first').getByRole('button', { name: 'Send a new mail' }).click();
      await told('resend by invitation');
      // what would be asked for is asked for before this is answered
      await press('read');
      await told('read invite-status expired');
      assert.deepEqual(
        (await log()).filter((line) => /invitation\.resend|resent/.test(line)),
        [],
      );
    },
  },
  {
    name: 'two adapters on a page do not mix',
    async check({ the, told, log }) {
      assert.deepEqual((await log()).filter((line) => line.endsWith('invitation.get')).sort(), [
        'everybody: invitation.get',
        'own: invitation.get',
      ]);
      await the('second').getByText('has expired').first().waitFor();
      await the('second').getByRole('button', { name: 'Send a new mail' }).click();
      await told('own: invitation.resend');
      assert.ok(!(await log()).includes('everybody: invitation.resend'));
      assert.ok(!(await log()).includes('state resent'));
    },
  },
  {
    name: 'a moved element keeps its state',
    async check({ page, the, press, told, log }) {
      await the('first').getByRole('button', { name: 'Send a new mail' }).click();
      await told('state resent');
      await page.evaluate(() => {
        self.before = [...document.querySelectorAll('invite-status')];
      });
      // of two neighbours a framework moves the one it likes: both orders, so that each is moved once
      for (const order of [
        ['second', 'first'],
        ['first', 'second'],
      ]) {
        await press('swap');
        await page.waitForFunction(
          (wanted) => [...document.querySelectorAll('invite-status')].map((e) => e.dataset['testid']).join() === wanted,
          order.join(),
        );
      }
      const same = await page.evaluate(() => self.before.every(({ isConnected }) => isConnected));
      assert.ok(same, 'the elements are the same');
      await press('read');
      await told('read invite-status resent');
      await the('second').getByText('has expired').first().waitFor();
      assert.equal((await log()).filter((line) => line.endsWith('invitation.get')).length, 2);
    },
  },
  {
    name: 'unmounted during a request: given up, nothing left',
    async check({ page, the, press, told }) {
      await press('ask');
      await told('silent: invitation.get');
      await press('ask');
      await told('silent: invitation.get given up');
      await the('asking').waitFor({ state: 'detached' });
      await press('leave');
      await the('provider').waitFor({ state: 'detached' });
      const left = await page.evaluate(() => ({
        elements: document.querySelectorAll('onboarding-provider, invite-status, reset-password-form').length,
        sheets: document.adoptedStyleSheets.length,
      }));
      assert.deepEqual(left, { elements: 0, sheets: 0 });
    },
  },
  {
    name: 'one change of the page is one update of the element',
    before: 'test/frameworks/count-updates.js',
    async check({ page, the, press }) {
      await the('first').evaluate((element) => self.countUpdates(element));
      const updates = () => page.evaluate(() => self.updates());
      await press('again');
      await the('greeting').getByText('round 1').waitFor();
      assert.equal(await updates(), 0, 'nothing was changed for the element');
      await press('reword');
      await the('first').getByRole('heading', { level: 4, name: 'Sorry, your invitation has run out' }).waitFor();
      assert.equal(await updates(), 1, 'its level and its words were changed together');
    },
  },
  {
    name: 'a ref is the element, with its methods and what it can be asked',
    async check({ press, told }) {
      await press('read');
      await told('read invite-status expired');
    },
  },
  {
    name: 'children go into slots and change with the page',
    async check({ the, press }) {
      const assigned = (id: string) => the(id).evaluate((child) => child.assignedSlot?.name);
      assert.equal(await assigned('greeting'), 'intro');
      await the('greeting').getByText('Hello Kim, round 0').waitFor();
      await press('again');
      await the('greeting').getByText('Hello Kim, round 1').waitFor();
      await the('footer').waitFor({ state: 'visible' });
      assert.equal(await assigned('footer'), 'footer');
      assert.equal(await assigned('greeting'), 'intro');
    },
  },
  {
    name: 'a typed password survives a re-render around it',
    async check({ the, press }) {
      const field = the('form').locator('input[name=password]');
      await field.pressSequentially('violet harbour');
      for (const id of ['again', 'reword', 'swap']) await press(id);
      await the('footer').waitFor({ state: 'visible' });
      await field.press('End');
      await field.pressSequentially(' 62 lanterns');
      assert.equal(await field.inputValue(), 'violet harbour 62 lanterns');
      assert.equal(await the('form').locator('form').count(), 1);
      await the('form').locator('button[part~=submit-button]').click();
      await the('form').getByText('You’re signed in').first().waitFor();
    },
  },
];
