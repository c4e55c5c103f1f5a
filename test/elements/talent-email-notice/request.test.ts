import { assert } from '@open-wc/testing';
import { talentEmailScenarios as scenarios } from '../../../src/adapters/scenarios.js';
import { Notice, read } from './notice-harness.js';

const proposed = 'kim@studio-lee.example';

async function draft(settings = {}): Promise<Notice> {
  const notice = await Notice.at('variation', scenarios.variation, settings);
  await notice.press('See what you can do');
  await notice.press('Name an address');
  await notice.until('request-draft');
  return notice;
}

describe('<talent-email-notice>: another address', () => {
  it('is asked for, and the way of the request is shown with the step it is at', async () => {
    const notice = await draft();
    await notice.submit('email', ` ${proposed} `);
    await notice.until('with-manager');
    assert.deepEqual(notice.calls.at(-1), ['requestChange', { email: proposed }]);
    assert.deepEqual(
      [...notice.heardOf('email-change-request'), ...notice.heardOf('email-change-requested')].map(
        ({ detail }) => detail,
      ),
      [{ address: 'another' }, { address: 'another' }],
    );
    const current = notice.root.querySelectorAll('[aria-current=step]');
    assert.lengthOf(current, 1);
    assert.equal(current[0]!.closest('ol')!.getAttribute('aria-label'), 'How far your request is');
    assert.match(read(current[0]), /^Now: Answer by/);
    assert.equal(notice.focused?.getAttribute('part'), 'heading');
  });

  it('leads back to the field with what is wrong, before anything is sent', async () => {
    for (const [typed, said] of [
      ['', 'Enter your email address.'],
      ['kim@', 'Enter a whole address'],
      ['KIM.LEE+talent@mail.example', 'the address you have now'],
      ['kim.lee@mail.example', 'still holds this address'],
    ] as const) {
      const notice = await draft();
      await notice.submit('email', typed);
      assert.equal(notice.field('email').getAttribute('aria-invalid'), 'true', typed);
      assert.include(read(notice.find('#email-help')), said);
      assert.equal(notice.focused, notice.field('email'));
      await notice.untilTrue('speech', () => notice.spoken.includes(said));
      assert.equal(notice.countOf('requestChange'), 0);
      await notice.fill('email', `${typed}x`);
      assert.equal(notice.field('email').getAttribute('aria-invalid'), 'false');
      notice.page.remove();
    }
  });

  it('says what the backend refuses beside the field, and lets it be corrected', async () => {
    const notice = await draft();
    await notice.submit('email', 'kim@disposable.example');
    await notice.untilTrue('a refusal', () => notice.field('email').getAttribute('aria-invalid') === 'true');
    assert.include(read(notice.find('#email-help')), 'end after a while');
    await notice.submit('email', proposed);
    await notice.until('with-manager');
  });

  it('keeps what was typed on the way back and forth', async () => {
    const notice = await draft();
    await notice.fill('email', proposed);
    await notice.press('Back');
    await notice.press('Name an address');
    assert.equal(notice.field('email').value, proposed);
  });

  it('is the page’s to ask for where it wants to be', async () => {
    const notice = await draft({ cancel: ['email-change-request'] });
    await notice.submit('email', proposed);
    assert.equal(notice.element.state, 'request-draft');
    assert.equal(notice.countOf('requestChange'), 0);
    assert.isEmpty(notice.heardOf('email-change-requested'));
  });

  it('is sent once, however often Enter is pressed', async () => {
    const notice = await Notice.at('variation', scenarios.requestPending);
    await notice.press('See what you can do');
    await notice.press('Name an address');
    await notice.submit('email', proposed);
    await notice.key('Enter');
    await notice.key('Enter');
    assert.equal(notice.countOf('requestChange'), 1);
    assert.isTrue(notice.element.matches(':state(pending)'));
  });

  it('says when to try again after too many, and keeps the address', async () => {
    const notice = await Notice.at('variation', scenarios.requestRateLimited);
    await notice.press('See what you can do');
    await notice.press('Name an address');
    await notice.submit('email', proposed);
    await notice.untilTrue('the wait', () => notice.find('.notice.error'));
    assert.include(notice.text, '2 hours');
    await notice.untilTrue('speech', () => notice.spoken.includes('2 hours'));
    assert.equal(notice.field('email').value, proposed);
    assert.isTrue(notice.element.matches(':state(error)'));
  });

  it('can be withdrawn, and says so', async () => {
    const notice = await Notice.at('with-manager', scenarios.withManager);
    await notice.press('Withdraw the request');
    await notice.until('withdrawn');
    assert.lengthOf(notice.heardOf('email-change-withdraw'), 1);
    assert.lengthOf(notice.heardOf('email-change-withdrawn'), 1);
  });

  it('asks once more where an invitation was sent already, and focus finds its way back', async () => {
    const notice = await Notice.at('new-invitation-sent', scenarios.invited);
    await notice.press('Withdraw the request');
    await notice.untilTrue('focus in the panel', () => notice.focused?.id === 'withdraw-title');
    assert.equal(notice.countOf('withdrawChange'), 0);
    await notice.press('Leave it');
    await notice.untilTrue('focus is back', () => notice.focused?.id === 'withdraw');
    await notice.press('Withdraw the request');
    await notice.untilTrue('the panel', () => notice.find('#withdraw-now'));
    notice.find('#withdraw-now')!.click();
    await notice.until('withdrawn');
  });

  it('cannot be taken back once an account that was never used has moved', async () => {
    const notice = await Notice.at('new-invitation-sent', scenarios.invitedUnused);
    assert.isUndefined(notice.button('Withdraw the request'));
  });

  it('says why it was rejected without a word about other people’s accounts, and leads on', async () => {
    const notice = await Notice.at('rejected', scenarios.rejectedNotUsable);
    assert.notMatch(notice.text, /taken|exists|in use|another account|somebody/i);
    await notice.press('Name another address');
    await notice.until('request-draft');
  });

  it('is shown to whoever waits as soon as something has come of it', async () => {
    const notice = await Notice.at('with-manager', scenarios.withManager);
    const change = notice.adapter.backend.changes.at(-1)!;
    change.state = 'with-support';
    notice.pass();
    await notice.until('with-support');
    await notice.untilTrue('it is said', () => notice.spoken.includes('Our team is checking'));
    notice.element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    assert.equal(notice.timers.size, 0);
  });

  it('looks again when somebody comes back to the page', async () => {
    const notice = await Notice.at('with-manager', scenarios.withManager);
    const asked = notice.countOf('get');
    window.dispatchEvent(new Event('online'));
    await notice.untilTrue('another look', () => notice.countOf('get') > asked);
  });
});
