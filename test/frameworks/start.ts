import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { memoryAdapter } from '../../src/adapters/memory.js';
import type { Item } from './list.js';
import type { Visit } from './visit.js';

/** A page that the guide begins with, and what has to hold for it. */
export interface StartItem extends Item {
  readonly path: string;
}

const origin = 'https://onboarding.example';

/** What the guide names in the place of the provider with `demo`, by the provider's name. */
export const withServer: Readonly<Record<string, string>> = {
  OnboardingProvider: `<OnboardingProvider baseUrl="${origin}">`,
  'onboarding-provider': `<onboarding-provider base-url="${origin}">`,
};

export const demoTag = /<([\w-]+) demo(?:="")?>/;

const ready = ({ page }: Visit): Promise<void> => page.locator('reset-password-form input[name=email]').waitFor();

export const demoStart: Item = {
  name: 'the page that the guide begins with shows a form that works',
  ready,
  async check({ page }) {
    const form = page.locator('reset-password-form');
    await form.locator('input[name=email]').fill('kim@mail.example');
    await form.locator('button[part~=submit-button]').click();
    await form.getByRole('heading', { name: 'Check your mail' }).waitFor();
  },
};

export const serverStart: Item = {
  name: 'the same page asks a server, with the line that the guide names',
  ready,
  server: { origin, answer: async (path) => (path === '/v1/config' ? memoryAdapter().getConfig() : {}) },
  async check({ page }) {
    const asked = (url: string) => performance.getEntriesByName(url).length > 0;
    await page.waitForFunction(asked, `${origin}/v1/config`);
  },
};

/** Copies the start page of a fixture, with the server's address in the place of `demo`. */
export async function copyForServer(folder: string): Promise<void> {
  const copy = join(folder, 'start-server');
  await cp(join(folder, 'start'), copy, { recursive: true });
  for (const name of await readdir(copy)) {
    const text = await readFile(join(copy, name), 'utf8');
    await writeFile(
      join(copy, name),
      text.replace(demoTag, (all, provider: string) => withServer[provider] ?? all),
    );
  }
}
