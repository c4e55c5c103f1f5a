import type { StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { type DeskScenario, deskScenarios } from '../../src/adapters/scenarios/desk.js';
import { OnboardingDeskElement } from '../../src/elements/onboarding-desk/onboarding-desk.js';
import * as stories from '../../stories/onboarding-desk.stories.js';
import { holdSightingsAgainstManifest } from '../manifest/sightings.js';
import { checkStories } from './check-stories.js';

checkStories(stories);
holdSightingsAgainstManifest('onboarding-desk', OnboardingDeskElement);

it('Every scenario of the desk has a story', async () => {
  const names = Object.values<StoryObj>(stories).map(
    ({ parameters }) => (parameters?.scenario as DeskScenario | undefined)?.name,
  );
  await expect(Object.keys(deskScenarios).filter((name) => !names.includes(name))).toEqual([]);
});
