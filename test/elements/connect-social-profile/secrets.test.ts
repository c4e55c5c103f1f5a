import { assert } from '@open-wc/testing';
import { socialProfileScenarios as scenarios } from '../../../src/adapters/scenarios.js';
import { markup, testPorts, Widget } from './connect-harness.js';

describe('<connect-social-profile>: secrets', () => {
  it('and names of people are never in markup, storage, events or the console', async () => {
    const said: unknown[] = [];
    const spoken = globalThis as unknown as { console: Console };
    const { console: real } = spoken;
    spoken.console = new Proxy(real, {
      get:
        () =>
        (...words: unknown[]) =>
          void said.push(...words),
    });
    const seen = new Set<string>();
    const watch = new MutationObserver(() => void seen.add(markup()));
    try {
      const { ports, went } = testPorts();
      const widget = await Widget.at('list', scenarios.connectsInOneGo, { ports });
      watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      watch.observe(widget.root, { subtree: true, childList: true, attributes: true, characterData: true });
      await widget.leave();
      await widget.until('waiting');
      await widget.press('Use another device');
      await widget.untilTrue('the QR code', () => widget.find('.qr'));
      widget.ahead += 5000;
      await widget.until('confirming');
      await widget.press('Connect it');
      await widget.until('connected');
      assert.isAtLeast(went.length, 1);
      assert.isAbove(seen.size, 3);
      const stored = JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)]);
      const told = JSON.stringify(widget.heard.map((event) => (event as CustomEvent<unknown>).detail));
      for (const text of [...seen, markup(), stored, told, said.map(String).join(' '), location.href]) {
        assert.notMatch(text, /con_/);
      }
      assert.notMatch(told, /kimlee|Kim|@|http/);
      for (const event of widget.heard) {
        assert.isTrue(event.bubbles && event.composed, event.type);
        assert.isTrue(Object.isFrozen((event as CustomEvent).detail), event.type);
      }
      assert.deepEqual(widget.element.getAttributeNames(), ['mode']);
    } finally {
      watch.disconnect();
      spoken.console = real;
    }
  });

  it('do not come from hostile answers either: all of it is text', async () => {
    const widget = await Widget.at('list', scenarios.hostile);
    assert.isUndefined(widget.find('script, iframe, img'));
    await widget.press(/^Details/);
    const links = [...widget.root.querySelectorAll('a')].map(({ href }) => href);
    assert.isEmpty(links.filter((href) => !href.startsWith('https:')));
    assert.notInclude(widget.text, 'NaN');
  });
});
