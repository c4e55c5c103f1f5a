import { assert } from '@open-wc/testing';
import { samplePassword, talentEmailScenarios as scenarios } from '../../../src/adapters/scenarios.js';
import { basePassword } from '../../../src/adapters/scenarios/talent-creator.js';
import { Notice, read, type Settings } from './notice-harness.js';

/** To the question for the password of the older account. */
async function reauth(settings: Settings = {}): Promise<Notice> {
  const notice = await Notice.at('variation', scenarios.variation, settings);
  await notice.press('See what you can do');
  await notice.press('What that means');
  await notice.until('delete-info');
  await notice.press('Continue');
  await notice.until('delete-reauth');
  return notice;
}

/** Keeps the browser from saving, and tells what it would have saved. */
async function withoutSaving(work: (saved: string[]) => Promise<void>): Promise<void> {
  const saved: string[] = [];
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.download) saved.push(this.download);
    else click.call(this);
  };
  try {
    await work(saved);
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
}

describe('<talent-email-notice>: the usual address, by the end of the older account', () => {
  it('says first what is lost, what is kept and which account stays', async () => {
    const notice = await Notice.at('variation', scenarios.variation);
    await notice.press('See what you can do');
    await notice.press('What that means');
    await notice.until('delete-info');
    const [goes, stays] = [...notice.root.querySelectorAll('.fates .row')].map(read);
    assert.equal(goes, 'Is deleted kim.lee@mail.example');
    assert.equal(stays, 'Stays as it is kim.lee+talent@mail.example');
    for (const words of ['profiles are released', 'campaigns', 'What is kept, and why', '7 days to change your mind']) {
      assert.include(notice.text, words);
    }
    assert.equal(notice.countOf('request'), 0);
  });

  it('says that it cannot be undone where the deployment grants no days', async () => {
    const notice = await Notice.open(scenarios.variation, {
      adapter: {
        getConfig: async () => ({
          ...(await (await Notice.open(scenarios.variation)).adapter.getConfig()),
          deletionGraceDays: 0,
        }),
      },
    });
    await notice.until('variation');
    await notice.press('See what you can do');
    assert.include(notice.text, 'It cannot be undone.');
    await notice.press('What that means');
    assert.include(notice.text, 'deleted at once');
  });

  it('asks for the password in the page’s own tree, with the account it belongs to', async () => {
    const notice = await reauth();
    const password = notice.field('password');
    assert.equal(password.getRootNode(), document);
    assert.equal(password.autocomplete, 'current-password');
    assert.equal(password.form, notice.field('username').form);
    assert.equal(notice.field('username').value, 'kim.lee@mail.example');
    assert.equal(password.form!.method, 'post');
    await notice.press('Show password');
    assert.equal(password.type, 'text');
  });

  it('wants a password, and says beside the field when it is the wrong one', async () => {
    const notice = await reauth();
    await notice.submit('password', '');
    assert.equal(notice.field('password').getAttribute('aria-invalid'), 'true');
    assert.equal(notice.countOf('request'), 0);
    await notice.submit('password', samplePassword);
    await notice.untilTrue('a refusal', () => notice.text.includes('Address and password do not match.'));
    assert.equal(notice.focused, notice.field('password'));
    assert.equal(notice.field('password').getAttribute('aria-invalid'), 'true');
  });

  it('sends a mail to be confirmed, and nothing more', async () => {
    const notice = await reauth();
    await notice.submit('password', basePassword);
    await notice.until('delete-mail-sent');
    assert.include(notice.text, 'Nothing is deleted until you confirm');
    assert.isNull(notice.element.querySelector('input'));
    assert.deepEqual(
      [...notice.heardOf('account-delete'), ...notice.heardOf('account-deletion-requested')].map(
        ({ detail }) => detail,
      ),
      [{ account: 'base', action: 'request' }, { account: 'base' }],
    );
    await notice.press('Cancel the deletion');
    await notice.until('cancelled');
    assert.lengthOf(notice.heardOf('account-deletion-cancelled'), 1);
  });

  it('is the page’s to ask for where it wants to be', async () => {
    const notice = await reauth({ cancel: ['account-delete'] });
    await notice.submit('password', basePassword);
    assert.equal(notice.element.state, 'delete-reauth');
    assert.equal(notice.countOf('request'), 0);
  });

  it('hands out everything that is kept, for the password typed', async () => {
    await withoutSaving(async (saved) => {
      const notice = await reauth();
      await notice.press('Download my data');
      assert.equal(notice.countOf('exportData'), 0);
      await notice.untilTrue('focus on the field', () => notice.focused === notice.field('password'));
      await notice.fill('password', basePassword);
      await notice.press('Download my data');
      await notice.untilTrue('a word about it', () => notice.find('.notice.done'));
      assert.match(saved[0] ?? '', /\.json$/);
      await notice.untilTrue('speech', () => notice.spoken.includes('downloaded'));
      assert.deepEqual(
        notice.heardOf('account-exported').map(({ detail }) => detail),
        [{ account: 'base' }],
      );
      // What was typed is still there to go on with.
      assert.equal(notice.field('password').value, basePassword);
    });
  });

  it('can be taken back until its date', async () => {
    const notice = await Notice.at('delete-scheduled', scenarios.deleteScheduled);
    assert.match(notice.heading, /will be deleted on \w+ \d+/);
    await notice.press('Keep the account');
    await notice.until('cancelled');
    assert.include(notice.text, 'Nothing was deleted.');
  });

  it('cannot be stopped any more while it takes place', async () => {
    const notice = await Notice.at('deleting', scenarios.deleteRunning);
    assert.isUndefined(notice.button(/keep|cancel/i));
  });

  it('ends with the address free, to be asked for', async () => {
    const notice = await Notice.at('address-free', scenarios.addressFree);
    assert.include(notice.text, 'No account holds it any more.');
    await notice.press('Ask for a new invitation');
    await notice.until('with-manager');
    assert.deepEqual(notice.calls.at(-1), ['requestChange', { email: 'kim.lee@mail.example' }]);
    assert.deepEqual(
      notice.heardOf('email-change-requested').map(({ detail }) => detail),
      [{ address: 'usual' }],
    );
  });
});

describe('<talent-email-notice>: the link of a mail about a deletion', () => {
  it('is confirmed by a person, not by what presses buttons in mails', async () => {
    const notice = await Notice.at('delete-confirm', scenarios.linkConfirm);
    const box = notice.field('understood');
    assert.isFalse(box.checked);
    for (const button of notice.root.querySelectorAll('button')) {
      if (read(button) === 'Delete the account') button.click();
    }
    await notice.untilTrue('the box is pointed out', () => box.getAttribute('aria-invalid') === 'true');
    assert.equal(notice.focused, box);
    assert.equal(notice.countOf('confirm'), 0);
    assert.equal(notice.element.state, 'delete-confirm');
    await notice.key('Space');
    assert.isTrue(box.checked);
    assert.equal(box.getAttribute('aria-invalid'), 'false');
    await notice.press('Delete the account');
    await notice.until('delete-scheduled');
    assert.deepEqual(
      notice.heardOf('account-deletion-confirmed').map(({ detail }) => detail),
      [{ account: 'link' }],
    );
  });

  it('can be answered with no by whoever never asked for it', async () => {
    const notice = await Notice.at('delete-confirm', scenarios.linkNotMine);
    await notice.press('Keep the account');
    await notice.until('cancelled');
  });

  it('shows what became of it', async () => {
    for (const [state, scenario] of [
      ['delete-scheduled', scenarios.linkScheduled],
      ['cancelled', scenarios.linkCancelled],
      ['lapsed', scenarios.linkLapsed],
      ['deleting', scenarios.linkRunning],
      ['deleted', scenarios.linkDeleted],
      ['unknown', scenarios.linkUnknownDeletion],
    ] as const) {
      const notice = await Notice.at(state, scenario);
      notice.page.remove();
    }
  });

  it('leaves a reference once the account is deleted', async () => {
    const notice = await Notice.at('deleted', scenarios.linkDeleted);
    assert.match(read(notice.find('[data-copy=receipt]')), /\w{6}/);
    assert.isTrue(notice.element.matches(':state(done)'));
    assert.notMatch(notice.text, /\S@\S/);
  });
});

describe('<talent-email-notice variant="delete-account">', () => {
  it('ends the account that is signed in, with its profiles by name', async () => {
    const notice = await Notice.at('delete-info', scenarios.ownAccount);
    assert.equal(notice.heading, 'What deleting your account means');
    assert.include(read(notice.find('.profiles')), 'Instagram');
    await notice.press('Continue');
    await notice.submit('password', samplePassword);
    await notice.until('delete-mail-sent');
    assert.deepEqual(
      notice.heardOf('account-deletion-requested').map(({ detail }) => detail),
      [{ account: 'own' }],
    );
  });

  it('wants somebody to be signed in', async () => {
    const notice = await Notice.at('signed-out', scenarios.ownSignedOut);
    assert.equal(notice.button('Sign in')!.getAttribute('href'), 'https://northlight.example/sign-in');
  });
});
