import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, mock, test } from 'node:test';
import { build, type BuildOptions } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../e2e/browser.js';

/** What browser.mjs answers. */
interface Probe {
  hydrate(): void;
  render(): void;
  set(settings: Readonly<Record<string, unknown>>): void;
  unmount(): void;
  resend(): void;
  click(): void;
  told(): string[];
  state(): State;
  refs(): { first: string | undefined; after: null; given: (string | null)[] };
}
interface State {
  readonly provider: boolean;
  readonly updated: boolean;
  readonly token: string | undefined;
  readonly level: number;
  readonly className: string;
  readonly mode: string;
  readonly platforms: string;
  readonly hidden: readonly boolean[];
  readonly attributes: readonly string[];
}

const versions = {
  'React 18': { react: 'react-18', 'react-dom': 'react-dom-18' },
  'React 19': {},
};

/** Builds one of the files beside this one, as a team's tools would. */
async function bundle(entry: string, alias: Record<string, string>, options: BuildOptions): Promise<string> {
  const define = { 'process.env.NODE_ENV': '"development"' };
  const { outputFiles } = await build({
    ...{ entryPoints: [`test/react/${entry}.mjs`], bundle: true, write: false, logLevel: 'error', alias, define },
    ...options,
  });
  return outputFiles?.[0]?.text ?? '';
}

async function renderOnServer(alias: Record<string, string>, folder: string) {
  const file = join(folder, `${alias['react'] ?? 'react'}.cjs`);
  await writeFile(file, await bundle('server', alias, { platform: 'node', format: 'cjs' }));
  const said: unknown[] = [];
  const hear = (...words: unknown[]) => void said.push(words);
  const mocks = [mock.method(console, 'error', hear), mock.method(console, 'warn', hear)];
  try {
    const { markup } = createRequire(import.meta.url)(file) as { markup(): string };
    return { markup: markup(), said };
  } finally {
    for (const { mock: mocked } of mocks) mocked.restore();
  }
}

let browser: Browser;
let folder: string;
before(async () => {
  browser = await startBrowser();
  folder = await mkdtemp(join(tmpdir(), 'react-'));
});
after(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

test('the module is for clients, and a page carries only the elements it uses', async () => {
  assert.match(await readFile('dist/frameworks/react.js', 'utf8'), /^"use client";\n/);
  const contents = "export { InviteStatus } from 'creator-onboarding/react';";
  const stdin = { contents, resolveDir: process.cwd() };
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'esm', external: ['react'] });
  const text = outputFiles[0]?.text ?? '';
  assert.match(text, /'invite-status'|"invite-status"/);
  assert.doesNotMatch(text, /reset-password-form|connect-social-profile|onboarding-desk|onboarding-provider"/);
});

for (const [version, alias] of Object.entries(versions)) {
  describe(version, () => {
    let markup: string;
    let script: string;
    const noise: string[] = [];

    before(async () => {
      const server = await renderOnServer(alias, folder);
      assert.deepEqual(server.said, [], 'the server render is silent');
      ({ markup } = server);
      script = await bundle('browser', alias, { format: 'esm' });
    });

    /** A page with this markup inside its root, and the probe ready. */
    async function open(inside: string): Promise<Page> {
      const page = await browser.newPage();
      page.on('console', (message) => {
        if (!message.text().includes('React DevTools')) noise.push(message.text());
      });
      page.on('pageerror', (error) => noise.push(error.message));
      await page.route('https://page.test/**', (route) =>
        route.request().url().endsWith('.js')
          ? route.fulfill({ contentType: 'text/javascript', body: script })
          : route.fulfill({
              contentType: 'text/html',
              body: `<!doctype html><link rel="icon" href="data:,"><div id="root">${inside}</div><script type="module" src="/page.js"></script>`,
            }),
      );
      await page.goto('https://page.test/');
      await page.waitForFunction(() => 'probe' in globalThis);
      return page;
    }
    const ask = <Answer>(page: Page, question: (probe: Probe) => Answer): Promise<Answer> =>
      page.evaluate(`(${question.toString()})(probe)`);

    test('a server writes the bare tags with their attributes', () => {
      assert.match(markup, /<onboarding-provider[^>]* base-url="https:\/\/api\.example"/);
      const [status = ''] = /<invite-status[^>]*>/.exec(markup) ?? [];
      for (const attribute of ['id="status"', 'class="card wide"', 'data-testid="invitation"', 'heading-level="3"']) {
        assert.ok(status.includes(attribute), `${attribute} in ${status}`);
      }
      assert.doesNotMatch(status, /secret|hidden|resent|object/i);
      assert.match(markup, /<p slot="intro">Hello\.<\/p><\/invite-status>/);
      assert.match(markup, /<connect-social-profile[^>]* mode="redirect"/);
    });

    test('after hydration everything is set and heard before the first re-render, without a console line', async () => {
      const page = await open(markup);
      const answer = await ask(page, (probe) => {
        probe.hydrate();
        const state = probe.state();
        probe.resend();
        probe.click();
        return { state, told: probe.told() };
      });
      assert.deepEqual(answer.told, ['first resent 60', 'first click']);
      assert.equal(answer.state.provider, true);
      assert.equal(answer.state.token, 'inv_secret');
      assert.equal(answer.state.level, 3);
      assert.equal(answer.state.className, 'card wide');
      assert.deepEqual(answer.state.hidden, [false, true]);
      assert.deepEqual(noise.splice(0), []);
      await page.close();
    });

    test('a fresh page has its properties before the element draws', async () => {
      const page = await open('');
      const state = await ask(page, (probe) => {
        probe.render();
        return probe.state();
      });
      assert.deepEqual(state, {
        provider: true,
        updated: false,
        token: 'inv_secret',
        level: 3,
        className: 'card wide',
        mode: 'redirect',
        platforms: 'tiktok',
        hidden: [false, true],
        attributes: ['aria-label', 'class', 'data-testid', 'heading-level', 'id'],
      });
      assert.deepEqual(noise.splice(0), []);
      await page.close();
    });

    test('props change and are taken back, and the newest handler is told', async () => {
      const page = await open('');
      const changed = await ask(page, (probe) => {
        probe.render();
        probe.set({ headingLevel: 4, mode: 'popup', word: 'second' });
        probe.resend();
        return { told: probe.told(), ...probe.state() };
      });
      assert.deepEqual(changed.told, ['second resent 60']);
      assert.equal(changed.level, 4);
      assert.equal(changed.mode, 'popup');

      const takenBack = await ask(page, (probe) => {
        probe.set({ headingLevel: undefined, mode: undefined, platforms: undefined });
        return probe.state();
      });
      assert.equal(takenBack.level, 2);
      assert.equal(takenBack.mode, 'auto');
      assert.equal(takenBack.platforms, '');
      assert.ok(!takenBack.attributes.includes('heading-level'));
      assert.deepEqual(noise.splice(0), []);
      await page.close();
    });

    test('refs of both kinds get the element and lose it', async () => {
      const page = await open('');
      const refs = await ask(page, (probe) => probe.refs());
      assert.deepEqual(refs, { first: 'invite-status', after: null, given: ['invite-status', null] });
      assert.deepEqual(noise.splice(0), []);
      await page.close();
    });
  });
}
