import { assert, expect } from '@open-wc/testing';
import { passwordResetScenarios as scenarios, sampleEmail } from '../../../src/adapters/scenarios.js';
import { ResetForm } from './reset-form-harness.js';

describe('<reset-password-form>: asking for the mail', () => {
  it('can be typed into at once, before anything was asked of the backend', async () => {
    const form = await ResetForm.open(scenarios.request);
    assert.equal(form.heading, 'Reset your password');
    assert.equal(form.input.type, 'email');
    assert.equal(form.input.autocomplete, 'username');
    assert.deepEqual(form.calls, []);
  });

  it('never says "reset" to who never had a password', async () => {
    const form = await ResetForm.open(scenarios.request, { variant: 'activate' });
    assert.equal(form.heading, 'Set your password');
    expect(form.text).not.to.match(/reset|forg[eo]t/i);
  });

  it('sends on Enter and then says the same of every address', async () => {
    const texts = [];
    for (const scenario of [scenarios.request, scenarios.requestUnknown]) {
      const form = await ResetForm.open(scenario);
      await form.reach('email');
      await form.submit(scenario.type!.email!);
      await form.until(() => form.text.includes('Look in Spam'), 'the hint');
      texts.push(form.text.replaceAll(scenario.type!.email!, '…'));
    }
    expect(texts[0]).to.contain('If there is an account for');
    assert.equal(texts[1], texts[0]);
  });

  it('says what is missing before it asks the backend, and leads to the field', async () => {
    const form = await ResetForm.open(scenarios.request);
    for (const [typed, error] of [
      ['', 'Enter your email address.'],
      ['kim.lee', 'Enter a whole address, such as kim@example.com.'],
      ['kim@mail', 'Enter a whole address, such as kim@example.com.'],
    ] as const) {
      await form.paste(typed || ' ');
      await form.click('Send the mail');
      await form.until(() => form.focus === form.input, 'focus in the field');
      assert.equal(form.input.getAttribute('aria-invalid'), 'true');
      assert.equal(form.description, error);
    }
    assert.deepEqual(form.calls, []);
    await form.type('x');
    assert.equal(form.input.getAttribute('aria-invalid'), 'false', 'while it is being changed');
  });

  it('speaks of an error when focus is in the field already', async () => {
    const form = await ResetForm.open(scenarios.request);
    await form.submit('kim.lee');
    await form.until(() => form.spoken, 'speech');
    assert.equal(form.spoken, 'Enter a whole address, such as kim@example.com.');
  });

  it('takes addresses as people have them', async () => {
    for (const typed of [' kim.lee@mail.example ', 'Kim.Lee+talent@Mail.Example', 'kim@bücher.example']) {
      const form = await ResetForm.open(scenarios.request);
      await form.submit(typed);
      await form.reach('code');
    }
  });

  it('begins with the address the page knows and never asks for one twice', async () => {
    const form = await ResetForm.open(scenarios.request, { email: 'known@mail.example' });
    assert.equal(form.input.value, 'known@mail.example');
    await form.submit(sampleEmail);
    await form.reach('code');
    await form.click('Use another address');
    await form.reach('email');
    assert.equal(form.input.value, sampleEmail);
  });

  it('sends once, however often it is told to', async () => {
    const form = await ResetForm.open(scenarios.requesting);
    await form.paste(sampleEmail);
    await form.until(() => form.button('Send the mail'), 'the button');
    for (let i = 0; i < 50; i++) form.button('Send the mail')!.click();
    await form.press('Enter');
    await form.until(() => form.countOf('request') > 0, 'the call');
    assert.equal(form.countOf('request'), 1);
    assert.equal(form.heard.filter(({ type }) => type === 'password-reset-request').length, 1);
    const button = form.button('Send the mail')!;
    assert.equal(form.form!.getAttribute('aria-busy'), 'true');
    assert.equal(button.getAttribute('aria-disabled'), 'true');
    assert.equal(button.matches(':disabled'), false, 'a disabled button would lose focus');
  });

  it('can be stopped by the page', async () => {
    const form = await ResetForm.open(scenarios.request);
    form.element.addEventListener('password-reset-request', (event) => {
      assert.deepEqual(event.detail, { kind: 'address' });
      event.preventDefault();
    });
    await form.submit(sampleEmail);
    await form.until(() => form.heard.length, 'the event');
    assert.deepEqual(form.calls, []);
    assert.equal(form.field('email')!.value, sampleEmail);
    assert.equal(form.form!.getAttribute('aria-busy'), 'false');
  });

  it('tells the page that the mail was asked for', async () => {
    const form = await ResetForm.open(scenarios.request);
    await form.submit(sampleEmail);
    await form.reach('code');
    await form.until(() => form.heard.length === 2, 'both events');
    assert.deepEqual(
      form.heard.map(({ type }) => type),
      ['password-reset-request', 'password-reset-requested'],
    );
    assert.equal(
      form.heard.every(({ bubbles, composed }) => bubbles && composed),
      true,
    );
    assert.deepEqual(
      form.heard.map(({ cancelable }) => cancelable),
      [true, false],
    );
  });

  for (const [name, said] of [
    ['offline', 'There seems to be no connection.'],
    ['unavailable', 'Something went wrong on our side.'],
    ['error', 'Reference for support: K7Q2-M4XD'],
    ['rateLimited', 'You can ask again in 15 hours.'],
    ['sentCooldown', 'You can ask again in 42 seconds.'],
  ] as const) {
    it(`says what happened and keeps the address: ${name}`, async () => {
      const form = await ResetForm.open(scenarios[name]);
      await form.submit(sampleEmail);
      await form.until(() => form.notice, 'a notice');
      expect(form.notice).to.contain(said);
      assert.equal(form.input.value, sampleEmail);
      assert.equal(form.input.getAttribute('aria-invalid'), 'false');
      await form.until(() => form.spoken.includes(said), 'speech');
      assert.equal(form.element.matches(':state(error)'), true);
    });
  }

  it('counts the wait down', async () => {
    const form = await ResetForm.open(scenarios.sentCooldown);
    await form.submit(sampleEmail);
    await form.until(() => form.notice.includes('42 seconds'), 'the wait');
    form.ahead = 12_000;
    await form.until(() => /\b(30|2\d) seconds/.test(form.notice), 'less to wait');
    form.ahead = 60_000;
    await form.until(() => !form.notice.includes('again in'), 'nothing to wait for');
  });
});
