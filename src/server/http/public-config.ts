import type { OnboardingConfig } from '../../contract/config.js';
import { passwordMaxLength, resetCodeLength } from '../../contract/policy.js';
import type { ServerConfig } from '../config.js';
import { hostedLink } from '../mail/links.js';

/** What widgets may know of a configuration. */
export function publicConfig(config: ServerConfig): OnboardingConfig {
  const { brand, sender, subjects, links, password, resend, lifetimes, afterReset } = config;
  const { signIn, ...optionalLinks } = links;
  return {
    brand: { name: brand.name },
    sender: { name: sender.name, email: sender.email },
    subjects: { invitation: subjects.invitation, passwordReset: subjects.passwordReset },
    links: {
      ...optionalLinks,
      signIn: signIn ?? hostedLink(config, 'sign-in'),
      passwordReset: hostedLink(config, 'reset'),
      profiles: hostedLink(config, 'profiles'),
      talentEmail: hostedLink(config, 'talent-email'),
    },
    password: { minLength: password.minLength, maxLength: passwordMaxLength },
    codeLength: resetCodeLength,
    resendCooldown: resend.cooldownSeconds,
    resetLifetime: lifetimes.resetMinutes * 60,
    afterReset,
    deletionGraceDays: config.deletion.graceDays,
  };
}
