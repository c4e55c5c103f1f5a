import { ConfigError } from '../config.js';

type Kind = 'text' | 'number' | 'list';

/** Every environment variable that is read, and the key of the configuration it sets. */
export const environmentKeys: Readonly<Record<string, { readonly key: string; readonly kind: Kind }>> = {
  DATABASE_URL: { key: 'databaseUrl', kind: 'text' },
  SMTP_URL: { key: 'smtpUrl', kind: 'text' },
  ONBOARDING_HOST: { key: 'host', kind: 'text' },
  PORT: { key: 'port', kind: 'number' },
  ONBOARDING_TENANT: { key: 'tenant', kind: 'text' },
  ONBOARDING_BRAND_NAME: { key: 'brand.name', kind: 'text' },
  ONBOARDING_PUBLIC_URL: { key: 'publicUrl', kind: 'text' },
  ONBOARDING_SENDER_NAME: { key: 'sender.name', kind: 'text' },
  ONBOARDING_SENDER_EMAIL: { key: 'sender.email', kind: 'text' },
  ONBOARDING_SUBJECT_INVITATION: { key: 'subjects.invitation', kind: 'text' },
  ONBOARDING_SUBJECT_PASSWORD_RESET: { key: 'subjects.passwordReset', kind: 'text' },
  ONBOARDING_SUBJECT_PASSWORD_CHANGED: { key: 'subjects.passwordChanged', kind: 'text' },
  ONBOARDING_LINK_SIGN_IN: { key: 'links.signIn', kind: 'text' },
  ONBOARDING_LINK_AFTER_SIGN_IN: { key: 'links.afterSignIn', kind: 'text' },
  ONBOARDING_LINK_HELP: { key: 'links.help', kind: 'text' },
  ONBOARDING_LINK_SUPPORT: { key: 'links.support', kind: 'text' },
  ONBOARDING_LINK_DATA_SAFETY: { key: 'links.dataSafety', kind: 'text' },
  ONBOARDING_ALLOWED_ORIGINS: { key: 'allowedOrigins', kind: 'list' },
  ONBOARDING_DATA_DIR: { key: 'dataDir', kind: 'text' },
  ONBOARDING_INVITATION_DAYS: { key: 'lifetimes.invitationDays', kind: 'number' },
  ONBOARDING_RESET_MINUTES: { key: 'lifetimes.resetMinutes', kind: 'number' },
  ONBOARDING_SESSION_IDLE_DAYS: { key: 'lifetimes.sessionIdleDays', kind: 'number' },
  ONBOARDING_SESSION_MAX_DAYS: { key: 'lifetimes.sessionMaxDays', kind: 'number' },
  ONBOARDING_PASSWORD_MIN_LENGTH: { key: 'password.minLength', kind: 'number' },
  ONBOARDING_PASSWORD_BREACHED_RANGES: { key: 'password.breachedRanges', kind: 'text' },
  ONBOARDING_PASSWORD_CONTEXT_WORDS: { key: 'password.contextWords', kind: 'list' },
  ONBOARDING_AFTER_RESET: { key: 'afterReset', kind: 'text' },
  ONBOARDING_RESEND_COOLDOWN_SECONDS: { key: 'resend.cooldownSeconds', kind: 'number' },
  ONBOARDING_RESENDS_PER_DAY: { key: 'resend.perDay', kind: 'number' },
  ONBOARDING_VARIATION_TAG: { key: 'variation.tag', kind: 'text' },
  ONBOARDING_DOMAINS_WITHOUT_TAGS: { key: 'variation.domainsWithoutTags', kind: 'list' },
  ONBOARDING_MAIL_HOOK_SECRET: { key: 'mailHookSecret', kind: 'text' },
  ONBOARDING_TRUSTED_PROXIES: { key: 'trustedProxies', kind: 'list' },
  ONBOARDING_RATE_LIMITS: { key: 'rateLimits', kind: 'text' },
};

/** Names the configuration file. */
export const configFileVariable = 'ONBOARDING_CONFIG';

type Tree = { [key: string]: unknown };

/**
 * Lays the environment over a configuration. An empty variable counts as absent.
 * @throws ConfigError for an `ONBOARDING_…` variable that nobody reads.
 */
export function withEnvironment(base: Tree, environment: Readonly<Record<string, string | undefined>>): Tree {
  const names = Object.keys(environment).filter((name) => name.startsWith('ONBOARDING_'));
  const unknown = names.filter((name) => name !== configFileVariable && !(name in environmentKeys));
  if (unknown.length > 0) throw new ConfigError(unknown.map((name) => `${name}: unknown environment variable`));
  let config = base;
  for (const [name, { key, kind }] of Object.entries(environmentKeys)) {
    const text = environment[name]?.trim();
    if (text) config = withValue(config, key.split('.'), valueOf(text, kind));
  }
  return config;
}

/** A copy with one value set; groups on the way are made where they are missing. */
function withValue(tree: Tree, [key = '', ...rest]: readonly string[], value: unknown): Tree {
  if (rest.length === 0) return { ...tree, [key]: value };
  const branch = tree[key];
  const group = typeof branch === 'object' && branch !== null ? (branch as Tree) : {};
  return { ...tree, [key]: withValue(group, rest, value) };
}

/** A number that is none stays text, so that the configuration's own check names the key. */
function valueOf(text: string, kind: Kind): unknown {
  if (kind === 'number') return /^-?\d+$/.test(text) ? Number(text) : text;
  if (kind === 'list') return text.split(',').flatMap((item) => item.trim() || []);
  return text;
}
