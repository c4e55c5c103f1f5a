import { assert, fixture, html } from '@open-wc/testing';
import { memoryAdapter } from '../../../src/adapters/memory.js';
import { invitationScenarios as scenarios } from '../../../src/adapters/scenarios.js';
import { InviteStatusElement } from '../../../src/elements/invite-status/invite-status.js';
import { OnboardingProviderElement } from '../../../src/provider/onboarding-provider.js';
import { InviteStatus } from './invite-status-harness.js';
import { until } from '../../until.js';

OnboardingProviderElement.define();

/** Keeps count of the listeners on the objects that outlive every element. */
function watchListeners(): { readonly left: () => number; readonly stop: () => void } {
  const listening = new Set<string>();
  const names = new WeakMap<object, number>();
  let next = 0;
  const nameOf = (listener: object) => names.get(listener) ?? (names.set(listener, ++next), next);
  const undo = [document, window].map((target, index) => {
    const { addEventListener, removeEventListener } = target;
    const key = ([type, listener]: Parameters<typeof addEventListener>) =>
      `${String(index)} ${type} ${String(nameOf(listener))}`;
    target.addEventListener = (...given: Parameters<typeof addEventListener>) => {
      listening.add(key(given));
      addEventListener.apply(target, given);
    };
    target.removeEventListener = (...given: Parameters<typeof addEventListener>) => {
      listening.delete(key(given));
      removeEventListener.apply(target, given);
    };
    return () => Object.assign(target, { addEventListener, removeEventListener });
  });
  return { left: () => listening.size, stop: () => undo.forEach((step) => step()) };
}

const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

describe('<invite-status> in a page', () => {
  it('leaves nothing behind after 200 comings and goings', async () => {
    const adapter = memoryAdapter({ scenario: scenarios.expired });
    const listeners = watchListeners();
    const frame = await fixture<HTMLElement>(html`<div></div>`);
    let calls = 0;
    const counted = {
      ...adapter,
      invitation: {
        ...adapter.invitation,
        get: (...given: Parameters<typeof adapter.invitation.get>) => {
          calls++;
          return adapter.invitation.get(...given);
        },
      },
    };
    for (let round = 0; round < 200; round++) {
      const element = new InviteStatusElement();
      element.adapter = counted;
      element.token = scenarios.expired.token;
      frame.append(element);
      await element.updateComplete;
      if (round % 20 === 0) await until(() => element.state !== 'loading', 'no answer');
      element.remove();
    }
    await painted();
    listeners.stop();
    assert.equal(listeners.left(), 0);
    assert.isAtMost(calls, 200);
  });

  it('aborts what it was asking when it leaves, and asks again when it comes back', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const adapter = memoryAdapter({ scenario: scenarios.loading });
    const frame = await fixture<HTMLElement>(html`<div></div>`);
    const element = new InviteStatusElement();
    element.adapter = {
      ...adapter,
      invitation: {
        ...adapter.invitation,
        get: (_, options) => {
          signals.push(options?.signal);
          return new Promise(() => {});
        },
      },
    };
    frame.append(element);
    await until(() => signals.length === 1, 'not asked');
    element.remove();
    await until(() => signals[0]?.aborted, 'not aborted');
    frame.append(element);
    await until(() => signals.length === 2, 'not asked again');
    assert.isFalse(signals[1]?.aborted);
  });

  it('keeps what it shows when it is moved', async () => {
    const widget = await InviteStatus.at('expired', scenarios.expired);
    await widget.press('Send a new mail');
    await widget.until('resent');
    widget.page.prepend(document.createElement('hr'));
    widget.page.prepend(widget.element);
    await widget.element.updateComplete;
    assert.equal(widget.element.state, 'resent');
    assert.lengthOf(
      widget.calls.filter(([method]) => method === 'get'),
      1,
    );
  });

  it('does the same whether properties are set before or after it is there', async () => {
    const adapter = memoryAdapter({ scenario: scenarios.expired });
    const before = Object.assign(new InviteStatusElement(), { adapter, token: scenarios.expired.token });
    const after = new InviteStatusElement();
    const frame = await fixture<HTMLElement>(html`<div>${before}${after}</div>`);
    await after.updateComplete;
    Object.assign(after, { adapter, token: scenarios.expired.token });
    await until(() => before.state === 'expired' && after.state === 'expired', 'not expired');
    assert.lengthOf(frame.children, 2);
  });

  it('takes up properties set before its class was known', async () => {
    class LateInviteStatus extends InviteStatusElement {}
    const frame = await fixture<HTMLElement>(html`<div><late-invite-status></late-invite-status></div>`);
    const element = frame.firstElementChild as LateInviteStatus;
    Object.assign(element, { adapter: memoryAdapter({ scenario: scenarios.used }), token: scenarios.used.token });
    LateInviteStatus.define('late-invite-status');
    await until(() => element.state === 'used', 'not used');
    assert.isEmpty(element.getAttributeNames());
  });

  it('says so where nobody connects it, and where its column is missing', async () => {
    const frame = await fixture<HTMLElement>(html`<div><invite-status></invite-status></div>`);
    const element = frame.firstElementChild as InviteStatusElement;
    const shown = () => element.shadowRoot?.querySelector('[part~=text]')?.textContent ?? '';
    await until(() => /not connected/.test(shown()), 'silent');
    assert.equal(element.state, 'error');
    const { getConfig } = memoryAdapter();
    element.adapter = { getConfig };
    await until(() => /not available here/.test(shown()), 'silent');
    element.adapter = memoryAdapter({ scenario: scenarios.unknown });
    await until(() => element.state === 'unknown', 'not connected');
  });

  it('takes the adapter of the provider around it, and its own before that', async () => {
    const frame = await fixture<OnboardingProviderElement>(
      html`<onboarding-provider
        ><section><invite-status></invite-status></section
      ></onboarding-provider>`,
    );
    const element = frame.querySelector('invite-status')!;
    frame.adapter = memoryAdapter({ scenario: scenarios.signedInWaiting });
    await until(() => element.state === 'sent', 'not sent');
    element.adapter = memoryAdapter({ scenario: scenarios.unknown });
    await until(() => element.state === 'unknown', 'not unknown');
    element.adapter = undefined;
    await until(() => element.state === 'sent', 'not sent again');
  });

  for (const [width, scenarioNames] of [
    [480, ['signedInWaiting', 'delayed', 'unknown', 'expired', 'used']],
    [320, ['signedInWaiting', 'delayed', 'unknown', 'expired', 'used']],
    [200, ['signedInWaiting', 'delayed', 'unknown', 'used']],
  ] as const) {
    it(`moves nothing below it when the answer comes, ${String(width)} px wide`, async () => {
      for (const name of scenarioNames) {
        const widget = await InviteStatus.open({ ...scenarios[name], latency: 150 }, { width });
        const below = document.createElement('p');
        below.textContent = 'What comes next on the page';
        widget.page.append(below);
        await widget.untilTrue('the frame', () => widget.root.querySelector('.bar'));
        await painted();
        const shifts: number[] = [];
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shifts.push(entry.value);
        });
        observer.observe({ type: 'layout-shift', buffered: false });
        const { top } = below.getBoundingClientRect();
        await widget.untilTrue('the answer', () => widget.element.state !== 'loading');
        await widget.untilTrue('the configuration', () => !widget.root.querySelector('.bar'));
        await painted();
        observer.takeRecords().forEach((entry) => shifts.push((entry as PerformanceEntry & { value: number }).value));
        observer.disconnect();
        assert.equal(below.getBoundingClientRect().top, top, name);
        assert.deepEqual(shifts, [], name);
        widget.page.remove();
      }
    });
  }

  it('keeps a width of its own in a flex row', async () => {
    const frame = await fixture<HTMLElement>(
      html`<div style="display:flex;width:900px"><invite-status></invite-status></div>`,
    );
    assert.isAtLeast(frame.firstElementChild!.getBoundingClientRect().width, 300);
  });
});
