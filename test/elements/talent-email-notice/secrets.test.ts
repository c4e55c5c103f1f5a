import { assert } from '@open-wc/testing';
import { talentEmailScenarios as scenarios } from '../../../src/adapters/scenarios.js';
import { basePassword } from '../../../src/adapters/scenarios/talent-creator.js';
import { markup, Notice } from './notice-harness.js';

/** Everything a page, its storage or its console could tell of what happened meanwhile. */
class Eavesdropper {
  readonly #said: unknown[] = [];
  readonly #seen = new Set<string>();
  readonly #watch = new MutationObserver(() => void this.#seen.add(markup()));
  readonly #console = globalThis.console;

  constructor() {
    const real = this.#console;
    Object.defineProperty(globalThis, 'console', {
      configurable: true,
      writable: true,
      value: new Proxy(real, {
        get:
          () =>
          (...words: unknown[]) =>
            void this.#said.push(...words),
      }),
    });
  }

  listen(notice: Notice): void {
    for (const root of [document, notice.root]) {
      this.#watch.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    }
  }

  stop(): string[] {
    this.#watch.disconnect();
    Object.defineProperty(globalThis, 'console', { configurable: true, writable: true, value: this.#console });
    const stored = JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)]);
    return [...this.#seen, markup(), stored, this.#said.map(String).join(' '), location.href];
  }
}

const details = (notice: Notice) => JSON.stringify(notice.heard.map((event) => (event as CustomEvent<unknown>).detail));

describe('<talent-email-notice>: secrets', () => {
  it('of links and passwords are nowhere but where they were typed', async () => {
    const ear = new Eavesdropper();
    try {
      const notice = await Notice.at('variation', scenarios.variation);
      ear.listen(notice);
      await notice.press('See what you can do');
      await notice.press('What that means');
      await notice.press('Continue');
      await notice.submit('password', basePassword);
      await notice.until('delete-mail-sent');
      const linked = await Notice.at('delete-confirm', scenarios.linkConfirm);
      ear.listen(linked);
      linked.field('understood').click();
      await linked.press('Delete the account');
      await linked.until('delete-scheduled');
      const invited = await Notice.at('variation', scenarios.variationLink);
      ear.listen(invited);
      await invited.press('See what you can do');
      for (const text of ear.stop()) {
        assert.notInclude(text, basePassword);
        assert.notMatch(text, /\b(del|inv)_[\w-]{10}/);
      }
      for (const widget of [notice, linked, invited]) {
        assert.notInclude(JSON.stringify(widget.element.state), '_');
        assert.notMatch(widget.element.getAttributeNames().join(' '), /token/);
      }
    } finally {
      ear.stop();
    }
  });

  it('and what is personal are in no event', async () => {
    const notice = await Notice.at('variation', scenarios.variation);
    await notice.press('See what you can do');
    await notice.press('Name an address');
    await notice.submit('email', 'kim@studio-lee.example');
    await notice.until('with-manager');
    await notice.press('Withdraw the request');
    await notice.until('withdrawn');
    assert.isAbove(notice.heard.length, 6);
    assert.notMatch(details(notice), /@|Kim|lee|example|_/i);
    for (const event of notice.heard) {
      assert.isTrue(event.bubbles && event.composed, event.type);
      assert.isTrue(Object.isFrozen((event as CustomEvent).detail), event.type);
    }
  });

  it('are told of before, when the page may cancel, and after, when it may not', async () => {
    const notice = await Notice.at('variation', scenarios.variation);
    await notice.press('See what you can do');
    await notice.press('Name an address');
    await notice.submit('email', 'kim@studio-lee.example');
    await notice.until('with-manager');
    await notice.press('Withdraw the request');
    await notice.until('withdrawn');
    const doings = notice.heard.filter(({ type }) => type !== 'talent-email-state-change');
    assert.deepEqual(
      doings.map(({ type, cancelable }) => [type, cancelable]),
      [
        ['email-change-request', true],
        ['email-change-requested', false],
        ['email-change-withdraw', true],
        ['email-change-withdrawn', false],
      ],
    );
  });

  it('do not come from hostile answers either: all of it is text', async () => {
    const notice = await Notice.at('with-manager', scenarios.hostile);
    assert.isNull(notice.root.querySelector('script, iframe, img'));
    const links = [...notice.root.querySelectorAll('a')].map(({ href }) => href);
    assert.isEmpty(links.filter((href) => !/^(https|mailto):/.test(href)));
    assert.notInclude(notice.text, 'Invalid Date');
  });
});

describe('<talent-email-notice>: coming and going', () => {
  const tick = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  it('begins anew with another link, and without one', async () => {
    const notice = await Notice.at('delete-confirm', scenarios.linkConfirm);
    notice.element.deletionToken = undefined;
    await notice.until('unknown');
    assert.equal(notice.countOf('inspect'), 1);
  });

  it('stays where it was when it is moved', async () => {
    const notice = await Notice.at('variation', scenarios.variation);
    await notice.press('See what you can do');
    const asked = notice.calls.length;
    notice.page.append(document.createElement('p'), notice.element);
    await tick(50);
    assert.equal(notice.element.state, 'choose');
    assert.equal(notice.calls.length, asked);
  });

  it('leaves nothing behind when it is taken away, whatever it is doing', async () => {
    const failures: Event[] = [];
    const listen = (event: Event) => failures.push(event);
    window.addEventListener('unhandledrejection', listen);
    window.addEventListener('error', listen);
    const all = [scenarios.variation, scenarios.withManager, scenarios.linkConfirm, scenarios.deleteScheduled];
    for (let round = 0; round < 40; round++) {
      const notice = await Notice.open(all[round % all.length]!, { options: { latency: round % 7 } });
      await tick(round % 13);
      notice.root.querySelector<HTMLElement>('#ways, #withdraw, #cancel')?.click();
      await tick(round % 3);
      notice.page.remove();
      await tick(0);
      assert.equal(notice.timers.size, 0);
    }
    await tick(30);
    window.removeEventListener('unhandledrejection', listen);
    window.removeEventListener('error', listen);
    assert.isEmpty(failures);
    assert.isNull(document.querySelector('.onboarding-form'));
  });
});
