import { assert } from '@open-wc/testing';
import { defineElement } from '../../src/elements/internal/define-element.js';
import { ConnectSocialProfileElement } from '../../src/elements/connect-social-profile/connect-social-profile.js';
import { InviteStatusElement } from '../../src/elements/invite-status/invite-status.js';
import { ResetPasswordFormElement } from '../../src/elements/reset-password-form/reset-password-form.js';
import { TalentEmailNoticeElement } from '../../src/elements/talent-email-notice/talent-email-notice.js';
import { OnboardingProviderElement } from '../../src/provider/onboarding-provider.js';

const warnings: string[] = [];
const { warn } = console;
const listenToWarnings = (listener: typeof warn) => Object.assign(console, { warn: listener });

describe('define', () => {
  beforeEach(() => {
    warnings.length = 0;
    listenToWarnings((...words: unknown[]) => warnings.push(words.join(' ')));
  });
  afterEach(() => listenToWarnings(warn));

  it('registers every tag by one import, and again without a word', async () => {
    await import('../../src/define/all.js');
    assert.equal(customElements.get('connect-social-profile'), ConnectSocialProfileElement);
    assert.equal(customElements.get('invite-status'), InviteStatusElement);
    assert.equal(customElements.get('reset-password-form'), ResetPasswordFormElement);
    assert.equal(customElements.get('talent-email-notice'), TalentEmailNoticeElement);
    assert.equal(customElements.get('onboarding-provider'), OnboardingProviderElement);
    for (const element of [InviteStatusElement, ResetPasswordFormElement, OnboardingProviderElement]) element.define();
    assert.isEmpty(warnings);
  });

  it('takes another tag, also beside the first, and any number of times', () => {
    InviteStatusElement.define();
    InviteStatusElement.define('another-invite-status');
    InviteStatusElement.define('another-invite-status');
    assert.instanceOf(document.createElement('another-invite-status'), InviteStatusElement);
    assert.isEmpty(warnings);
  });

  it('leaves a tag to another copy of the package, without a word', () => {
    class OtherCopy extends HTMLElement {
      static readonly version = '0.0.7';
    }
    customElements.define('taken-invite-status', OtherCopy);
    InviteStatusElement.define('taken-invite-status');
    InviteStatusElement.define('taken-invite-status');
    assert.equal(customElements.get('taken-invite-status'), OtherCopy);
    assert.isEmpty(warnings);
  });

  it('registers in a registry of the page’s own', () => {
    const names: string[] = [];
    const registry = { get: () => undefined, define: (name: string) => names.push(name) };
    InviteStatusElement.define('invite-status', registry as unknown as CustomElementRegistry);
    assert.deepEqual(names, ['invite-status']);
  });

  it('does nothing where there is no registry', () => {
    const { customElements: registry } = globalThis;
    Object.defineProperty(globalThis, 'customElements', { value: undefined, configurable: true });
    defineElement(class extends HTMLElement {}, 'nowhere-at-all');
    Object.defineProperty(globalThis, 'customElements', { value: registry, configurable: true });
    assert.isUndefined(customElements.get('nowhere-at-all'));
  });
});
