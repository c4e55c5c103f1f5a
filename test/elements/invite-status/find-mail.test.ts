import { assert, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { invitationScenarios as scenarios } from '../../../src/adapters/scenarios.js';
import { InviteStatus, read } from './invite-status-harness.js';

const known = scenarios.signedInWaiting;

async function searching(email?: string): Promise<InviteStatus> {
  const widget = await InviteStatus.at('sent', known, email === undefined ? {} : { email });
  await widget.press('I can’t find the mail');
  await widget.until('not-found-help');
  return widget;
}

describe('<invite-status>, where the mail cannot be found,', () => {
  const mailboxes: [string, string, RegExp, string | undefined, string | undefined][] = [
    [
      'k•••@gmail.com',
      'Gmail',
      /Spam, Promotions and All Mail/,
      'Search in Gmail',
      'https://mail.google.com/mail/u/0/#search/in%3Aanywhere%20from%3Acreators%40northlight.example',
    ],
    [
      'k•••@HOTMAIL.co.uk',
      'Outlook',
      /Junk Email and under Other/,
      'Open Junk Email',
      'https://outlook.live.com/mail/0/junkemail',
    ],
    [
      'k•••@yahoo.fr',
      'Yahoo',
      /Yahoo Mail, look in Spam/,
      'Search in Yahoo Mail',
      'https://mail.yahoo.com/d/search/keyword=from%253Acreators%2540northlight.example',
    ],
    ['k•••@icloud.com', 'iCloud', /iCloud Mail, look in Junk/, 'Open iCloud Mail', 'https://www.icloud.com/mail'],
    ['k•••@agency.example', 'company', /quarantine/, undefined, undefined],
  ];
  for (const [email, name, hint, label, url] of mailboxes) {
    it(`knows where to look in a ${name} mailbox`, async () => {
      const widget = await searching(email);
      assert.match(widget.text, hint);
      assert.match(widget.text, /Search all folders for creators@northlight\.example/);
      if (!label) return;
      const link = widget.button(new RegExp(label))!;
      assert.equal(link.getAttribute('href'), url);
      assert.equal(link.getAttribute('target'), '_blank');
      assert.equal(link.getAttribute('rel'), 'noopener noreferrer');
      assert.match(read(link), /opens in a new tab/);
      assert.lengthOf(widget.root.querySelectorAll('li'), 3);
      await expect(widget.element).to.be.accessible();
    });
  }

  it('offers the search of a known mailbox at once', async () => {
    const widget = await InviteStatus.at('sent', known, { email: 'k•••@gmail.com' });
    await widget.untilTrue('the link', () => widget.link(/Search in Gmail/));
  });

  it('leads from the search to a new mail, with focus on each new heading', async () => {
    const widget = await searching();
    assert.equal(widget.focused, 'Let’s find the mail');
    await widget.press('I looked, it isn’t there');
    await widget.until('not-found');
    assert.equal(widget.focused, 'Let’s try again');
    await widget.press('Send a new mail');
    await widget.until('resent');
    assert.equal(widget.focused, 'A new mail is on its way');
    assert.match(widget.text, /k•••@mail\.example\. Only the newest mail works/);
    assert.deepEqual(
      widget.calls.filter(([method]) => method === 'resend'),
      [['resend', {}]],
    );
    assert.isAtLeast(widget.adapter.backend.mails.length, 1);
  });

  it('can be walked with the keyboard alone', async () => {
    const widget = await InviteStatus.at('sent', known);
    await widget.untilTrue('the configuration', () => widget.buttons.length === 3);
    for (const press of ['Tab', 'Tab', 'Tab', 'Enter']) await sendKeys({ press });
    await widget.until('not-found-help');
    for (let steps = 0; widget.focused !== 'I looked, it isn’t there' && steps < 9; steps++)
      await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await widget.until('not-found');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await widget.until('resent');
  });

  it('goes back', async () => {
    const widget = await searching();
    await widget.press('Back');
    await widget.until('sent');
    assert.equal(widget.focused, 'Your invitation is waiting in your inbox');
  });

  it('gives the new mail to another address', async () => {
    const widget = await searching();
    await widget.press('I looked, it isn’t there');
    await widget.press('Use another address');
    await widget.until('unknown');
    await widget.give('kim+talent@mail.example');
    await widget.until('asked');
    assert.deepEqual(widget.calls.at(-1), ['resend', { email: 'kim+talent@mail.example' }]);
    assert.match(widget.text, /If there is an invitation for kim\+talent@mail\.example/);
  });
});

describe('<invite-status> copies', () => {
  const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
  let copied: string[];
  const useClipboard = (writeText: ((text: string) => Promise<void>) | undefined) =>
    Object.defineProperty(navigator, 'clipboard', { value: writeText && { writeText }, configurable: true });
  beforeEach(() => {
    copied = [];
    useClipboard((text) => Promise.resolve(void copied.push(text)));
  });
  after(() => Object.defineProperty(navigator, 'clipboard', clipboard));

  it('sender and subject, and says so', async () => {
    const widget = await InviteStatus.at('sent', known);
    await widget.press(/^Copy: creators/);
    await widget.untilTrue('the word', () => widget.spoken === 'Copied');
    assert.equal(read(widget.button(/creators@/)), 'Copied');
    await widget.press(/^Copy: Your/);
    await widget.untilTrue('the word again', () => read(widget.button(/^Copy: Your/)) === 'Copied');
    assert.deepEqual(copied, ['creators@northlight.example', 'Your invitation to Northlight']);
  });

  for (const [how, writeText] of [
    ['is refused', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
    ['is not there', undefined],
  ] as const) {
    it(`by selecting the text where the clipboard ${how}`, async () => {
      useClipboard(writeText);
      const widget = await InviteStatus.at('sent', known);
      await widget.press(/^Copy: creators/);
      await widget.untilTrue('what to do', () => widget.spoken.startsWith('Selected.'));
      assert.equal(getSelection()?.type, 'Range');
    });
  }
});
