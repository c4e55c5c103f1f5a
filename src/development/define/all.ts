import './onboarding-provider.js';
import './invite-status.js';
import './reset-password-form.js';
import './connect-social-profile.js';
import './talent-email-notice.js';
