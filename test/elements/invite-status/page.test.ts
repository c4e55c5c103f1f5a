import { assert, expect } from '@open-wc/testing';
import { invitationScenarios as scenarios } from '../../../src/adapters/scenarios.js';
import { hostileText } from '../../../src/adapters/scenarios/hostile.js';
import { InviteStatus } from './invite-status-harness.js';

const cancel = (event: Event) => event.preventDefault();

describe('<invite-status> lets the page', () => {
  it('know each state once', async () => {
    const widget = await InviteStatus.at('expired', scenarios.expired);
    await widget.press('Send a new mail');
    await widget.until('resent');
    assert.deepEqual(
      widget.heardOf('invite-state-change').map(({ detail }) => detail.state),
      ['expired', 'resent'],
    );
    assert.deepEqual(
      widget.heardOf('invite-resend').map(({ detail }) => detail.by),
      ['invitation'],
    );
    assert.deepEqual(
      widget.heardOf('invite-resent').map(({ detail }) => detail.retryAfter),
      [60],
    );
  });

  it('ask for the mail by its own means', async () => {
    const widget = await InviteStatus.at('expired', scenarios.expired);
    widget.page.addEventListener('invite-resend', cancel);
    await widget.press('Send a new mail');
    assert.deepEqual(
      widget.calls.map(([method]) => method),
      ['get'],
    );
    assert.isEmpty(widget.heardOf('invite-resent'));
    assert.equal(widget.element.state, 'expired');
  });

  it('show the password form in place', async () => {
    const widget = await InviteStatus.at('ready', scenarios.sent);
    widget.page.addEventListener('invite-continue', cancel);
    await widget.press('Set your password');
    assert.lengthOf(widget.heardOf('invite-continue'), 1);
    const expired = await InviteStatus.at('expired', scenarios.expired);
    expired.page.addEventListener('invite-reset-request', cancel);
    await expired.press('Set a password with your address');
    assert.lengthOf(expired.heardOf('invite-reset-request'), 1);
    assert.equal(expired.link('Set a password with your address'), 'https://northlight.example/reset');
  });

  it('take the secret of the link along in the fragment only', async () => {
    const widget = await InviteStatus.at('ready', scenarios.sent);
    const here = location.href.replace(/#.*/, '');
    const { getConfig } = widget.adapter;
    widget.element.adapter = {
      ...widget.adapter,
      getConfig: async () => {
        const config = await getConfig();
        return { ...config, links: { ...config.links, passwordReset: here } };
      },
    };
    await widget.until('ready');
    await widget.untilTrue('the way', async () => {
      await widget.press('Set your password');
      return location.hash === `#t=${scenarios.sent.token!}`;
    });
    assert.isUndefined(widget.link('Set your password'));
    history.replaceState(null, '', here);
  });

  it('see no secret and no address, whatever happens', async () => {
    const widget = await InviteStatus.at('expired', scenarios.expired);
    await widget.press('Send a new mail');
    await widget.until('resent');
    await widget.press('I can’t find the mail');
    await widget.press('I looked, it isn’t there');
    await widget.press('Use another address');
    await widget.give('kim+talent@mail.example');
    await widget.until('asked');
    const seen = JSON.stringify(widget.heard.map((event) => (event as CustomEvent<unknown>).detail));
    assert.isAbove(widget.heard.length, 6);
    assert.notMatch(seen, /inv_|@|example/);
    const shown = widget.element.outerHTML + widget.root.innerHTML + JSON.stringify(Object.entries(sessionStorage));
    assert.notMatch(shown, /inv_/);
    assert.isEmpty(widget.element.getAttributeNames());
    for (const event of widget.heard) {
      assert.isTrue(event.bubbles && event.composed, event.type);
      expect((event as CustomEvent<unknown>).detail === null || Object.isFrozen((event as CustomEvent).detail)).to.be
        .true;
    }
  });

  it('put its own heading, words and footer in', async () => {
    const widget = await InviteStatus.open(scenarios.signedInWaiting);
    widget.element.innerHTML = '<span slot="heading">Mine</span><p slot="intro">First</p><p slot="footer">Last</p>';
    widget.element.messages = {
      en: { invitation: { sentText: 'Have a look.' } },
      de: { invitation: { sentText: 'Schau nach.' } },
    };
    widget.element.headingLevel = 3;
    await widget.until('sent');
    const heading = widget.root.querySelector('[role=heading]')!;
    assert.equal(heading.getAttribute('aria-level'), '3');
    assert.lengthOf(heading.querySelector('slot')!.assignedElements(), 1);
    assert.match(widget.text, /Have a look\./);
    await expect(widget.element).to.be.accessible();
    widget.page.lang = 'de-AT';
    await widget.untilTrue('German', () => /Schau nach\./.test(widget.text));
  });
});

describe('<invite-status> shows hostile answers', () => {
  it('as text, without a link to anywhere bad', async () => {
    const widget = await InviteStatus.at('superseded', scenarios.hostile);
    await widget.untilTrue('the configuration', () => /onerror/.test(widget.text));
    assert.isNull(widget.root.querySelector('img, script, iframe'));
    assert.isEmpty(widget.root.querySelectorAll('time'));
    assert.include(widget.text, hostileText.unbroken);
    assert.isAtMost(widget.page.scrollWidth, widget.page.clientWidth);
    await widget.press('I can’t find the mail');
    await widget.until('not-found-help');
    await widget.press('I looked, it isn’t there');
    const links = [...widget.root.querySelectorAll('a')].map(({ href }) => href);
    assert.isEmpty(links.filter((href) => !/^https:\/\/(mail\.google|outlook\.office)\.com\//.test(href)));
  });

  it('as a failure where they are too large or of no known state', async () => {
    await InviteStatus.at('error', scenarios.huge);
    const widget = await InviteStatus.open(scenarios.unknown);
    const { adapter } = widget.element;
    widget.element.adapter = {
      ...adapter!,
      invitation: {
        ...adapter!.invitation!,
        get: () => Promise.resolve({ state: 'toString', email: 'k', resendIn: 0, resendsLeft: 1 } as never),
      },
    };
    await widget.untilTrue('an error', () => widget.heading === 'We couldn’t load your invitation');
  });

  it('whole, where names and addresses are as long as they may be', async () => {
    const widget = await InviteStatus.at('ready', scenarios.longTexts, { width: 200 });
    assert.isAtMost(widget.page.scrollWidth, widget.page.clientWidth);
  });
});
