import { ConfigError } from '../config.js';

type Kind = 'text' | 'number' | 'list' | 'keys' | 'flag';
type Variables = Readonly<Record<string, { readonly key: string; readonly kind: Kind }>>;

/** What every platform that can be connected has. */
function platformKeys(platform: string): Variables {
  const name = platform.toUpperCase();
  const key = `platforms.${platform}`;
  return {
    [`${name}_CLIENT_ID`]: { key: `${key}.clientId`, kind: 'text' },
    [`${name}_CLIENT_SECRET`]: { key: `${key}.clientSecret`, kind: 'text' },
    [`${name}_SCOPES`]: { key: `${key}.scopes`, kind: 'list' },
    [`${name}_AUTHORIZE_URL`]: { key: `${key}.endpoints.authorize`, kind: 'text' },
    [`${name}_TOKEN_URL`]: { key: `${key}.endpoints.token`, kind: 'text' },
    [`${name}_API_URL`]: { key: `${key}.endpoints.api`, kind: 'text' },
  };
}

/** Every environment variable that is read, and the key of the configuration it sets. */
export const environmentKeys: Variables = {
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
  ...platformKeys('instagram'),
  INSTAGRAM_LOGIN: { key: 'platforms.instagram.login', kind: 'text' },
  INSTAGRAM_API_VERSION: { key: 'platforms.instagram.apiVersion', kind: 'text' },
  ...platformKeys('tiktok'),
  TIKTOK_PKCE: { key: 'platforms.tiktok.pkce', kind: 'text' },
  ...platformKeys('youtube'),
  ...platformKeys('facebook'),
  FACEBOOK_API_VERSION: { key: 'platforms.facebook.apiVersion', kind: 'text' },
  FACEBOOK_CONFIG_ID: { key: 'platforms.facebook.configId', kind: 'text' },
  ...platformKeys('threads'),
  THREADS_API_VERSION: { key: 'platforms.threads.apiVersion', kind: 'text' },
  ...platformKeys('pinterest'),
  ONBOARDING_RECOMMENDED_PLATFORMS: { key: 'recommendedPlatforms', kind: 'list' },
  ONBOARDING_VAULT_KEYS: { key: 'vaultKeys', kind: 'keys' },
  ONBOARDING_TRANSFER_OBJECTION_HOURS: { key: 'transfers.objectionHours', kind: 'number' },
  ONBOARDING_MANAGERS_APPROVE: { key: 'emailChanges.managersApprove', kind: 'flag' },
  ONBOARDING_REFUSED_DOMAINS: { key: 'emailChanges.refusedDomains', kind: 'list' },
  ONBOARDING_DELETION_GRACE_DAYS: { key: 'deletion.graceDays', kind: 'number' },
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
  if (kind === 'flag') return text === 'true' || text === 'false' ? text === 'true' : text;
  if (kind === 'list') return listOf(text);
  if (kind === 'keys') return listOf(text).map(keyOf);
  return text;
}

function listOf(text: string): string[] {
  return text.split(',').flatMap((item) => item.trim() || []);
}

/** `id:base64`; without a colon the whole is taken for a key without an id, so that no message can quote it. */
function keyOf(item: string): Tree {
  const colon = item.indexOf(':');
  return colon < 0 ? { key: item } : { id: item.slice(0, colon), key: item.slice(colon + 1) };
}
