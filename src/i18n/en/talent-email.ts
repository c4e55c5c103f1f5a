import type { TalentEmailMessages } from '../messages.js';
import { talentEmailReason } from './talent-email-reason.js';
import { talentEmailRequest } from './talent-email-request.js';

export const talentEmail: TalentEmailMessages = { ...talentEmailReason, ...talentEmailRequest };
