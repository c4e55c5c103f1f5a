import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { waitFor } from 'storybook/test';
import { memoryAdapter } from '../src/adapters/memory.js';
import { invitationScenarios, passwordResetScenarios } from '../src/adapters/scenarios.js';
import type { OnboardingAdapter } from '../src/contract/adapter.js';
import { InviteStatusElement } from '../src/elements/invite-status/invite-status.js';
import { ResetPasswordFormElement } from '../src/elements/reset-password-form/reset-password-form.js';
import { OnboardingProviderElement } from '../src/provider/onboarding-provider.js';
import { look, reached, shown } from './drive.js';

OnboardingProviderElement.define();
InviteStatusElement.define();
ResetPasswordFormElement.define();

const meta: Meta = {
  title: 'Onboarding provider',
  component: 'onboarding-provider',
  parameters: { controls: { exclude: ['base-url'] } },
};
export default meta;

/** The story's own texts, brand and backend, kept while the toolbars change. */
const provider = (
  content: unknown,
  { adapter, ...settings }: Pick<OnboardingProviderElement, 'messages' | 'brand'> & { adapter?: OnboardingAdapter },
) =>
  html`<onboarding-provider .adapter=${adapter} .messages=${settings.messages} .brand=${settings.brand}
    >${content}</onboarding-provider
  >`;

const about = (story: string) => ({ docs: { description: { story } } });

/** One backend for each showing. */
const kept = (make: () => OnboardingAdapter, content: unknown) =>
  guard([], () => provider(content, { adapter: make(), messages: undefined, brand: undefined }));

const own = {
  messages: {
    en: { invitation: { askTitle: 'Where is my Northlight mail?' } },
    ar: { invitation: { askTitle: 'أين رسالة نورثلايت؟' } },
  },
  brand: { links: { passwordReset: 'https://northlight.example/welcome' } },
};

export const OneBackend: StoryObj = {
  parameters: about('Both widgets take backend, texts and brand from the provider around them.'),
  render: () =>
    html`${kept(
      () => memoryAdapter({ scenario: invitationScenarios.signedInWaiting }),
      html`<invite-status></invite-status><reset-password-form variant="activate"></reset-password-form>`,
    )}`,
  play: async ({ canvasElement }) => {
    await reached(canvasElement, 'invite-status', 'sent');
    await shown(canvasElement, 'input[name=email]');
  },
};

export const OwnTextsAndBrand: StoryObj = {
  parameters: about("The page's own words and links, over those of the language and the server."),
  render: () =>
    html`${guard([], () =>
      provider(html`<invite-status></invite-status>`, {
        adapter: memoryAdapter({ scenario: invitationScenarios.unknown }),
        ...own,
      }),
    )}`,
  play: async ({ canvasElement }) => {
    const texts = Object.values(own.messages).map(({ invitation }) => invitation.askTitle);
    await waitFor(() => {
      const title = look(canvasElement, '[part~=heading]')?.textContent.trim() ?? '';
      if (!texts.includes(title)) throw new Error(`The heading is still "${title}"`);
    });
  },
};

export const NotConnected: StoryObj = {
  parameters: about('Nobody has given a backend: the widgets say so after a second.'),
  render: () => html`<onboarding-provider><invite-status></invite-status></onboarding-provider>`,
  play: ({ canvasElement }) => reached(canvasElement, 'invite-status', 'error'),
};

export const NotSupported: StoryObj = {
  parameters: about('The backend offers invitations only.'),
  render: () =>
    html`${kept(
      () => ({ ...memoryAdapter({ scenario: passwordResetScenarios.request }), passwordReset: undefined }),
      html`<reset-password-form></reset-password-form>`,
    )}`,
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '.badge.alert');
  },
};
