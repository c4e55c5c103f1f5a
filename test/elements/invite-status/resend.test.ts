import { assert, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { invitationScenarios as scenarios, sampleEmail, type Scenario } from '../../../src/adapters/scenarios.js';
import { InviteStatus, read } from './invite-status-harness.js';

const minute = 60_000;

/** The same, found by a session in place of a link. */
function signedIn({ token: _token, seed, ...rest }: Scenario): Scenario {
  return { ...rest, seed: { ...seed, signedIn: sampleEmail } };
}

describe('<invite-status> asks for the address', () => {
  it('and answers the same for an address nobody has invited', async () => {
    const texts: string[] = [];
    for (const email of ['kim.lee@mail.example', 'nobody@mail.example']) {
      const widget = await InviteStatus.at('unknown', scenarios.unknown);
      await widget.give(email);
      await widget.until('asked');
      assert.equal(widget.focused, 'Check your inbox');
      texts.push(widget.text.replace(email, '…'));
    }
    assert.equal(texts[0], texts[1]);
  });

  it('saying in words, at the field and aloud, what is wrong with it', async () => {
    const widget = await InviteStatus.at('unknown', scenarios.unknown);
    await widget.give('');
    assert.match(widget.description, /Enter your email address\./);
    await widget.untilTrue('speech', () => widget.spoken === 'Enter your email address.');
    assert.equal(widget.input.getAttribute('aria-invalid'), 'true');
    assert.equal(widget.root.activeElement, widget.input);
    await widget.give('kim@mail');
    assert.match(widget.description, /Enter a whole address/);
    await expect(widget.element).to.be.accessible();
    await sendKeys({ type: '.example' });
    assert.equal(widget.input.getAttribute('aria-invalid'), 'false');
    assert.notMatch(widget.description, /whole address/);
    assert.deepEqual(
      widget.calls.map(([method]) => method),
      ['get'],
    );
  });

  it('in a field that fills itself and takes any paste', async () => {
    const { input } = await InviteStatus.at('unknown', scenarios.unknown);
    assert.equal(input.autocomplete, 'email');
    assert.equal(input.inputMode, 'email');
    assert.equal(input.labels?.length, 1);
    assert.equal(input.maxLength, -1);
  });

  it('and keeps what was typed when another one is to be given', async () => {
    const widget = await InviteStatus.at('unknown', scenarios.unknown);
    await widget.give('kim@mail.example');
    await widget.until('asked');
    await widget.press('Use another address');
    await widget.until('unknown');
    assert.equal(widget.input.value, 'kim@mail.example');
    assert.equal(widget.focused, 'Find your invitation');
  });

  it('sends once however often Enter is pressed', async () => {
    const widget = await InviteStatus.at('unknown', scenarios.unknown, { options: { latency: 50 } });
    await widget.give('kim@mail.example');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    await widget.until('asked');
    assert.lengthOf(
      widget.calls.filter(([method]) => method === 'resend'),
      1,
    );
  });
});

describe('<invite-status> sends again', () => {
  it('counts the wait down, and says when it is over', async () => {
    const widget = await InviteStatus.at('expired', scenarios.expired);
    await widget.press('Send a new mail');
    await widget.until('resent');
    await widget.press('I can’t find the mail');
    await widget.press('I looked, it isn’t there');
    await widget.until('resend-cooldown');
    assert.match(widget.text, /You can ask again in (60 seconds|1 minute)/);
    const button = widget.button('Send a new mail')!;
    assert.equal(button.getAttribute('aria-disabled'), 'true');
    button.click();
    widget.ahead += 40_000;
    await widget.untilTrue('the count', () => /again in (20|19|18|17) seconds/.test(widget.text));
    widget.ahead += 21_000;
    await widget.until('not-found');
    await widget.untilTrue('the end of the wait', () => widget.spoken === 'You can ask for a new mail now.');
    assert.isNull(widget.button('Send a new mail')!.getAttribute('aria-disabled'));
    assert.lengthOf(
      widget.calls.filter(([method]) => method === 'resend'),
      1,
    );
  });

  it('remembers over a reload what was asked for, and the wait', async () => {
    const first = await InviteStatus.at('unknown', scenarios.unknown);
    await first.give('kim@mail.example');
    await first.until('asked');
    first.element.remove();
    const second = await InviteStatus.open(scenarios.unknown, { keepSession: true });
    await second.until('asked');
    assert.match(second.text, /kim@mail\.example/);
    await second.press('I can’t find the mail');
    await second.press('I looked, it isn’t there');
    await second.until('resend-cooldown');
  });

  it('keeps the wait of a known invitation over a reload by the server’s word', async () => {
    for (let visit = 0; visit < 2; visit++) {
      const widget = await InviteStatus.at('sent', signedIn(scenarios.resendCooldown));
      await widget.press('I can’t find the mail');
      await widget.press('I looked, it isn’t there');
      await widget.until('resend-cooldown');
      assert.match(widget.text, /You can ask again in 4\d seconds/);
      widget.element.remove();
    }
  });

  it('tells when the day’s mails are used up', async () => {
    const widget = await InviteStatus.at('sent', signedIn(scenarios.rateLimited));
    await widget.press('I can’t find the mail');
    await widget.press('I looked, it isn’t there');
    await widget.until('resend-cooldown');
    assert.match(widget.text, /That was the last mail for today\. You can ask again in \d+ hours/);
    await expect(widget.element).to.be.accessible();
  });

  it('says aloud what went wrong, keeps the step, and can be tried again', async () => {
    const widget = await InviteStatus.at('sent', signedIn(scenarios.resendFails));
    await widget.press('I can’t find the mail');
    await widget.press('I looked, it isn’t there');
    await widget.press('Send a new mail');
    await widget.until('error');
    assert.equal(widget.heading, 'Let’s try again');
    await widget.untilTrue('speech', () => /Something went wrong on our side/.test(widget.spoken));
    assert.match(read(widget.root.querySelector('.notice')), /Something went wrong on our side/);
    await expect(widget.element).to.be.accessible();
    await widget.press('Send a new mail');
    await widget.until('resent');
    assert.isNull(widget.root.querySelector('.notice'));
  });

  it('shows what an invitation has become that was closed meanwhile', async () => {
    const widget = await InviteStatus.at('expired', scenarios.expired);
    const account = widget.adapter.backend.find(sampleEmail)!;
    account.invitation!.state = 'revoked';
    await widget.press('Send a new mail');
    await widget.until('revoked');
    assert.isNull(widget.root.querySelector('.notice'));
  });
});

describe('<invite-status> looks again', () => {
  const come = (type: 'online' | 'visibilitychange') =>
    type === 'online' ? window.dispatchEvent(new Event(type)) : document.dispatchEvent(new Event(type));

  it('when the network is back', async () => {
    const widget = await InviteStatus.at('error', scenarios.recovers);
    come('online');
    await widget.until('ready');
  });

  it('when somebody comes back to the page, but not at every glance', async () => {
    const widget = await InviteStatus.at('pending', scenarios.pending);
    widget.adapter.backend.find(sampleEmail)!.invitation!.state = 'used';
    come('visibilitychange');
    come('visibilitychange');
    await widget.element.updateComplete;
    assert.lengthOf(widget.calls, 1);
    widget.ahead += minute;
    come('visibilitychange');
    await widget.until('used');
    await widget.untilTrue('speech', () => widget.spoken === 'You’ve already joined');
    assert.equal(document.activeElement, document.body);
  });

  it('at a press, and says what there is where nothing has changed', async () => {
    const widget = await InviteStatus.at('delayed', scenarios.delayed);
    await widget.press('Check again');
    await widget.untilTrue('the answer', () => widget.spoken === 'The mail is taking longer');
    assert.lengthOf(widget.calls, 2);
  });

  it('at a press after a failure, and leads focus to the answer', async () => {
    const widget = await InviteStatus.at('error', scenarios.recovers);
    widget.button('Try again')!.focus();
    await widget.press('Try again');
    await widget.until('ready');
    await widget.untilTrue('focus', () => widget.focused === 'Welcome, Kim Lee');
  });

  it('when it is given another link', async () => {
    const widget = await InviteStatus.at('ready', scenarios.sent);
    widget.element.token = undefined;
    await widget.until('unknown');
    widget.element.token = scenarios.sent.token;
    await widget.until('ready');
  });
});
