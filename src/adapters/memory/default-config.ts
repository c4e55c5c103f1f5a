import type { OnboardingConfig } from '../../contract/config.js';
import * as policy from '../../contract/policy.js';

/** A deployment that does not exist: every address ends in a name reserved for examples (RFC 2606). */
export const defaultConfig: OnboardingConfig = {
  brand: { name: 'Northlight' },
  sender: { name: 'Northlight Creators', email: 'creators@northlight.example' },
  subjects: { invitation: 'Your invitation to Northlight', passwordReset: 'Set your Northlight password' },
  links: {
    signIn: 'https://northlight.example/sign-in',
    passwordReset: 'https://northlight.example/reset',
    profiles: 'https://northlight.example/profiles',
    talentEmail: 'https://northlight.example/talent-email',
    afterSignIn: 'https://northlight.example/home',
    help: 'https://northlight.example/help',
    support: 'https://northlight.example/support',
    dataSafety: 'https://northlight.example/data-safety',
  },
  password: { minLength: policy.passwordMinLength.default, maxLength: policy.passwordMaxLength },
  codeLength: policy.resetCodeLength,
  resendCooldown: policy.resendCooldown,
  resetLifetime: policy.resetLifetime,
  afterReset: 'session',
  deletionGraceDays: policy.deletionGraceDays,
};
