import { expect } from '@open-wc/testing';
import { passwordResetScenarios as scenarios, sampleEmail } from '../../../src/adapters/scenarios.js';
import { ResetForm } from './reset-form-harness.js';

describe('<reset-password-form>: asking for the mail', () => {
  it('can be typed into at once, before anything was asked of the backend', async () => {
    const form = await ResetForm.open(scenarios.request);
    expect(form.heading).to.equal('Reset your password');
    expect(form.input.type).to.equal('email');
    expect(form.input.autocomplete).to.equal('username');
    expect(form.calls).to.deep.equal([]);
  });

  it('never says "reset" to who never had a password', async () => {
    const form = await ResetForm.open(scenarios.request, { variant: 'activate' });
    expect(form.heading).to.equal('Set your password');
    expect(form.text).not.to.match(/reset|forg[eo]t/i);
  });

  it('sends on Enter and then says the same of every address', async () => {
    const texts = [];
    for (const scenario of [scenarios.request, scenarios.requestUnknown]) {
      const form = await ResetForm.open(scenario);
      await form.reach('email');
      await form.submit(scenario.type!.email!);
      await form.reach('code');
      texts.push(form.text.replaceAll(scenario.type!.email!, '…'));
    }
    expect(texts[0]).to.contain('If there is an account for');
    expect(texts[1]).to.equal(texts[0]);
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
      expect(form.input.getAttribute('aria-invalid')).to.equal('true');
      expect(form.description).to.equal(error);
    }
    expect(form.calls).to.deep.equal([]);
    await form.type('x');
    expect(form.input.getAttribute('aria-invalid'), 'while it is being changed').to.equal('false');
  });

  it('speaks of an error when focus is in the field already', async () => {
    const form = await ResetForm.open(scenarios.request);
    await form.submit('kim.lee');
    await form.until(() => form.spoken, 'speech');
    expect(form.spoken).to.equal('Enter a whole address, such as kim@example.com.');
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
    expect(form.input.value).to.equal('known@mail.example');
    await form.submit(sampleEmail);
    await form.reach('code');
    await form.click('Use another address');
    await form.reach('email');
    expect(form.input.value).to.equal(sampleEmail);
  });

  it('sends once, however often it is told to', async () => {
    const form = await ResetForm.open(scenarios.requesting);
    await form.paste(sampleEmail);
    await form.until(() => form.button('Send the mail'), 'the button');
    for (let i = 0; i < 50; i++) form.button('Send the mail')!.click();
    await form.press('Enter');
    await form.until(() => form.countOf('request') > 0, 'the call');
    expect(form.countOf('request')).to.equal(1);
    expect(form.heard.filter(({ type }) => type === 'password-reset-request').length).to.equal(1);
    const button = form.button('Send the mail')!;
    expect(form.form!.getAttribute('aria-busy')).to.equal('true');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(button.matches(':disabled'), 'a disabled button would lose focus').to.equal(false);
  });

  it('can be stopped by the page', async () => {
    const form = await ResetForm.open(scenarios.request);
    form.element.addEventListener('password-reset-request', (event) => {
      expect(event.detail).to.deep.equal({ kind: 'address' });
      event.preventDefault();
    });
    await form.submit(sampleEmail);
    await form.until(() => form.heard.length, 'the event');
    expect(form.calls).to.deep.equal([]);
    expect(form.field('email')!.value).to.equal(sampleEmail);
    expect(form.form!.getAttribute('aria-busy')).to.equal('false');
  });

  it('tells the page that the mail was asked for', async () => {
    const form = await ResetForm.open(scenarios.request);
    await form.submit(sampleEmail);
    await form.reach('code');
    await form.until(() => form.heard.length === 2, 'both events');
    expect(form.heard.map(({ type }) => type)).to.deep.equal(['password-reset-request', 'password-reset-requested']);
    expect(form.heard.every(({ bubbles, composed }) => bubbles && composed)).to.equal(true);
    expect(form.heard.map(({ cancelable }) => cancelable)).to.deep.equal([true, false]);
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
      expect(form.input.value).to.equal(sampleEmail);
      expect(form.input.getAttribute('aria-invalid')).to.equal('false');
      await form.until(() => form.spoken.includes(said), 'speech');
      expect(form.element.matches(':state(error)')).to.equal(true);
    });
  }

  it('counts the wait down', async () => {
    const form = await ResetForm.open(scenarios.sentCooldown);
    await form.submit(sampleEmail);
    await form.until(() => form.notice.includes('42 seconds'), 'the wait');
    form.ahead = 12_000;
    await form.until(() => form.notice.includes('30 seconds'), 'less to wait');
    form.ahead = 60_000;
    await form.until(() => !form.notice.includes('again in'), 'nothing to wait for');
  });
});
