// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
import * as s from './shapes.js';

export const onboardingConfig = s.object({
  brand: s.object({ name: s.text(80) }),
  sender: s.object({ name: s.text(120), email: s.text(254) }),
  subjects: s.object({ invitation: s.text(200), passwordReset: s.text(200) }),
  links: s.object({
    signIn: s.link,
    passwordReset: s.link,
    profiles: s.link,
    talentEmail: s.optional(s.link),
    afterSignIn: s.optional(s.link),
    help: s.optional(s.link),
    support: s.optional(s.link),
    dataSafety: s.optional(s.link),
  }),
  password: s.object({ minLength: s.count, maxLength: s.count }),
  codeLength: s.count,
  resendCooldown: s.count,
  resetLifetime: s.count,
  afterReset: s.oneOf(['session', 'sign-in']),
  deletionGraceDays: s.optional(s.count),
});
