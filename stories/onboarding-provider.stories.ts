import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { waitFor } from 'storybook/test';
import { invitationScenarios, passwordResetScenarios, type Scenario } from '../src/adapters/scenarios.js';
import type { OnboardingAdapter } from '../src/contract/adapter.js';
import { InviteStatusElement } from '../src/elements/invite-status/invite-status.js';
import { ResetPasswordFormElement } from '../src/elements/reset-password-form/reset-password-form.js';
import { OnboardingProviderElement } from '../src/provider/onboarding-provider.js';
import { look, reached, shown } from './drive.js';
import { backendOf } from './scenario-story.js';

OnboardingProviderElement.define();
InviteStatusElement.define();
ResetPasswordFormElement.define();

const meta: Meta = {
  title: 'Onboarding provider',
  component: 'onboarding-provider',
  parameters: { controls: { exclude: ['base-url'] } },
};
export default meta;

interface ProviderParameters {
  readonly scenario: Scenario;
  readonly without?: readonly (keyof OnboardingAdapter)[];
  readonly properties?: Pick<Partial<OnboardingProviderElement>, 'messages' | 'brand'>;
}

/** What the provider is given stands in the story's parameters, so that its source can show it. */
const parametersOf = (given: ProviderParameters, story: string) => ({
  ...given,
  docs: { description: { story } },
});

/** The provider around some widgets; one backend for each showing. */
const around =
  (content: TemplateResult): NonNullable<StoryObj['render']> =>
  (_, { parameters }) => {
    const { messages, brand } = (parameters as ProviderParameters).properties ?? {};
    return html`<onboarding-provider .adapter=${backendOf(parameters)} .messages=${messages} .brand=${brand}
      >${content}</onboarding-provider
    >`;
  };

const own = {
  messages: {
    en: { invitation: { askTitle: 'Where is my Northlight mail?' } },
    ar: { invitation: { askTitle: 'أين رسالة نورثلايت؟' } },
  },
  brand: { links: { passwordReset: 'https://northlight.example/welcome' } },
};

export const OneBackend: StoryObj = {
  parameters: parametersOf(
    { scenario: invitationScenarios.signedInWaiting },
    'Both widgets take backend, texts and brand from the provider around them.',
  ),
  render: around(html`<invite-status></invite-status><reset-password-form variant="activate"></reset-password-form>`),
  play: async ({ canvasElement }) => {
    await reached(canvasElement, 'invite-status', 'sent');
    await shown(canvasElement, 'input[name=email]');
  },
};

export const OwnTextsAndBrand: StoryObj = {
  parameters: parametersOf(
    { scenario: invitationScenarios.unknown, properties: own },
    "The page's own words and links, over those of the language and the server.",
  ),
  render: around(html`<invite-status></invite-status>`),
  play: async ({ canvasElement }) => {
    const texts = Object.values(own.messages).map(({ invitation }) => invitation.askTitle);
    await waitFor(() => {
      const title = look(canvasElement, '[part~=heading]')?.textContent.trim() ?? '';
      if (!texts.includes(title)) throw new Error(`The heading is still "${title}"`);
    });
  },
};

export const NotConnected: StoryObj = {
  parameters: { docs: { description: { story: 'Nobody has given a backend: the widgets say so after a second.' } } },
  render: () => html`<onboarding-provider><invite-status></invite-status></onboarding-provider>`,
  play: ({ canvasElement }) => reached(canvasElement, 'invite-status', 'error'),
};

export const NotSupported: StoryObj = {
  parameters: parametersOf(
    { scenario: passwordResetScenarios.request, without: ['passwordReset'] },
    'The backend offers invitations only.',
  ),
  render: around(html`<reset-password-form></reset-password-form>`),
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '[data-icon="alert"]');
  },
};
