import { expect } from '@open-wc/testing';
import { passwordResetScenarios as scenarios, sampleEmail, samplePassword } from '../../../src/adapters/scenarios.js';
import type { Scenario } from '../../../src/adapters/scenarios.js';
import { ResetForm } from './reset-form-harness.js';

async function opened(scenario: Scenario = scenarios.newPasswordReset): Promise<ResetForm> {
  const form = await ResetForm.open(scenario);
  await form.reach('password');
  await form.until(() => form.description.includes('At least'), 'the rule');
  return form;
}

describe('<reset-password-form>: what password managers need', () => {
  it('puts account, password and button into one form in the page’s own tree', async () => {
    const form = await opened();
    const inside = form.form!.getRootNode();
    expect(inside).to.equal(document);
    const fields = [...form.form!.elements] as HTMLInputElement[];
    expect(
      fields.map(({ name, type, autocomplete }) => [name, type, autocomplete].filter(Boolean).join(' ')),
    ).to.deep.equal(['username text username', 'password password new-password', 'button', 'submit']);
    expect(form.form!.method).to.equal('post');
  });

  it('shows the account and gives it as the user name', async () => {
    const form = await opened();
    const account = form.field('username')!;
    expect(account.value).to.equal(sampleEmail);
    expect(account.readOnly).to.equal(true);
    expect(account.labels![0]!.textContent).to.equal('Account');
    expect(account.getBoundingClientRect().width).to.be.greaterThan(100);
    expect(form.text).to.contain(sampleEmail);
  });

  it('lets paste and any length through', async () => {
    const form = await opened();
    expect(form.input.maxLength).to.equal(-1);
    await form.paste('a pasted password of some length');
    expect(form.input.value).to.equal('a pasted password of some length');
  });

  it('takes the form out of the page once the password is set, so that browsers offer to save it', async () => {
    const form = await opened();
    await form.submit(samplePassword);
    await form.reachHeading('You’re signed in');
    expect(form.form).to.equal(null);
    expect(form.element.querySelector('input')).to.equal(null);
  });

  it('hides a shown password before it is sent', async () => {
    const form = await opened();
    await form.paste(samplePassword);
    await form.click('Show password');
    expect(form.input.type).to.equal('text');
    let type = '';
    const call = form.element.adapter!.passwordReset!;
    const complete = call.complete.bind(call);
    call.complete = (...given) => ((type = form.input.type), complete(...given));
    await form.submit(samplePassword);
    await form.reachHeading('You’re signed in');
    expect(type).to.equal('password');
  });
});

describe('<reset-password-form>: choosing a password', () => {
  it('names the step for the account: a first password or a new one', async () => {
    const first = await ResetForm.open(scenarios.newPasswordActivate, { variant: 'reset' });
    await first.reachHeading('Set your password');
    expect(first.button('Set password and sign in')).to.exist;
    expect(first.text).not.to.match(/reset|forg[eo]t|new one/i);
    const other = await ResetForm.open(scenarios.newPasswordReset, { variant: 'activate' });
    await other.reachHeading('Choose a new password');
  });

  it('shows and hides the password by a real toggle that keeps it', async () => {
    const form = await opened();
    await form.type('violet');
    await form.press('Tab');
    expect(form.focus).to.equal(form.button('Show password'));
    await form.press('Space');
    expect(form.button('Show password')!.getAttribute('aria-pressed')).to.equal('true');
    expect([form.input.type, form.input.value]).to.deep.equal(['text', 'violet']);
    await form.press('Enter');
    expect(form.button('Show password')!.getAttribute('aria-pressed')).to.equal('false');
    expect([form.input.type, form.input.value]).to.deep.equal(['password', 'violet']);
    expect(form.countOf('complete'), 'the toggle does not submit').to.equal(0);
  });

  it('says only what holds everywhere until the deployment’s rule is known', async () => {
    const form = await ResetForm.open(scenarios.newPasswordReset, {
      options: { faults: { getConfig: { kind: 'silence' } } },
    });
    await form.reach('password');
    expect(form.description.trim()).to.equal('Any characters, spaces too.');
    await form.submit('short');
    await form.until(() => form.description.includes('This password is too short.'), 'the refusal');
    expect(form.countOf('complete'), 'the backend judges').to.equal(1);
  });

  it('follows the rule while it is typed, in words', async () => {
    const form = await opened();
    await form.paste('violet h');
    expect(form.description).to.contain('At least 15 characters 7 more to go');
    await form.paste('violet harbour 6');
    expect(form.description).to.contain('Long enough');
    await form.paste('x'.repeat(129));
    expect(form.description).to.contain('At most 128 characters');
  });

  it('counts characters as the server does: code points after NFKC', async () => {
    const form = await opened();
    await form.paste('👩‍🚀'.repeat(5));
    expect(form.description, 'three code points each').to.contain('Long enough');
    await form.paste('ﬃ'.repeat(5));
    expect(form.description, 'a ligature becomes three letters').to.contain('Long enough');
    await form.paste('é'.normalize('NFD').repeat(14));
    expect(form.description, 'accents are composed').to.contain('1 more to go');
  });

  it('speaks of the rule after a pause, not at every key', async () => {
    const form = await opened();
    const said = new Set<string>();
    const region = form.root.querySelector('[role=status]')!;
    const watch = new MutationObserver(() => said.add(region.textContent));
    watch.observe(region, { childList: true, characterData: true, subtree: true });
    await form.type('violet harb');
    await form.until(() => said.size > 0, 'speech');
    watch.disconnect();
    expect([...said]).to.deep.equal(['4 more to go']);
  });

  it('refuses what cannot pass at once, and takes the words back while it is changed', async () => {
    const form = await opened();
    await form.click('Save and sign in');
    await form.until(() => form.focus === form.input, 'focus in the field');
    expect(form.description).to.contain('Enter a new password.');
    await form.paste('too short');
    expect(form.description).not.to.contain('Enter a new password.');
    await form.click('Save and sign in');
    await form.until(() => form.description.includes('This password is too short.'), 'the refusal');
    expect(form.countOf('complete')).to.equal(0);
  });

  for (const [name, why] of [
    ['common', 'Many people use this password'],
    ['breached', 'has appeared in a data leak'],
    ['context', 'contains your address or our name'],
    ['unchanged', 'is your present password'],
  ] as const) {
    it(`says why the backend refused it, and leads to the field: ${name}`, async () => {
      const form = await opened(scenarios[name]);
      await form.paste(scenarios[name].type!.password!);
      await form.click(/^(Save|Set password) and sign in$/);
      await form.until(
        () => form.description.includes(why),
        why,
        () => form.description,
      );
      await form.until(() => form.focus === form.input, 'focus in the field');
      expect(form.input.getAttribute('aria-invalid')).to.equal('true');
      expect(form.input.value, 'it is kept, to be changed').to.equal(scenarios[name].type!.password);
      expect(form.input.type).to.equal('password');
    });
  }

  it('saves once, however often it is told to', async () => {
    const form = await opened(scenarios.saving);
    await form.paste(samplePassword);
    for (let i = 0; i < 50; i++) form.button('Set password and sign in')!.click();
    await form.press('Enter');
    expect(form.countOf('complete')).to.equal(1);
    expect(form.form!.getAttribute('aria-busy')).to.equal('true');
    expect(form.element.matches(':state(pending)')).to.equal(true);
  });

  it('keeps the password when it is not clear what became of it, and then tells', async () => {
    const form = await opened(scenarios.savingUnclear);
    await form.submit(samplePassword);
    await form.until(() => form.notice, 'a notice');
    expect(form.notice).to.equal('That took too long. Please try again.');
    expect(form.input.value).to.equal(samplePassword);
    await form.press('Enter');
    await form.reachHeading('This link has been used');
    expect(form.text).to.contain('If your password is set, simply sign in.');
    expect(form.button('Sign in')!.getAttribute('href')).to.equal('https://northlight.example/sign-in');
  });

  it('tells that the link died meanwhile, and how to go on', async () => {
    const form = await opened(scenarios.expiresMeanwhile);
    await form.submit(samplePassword);
    await form.reachHeading('This link has expired');
    expect(form.form).to.equal(null);
    await form.click('Send a new mail');
    await form.reachHeading('Check your mail');
  });

  it('is done: signed in, what else has happened, and the next step', async () => {
    const form = await opened(scenarios.doneSession);
    form.adapter.backend.openSession(form.adapter.backend.find(sampleEmail)!);
    form.adapter.backend.openSession(form.adapter.backend.find(sampleEmail)!);
    await form.submit(samplePassword);
    await form.reachHeading('You’re signed in');
    await form.until(() => form.focus?.matches('[part~=heading]'), 'focus on the heading');
    expect(form.text).to.contain(`Your password is set for ${sampleEmail}.`);
    expect(form.text).to.contain('Your invitation is accepted.');
    expect(form.text).to.contain('You were signed out on 2 other devices.');
    expect(form.button('Continue')!.getAttribute('href')).to.equal('https://northlight.example/home');
    expect(form.heard.map(({ type }) => type)).to.deep.equal(['password-set', 'signed-in']);
    expect((form.heard[0] as CustomEvent<unknown>).detail).to.deep.equal({ signedIn: true, invitationAccepted: true });
    expect(form.element.matches(':state(done)')).to.equal(true);
  });

  it('sends to the sign-in where the deployment wants one', async () => {
    const form = await opened(scenarios.doneSignIn);
    await form.submit(samplePassword);
    await form.reachHeading('Your password is set');
    expect(form.button('Sign in')!.getAttribute('href')).to.equal('https://northlight.example/sign-in');
    expect(form.heard.map(({ type }) => type)).to.deep.equal(['password-set']);
  });
});
