import * as z from 'zod/mini';
import { count, linkUrl, plainText } from './schema.js';

/** What widgets need to know of a deployment. Public: it holds nothing about any person. */
export const onboardingConfigSchema = z.object({
  brand: z.object({ name: plainText(80) }),
  /** From whom the mails come, exactly as an inbox shows it. */
  sender: z.object({ name: plainText(120), email: plainText(254) }),
  subjects: z.object({ invitation: plainText(200), passwordReset: plainText(200) }),
  links: z.object({
    signIn: linkUrl(),
    passwordReset: linkUrl(),
    /** Our own page with the profiles, for what a partner's page may not do. */
    profiles: linkUrl(),
    /** Our own page that explains the address a creator was invited under. */
    talentEmail: z.optional(linkUrl()),
    afterSignIn: z.optional(linkUrl()),
    help: z.optional(linkUrl()),
    support: z.optional(linkUrl()),
    dataSafety: z.optional(linkUrl()),
  }),
  password: z.object({ minLength: count(), maxLength: count() }),
  codeLength: count(),
  /** Seconds between two mails to one address. */
  resendCooldown: count(),
  /** Seconds a reset mail works. */
  resetLifetime: count(),
  afterReset: z.enum(['session', 'sign-in']),
  /** Days between the confirmation of a deletion and the deletion. */
  deletionGraceDays: z.optional(count()),
});
export type OnboardingConfig = z.infer<typeof onboardingConfigSchema>;
