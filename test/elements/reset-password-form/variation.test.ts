import { assert } from '@open-wc/testing';
import { passwordResetScenarios, talentEmailScenarios } from '../../../src/adapters/scenarios.js';
import { ResetForm } from './reset-form-harness.js';

const link = (form: ResetForm) =>
  form.root.querySelector<HTMLAnchorElement>('a[href="https://northlight.example/talent-email"]');

describe('<reset-password-form>: an account under a variation', () => {
  it('says so while the password is set, with a way to our page that the host page may take over', async () => {
    const form = await ResetForm.open(talentEmailScenarios.variationLink);
    await form.reach('password');
    let heard = 0;
    form.element.addEventListener('talent-email-open', (event) => {
      event.preventDefault();
      heard++;
    });
    link(form)!.click();
    assert.equal(heard, 1);
    assert.notInclude(form.root.innerHTML + document.body.innerHTML, talentEmailScenarios.variationLink.token!);
  });

  it('says nothing of it elsewhere', async () => {
    const form = await ResetForm.open(passwordResetScenarios.newPasswordActivate);
    await form.reach('password');
    assert.isNull(link(form));
  });
});
