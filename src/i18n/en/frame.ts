import type { FrameMessages } from '../messages.js';

export const frame: FrameMessages = {
  loading: 'Loading…',
  failed: 'This could not be loaded. Please check your connection and reload the page.',
};
