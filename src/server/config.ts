import * as z from 'zod/mini';
import { canonicalEmail } from '../contract/email.js';
import * as policy from '../contract/policy.js';
import { safeUrl } from '../contract/url.js';

const text = (max = 200) => z.string().check(z.minLength(1), z.maxLength(max), z.regex(/^[^\r\n]*$/, 'one line'));
const url = () => z.string().check(z.refine((value) => safeUrl('link', value) !== undefined, 'an https URL'));
const origin = () =>
  z.string().check(
    z.refine((value) => {
      const href = safeUrl('link', value);
      return href !== undefined && new URL(href).origin === value;
    }, 'an exact origin such as https://partner.example'),
  );
const email = () => z.string().check(z.refine((value) => canonicalEmail(value) !== undefined, 'an e-mail address'));
const whole = (least: number, most: number) => z.number().check(z.int(), z.gte(least), z.lte(most));

/** Everything a deployment decides. Unknown keys are refused, so that a misspelt one is noticed. */
export const serverConfigSchema = z.strictObject({
  /** Keeps several brands apart in one database. */
  tenant: z._default(text(40), 'default'),
  brand: z.strictObject({ name: text(80) }),
  /** Where this server is reached from outside; links in mails are built from it, never from a request. */
  publicUrl: url(),
  sender: z.strictObject({ name: text(120), email: email() }),
  subjects: z.strictObject({
    invitation: text(),
    passwordReset: text(),
    activation: z.optional(text()),
    passwordChanged: text(),
  }),
  links: z._default(
    z.strictObject({
      signIn: z.optional(url()),
      afterSignIn: z.optional(url()),
      help: z.optional(url()),
      support: z.optional(url()),
      dataSafety: z.optional(url()),
    }),
    {},
  ),
  /** Own origins that may call with cookies, beside that of `publicUrl`. Partners' origins belong to their API key. */
  allowedOrigins: z._default(z.array(origin()), []),
  smtpUrl: z.string().check(z.regex(/^smtps?:\/\/.+/, 'an smtp:// or smtps:// URL')),
  /** PostgreSQL. Without it the embedded database in `dataDir` is used. */
  databaseUrl: z.optional(z.string().check(z.regex(/^postgres(ql)?:\/\/.+/, 'a postgres:// URL'))),
  dataDir: z._default(text(1000), '.data'),
  host: z._default(text(200), '127.0.0.1'),
  port: z._default(whole(0, 65_535), 8787),
  lifetimes: z._default(
    z.strictObject({
      invitationDays: z._default(whole(1, 365), policy.invitationLifetimeDays),
      resetMinutes: z._default(whole(5, 24 * 60), policy.resetLifetime / 60),
      sessionIdleDays: z._default(whole(1, 365), 14),
      sessionMaxDays: z._default(whole(1, 365), 90),
    }),
    {
      invitationDays: policy.invitationLifetimeDays,
      resetMinutes: policy.resetLifetime / 60,
      sessionIdleDays: 14,
      sessionMaxDays: 90,
    },
  ),
  password: z._default(
    z.strictObject({
      minLength: z._default(whole(policy.passwordMinLength.lowest, 64), policy.passwordMinLength.default),
      /** Folder of k-anonymity range files: `ABCDE` or `ABCDE.txt`, lines `SUFFIX:COUNT` of SHA-1, upper case. */
      breachedRanges: z.optional(text(1000)),
      /** Words a password may not be built on, beside the brand and the creator's own. */
      contextWords: z._default(z.array(text(60)), []),
    }),
    { minLength: policy.passwordMinLength.default, contextWords: [] },
  ),
  afterReset: z._default(z.enum(['session', 'sign-in']), 'session'),
  resend: z._default(
    z.strictObject({
      cooldownSeconds: z._default(whole(1, 3600), policy.resendCooldown),
      perDay: z._default(whole(1, 50), 5),
    }),
    { cooldownSeconds: policy.resendCooldown, perDay: 5 },
  ),
  variation: z._default(
    z.strictObject({
      tag: z._default(z.string().check(z.regex(/^[a-z0-9]{1,20}$/)), policy.variationTag),
      /** Mail domains that do not deliver `name+tag@`. */
      domainsWithoutTags: z._default(z.array(text(253)), []),
    }),
    { tag: policy.variationTag, domainsWithoutTags: [] },
  ),
  /** Key of the HMAC-SHA256 that signs the mail hook's bodies. Without it the hook is closed. */
  mailHookSecret: z.optional(z.string().check(z.minLength(32), z.maxLength(200))),
  /** Addresses or CIDR ranges of the proxies whose X-Forwarded-For is believed. */
  trustedProxies: z._default(z.array(text(60)), []),
  rateLimits: z._default(z.enum(['on', 'off']), 'on'),
});
export type ServerConfig = z.output<typeof serverConfigSchema>;
/** What a deployment writes; everything with a default may be left out. */
export type ServerConfigInput = z.input<typeof serverConfigSchema>;

/** Thrown where a configuration is wrong; each problem names its key. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`Configuration is wrong:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/** Checks a configuration. @throws ConfigError */
export function parseConfig(input: unknown): ServerConfig {
  const result = z.safeParse(serverConfigSchema, input);
  if (result.success) return result.data;
  throw new ConfigError(result.error.issues.map(describe));
}

function describe(issue: { path: PropertyKey[]; code?: string; message: string; keys?: string[] }): string {
  if (issue.code === 'unrecognized_keys') return `${[...issue.path, issue.keys?.join(', ')].join('.')}: unknown key`;
  return `${issue.path.join('.') || 'configuration'}: ${issue.message}`;
}
