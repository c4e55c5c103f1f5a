import assert from 'node:assert/strict';
import type { Item } from './list.js';
import type { Visit } from './visit.js';

const htmlOf = async ({ page }: Visit): Promise<string> => (await page.request.get(page.url())).text();
const resend = { name: 'Send a new mail' };

/** What has to hold beside the list where a server renders the page. */
export const renderedList: readonly Item[] = [
  {
    name: 'the HTML holds the tags with their attributes, and no secret',
    async check(visit) {
      const html = await htmlOf(visit);
      assert.match(html, /<onboarding-provider[^>]* data-testid="provider"/);
      assert.match(html, /<invite-status[^>]* heading-level="3"/);
      assert.match(html, /<reset-password-form[^>]* variant="activate"/);
      assert.match(html, /<p slot="intro"[^>]*>Hello Kim/);
      assert.doesNotMatch(html.replace(/<script.*?<\/script>/gs, ''), /inv_|rst_|\[object/);
    },
  },
  {
    name: 'what happens before the first re-render is heard, the first press too',
    ready: ({ the }) => the('first').getByRole('button', resend).click(),
    async check({ told }) {
      await told('state expired');
      await told('resend by invitation');
      await told('resent, wait 60');
    },
  },
];

/** For a page that is a server component: it can give strings and numbers only, and hears nothing. */
export const serverPageList: readonly Item[] = [
  {
    name: 'the HTML holds the tags with their attributes',
    ready: ({ the }) => the('form').locator('input[name=email]').waitFor(),
    async check(visit) {
      const html = await htmlOf(visit);
      assert.match(html, /<onboarding-provider[^>]* demo="expired"/);
      assert.match(html, /<invite-status[^>]* heading-level="3"/);
      assert.match(html, /<reset-password-form[^>]* variant="activate"/);
      assert.match(html, /<p slot="intro"[^>]*>Hello (<!-- -->)?Kim/);
    },
  },
  {
    name: 'the elements are defined in the browser, without a console line, and work',
    ready: ({ the }) => the('first').getByRole('button', resend).waitFor(),
    async check({ the }) {
      await the('first').getByRole('heading', { level: 3 }).waitFor();
      assert.equal(await the('greeting').evaluate((child) => child.assignedSlot?.name), 'intro');
      await the('first').getByRole('button', resend).click();
      await the('first').getByRole('heading', { name: 'A new mail is on its way' }).waitFor();
    },
  },
];
