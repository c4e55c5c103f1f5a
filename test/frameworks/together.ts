import assert from 'node:assert/strict';
import type { Item } from './list.js';
import type { Visit } from './visit.js';

const resend = { name: 'Send a new mail' };
const ready = async ({ the }: Visit): Promise<void> => {
  for (const id of ['first', 'second']) await the(id).getByRole('button', resend).waitFor();
};
const callsOf = async ({ log }: Visit, call: string): Promise<string[]> =>
  (await log()).filter((line) => line.endsWith(call)).sort();

/** Three copies on a page, of two versions. */
export const versionsList: readonly Item[] = [
  {
    name: 'nothing throws, and whoever comes first has the tag',
    ready,
    async check({ log }) {
      const [first, second, third, fourth] = (await log())
        .filter((line) => / \d/.test(line))
        .map((line) => line.split(' '));
      assert.deepEqual([first?.[0], second?.[0]], ['onboarding-provider', 'invite-status']);
      assert.equal(second?.[1], third?.[1], 'the other version was imported first');
      assert.equal(third?.[1], fourth?.[1]);
      assert.notEqual(first?.[1], second?.[1], 'the versions differ');
    },
  },
  {
    name: 'a provider of one version serves the widgets of the other, and both keep working',
    ready,
    async check(visit) {
      await visit.the('third').getByRole('button', resend).waitFor();
      const asked = ['everybody', 'everybody', 'other'].map((name) => `${name}: invitation.get`);
      assert.deepEqual(await callsOf(visit, 'invitation.get'), asked);
      for (const id of ['second', 'third']) {
        await visit.the(id).getByRole('button', resend).click();
        await visit.the(id).getByRole('heading', { name: 'A new mail is on its way' }).waitFor();
      }
      const resent = ['everybody', 'other'].map((name) => `${name}: invitation.resend`);
      assert.deepEqual(await callsOf(visit, 'invitation.resend'), resent);
    },
  },
];

/** Tags with names of the page's own. */
export const renamedList: readonly Item[] = [
  {
    name: 'widgets work under names of the page, and under their own beside them',
    async check({ the, told, log }) {
      await the('first').getByRole('button', resend).click();
      await told('resent');
      await told('everybody: invitation.resend');
      assert.ok((await log()).includes('own: invitation.get'));
    },
  },
  {
    name: 'the form under another name sets a password',
    async check({ the }) {
      await the('form').locator('input[name=password]').fill('violet harbour 62 lanterns');
      await the('form').locator('button[part~=submit-button]').click();
      await the('form').getByText('You’re signed in').first().waitFor();
    },
  },
];

/** A provider in a provider, and a widget with an adapter of its own. */
export const adaptersList: readonly Item[] = [
  {
    name: 'each widget asks the nearest, and its own first of all',
    ready,
    async check(visit) {
      await visit.the('third').getByRole('button', resend).waitFor();
      const nearest = ['everybody', 'other', 'own'].map((name) => `${name}: invitation.get`);
      assert.deepEqual(await callsOf(visit, 'invitation.get'), nearest);
      await visit.the('second').getByRole('button', resend).click();
      await visit.told('other: invitation.resend');
      assert.deepEqual(await callsOf(visit, 'invitation.resend'), ['other: invitation.resend']);
    },
  },
];
