import { assert, expect } from '@open-wc/testing';
import { passwordResetScenarios as scenarios, sampleEmail, samplePassword } from '../../../src/adapters/scenarios.js';
import { ResetForm } from './reset-form-harness.js';

describe('<reset-password-form>: languages', () => {
  it('speaks the language around it and runs in its direction, the form in the page too', async () => {
    const form = await ResetForm.open(scenarios.newPasswordReset, { lang: 'ar', dir: 'rtl' });
    await form.reachHeading('اختر كلمة مرور جديدة');
    await form.reach('password');
    assert.equal(getComputedStyle(form.form!).direction, 'rtl');
    assert.equal(form.form!.closest('[lang]')!.getAttribute('lang'), 'ar');
    assert.equal(getComputedStyle(form.input).direction, 'ltr', 'passwords are not written from the right');
    await form.until(() => /(15|١٥) حرفًا على الأقل/.test(form.description), 'the rule in its plural');
    await form.paste('violet harbo');
    // Engines differ in the digits of Arabic.
    assert.match(form.description, /بقيت [3٣] أحرف/);
  });

  it('follows a change of language without losing what is typed', async () => {
    const form = await ResetForm.open(scenarios.newPasswordReset);
    await form.reach('password');
    await form.paste(samplePassword);
    const { input } = form;
    form.element.parentElement!.setAttribute('lang', 'ar');
    await form.reachHeading('اختر كلمة مرور جديدة');
    assert.equal(form.input, input);
    assert.equal(input.value, samplePassword);
  });

  it('words errors anew in the new language', async () => {
    const form = await ResetForm.open(scenarios.request);
    await form.submit('kim');
    await form.until(() => form.description.startsWith('Enter a whole address'), 'the error');
    form.element.parentElement!.setAttribute('lang', 'ar');
    await form.reachHeading('إعادة تعيين كلمة المرور');
    expect(form.description).to.match(/[\u0600-\u06ff]/);
  });

  it('takes single texts from the page', async () => {
    const form = await ResetForm.open(scenarios.sent);
    form.element.messages = {
      en: { passwordRequest: { title: 'Your way in' }, passwordReset: { sentTitle: 'Have a look' } },
    };
    await form.reachHeading('Your way in');
    await form.submit(sampleEmail);
    await form.reachHeading('Have a look');
    expect(form.text).to.contain('If there is an account for');
  });
});
