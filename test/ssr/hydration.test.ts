import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { ResetPasswordFormElement } from '../../src/elements/reset-password-form/reset-password-form.js';
import { address } from '../../src/i18n/en/address.js';
import { passwordRequest } from '../../src/i18n/en/password-request.js';
import { passwordReset } from '../../src/i18n/en/password-reset.js';
import { renderWidget, type WidgetMarkup, widgetTags } from '../../src/ssr/index.js';
import { startBrowser } from '../e2e/browser.js';
import { keepOpen } from '../keep-open.js';
import { startPages } from './page-server.js';
import { type PageParts, type Visit, visit } from './visit.js';

const [server, browser] = await Promise.all([keepOpen(startPages()), keepOpen(startBrowser())]);

async function open(markup: WidgetMarkup, parts: Partial<PageParts> = {}, width = 800): Promise<Visit> {
  const body = await renderWidget({ ...markup, attributes: { class: 'widget', ...markup.attributes } });
  return visit(browser, server, { body, ...parts }, { viewport: { width, height: 900 } });
}

interface Remembered {
  readonly nodes: readonly Node[];
  readonly text: string;
}

/** Remembers every element of the widget, to be found again. */
const remember = (page: Page) =>
  page.evaluate(() => {
    const widget = document.querySelector('.widget')!;
    const form = widget.querySelector('.onboarding-form');
    const nodes = [
      ...widget.shadowRoot!.querySelectorAll('section, section *'),
      ...(form?.querySelectorAll('*') ?? []),
    ];
    const text = `${widget.shadowRoot!.querySelector('section')!.innerText} ${(form as HTMLElement | null)?.innerText ?? ''}`;
    Object.assign(window, { remembered: { nodes, text } satisfies Remembered });
    return nodes.length;
  });

/** What has become of them. */
const compare = (page: Page) =>
  page.evaluate(() => {
    const { nodes, text } = (window as unknown as { remembered: Remembered }).remembered;
    const widget = document.querySelector('.widget')!;
    const forms = widget.querySelectorAll<HTMLElement>('.onboarding-form');
    return {
      kept: nodes.filter((node) => node.isConnected).length,
      sections: widget.shadowRoot!.querySelectorAll('section').length,
      forms: forms.length,
      sameText: text === `${widget.shadowRoot!.querySelector('section')!.innerText} ${forms[0]?.innerText ?? ''}`,
    };
  });

describe('the markup of a server', () => {
  for (const language of ['en', 'ar']) {
    for (const tag of widgetTags) {
      for (const width of [320, 800]) {
        test(`is what the widget goes on with: ${tag}, ${language}, ${width} px`, async () => {
          const { page, letScriptsIn, noise, moved, context } = await open({ tag, language }, {}, width);
          const count = await remember(page);
          await letScriptsIn();
          const forms = tag === 'reset-password-form' ? 1 : 0;
          assert.deepEqual(await compare(page), { kept: count, sections: 1, forms, sameText: true });
          assert.deepEqual(await moved(), []);
          assert.deepEqual(noise, []);
          await context.close();
        });
      }
    }
  }

  test('gives way without a trace where nobody goes on with it', async () => {
    const { page, letScriptsIn, noise, moved, context } = await open(
      { tag: 'reset-password-form' },
      { scripts: ['widgets'] },
    );
    await remember(page);
    await letScriptsIn();
    assert.deepEqual(await compare(page), { kept: 0, sections: 1, forms: 1, sameText: true });
    assert.deepEqual(await moved(), []);
    assert.deepEqual(noise, []);
    await context.close();
  });

  test('gives way where the page wants other words, and keeps what was typed', async () => {
    const { page, letScriptsIn, noise, context } = await open({ tag: 'reset-password-form' });
    await page.getByLabel(address.label).pressSequentially('kim@mail.example');
    await page.evaluate(() => {
      const messages = { en: { passwordRequest: { title: 'Our words' }, address: { label: 'Your mail' } } };
      Object.assign(document.querySelector('.widget')!, { messages });
    });
    await letScriptsIn();
    await page.getByRole('heading', { name: 'Our words' }).waitFor();
    assert.equal(await page.getByRole('heading', { level: 2 }).count(), 1);
    const field = page.getByLabel('Your mail');
    assert.equal(await field.inputValue(), 'kim@mail.example');
    assert.ok(await field.evaluate((input) => input === document.activeElement));
    assert.equal(await page.getByRole('textbox').count(), 1);
    assert.deepEqual(noise, []);
    await context.close();
  });

  test('gives way where the link turns out to have been opened', async () => {
    const { page, letScriptsIn, noise, context } = await open({ tag: 'reset-password-form' });
    await page.evaluate(() => Object.assign(document.querySelector('.widget')!, { token: 'rst_secret' }));
    await letScriptsIn();
    assert.equal(await page.getByText(passwordRequest.checkingTitle).count(), 1);
    assert.equal(await page.getByRole('textbox').count(), 0);
    assert.doesNotMatch(await page.content(), /rst_secret/);
    assert.deepEqual(noise, []);
    await context.close();
  });

  test('never stands beside the form of a widget that was there first', async () => {
    const { page, letScriptsIn, context } = await open({ tag: 'reset-password-form' });
    await letScriptsIn();
    const later = await renderWidget({ tag: 'reset-password-form', attributes: { class: 'widget', id: 'later' } });
    await page.evaluate((html) => {
      const place = document.createElement('div');
      document.querySelector('main')!.append(place);
      place.setHTMLUnsafe(html);
    }, later);
    await letScriptsIn();
    await page.waitForFunction(() => document.querySelectorAll('#later input').length === 1);
    assert.equal(await page.locator('#later section').count(), 1);
    await context.close();
  });
});

describe('a field before there is a script', () => {
  test('keeps its text, focus and caret, and goes on from there', async () => {
    const { page, letScriptsIn, noise, context } = await open({ tag: 'reset-password-form' });
    const field = page.getByLabel(address.label);
    await field.pressSequentially('kim@exmple');
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowLeft');
    const prefill = (email: string) =>
      page.evaluate((value) => {
        const widget = document.querySelector<ResetPasswordFormElement>('.widget')!;
        widget.email = value;
        return widget.updateComplete;
      }, email);
    await letScriptsIn();
    await prefill('else@mail.example');
    await page.keyboard.type('a');
    await prefill('other@mail.example');
    assert.equal(await field.inputValue(), 'kim@example');
    // As the page's own scripts read it, the widget's among them.
    assert.equal(await field.evaluate((input: HTMLInputElement) => input.value), 'kim@example');
    assert.deepEqual(noise, []);
    await context.close();
  });

  test('keeps text that is chosen and then replaced', async () => {
    const { page, letScriptsIn, context } = await open({ tag: 'reset-password-form', attributes: { email: 'a@b.cd' } });
    const field = page.getByLabel(address.label);
    assert.equal(await field.inputValue(), 'a@b.cd');
    await field.press('ControlOrMeta+A');
    await letScriptsIn();
    await page.keyboard.type('x');
    assert.equal(await field.inputValue(), 'x');
    await context.close();
  });

  test('is answered as any other: what is wrong with it is told under it and spoken', async () => {
    const { page, letScriptsIn, noise, context } = await open({ tag: 'reset-password-form' });
    await letScriptsIn();
    const field = page.getByLabel(address.label);
    await field.focus();
    await field.press('Enter');
    await page.getByRole('alert').filter({ hasText: address.missing }).waitFor();
    const described = await field.evaluate((input) => {
      const hint = document.getElementById(input.getAttribute('aria-describedby') ?? '');
      return [hint?.innerText, input.getAttribute('aria-invalid')];
    });
    assert.deepEqual(described, [address.missing, 'true']);
    assert.deepEqual(noise, []);
    await context.close();
  });

  test('can be submitted too early without harm, and again as soon as somebody listens', async () => {
    const { page, letScriptsIn, noise, context } = await open(
      { tag: 'reset-password-form' },
      { scripts: ['hydrate', 'widgets', 'memory'] },
    );
    const { length: sentBefore } = server.posted;
    const url = page.url();
    await page.getByLabel(address.label).pressSequentially('kim@mail.example');
    const button = page.getByRole('button', { name: passwordRequest.button });
    await button.click();
    await page.keyboard.press('Enter');
    assert.equal(page.url(), url);
    await letScriptsIn();
    await page.evaluate(async (memory) => {
      const { memoryAdapter } = (await import(memory)) as typeof import('../../src/adapters/memory.js');
      Object.assign(document.querySelector('.widget')!, { adapter: memoryAdapter() });
    }, '/scripts/memory.js');
    await button.click();
    await page.getByText(passwordReset.sentTitle).waitFor();
    assert.equal(page.url(), url);
    assert.equal(server.posted.length, sentBefore);
    assert.deepEqual(noise, []);
    await context.close();
  });
});

test('a widget inside <onboarding-provider> finds its adapter', async () => {
  const widget = await renderWidget({ tag: 'invite-status', attributes: { class: 'widget' } });
  const body = `<onboarding-provider>${widget}</onboarding-provider>`;
  const { page, letScriptsIn, noise, moved, context } = await visit(browser, server, { body });
  const count = await remember(page);
  await letScriptsIn();
  assert.equal((await compare(page)).kept, count);
  await page.evaluate(async (memory) => {
    const { memoryAdapter } = (await import(memory)) as typeof import('../../src/adapters/memory.js');
    Object.assign(document.querySelector('onboarding-provider')!, { adapter: memoryAdapter() });
  }, '/scripts/memory.js');
  await page.getByRole('textbox').waitFor();
  assert.deepEqual(await moved(), []);
  assert.deepEqual(noise, []);
  await context.close();
});
