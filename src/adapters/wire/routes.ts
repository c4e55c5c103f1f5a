// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
import { wireConfig } from './config-route.js';
import { wireInvitation } from './invitation-routes.js';
import { wirePasswordReset } from './password-reset-routes.js';
import { wireSession } from './session-routes.js';
import { wireSocialProfiles } from './social-profiles-routes.js';
import { wireTalentEmail } from './talent-email-routes.js';
import { wireAccountDeletion } from './account-deletion-routes.js';

export const wireRoutes = {
  ...wireConfig,
  ...wireInvitation,
  ...wirePasswordReset,
  ...wireSession,
  ...wireSocialProfiles,
  ...wireTalentEmail,
  ...wireAccountDeletion,
};
