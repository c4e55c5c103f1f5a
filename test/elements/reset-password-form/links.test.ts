import { assert, expect } from '@open-wc/testing';
import { passwordResetScenarios as scenarios, sampleEmail, samplePassword } from '../../../src/adapters/scenarios.js';
import { ResetForm } from './reset-form-harness.js';

const dead = {
  linkExpired: ['expired', 'This link has expired', 'Send a new mail'],
  linkUsed: ['used', 'This link has been used', 'Sign in'],
  linkSuperseded: ['superseded', 'There is a newer mail', 'Send a new mail'],
  linkRevoked: ['revoked', 'This link is no longer active', 'Contact support'],
  linkUnknown: ['unknown', 'This link doesn’t work', 'Ask for a new mail'],
} as const;

describe('<reset-password-form>: the link', () => {
  for (const [name, [reason, heading, way]] of Object.entries(dead)) {
    it(`tells in its own words that it is ${reason}, with the one right way on`, async () => {
      const form = await ResetForm.open(scenarios[name as keyof typeof dead]);
      assert.equal(form.heading, 'Checking your link');
      await form.reachHeading(heading);
      await form.until(() => form.button(way), way);
      const main = [...form.root.querySelectorAll('[part~=actions] > *')][0];
      assert.equal(main, form.button(way));
      assert.equal(form.element.matches(':state(expired)'), true);
      assert.deepEqual(
        form.heard.map(({ type }) => type),
        ['password-reset-link-dead'],
      );
      assert.deepEqual((form.heard[0] as CustomEvent<unknown>).detail, { reason });
      // Nobody asked for this, so it is spoken.
      await form.until(
        () => form.spoken === heading,
        'speech',
        () => form.spoken,
      );
      assert.equal(form.focus, document.body);
    });
  }

  it('sends a new mail to the address the server knows, without asking for it', async () => {
    const form = await ResetForm.open(scenarios.linkExpired);
    await form.reachHeading('This link has expired');
    expect(form.text).to.contain('We can send a new one to k•••@mail.example.');
    assert.equal(form.form, null);
    await form.click('Send a new mail');
    await form.reachHeading('Check your mail');
    assert.deepEqual(Object.keys(form.calls.at(-1)![1]), ['token']);
    expect(form.text).to.contain('A mail is on its way to you.');
    assert.equal(form.adapter.backend.lastMail(sampleEmail)?.kind, 'password-reset');
  });

  it('takes the typed code of that mail too, without asking for the address', async () => {
    const form = await ResetForm.open(scenarios.linkExpired);
    await form.click('Send a new mail');
    await form.reach('code');
    await form.submit(form.adapter.backend.lastMail(sampleEmail)?.code ?? '');
    await form.reach('password');
    await form.submit(samplePassword);
    await form.reachHeading('You’re signed in');
  });

  it('asks for the address where the server cannot know it', async () => {
    const form = await ResetForm.open(scenarios.linkUnknown);
    await form.click('Ask for a new mail');
    await form.reach('email');
    await form.submit(sampleEmail);
    await form.reach('code');
  });

  it('offers no new mail where none would help', async () => {
    const form = await ResetForm.open(scenarios.linkRevoked);
    await form.reachHeading('This link is no longer active');
    expect(form.text).to.contain('Ask your talent manager');
    assert.equal(form.button(/mail|address/), undefined);
  });

  it('can be checked again when the check itself failed', async () => {
    const form = await ResetForm.open(scenarios.linkCheckFails);
    await form.reachHeading('We couldn’t check your link');
    expect(form.text).to.contain('Something went wrong on our side.');
    await form.click('Try again');
    await form.reach('password');
  });

  it('says which account is signed in and which the link is for, before it goes on', async () => {
    const form = await ResetForm.open(scenarios.otherSession);
    await form.reachHeading('You’re signed in as someone else');
    expect(form.text).to.contain(`This browser is signed in as robin@mail.example. The link is for ${sampleEmail}.`);
    assert.equal(form.form, null);
    await form.click(`Continue as ${sampleEmail}`);
    await form.reach('password');
    await form.until(() => form.focus?.matches('[part~=heading]'), 'focus on the heading');
    await form.submit(samplePassword);
    await form.reachHeading('You’re signed in');
  });

  it('can be left alone without using it up', async () => {
    const form = await ResetForm.open(scenarios.otherSession);
    await form.click('Stay signed in as robin@mail.example');
    await form.reachHeading('Nothing was changed');
    assert.equal(form.button('Continue')!.getAttribute('href'), 'https://northlight.example/home');
    assert.deepEqual(
      form.calls.map(([method]) => method),
      ['inspect'],
    );
    await form.click(`Continue as ${sampleEmail}`);
    await form.reach('password');
  });

  it('is checked anew when another one is opened, and the older answer no longer counts', async () => {
    const form = await ResetForm.open(scenarios.newPasswordReset, { options: { latency: 40 } });
    await form.until(() => form.countOf('inspect') === 1, 'the first check');
    form.element.token = scenarios.linkUnknown.token;
    await form.reachHeading('This link doesn’t work');
    form.element.token = undefined;
    await form.reach('email');
    form.element.token = scenarios.newPasswordReset.token;
    await form.reach('password');
    const checks = form.countOf('inspect');
    form.element.token = scenarios.newPasswordReset.token;
    await form.element.updateComplete;
    assert.equal(form.countOf('inspect'), checks, 'the same link set again by a framework');
    expect(form.field('password')).to.exist;
  });

  it('leaves focus where it is when the person is elsewhere in the page', async () => {
    // Long enough for the person to be elsewhere before the answer comes, on a loaded machine too.
    const form = await ResetForm.open(scenarios.sent, { options: { latency: 2500 } });
    const elsewhere = document.createElement('input');
    form.element.after(elsewhere);
    await form.submit(sampleEmail);
    elsewhere.focus();
    await form.reach('code');
    await form.until(() => form.spoken === 'Check your mail', 'speech');
    assert.equal(document.activeElement, elsewhere);
  });
});
