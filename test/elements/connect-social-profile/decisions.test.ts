import { assert } from '@open-wc/testing';
import { socialProfileScenarios as scenarios } from '../../../src/adapters/scenarios.js';
import { read, testPorts, Widget } from './connect-harness.js';

describe('<connect-social-profile>: before and after the platform', () => {
  it('tells before it leaves what is read, what is not, where it goes and who will see it', async () => {
    const widget = await Widget.at('list', scenarios.preflight);
    await widget.press('Connect Instagram');
    await widget.until('preflight');
    for (const words of [
      /Opens www\.instagram\.com/,
      /See your password/,
      /Your posts with text/,
      /Robin Park/,
      /professional account/,
    ]) {
      assert.match(widget.text, words);
    }
    await widget.untilTrue('focus is on the heading', () => widget.focused?.matches('[part~=heading]'));
    await widget.press('Not now');
    await widget.until('list');
    assert.equal(widget.countOf('createAttempt'), 0);
  });

  it('asks for another account where a person wants one', async () => {
    const { ports, went } = testPorts();
    const widget = await Widget.at('list', scenarios.waiting, { ports });
    await widget.press('Connect Instagram');
    await widget.until('preflight');
    await widget.press('Use another account');
    await widget.untilTrue('led on', () => went.length === 1);
    const [, input] = widget.calls.find(([method]) => method === 'createAttempt')!;
    assert.include(input as object, { platform: 'instagram', switchAccount: true });
  });

  it('shares nothing that a person has not ticked', async () => {
    for (const ticked of [false, true]) {
      const widget = await Widget.at('list', scenarios.confirming);
      await widget.press('Go on');
      await widget.until('confirming');
      const box = widget.find('input[name=consent]') as HTMLInputElement;
      assert.isFalse(box.checked);
      if (ticked) box.click();
      await widget.press('Connect it');
      await widget.until('connected');
      const [, input] = widget.calls.find(([method]) => method === 'confirm')!;
      assert.equal((input as { visibleToManager: boolean }).visibleToManager, ticked);
      assert.deepEqual(Object.keys(input as object).includes('textVersion'), ticked);
    }
  });

  it('tells the page once what has been connected and what is missing', async () => {
    const widget = await Widget.at('list', scenarios.confirmingMissing);
    await widget.press('Go on');
    await widget.until('confirming');
    assert.match(widget.text, /You have not allowed the numbers of your posts/);
    await widget.press('Connect it');
    await widget.until('limited');
    const [event, ...more] = widget.heardOf('profile-connected');
    assert.isEmpty(more);
    const { profileId, ...detail } = event!.detail;
    assert.deepEqual(detail, { platform: 'instagram', status: 'limited', missing: ['metrics'] });
    assert.isString(profileId);
    await widget.press('Keep it as it is');
    await widget.until('list');
    await widget.untilTrue('it is there', () => widget.find('.profile'));
  });

  it('lets pick one of several, and says what cannot be picked', async () => {
    const widget = await Widget.at('list', scenarios.choosing);
    await widget.press('Go on');
    await widget.until('choosing');
    const boxes = () => [...widget.root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    assert.deepEqual(
      boxes().map(({ disabled }) => disabled),
      [false, false, true, true, true, true],
    );
    await widget.press('Continue');
    await widget.untilTrue('told', () => /Pick one of the profiles/.test(widget.spoken));
    assert.equal(widget.countOf('choose'), 0);
    assert.equal(widget.focused, boxes()[0]);
    boxes()[1]!.click();
    await widget.press('Continue');
    await widget.until('confirming');
    assert.match(widget.heading, /kimleebakes/);
  });

  it('connects another profile than the one meant only as one more', async () => {
    const widget = await Widget.at('list', scenarios.wrongAccount);
    await widget.press('Go on');
    await widget.until('wrong-account');
    assert.match(widget.text, /Nothing has changed/);
    await widget.press(/^Connect @kimlee\.private as well/);
    await widget.untilTrue('confirmed', () => widget.countOf('confirm') === 1);
    const [, input] = widget.calls.find(([method]) => method === 'confirm')!;
    assert.include(input as object, { asNew: true, visibleToManager: false });
  });

  it('asks for a profile of another account without naming that, at once with a code', async () => {
    const widget = await Widget.at('list', scenarios.conflict);
    await widget.press('Go on');
    await widget.until('conflict');
    await widget.press('I have a hand-over code');
    const field = widget.find('input[name=hand-over-code]') as HTMLInputElement;
    await widget.press('Use the code');
    assert.equal(field.getAttribute('aria-invalid'), 'true');
    assert.equal(widget.countOf('requestTransfer'), 0);
    field.value = 'WRONG-CODE';
    await widget.press('Use the code');
    await widget.untilTrue('refused', () => /not a hand-over code/.test(widget.text));
    assert.equal(widget.element.state, 'conflict');
    await widget.press('Ask to move it here');
    await widget.until('list');
    await widget.untilTrue('it is listed', () => /You have asked for @/.test(widget.text));
    assert.deepEqual(widget.heardOf('profile-transferred')[0]!.detail, { platform: 'instagram', action: 'request' });
  });

  it('keeps what a person has typed and focused elsewhere in the page', async () => {
    const { ports } = testPorts();
    const widget = await Widget.at('list', scenarios.connectsInOneGo, { ports });
    await widget.leave();
    await widget.until('waiting');
    const other = widget.page.appendChild(document.createElement('input'));
    other.focus();
    widget.ahead += 5000;
    await widget.until('confirming');
    await widget.untilTrue('spoken', () => /Connect @/.test(widget.spoken));
    assert.equal(document.activeElement, other);
  });

  it('says what comes up while it waits, and leaves focus where it is', async () => {
    const { page } = testPorts().ports;
    const window = { navigate: () => {}, focus: () => {}, close: () => {}, closed: false };
    const widget = await Widget.at('list', scenarios.waiting, {
      ports: { ...(page && { page }), popup: { open: () => window } },
    });
    await widget.leave();
    await widget.until('waiting');
    const again = widget.button('Open the window again')!;
    again.focus();
    window.closed = true;
    await widget.untilTrue('advice', () => /Is the window closed/.test(widget.spoken));
    assert.equal(read(widget.focused), 'Open the window again');
    assert.equal(widget.element.state, 'waiting');
  });

  it('leads to the next step by focus where a person stands in it', async () => {
    const { ports } = testPorts();
    const widget = await Widget.at('list', scenarios.connectsInOneGo, { ports });
    await widget.leave();
    await widget.until('waiting');
    widget.button('Open the window again')!.focus();
    widget.ahead += 5000;
    await widget.until('confirming');
    await widget.untilTrue('focus is on the heading', () => widget.focused?.matches('[part~=heading]'));
  });
});
