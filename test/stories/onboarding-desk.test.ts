import type { StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { type DeskScenario, deskScenarios } from '../../src/adapters/scenarios/desk.js';
import { OnboardingDeskElement } from '../../src/elements/onboarding-desk/onboarding-desk.js';
import type { OnboardingDeskState } from '../../src/elements/onboarding-desk/state.js';
import * as stories from '../../stories/onboarding-desk.stories.js';
import { holdSightingsAgainstManifest } from '../manifest/sightings.js';
import { checkStories } from './check-stories.js';

checkStories(stories, {
  loading: true,
  'signed-out': true,
  offline: true,
  error: true,
  invitations: true,
  invite: true,
  import: true,
  'import-preview': true,
  'import-running': true,
  'import-stopped': true,
  'import-report': true,
  requests: true,
  creators: true,
} satisfies Record<OnboardingDeskState, true>);
holdSightingsAgainstManifest('onboarding-desk', OnboardingDeskElement);

it('Every scenario of the desk has a story', async () => {
  const names = Object.values<StoryObj>(stories).map(
    ({ parameters }) => (parameters?.scenario as DeskScenario | undefined)?.name,
  );
  await expect(Object.keys(deskScenarios).filter((name) => !names.includes(name))).toEqual([]);
});
