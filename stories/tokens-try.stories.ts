import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import { memoryAdapter } from '../src/adapters/memory.js';
import { memoryDesk } from '../src/adapters/memory/desk.js';
import {
  invitationScenarios,
  passwordResetScenarios,
  socialProfileScenarios,
  talentEmailScenarios,
} from '../src/adapters/scenarios.js';
import { deskScenarios } from '../src/adapters/scenarios/desk.js';
import { ConnectSocialProfileElement } from '../src/elements/connect-social-profile/connect-social-profile.js';
import { InviteStatusElement } from '../src/elements/invite-status/invite-status.js';
import { OnboardingDeskElement } from '../src/elements/onboarding-desk/onboarding-desk.js';
import { ResetPasswordFormElement } from '../src/elements/reset-password-form/reset-password-form.js';
import { TalentEmailNoticeElement } from '../src/elements/talent-email-notice/talent-email-notice.js';
import { look, press, shown } from './drive.js';
import { TokenLab } from './token-lab.js';

for (const element of [
  ConnectSocialProfileElement,
  InviteStatusElement,
  OnboardingDeskElement,
  ResetPasswordFormElement,
  TalentEmailNoticeElement,
]) {
  element.define();
}
if (!customElements.get('token-lab')) customElements.define('token-lab', TokenLab);

const { sentJustNow } = invitationScenarios;
const { newPasswordActivate } = passwordResetScenarios;

const meta: Meta = {
  title: 'Tokens/Try',
  tags: ['!autodocs'],
  parameters: {
    documentation: true,
    controls: { disable: true },
    docs: { description: { component: 'Change the tokens, look at every widget, and copy the result as CSS.' } },
  },
  render: () =>
    html`${guard(
      [],
      () =>
        html`<token-lab>
          <invite-status
            .adapter=${memoryAdapter({ scenario: sentJustNow })}
            .token=${sentJustNow.token}
          ></invite-status>
          <reset-password-form
            variant="activate"
            .adapter=${memoryAdapter({ scenario: newPasswordActivate })}
            .token=${newPasswordActivate.token}
          ></reset-password-form>
          <connect-social-profile
            .adapter=${memoryAdapter({ scenario: socialProfileScenarios.everyHealth })}
          ></connect-social-profile>
          <talent-email-notice
            .adapter=${memoryAdapter({ scenario: talentEmailScenarios.variation })}
          ></talent-email-notice>
          <onboarding-desk .adapter=${memoryDesk({ scenario: deskScenarios.manager })}></onboarding-desk>
        </token-lab>`,
    )}`,
};
export default meta;

async function settledWidgets(canvas: HTMLElement): Promise<void> {
  await shown(canvas, 'input[name=password]');
  await shown(canvas, '.profile');
  await shown(canvas, '#tab-requests');
}

const cssIn = (canvas: HTMLElement) => look(canvas, '#css') as HTMLTextAreaElement;

export const Try: StoryObj = {
  play: ({ canvasElement }) => settledWidgets(canvasElement),
};

export const BeginWarm: StoryObj = {
  parameters: { docs: { description: { story: 'Begun with the warm theme, and copied.' } } },
  play: async ({ canvasElement }) => {
    await settledWidgets(canvasElement);
    await userEvent.selectOptions(await shown(canvasElement, '#look'), 'warm');
    await waitFor(() => expect(cssIn(canvasElement).value).toContain('Palatino'));
    await press(canvasElement, '#copy');
    await waitFor(() => expect(look(canvasElement, '[role=status]')).not.toBeEmptyDOMElement());
  },
};

export const TooFaint: StoryObj = {
  parameters: { docs: { description: { story: 'A grey that is enough on the page and not on a card.' } } },
  play: async ({ canvasElement }) => {
    await settledWidgets(canvasElement);
    const field = await shown(canvasElement, '#onboarding-danger');
    await userEvent.tripleClick(field);
    await userEvent.keyboard('light-dark(#767676, #9a9a9a)');
    await waitFor(() => expect(cssIn(canvasElement).value).toContain('--onboarding-danger: light-dark(#767676'));
    await shown(canvasElement, '.warning');
  },
};
