import type { TalentEmailMessages } from '../talent-email-messages.js';

export const talentEmail: TalentEmailMessages = {
  title: 'Your address here',
};
