// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
import type { Shape } from './shapes.js';

export const onboardingConfig: Shape = {
  brand: { name: 80 },
  sender: { name: 120, email: 254 },
  subjects: { invitation: 200, passwordReset: 200 },
  links: {
    signIn: URL,
    passwordReset: URL,
    profiles: URL,
    'talentEmail?': URL,
    'afterSignIn?': URL,
    'help?': URL,
    'support?': URL,
    'dataSafety?': URL,
  },
  password: { minLength: Number, maxLength: Number },
  codeLength: Number,
  resendCooldown: Number,
  resetLifetime: Number,
  afterReset: /^(session|sign-in)$/,
  'deletionGraceDays?': Number,
};
