import { assert, expect } from '@open-wc/testing';
import { passwordResetScenarios as scenarios, type Scenario } from '../../../src/adapters/scenarios.js';
import { ResetForm } from './reset-form-harness.js';

async function sent(scenario: Scenario = scenarios.sent, options = {}): Promise<ResetForm> {
  const form = await ResetForm.open(scenario, options);
  await form.reach('email');
  await form.submit(scenario.type!.email!);
  await form.reach('code');
  return form;
}

describe('<reset-password-form>: the mail is on its way', () => {
  it('leads there and says what to do now, and where to look', async () => {
    const form = await sent();
    await form.until(() => form.focus?.matches('[part~=heading]'), 'focus on the heading');
    assert.equal(form.heading, 'Check your mail');
    expect(form.text).to.contain('It works for 1 hour.');
    await form.until(
      () => form.text.includes('“Set your Northlight password” from creators@northlight.example'),
      'subject and sender',
    );
  });

  it('has one field that the mail’s code is filled into by the browser', async () => {
    const form = await sent();
    assert.equal(form.element.querySelectorAll('input').length, 1);
    assert.equal(form.input.getAttribute('autocomplete'), 'one-time-code');
    assert.equal(form.input.inputMode, 'numeric');
    assert.equal(form.input.maxLength, -1, 'pasted with spaces it is longer');
    assert.equal(form.description, '8 digits');
  });

  for (const typed of ['2468 1357', '2468–1357', ' 24681357\u200F', '٢٤٦٨١٣٥٧', '２４６８１３５７']) {
    it(`takes the code as ${JSON.stringify(typed)}`, async () => {
      const form = await sent();
      await form.submit(typed);
      await form.reach('password');
      assert.deepEqual(form.calls.at(-2), ['verifyCode', { email: 'kim.lee@mail.example', code: '24681357' }]);
    });
  }

  it('asks for a code that has all its digits before it uses up a try', async () => {
    const form = await sent();
    for (const typed of ['', '2468']) {
      await form.paste(typed || ' ');
      await form.click('Continue');
      await form.until(() => form.focus === form.input, 'focus in the field');
      assert.equal(form.description, 'Enter the 8 digits from the mail.');
    }
    assert.equal(form.countOf('verifyCode'), 0);
  });

  it('counts the tries left and keeps what was typed', async () => {
    const form = await sent(scenarios.codeWrong);
    for (const left of ['4 tries', '3 tries', '2 tries', '1 try']) {
      await form.submit('00000000');
      await form.until(
        () => form.description.includes(`You have ${left} left.`),
        left,
        () => form.description,
      );
      assert.equal(form.input.value, '00000000');
      assert.equal(form.input.getAttribute('aria-invalid'), 'true');
    }
    await form.submit('00000000');
    await form.until(() => form.description.includes('Too many wrong codes.'), 'the end of the tries');
  });

  it('sends one try, however often it is told to', async () => {
    const form = await sent(scenarios.codeChecking);
    await form.paste('24681357');
    for (let i = 0; i < 50; i++) form.button('Continue')!.click();
    assert.equal(form.countOf('verifyCode'), 1);
  });

  it('speaks of the next step where focus stands on the heading already', async () => {
    const form = await sent();
    await form.submit('24681357');
    await form.reach('password');
    await form.until(
      () => form.spoken === 'Set your password',
      'speech',
      () => form.spoken,
    );
    assert.equal(form.focus?.matches('[part~=heading]'), true);
  });

  it('lets another mail be asked for once the wait is over', async () => {
    const form = await sent();
    expect(form.text).to.contain('You can ask again in 1 minute.');
    const again = form.button('Send a new mail')!;
    assert.equal(again.getAttribute('aria-disabled'), 'true');
    again.click();
    assert.equal(form.countOf('request'), 1);
    form.ahead = 60_500;
    await form.until(() => again.getAttribute('aria-disabled') === 'false', 'the end of the wait');
    expect(form.text).not.to.contain('ask again');
    await form.click('Send a new mail');
    await form.until(() => form.notice, 'a notice');
    assert.equal(form.notice, 'A new mail is on its way. Only the newest one works.');
    await form.until(
      () => form.spoken === form.notice,
      'speech',
      () => form.spoken,
    );
    expect(form.text).to.contain('You can ask again in');
    await form.until(
      () => form.heard.at(-1)?.type === 'password-reset-requested',
      'the event',
      () => String(form.heard.map(({ type }) => type)),
    );
    assert.deepEqual((form.heard.at(-1) as CustomEvent<unknown>).detail, { kind: 'resend' });
  });

  it('says under the button when another mail is refused, and leaves the code alone', async () => {
    const form = await sent(scenarios.sent, { options: { faults: {} } });
    form.ahead = 61_000;
    form.element.adapter = form.element.adapter;
    await form.until(() => form.button('Send a new mail')!.getAttribute('aria-disabled') === 'false', 'the wait');
    form.adapter.backend.asked.set(
      'reset kim.lee@mail.example',
      Array.from({ length: 5 }, () => new Date(Date.now() + form.ahead - 100_000)),
    );
    await form.click('Send a new mail');
    await form.until(() => form.notice, 'a notice');
    assert.equal(form.notice, 'That was a bit too often.');
    expect(form.text).to.contain('You can ask again in 24 hours.');
    assert.equal(form.input.getAttribute('aria-invalid'), 'false');
  });

  it('stands where it was after a reload, with the time that is left', async () => {
    const first = await sent();
    const saved = JSON.stringify(sessionStorage);
    expect(saved).not.to.match(/rst_|24681357/);
    first.element.remove();
    const again = document.createElement('reset-password-form');
    again.clock = { now: () => Date.now() + 20_000 };
    again.adapter = first.adapter;
    first.heard.length = 0;
    document.body.append(again);
    const second = Object.create(first, { element: { value: again } }) as ResetForm;
    await second.reach('code');
    expect(second.text).to.contain('kim.lee@mail.example');
    expect(second.text).to.match(/again in (39|40) seconds/);
    again.remove();
  });
});
