import type { DeskMessages } from '../desk-messages.js';

export const desk: DeskMessages<'one' | 'other'> = {
  title: 'Onboarding',
  creators: { one: '{count} creator', other: '{count} creators' },
};
