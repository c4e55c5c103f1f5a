import { assert, fixture, html } from '@open-wc/testing';
import { memoryAdapter } from '../../src/adapters/memory.js';
import type { OnboardingAdapter } from '../../src/contract/adapter.js';
import { type DiagnosticCode, diagnosticCodes } from '../../src/development/diagnostics.js';
import '../../src/development/define/onboarding-provider.js';
import '../../src/development/define/invite-status.js';
import '../../src/development/define/connect-social-profile.js';
import { InviteStatusElement } from '../../src/elements/invite-status/invite-status.js';
import { until } from '../until.js';

const { warn } = console;
const listenToWarnings = (listener: typeof warn) => Object.assign(console, { warn: listener });
const lines: string[] = [];
const seen = new Set<DiagnosticCode>();

/** Waits for a misuse to be explained. Every text is said once in a page's life, so each test misuses in its own way. */
async function explained(code: DiagnosticCode, ...words: string[]): Promise<string> {
  const found = () => lines.find((line) => line.startsWith(`${code}:`) && words.every((word) => line.includes(word)));
  await until(found, () => `${code} was not explained. There is: ${lines.join(' | ')}`);
  seen.add(code);
  return found() ?? '';
}

describe('The development build', () => {
  before(() => {
    listenToWarnings((line: unknown) => lines.push(String(line)));
  });

  after(() => {
    listenToWarnings(warn);
    assert.sameMembers([...seen], [...diagnosticCodes], 'a diagnostic has no test');
  });

  it('says nothing where everything is right', async () => {
    await fixture(html`
      <onboarding-provider .adapter=${memoryAdapter()}>
        <invite-status heading-level="3" class="mine" data-x="1" aria-label="Invitation">
          <h2 slot="heading">Yours</h2>
          <a href="#fallback">The page without it</a>
        </invite-status>
        <connect-social-profile platforms="instagram, tiktok"></connect-social-profile>
      </onboarding-provider>
    `);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assert.deepEqual(lines, []);
  });

  it('explains that nothing connects a widget, and links to the guide', async () => {
    await fixture(html`<invite-status></invite-status>`);
    const line = await explained('adapter-missing', '<invite-status>');
    assert.include(line, 'creator-onboarding/docs/guides/diagnostics.md#adapter-missing');
  });

  it('explains what an adapter lacks', async () => {
    const { getConfig } = memoryAdapter();
    await fixture(html`<invite-status .adapter=${{ getConfig }}></invite-status>`);
    await explained('adapter-column-missing', 'invitation');
  });

  it('explains an adapter that throws what nobody can word', async () => {
    const adapter: OnboardingAdapter = {
      ...memoryAdapter(),
      getConfig: () => Promise.reject(new RangeError('mine')),
    };
    const element = await fixture<InviteStatusElement>(html`<invite-status .adapter=${adapter}></invite-status>`);
    const plain = adapter.getConfig;
    await until(() => adapter.getConfig !== plain, 'its calls are not watched');
    await adapter.getConfig().catch(() => undefined);
    assert.equal(element.adapter, adapter);
    await explained('adapter-threw', 'adapter.getConfig');
  });

  it('explains an address that is no API', async () => {
    await fixture(html`<onboarding-provider base-url="ftp://api.example"></onboarding-provider>`);
    await explained('base-url-refused', 'ftp://api.example');
  });

  it('explains what is not used', async () => {
    await fixture(
      html`<onboarding-provider base-url="https://a.example" .adapter=${memoryAdapter()}></onboarding-provider>`,
    );
    await explained('base-url-ignored');
    await fixture(
      html`<onboarding-provider .fetchEmbedToken=${() => Promise.reject(new Error('unused'))}></onboarding-provider>`,
    );
    await explained('embed-token-ignored');
    await fixture(html`<onboarding-provider demo .adapter=${memoryAdapter()}></onboarding-provider>`);
    await explained('demo-ignored');
  });

  it('explains a demo of something that is not there', async () => {
    await fixture(html`<onboarding-provider demo="expried"></onboarding-provider>`);
    await explained('demo-unknown', 'expried');
  });

  it('explains attributes that do nothing', async () => {
    await fixture(
      html`<div>
        <invite-status
          headinglevel="3"
          adapter="x"
          messages="[object Object]"
          .adapter=${memoryAdapter()}
        ></invite-status>
        <connect-social-profile
          platforms="instagram myspace"
          recommended="bebo"
          heading-levl="2"
          .adapter=${memoryAdapter()}
        ></connect-social-profile>
      </div>`,
    );
    await explained('attribute-misspelt', 'headinglevel', 'heading-level');
    await explained('attribute-misspelt', 'heading-levl');
    await explained('property-as-attribute', 'adapter');
    await explained('object-as-attribute', 'messages');
    await explained('attribute-value-unknown', 'myspace');
    await explained('attribute-value-unknown', 'bebo');
  });

  it('explains an attribute that changes later', async () => {
    const element = await fixture<InviteStatusElement>(
      html`<invite-status .adapter=${memoryAdapter()}></invite-status>`,
    );
    element.setAttribute('heading-level', '9');
    await explained('attribute-value-unknown', 'heading-level="9"');
  });

  it('never repeats a secret', async () => {
    await fixture(html`<invite-status token="inv_secret" .adapter=${memoryAdapter()}></invite-status>`);
    assert.notInclude(await explained('secret-as-attribute'), 'inv_secret');
  });

  it('explains content that is shown nowhere', async () => {
    await fixture(html`<invite-status .adapter=${memoryAdapter()}><p slot="headin">Mine</p></invite-status>`);
    await explained('slot-unknown', 'headin');
  });

  it('explains texts that are shown nowhere, and languages without texts', async () => {
    const messages = { en: { invitation: { askTitel: 'Where is it?' }, invitations: { askTitle: 'x' } } };
    await fixture(
      html`<div lang="eo"><invite-status .messages=${messages} .adapter=${memoryAdapter()}></invite-status></div>`,
    );
    await explained('messages-key-unknown', 'messages.en.invitation.askTitel');
    await explained('messages-key-unknown', 'messages.en.invitations');
    await explained('language-missing', '"eo"');
  });

  it('explains tags that nothing defines', async () => {
    await fixture(
      html`<div>
        <talent-email-notice></talent-email-notice><invite-status .adapter=${memoryAdapter()}></invite-status>
      </div>`,
    );
    await explained('element-not-defined', 'creator-onboarding/define/talent-email-notice');
  });

  it('explains that another copy holds a tag', async () => {
    customElements.define(
      'taken-status',
      class extends HTMLElement {
        static version = '9.9.9';
      },
    );
    assert.doesNotThrow(() => InviteStatusElement.define('taken-status'));
    await explained('element-defined-twice', '9.9.9');
    InviteStatusElement.define('acme-status');
    await fixture(html`<acme-status></acme-status>`);
    await explained('adapter-missing', '<acme-status>');
  });
});
