import { expect } from 'storybook/test';
import { type Scenario, scenarios } from '../../src/adapters/scenarios.js';
import * as connectSocialProfile from '../../stories/connect-social-profile.stories.js';
import * as inviteStatus from '../../stories/invite-status.stories.js';
import * as resetPasswordForm from '../../stories/reset-password-form.stories.js';
import * as talentEmailNotice from '../../stories/talent-email-notice.stories.js';

const nameOf = ({ column, name }: Scenario) => `${column}: ${name}`;

it('Every scenario has a story', async () => {
  const told = [connectSocialProfile, inviteStatus, resetPasswordForm, talentEmailNotice]
    .flatMap(({ default: _, ...stories }) => Object.values(stories))
    .map(({ parameters }) => nameOf(parameters?.scenario as Scenario));
  const untold = scenarios.map(nameOf).filter((name) => !told.includes(name));
  await expect(untold).toEqual([]);
});
