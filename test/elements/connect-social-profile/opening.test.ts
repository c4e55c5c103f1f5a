import { assert } from '@open-wc/testing';
import { socialProfileScenarios as scenarios } from '../../../src/adapters/scenarios.js';
import { markup, testPorts, Widget } from './connect-harness.js';

interface FollowedLink {
  readonly href: string;
  readonly target: string;
  readonly rel: string;
  readonly referrerPolicy: string;
  readonly connected: boolean;
}

/** The browser's own way to open windows and follow links, listened to and kept from doing it. */
function listenToBrowser(opens: boolean) {
  const { open } = window;
  const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!;
  const windows: [url: unknown, name: string, features: string][] = [];
  const followed: FollowedLink[] = [];
  const popup = { closed: false, focus() {}, close() {}, document: document.implementation.createHTMLDocument() };
  window.open = (url, name = '', features = '') => {
    windows.push([url, name, features]);
    return opens ? (popup as unknown as Window) : null;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const { href, target, rel, referrerPolicy, isConnected } = this;
    followed.push({ href, target, rel, referrerPolicy, connected: isConnected });
  };
  return {
    windows,
    followed,
    popup,
    stop() {
      window.open = open;
      Object.defineProperty(HTMLAnchorElement.prototype, 'click', click);
    },
  };
}

describe('<connect-social-profile> opens the platform’s page', () => {
  it('in a window made within the click, before anything is asked of the backend', async () => {
    const widget = await Widget.at('list', scenarios.waiting);
    await widget.press('Connect Instagram');
    await widget.until('preflight');
    const before = widget.calls.length;
    const browser = listenToBrowser(true);
    try {
      widget.button('Continue to Instagram')!.click();
      assert.lengthOf(browser.windows, 1, 'opened before the click had been dealt with');
      assert.equal(widget.countOf('createAttempt'), widget.calls.length - before);
      const [url, name] = browser.windows[0]!;
      assert.equal(url, 'about:blank');
      assert.match(name, /^onboarding-\d+-\d+$/);
      assert.equal(browser.popup.document.body.textContent, 'Opening Instagram…');
      await widget.untilTrue('the window is led on', () => browser.followed.length === 1);
      const [link] = browser.followed;
      assert.match(link!.href, /\/connect\/.*\?s=con_/);
      assert.equal(link!.target, name);
      assert.equal(link!.rel, 'opener');
      assert.equal(link!.referrerPolicy, 'origin');
      assert.isFalse(link!.connected, 'the link is never in the page');
    } finally {
      browser.stop();
    }
  });

  it('once, however often it is pressed', async () => {
    const { ports, ...windows } = testPorts();
    const widget = await Widget.at('list', scenarios.waiting, { ports });
    await widget.press('Connect Instagram');
    await widget.until('preflight');
    const button = widget.button('Continue to Instagram')!;
    for (let press = 0; press < 20; press++) button.click();
    await widget.until('waiting');
    assert.equal(widget.countOf('createAttempt'), 1);
    assert.lengthOf(windows.went, 1);
  });

  it('by a real link where windows are blocked, whose secret is in it for the click alone', async () => {
    const widget = await Widget.at('list', scenarios.popupBlocked, { ports: testPorts(true).ports });
    await widget.leave();
    await widget.until('blocked');
    assert.match(widget.heading, /blocked the window/);
    const link = widget.button('Open www.instagram.com') as HTMLAnchorElement;
    assert.match(link.href, /^https:\/\/[^?]+\/connect\/[^?]+$/);
    assert.notInclude(markup(), 'con_');
    let followed = '';
    link.addEventListener('click', (event) => {
      followed = link.href;
      event.preventDefault();
    });
    link.click();
    assert.match(followed, /\?s=con_/);
    await widget.untilTrue('taken back', () => !link.href.includes('con_'));
    assert.equal(link.rel, 'opener');
    assert.equal(link.referrerPolicy, 'origin');
  });

  it('in place of this page where that is wanted', async () => {
    const { ports, went } = testPorts();
    const widget = await Widget.at('list', scenarios.waiting, { ports, attributes: { mode: 'redirect' } });
    await widget.press('Connect Instagram');
    await widget.until('preflight');
    assert.match(widget.text, /Takes you to www\.instagram\.com and back/);
    await widget.press('Continue to Instagram');
    await widget.untilTrue('gone', () => went.length === 1);
    const asked = widget.calls.find(([method]) => method === 'createAttempt')![1] as { returnUrl?: string };
    assert.equal(asked.returnUrl, 'https://northlight.example/profiles');
    assert.deepEqual(widget.heardOf('profile-connect')[0]!.detail.mode, 'redirect');
  });

  it('only after saying that a built-in browser is no place for it', async () => {
    const { ports } = testPorts();
    const { userAgent } = scenarios.inAppBrowser.browser!;
    const widget = await Widget.at('list', scenarios.inAppBrowser, {
      ports,
      attributes: { mode: 'auto' },
      ...(userAgent && { userAgent }),
    });
    await widget.press('Connect Instagram');
    await widget.until('in-app');
    assert.match(widget.text, /built-in browser of Instagram/);
    assert.equal(widget.countOf('createAttempt'), 0);
    await widget.press('Try it here anyway');
    await widget.until('preflight');
    assert.match(widget.text, /Takes you to/);
  });

  it('not at all where the page around it does not want it to', async () => {
    const { ports, ...windows } = testPorts();
    const widget = await Widget.at('list', scenarios.waiting, { ports });
    widget.page.addEventListener('profile-connect', (event) => event.preventDefault());
    await widget.leave();
    assert.equal(widget.element.state, 'preflight');
    assert.equal(widget.countOf('createAttempt'), 0);
    assert.equal(windows.went.length, 0);
    assert.deepEqual(widget.heardOf('profile-connect')[0]!.detail, {
      platform: 'instagram',
      purpose: 'connect',
      mode: 'popup',
    });
  });
});
