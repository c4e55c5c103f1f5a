import { assert, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { memoryAdapter } from '../../../src/adapters/memory.js';
import { passwordResetScenarios as scenarios, sampleEmail, samplePassword } from '../../../src/adapters/scenarios.js';
import { ResetPasswordFormElement } from '../../../src/elements/reset-password-form/reset-password-form.js';
import { ResetForm } from './reset-form-harness.js';

const tick = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('<reset-password-form>: coming and going', () => {
  it('leaves nothing running behind, 200 times, whenever it is taken away', async () => {
    const failures: unknown[] = [];
    const listen = (event: PromiseRejectionEvent | ErrorEvent) => failures.push(event);
    window.addEventListener('unhandledrejection', listen);
    window.addEventListener('error', listen);
    let running = 0;
    const steps = ['linkChecking', 'requesting', 'newPasswordReset', 'sent'] as const;
    for (let round = 0; round < 200; round++) {
      const scenario = scenarios[steps[round % steps.length]!];
      const adapter = memoryAdapter({ scenario, latency: round % 7 });
      const column = adapter.passwordReset;
      for (const method of ['request', 'inspect'] as const) {
        const call = column[method].bind(column) as (...given: object[]) => Promise<never>;
        column[method] = (input: object, options: { signal?: AbortSignal } = {}) => {
          running++;
          options.signal?.addEventListener('abort', () => running--, { once: true });
          return call(input, options).finally(() => (options.signal?.aborted ? 0 : running--));
        };
      }
      const element = document.createElement('reset-password-form');
      Object.assign(element, { adapter, token: scenario.token });
      document.body.append(element);
      await element.updateComplete;
      if (round % 2) await nextFrame();
      const input = element.querySelector<HTMLInputElement>('input[name=email]');
      if (input) input.value = sampleEmail;
      element.querySelector('form')?.requestSubmit();
      await tick(round % 11);
      element.remove();
      await tick(0);
      assert.equal(running, 0, `round ${round}`);
    }
    await tick(50);
    window.removeEventListener('unhandledrejection', listen);
    window.removeEventListener('error', listen);
    assert.deepEqual(failures, []);
    assert.equal(running, 0);
    assert.equal(document.adoptedStyleSheets.length, 0);
  });

  it('asks nothing of the backend once it has left the page', async () => {
    const form = await ResetForm.open(scenarios.newPasswordReset);
    await form.reach('password');
    const asked = form.calls.length;
    form.element.remove();
    form.element.variant = 'activate';
    await tick(60);
    assert.equal(form.calls.length, asked);
  });

  it('begins anew when it comes back', async () => {
    const form = await ResetForm.open(scenarios.newPasswordReset);
    await form.reach('password');
    const { element } = form;
    const parent = element.parentElement!;
    await form.paste('typed and then left');
    element.remove();
    await tick(10);
    parent.append(element);
    await form.until(() => form.countOf('inspect') === 2, 'the second check');
    await form.reach('password');
    assert.equal(form.input.value, '');
  });

  it('keeps what is typed when it is only moved', async () => {
    const form = await ResetForm.open(scenarios.newPasswordReset);
    await form.reach('password');
    await form.paste('typed before the move');
    const other = document.createElement('div');
    form.element.parentElement!.append(other);
    other.append(form.element);
    await form.element.updateComplete;
    await tick(20);
    assert.equal(form.input.value, 'typed before the move');
    assert.equal(form.countOf('inspect'), 1);
    await form.submit(samplePassword);
    await form.reachHeading('You’re signed in');
  });

  it('takes what was set before it was defined, and in any order', async () => {
    const tag = 'late-reset-form';
    const element: HTMLElement & Partial<ResetPasswordFormElement> = document.createElement(tag);
    const { token } = scenarios.newPasswordReset;
    Object.assign(element, { token, adapter: memoryAdapter({ scenario: scenarios.newPasswordReset }) });
    document.body.append(element);
    ResetPasswordFormElement.define(tag);
    const form = Object.create(ResetForm.prototype, { element: { value: element } }) as ResetForm;
    await form.reach('password');
    element.remove();
  });

  it('sends what was submitted before the adapter was there', async () => {
    const form = await ResetForm.open(scenarios.request);
    const { adapter } = form.element;
    form.element.adapter = undefined;
    await form.submit(sampleEmail);
    assert.equal(form.form!.getAttribute('aria-busy'), 'true');
    form.element.adapter = adapter;
    await form.reach('code');
    assert.equal(form.countOf('request'), 1);
  });

  it('says so where nobody gives an adapter, or one without this column', async () => {
    const form = await ResetForm.open(scenarios.request);
    form.element.adapter = { getConfig: form.adapter.getConfig };
    await form.until(() => form.text.includes('This is not available here.'), 'the words');
    assert.equal(form.form, null);
    form.element.adapter = undefined;
    await form.until(() => form.text.includes('This part of the page is not connected.'), 'the words');
    form.element.adapter = form.adapter;
    await form.reach('email');
  });

  it('never throws at odd values', async () => {
    const form = await ResetForm.open(scenarios.request);
    Object.assign(form.element, { variant: 'nonsense', headingLevel: NaN, email: null, token: null, messages: null });
    await form.element.updateComplete;
    form.element.setAttribute('heading-level', 'x');
    await form.element.updateComplete;
    assert.equal(form.heading, 'Reset your password');
    assert.equal(form.input.value, '');
  });
});

describe('<reset-password-form>: inside other pages', () => {
  it('looks the same whatever the page says of fields and buttons', async () => {
    const page = document.createElement('style');
    page.textContent = `
      input { border: 9px dotted red !important_not; height: 9px; width: 50px; text-transform: uppercase }
      form .field input[type=email] { background: red; border-radius: 40px }
      button { background: lime !important_not; text-transform: uppercase; letter-spacing: 9px; width: 40px }
      label, p, form { margin: 30px; display: inline; color: red }`;
    const looks = async () => {
      const form = await ResetForm.open(scenarios.request);
      await form.reach('email');
      const parts = [form.input, form.button('Send the mail')!, form.element.querySelector('label')!];
      return parts.map((part) => {
        const style = getComputedStyle(part);
        return Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]));
      });
    };
    const plain = await looks();
    document.head.append(page);
    const inPage = await looks();
    page.remove();
    assert.deepEqual(inPage, plain);
  });

  it('works and looks alike inside another shadow tree', async () => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const shadow = outer.attachShadow({ mode: 'closed' });
    const element = document.createElement('reset-password-form');
    element.adapter = memoryAdapter({ scenario: scenarios.request });
    shadow.append(element);
    await element.updateComplete;
    const input = element.querySelector('input')!;
    assert.equal(getComputedStyle(input).minBlockSize, '44px');
    expect(shadow.adoptedStyleSheets.length).to.be.greaterThan(0);
    assert.equal(document.adoptedStyleSheets.length, 0, 'the page around is left alone');
    element.remove();
    assert.equal(shadow.adoptedStyleSheets.length, 0);
  });

  it('shares its sheet with its like, and keeps the page’s own', async () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    const one = await ResetForm.open(scenarios.request);
    const two = await ResetForm.open(scenarios.request);
    for (const form of [one, two]) {
      await form.submit(sampleEmail);
      await form.reach('code');
    }
    const count = document.adoptedStyleSheets.length;
    one.element.remove();
    assert.equal(document.adoptedStyleSheets.length, count);
    two.element.remove();
    assert.deepEqual(document.adoptedStyleSheets, [own]);
    document.adoptedStyleSheets = [];
  });

  it('gives every form ids of its own', async () => {
    const one = await ResetForm.open(scenarios.request);
    const two = await ResetForm.open(scenarios.request);
    assert.notEqual(one.input.id, two.input.id);
    assert.equal(document.querySelectorAll(`[id="${one.input.id}"]`).length, 1);
  });

  it('leaves the page’s own children and attributes alone', async () => {
    const form = await ResetForm.open(scenarios.request);
    const own = document.createElement('p');
    own.slot = 'footer';
    own.textContent = 'Terms';
    form.element.append(own);
    const attributes = form.element.getAttributeNames();
    await form.submit(sampleEmail);
    await form.reach('code');
    assert.equal(own.parentElement, form.element);
    expect(own.assignedSlot).to.exist;
    assert.deepEqual(form.element.getAttributeNames(), attributes);
  });
});
