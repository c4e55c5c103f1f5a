import { expect } from 'storybook/test';
import { emptyPromises, publicTokens } from '../../stories/public-tokens.js';
import * as stories from '../../stories/tokens-reference.stories.js';
import { checkStories } from './check-stories.js';

checkStories(stories);

it('Every token the stylesheets read is described, and every described one is read', async () => {
  await expect(publicTokens.filter(({ description }) => !description)).toEqual([]);
  await expect(emptyPromises).toEqual([]);
});
