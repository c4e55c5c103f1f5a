import { assert, expect } from '@open-wc/testing';
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
    assert.equal(inside, document);
    const fields = [...form.form!.elements] as HTMLInputElement[];
    assert.deepEqual(
      fields.map(({ name, type, autocomplete }) => [name, type, autocomplete].filter(Boolean).join(' ')),
      ['username text username', 'password password new-password', 'button', 'submit'],
    );
    assert.equal(form.form!.method, 'post');
  });

  it('shows the account and gives it as the user name', async () => {
    const form = await opened();
    const account = form.field('username')!;
    assert.equal(account.value, sampleEmail);
    assert.equal(account.readOnly, true);
    assert.equal(account.labels![0]!.textContent, 'Account');
    expect(account.getBoundingClientRect().width).to.be.greaterThan(100);
    expect(form.text).to.contain(sampleEmail);
  });

  it('lets paste and any length through', async () => {
    const form = await opened();
    assert.equal(form.input.maxLength, -1);
    await form.paste('a pasted password of some length');
    assert.equal(form.input.value, 'a pasted password of some length');
  });

  it('takes the form out of the page once the password is set, so that browsers offer to save it', async () => {
    const form = await opened();
    await form.submit(samplePassword);
    await form.reachHeading('You’re signed in');
    assert.equal(form.form, null);
    assert.equal(form.element.querySelector('input'), null);
  });

  it('hides a shown password before it is sent', async () => {
    const form = await opened();
    await form.paste(samplePassword);
    await form.click('Show password');
    assert.equal(form.input.type, 'text');
    let type = '';
    const call = form.element.adapter!.passwordReset!;
    const complete = call.complete.bind(call);
    call.complete = (...given) => ((type = form.input.type), complete(...given));
    await form.submit(samplePassword);
    await form.reachHeading('You’re signed in');
    assert.equal(type, 'password');
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
    assert.equal(form.focus, form.button('Show password'));
    await form.press('Space');
    assert.equal(form.button('Show password')!.getAttribute('aria-pressed'), 'true');
    assert.deepEqual([form.input.type, form.input.value], ['text', 'violet']);
    await form.press('Enter');
    assert.equal(form.button('Show password')!.getAttribute('aria-pressed'), 'false');
    assert.deepEqual([form.input.type, form.input.value], ['password', 'violet']);
    assert.equal(form.countOf('complete'), 0, 'the toggle does not submit');
  });

  it('says only what holds everywhere until the deployment’s rule is known', async () => {
    const form = await ResetForm.open(scenarios.newPasswordReset, {
      options: { faults: { getConfig: { kind: 'silence' } } },
    });
    await form.reach('password');
    assert.equal(form.description.trim(), 'Any characters, spaces too.');
    await form.submit('short');
    await form.until(() => form.description.includes('This password is too short.'), 'the refusal');
    assert.equal(form.countOf('complete'), 1, 'the backend judges');
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
    assert.deepEqual([...said], ['4 more to go']);
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
    assert.equal(form.countOf('complete'), 0);
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
      assert.equal(form.input.getAttribute('aria-invalid'), 'true');
      assert.equal(form.input.value, scenarios[name].type!.password, 'it is kept, to be changed');
      assert.equal(form.input.type, 'password');
    });
  }

  it('saves once, however often it is told to', async () => {
    const form = await opened(scenarios.saving);
    await form.paste(samplePassword);
    for (let i = 0; i < 50; i++) form.button('Set password and sign in')!.click();
    await form.press('Enter');
    assert.equal(form.countOf('complete'), 1);
    assert.equal(form.form!.getAttribute('aria-busy'), 'true');
    assert.equal(form.element.matches(':state(pending)'), true);
  });

  it('keeps the password when it is not clear what became of it, and then tells', async () => {
    const form = await opened(scenarios.savingUnclear);
    await form.submit(samplePassword);
    await form.until(() => form.notice, 'a notice');
    assert.equal(form.notice, 'That took too long. Please try again.');
    assert.equal(form.input.value, samplePassword);
    await form.press('Enter');
    await form.reachHeading('This link has been used');
    expect(form.text).to.contain('If your password is set, simply sign in.');
    assert.equal(form.button('Sign in')!.getAttribute('href'), 'https://northlight.example/sign-in');
  });

  it('tells that the link died meanwhile, and how to go on', async () => {
    const form = await opened(scenarios.expiresMeanwhile);
    await form.submit(samplePassword);
    await form.reachHeading('This link has expired');
    assert.equal(form.form, null);
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
    assert.equal(form.button('Continue')!.getAttribute('href'), 'https://northlight.example/home');
    assert.deepEqual(
      form.heard.map(({ type }) => type),
      ['password-set', 'signed-in'],
    );
    assert.deepEqual((form.heard[0] as CustomEvent<unknown>).detail, { signedIn: true, invitationAccepted: true });
    assert.equal(form.element.matches(':state(done)'), true);
  });

  it('sends to the sign-in where the deployment wants one', async () => {
    const form = await opened(scenarios.doneSignIn);
    await form.submit(samplePassword);
    await form.reachHeading('Your password is set');
    assert.equal(form.button('Sign in')!.getAttribute('href'), 'https://northlight.example/sign-in');
    assert.deepEqual(
      form.heard.map(({ type }) => type),
      ['password-set'],
    );
  });
});
