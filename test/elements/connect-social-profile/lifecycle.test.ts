import { assert } from '@open-wc/testing';
import { memoryAdapter } from '../../../src/adapters/memory.js';
import { socialProfileScenarios as scenarios } from '../../../src/adapters/scenarios.js';
import { testPorts, Widget } from './connect-harness.js';

const tick = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What a redirect adds to the address of the page it comes back to. */
function comeBackWith(attempt: string): void {
  const url = new URL(location.href);
  url.searchParams.set('onboarding_attempt', attempt);
  history.replaceState(null, '', url);
}

describe('<connect-social-profile>: coming and going', () => {
  it('leaves nothing running behind when it is taken away, whatever it is doing', async () => {
    const failures: Event[] = [];
    const listen = (event: Event) => failures.push(event);
    window.addEventListener('unhandledrejection', listen);
    window.addEventListener('error', listen);
    for (let round = 0; round < 60; round++) {
      const scenario = [scenarios.waiting, scenarios.connected, scenarios.matchCode, scenarios.opening][round % 4]!;
      const adapter = memoryAdapter({ scenario, latency: round % 7 });
      const element = document.createElement('connect-social-profile');
      Object.assign(element, { adapter, ports: testPorts().ports, mode: 'popup' });
      document.body.append(element);
      await tick(round % 13);
      element.shadowRoot?.querySelector<HTMLElement>('#connect-instagram')?.click();
      await tick(round % 5);
      element.shadowRoot?.querySelector<HTMLElement>('.step [part~=submit-button]')?.click();
      element.remove();
      await tick(0);
    }
    sessionStorage.clear();
    await tick(50);
    window.removeEventListener('unhandledrejection', listen);
    window.removeEventListener('error', listen);
    assert.isEmpty(failures);
  });

  it('asks nothing of the backend once it has left the page in the middle of an attempt', async () => {
    const widget = await Widget.at('list', scenarios.waiting, { ports: testPorts().ports });
    await widget.leave();
    await widget.until('waiting');
    await widget.untilTrue('it asks', () => widget.countOf('getAttempt') > 0);
    widget.element.remove();
    await tick(0);
    const asked = widget.calls.length;
    for (const type of ['focus', 'online', 'offline']) window.dispatchEvent(new Event(type));
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await tick(900);
    assert.equal(widget.calls.length, asked);
  });

  it('goes on where it was after a reload, and keeps no more than the attempt’s name', async () => {
    const first = await Widget.at('list', scenarios.waiting, { ports: testPorts().ports });
    await first.leave();
    await first.until('waiting');
    const stored = Object.entries(sessionStorage) as [string, string][];
    assert.lengthOf(stored, 1);
    assert.match(stored[0]![1], /^\{"attempt":"[\w-]+"\}$/);
    first.page.remove();
    const again = await Widget.open(scenarios.waiting, { keepSession: true, adapter: first.adapter });
    await again.until('waiting');
    assert.notInclude(
      again.heardOf('connect-state-change').map(({ detail }) => detail.state),
      'list',
    );
    assert.equal(again.countOf('createAttempt'), 0);
  });

  it('goes on with what a redirect comes back from, and takes it out of the address', async () => {
    const first = await Widget.at('list', scenarios.waiting, { ports: testPorts().ports });
    await first.leave();
    await first.until('waiting');
    const { attempt } = JSON.parse(Object.values(sessionStorage)[0] as string) as { attempt: string };
    first.page.remove();
    sessionStorage.clear();
    comeBackWith(attempt);
    const back = await Widget.open(scenarios.waiting, { adapter: first.adapter });
    await back.until('waiting');
    assert.notInclude(location.href, 'onboarding_attempt');
  });

  it('makes nothing of a strange name in the address', async () => {
    for (const strange of ['unknown', '<b>', 'x'.repeat(500), '']) {
      comeBackWith(strange);
      const widget = await Widget.at('list', scenarios.connected);
      assert.notInclude(location.href, 'onboarding_attempt');
      widget.page.remove();
    }
  });

  it('reads everything again when the page comes back from the browser’s memory', async () => {
    const widget = await Widget.at('list', scenarios.waiting, { ports: testPorts().ports });
    await widget.leave();
    await widget.until('waiting');
    const { length } = widget.calls;
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await widget.untilTrue('asked', () => {
      const since = widget.calls.slice(length).map(([method]) => method);
      return since.includes('list') && since.includes('getAttempt');
    });
  });

  it('tells two widgets of one page the same, with one attempt', async () => {
    const one = await Widget.at('list', scenarios.connectsInOneGo, { ports: testPorts().ports });
    const two = await Widget.at('list', scenarios.connectsInOneGo, { ports: testPorts().ports, adapter: one.adapter });
    two.ahead = 0;
    await one.leave();
    await one.until('waiting');
    await two.leave();
    await two.until('waiting');
    assert.match(two.heading, /has begun already/);
    one.ahead += 5000;
    await one.until('confirming');
    await two.until('confirming');
    await one.press('Connect it');
    await one.until('connected');
    await two.until('connected');
  });

  it('keeps an attempt that is for other platforms to the widget they are for', async () => {
    const both = { ports: testPorts().ports };
    const one = await Widget.at('list', scenarios.waiting, { ...both, attributes: { platforms: 'instagram' } });
    await one.leave();
    await one.until('waiting');
    one.page.remove();
    const other = await Widget.at('list', scenarios.waiting, {
      keepSession: true,
      adapter: one.adapter,
      attributes: { platforms: 'tiktok, youtube' },
    });
    assert.notInclude(other.text, 'Instagram');
    other.page.remove();
    const again = await Widget.open(scenarios.waiting, {
      keepSession: true,
      adapter: one.adapter,
      attributes: { platforms: 'instagram' },
    });
    await again.until('waiting');
  });
});
