import { assert, fixture, html } from '@open-wc/testing';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { invitationScenarios } from '../../src/adapters/scenarios.js';
import '../../src/define/all.js';
import '../../src/define/onboarding-desk.js';
import type { OnboardingProviderElement } from '../../src/provider/onboarding-provider.js';
import { until } from '../until.js';

const demo = (name: string) =>
  fixture<OnboardingProviderElement>(html`<onboarding-provider lang="en" demo=${name}></onboarding-provider>`);

function added<Tag extends keyof HTMLElementTagNameMap>(place: ParentNode, tag: Tag): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  place.append(element);
  return element;
}

describe('a demo', () => {
  beforeEach(() => sessionStorage.clear());

  it('waits for the first widget, whose scenario it then plays', async () => {
    const provider = await demo('expired');
    await new Promise(requestAnimationFrame);
    const widget = added(provider, 'invite-status');
    await until(() => widget.state === 'expired', 'the link of the scenario is not known');
  });

  it('gives the link of its scenario to every widget that comes later', async () => {
    const provider = await demo('expired');
    const first = added(provider, 'invite-status');
    await until(() => first.state === 'expired', 'the first is not shown');
    const second = added(added(provider, 'section'), 'invite-status');
    await until(() => second.state === 'expired', 'the second is not shown');
    assert.notInclude(provider.outerHTML, 'inv_');
  });

  it('finds widgets in shadow roots', async () => {
    const provider = await demo('expired');
    const root = added(provider, 'div').attachShadow({ mode: 'open' });
    const widget = added(root, 'invite-status');
    await until(() => widget.state === 'expired', 'not found');
  });

  it('begins without a scenario where JSX says no more than that it is one', async () => {
    const provider = document.createElement('onboarding-provider');
    provider.demo = true;
    const status = added(provider, 'invite-status');
    document.body.append(provider);
    await until(() => status.state === 'sent', 'no invitation');
    provider.remove();
  });

  it('lets widgets of several kinds have the same creator', async () => {
    const provider = await demo('');
    const status = added(provider, 'invite-status');
    await until(() => status.state === 'sent', 'no invitation');
    const profiles = added(provider, 'connect-social-profile');
    await until(() => profiles.state === 'list', 'nobody is signed in for the profiles');
  });

  it('leaves a token alone that the page gives afterwards, wherever the widget moves', async () => {
    const provider = await demo('expired');
    const widget = added(provider, 'invite-status');
    await until(() => widget.state === 'expired', 'not shown');
    widget.token = undefined;
    added(provider, 'section').append(widget);
    await widget.updateComplete;
    assert.isUndefined(widget.token);
  });

  it('ends where there is a real backend', async () => {
    const provider = await demo('expired');
    const first = added(provider, 'invite-status');
    await until(() => first.state === 'expired', 'not shown');
    provider.adapter = memoryAdapter({ scenario: invitationScenarios.signedInWaiting });
    const later = added(provider, 'invite-status');
    await until(() => later.state === 'sent', 'the real backend is not asked');
    assert.isUndefined(later.token);
  });

  it('plays the desk, too', async () => {
    const provider = await demo('');
    const desk = added(provider, 'onboarding-desk');
    await until(() => desk.state === 'invitations', 'no desk');
    await until(() => desk.shadowRoot?.querySelector('table') !== null, 'no list');
  });
});
