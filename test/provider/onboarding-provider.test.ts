import { assert, fixture, html } from '@open-wc/testing';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { invitationScenarios as scenarios } from '../../src/adapters/scenarios.js';
import '../../src/define/onboarding-provider.js';
import '../../src/define/invite-status.js';
import type { InviteStatusElement } from '../../src/elements/invite-status/invite-status.js';
import type { OnboardingProviderElement } from '../../src/provider/onboarding-provider.js';
import { until } from '../until.js';

async function provided(): Promise<[OnboardingProviderElement, InviteStatusElement]> {
  const provider = await fixture<OnboardingProviderElement>(
    html`<onboarding-provider lang="en"><invite-status></invite-status></onboarding-provider>`,
  );
  return [provider, provider.querySelector('invite-status')!];
}

const textOf = (element: InviteStatusElement) => element.shadowRoot!.querySelector('section')!.textContent;

describe('<onboarding-provider>', () => {
  let asked: [url: string, authorization: string | null][];
  const { fetch } = globalThis;
  beforeEach(() => {
    asked = [];
    sessionStorage.clear();
    globalThis.fetch = (input, init) => {
      asked.push([
        input instanceof Request ? input.url : String(input),
        new Headers(init?.headers).get('authorization'),
      ]);
      return Promise.reject(new TypeError('no network in this test'));
    };
  });
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  it('gives adapter, texts and brand to what is inside it', async () => {
    const [provider, widget] = await provided();
    provider.brand = { sender: { name: 'Our Talent Team' }, subjects: { invitation: 'Come in' } };
    provider.messages = { en: { invitation: { sentText: 'Over here.' } } };
    provider.adapter = memoryAdapter({ scenario: scenarios.signedInWaiting });
    await until(() => widget.state === 'sent', 'not sent');
    const text = textOf(widget);
    for (const expected of ['Our Talent Team', 'creators@northlight.example', 'Come in', 'Over here.']) {
      assert.include(text, expected);
    }
    provider.messages = undefined;
    await until(() => /Look for this mail/.test(textOf(widget)), 'still overridden');
    widget.messages = { en: { invitation: { sentText: 'My own.' } } };
    provider.messages = { en: { invitation: { sentText: 'Over here.' } } };
    await until(() => /My own\./.test(textOf(widget)), 'the element’s own texts are not first');
  });

  it('takes no room of its own', async () => {
    const [provider] = await provided();
    assert.equal(getComputedStyle(provider).display, 'contents');
  });

  it('speaks to the server at base-url', async () => {
    const [provider, widget] = await provided();
    provider.setAttribute('base-url', 'https://api.northlight.example');
    await until(() => asked.length > 1, 'not asked');
    const paths = asked
      .map(([url]) => new URL(url))
      .filter(({ origin }) => origin === 'https://api.northlight.example');
    assert.includeMembers([...new Set(paths.map(({ pathname }) => pathname))], ['/v1/config', '/v1/invitation']);
    provider.adapter = memoryAdapter({ scenario: scenarios.unknown });
    await until(() => widget.state === 'unknown', 'the adapter is not first');
  });

  it('does not speak to an address that is not safe', async () => {
    const [provider, widget] = await provided();
    for (const url of ['http://api.northlight.example', 'javascript:alert(1)', 'https://kim:secret@api.example']) {
      provider.baseUrl = url;
      await provider.updateComplete;
    }
    await until(() => widget.state === 'error', 'not an error');
    assert.isEmpty(asked);
  });

  it('asks the partner for a token where there is a way to', async () => {
    const [provider] = await provided();
    provider.fetchEmbedToken = () => Promise.resolve({ token: 'emb_secret', expiresIn: 900 });
    provider.baseUrl = 'https://api.northlight.example';
    await until(() => asked.some(([, authorization]) => authorization === 'Bearer emb_secret'), 'no token');
    assert.notInclude(provider.outerHTML, 'emb_secret');
  });

  it('plays a backend for a demo, for the widget inside, and stops when there is a real one', async () => {
    const [provider, widget] = await provided();
    provider.setAttribute('demo', 'superseded');
    await until(() => widget.state === 'superseded', 'the scenario is not shown');
    assert.isEmpty(asked);
    assert.notInclude(provider.outerHTML, 'inv_');
    provider.setAttribute('base-url', 'https://api.northlight.example');
    await until(() => asked.length > 0, 'the server is not asked');
  });

  it('shows something of every widget where a demo names no scenario, or none that exists', async () => {
    const [provider, widget] = await provided();
    provider.demo = 'there-is-none';
    await until(() => widget.state === 'sent', 'nothing is shown');
  });

  it('reaches a widget that asked before there was a provider, and one that comes later', async () => {
    const late = await fixture<HTMLElement>(html`<section lang="en"><invite-status></invite-status></section>`);
    const provider = document.createElement('onboarding-provider');
    provider.adapter = memoryAdapter({ scenario: scenarios.signedInWaiting });
    provider.append(...late.childNodes);
    late.append(provider);
    const first = provider.querySelector('invite-status')!;
    await until(() => first.state === 'sent', 'not reached');
    provider.append(document.createElement('invite-status'));
    const second = provider.querySelector<InviteStatusElement>('invite-status:last-child')!;
    await until(() => second.state === 'sent', 'the later one is not reached');
  });
});
