import * as z from 'zod/mini';
import { canonicalEmail } from '../contract/email.js';
import { platformIds } from '../contract/platforms.js';
import * as policy from '../contract/policy.js';
import { isOrigin, safeUrl, type UrlKind } from '../contract/url.js';
import { isAddressRange } from './client-address.js';
import { scopeProblems } from './platforms/scope-lint.js';

/** Words every message: a value that is not there is `missing`, any other wrong one is told what it must be. */
const must = (expected: string) => ({
  error: (issue: { readonly input?: unknown }) => (issue.input === undefined ? 'missing' : `must be ${expected}`),
});

const matching = (pattern: RegExp, expected: string) =>
  z.string(must(expected)).check(z.regex(pattern, must(expected)));
const passing = (test: (value: string) => boolean, expected: string) =>
  z.string(must(expected)).check(z.refine(test, must(expected)));
const text = (max = 200) => matching(new RegExp(`^[^\\r\\n]{1,${max}}$`), `one line of 1 to ${max} characters`);
const origin = () => passing(isOrigin, 'an exact origin such as https://app.example');
const email = () => passing((value) => canonicalEmail(value) !== undefined, 'an e-mail address');
const url = (kind: UrlKind = 'link') =>
  passing((value) => safeUrl(kind, value) !== undefined, 'an https URL (http only on loopback)');
const whole = (least: number, most: number) => {
  const expected = must(`a whole number from ${least} to ${most}`);
  return z.number(expected).check(z.int(expected), z.gte(least, expected), z.lte(most, expected));
};
const list = <Item extends z.ZodMiniType>(item: Item, expected: string) => z.array(item, must(`a list of ${expected}`));
const choice = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, must(`one of ${values.join(', ')}`));
const group = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  z.strictObject(shape, must(`a group of the keys ${Object.keys(shape).join(', ')}`));

/** How one platform is reached. The platform's own page about its apps names the first two. */
const platform = <Extra extends z.core.$ZodShape>(extra: Extra) =>
  z.optional(
    group({
      clientId: text(),
      clientSecret: matching(/^[^\r\n]{1,500}$/, 'one line'),
      /** Permissions to ask for in place of the usual ones; those that do more than read are refused. */
      scopes: z.optional(list(text(), 'scopes')),
      /** Other addresses than the platform's own, for tests and rehearsals. */
      endpoints: z.optional(
        group({
          authorize: z.optional(url()),
          token: z.optional(url()),
          /** Where paths such as `/me` are appended. */
          api: z.optional(url('api')),
        }),
      ),
      ...extra,
    }),
  );
const graphVersion = () => z.optional(matching(/^v\d{1,3}\.\d$/, 'a Graph API version such as v25.0'));

/** Everything a deployment decides. Unknown keys are refused, so that a misspelt one is noticed. */
export const serverConfigSchema = group({
  /** Keeps several brands apart in one database. */
  tenant: z._default(text(40), 'default'),
  brand: group({ name: text(80) }),
  /** Where this server is reached from outside; links in mails are built from it, never from a request. */
  publicUrl: url('api'),
  sender: group({ name: text(120), email: email() }),
  subjects: group({
    invitation: text(),
    passwordReset: text(),
    passwordChanged: text(),
  }),
  links: z._default(
    group({
      signIn: z.optional(url()),
      afterSignIn: z.optional(url()),
      help: z.optional(url()),
      support: z.optional(url()),
      dataSafety: z.optional(url()),
    }),
    {},
  ),
  /** Own origins that may call with cookies, beside that of `publicUrl`. Partners' origins belong to their API key. */
  allowedOrigins: z._default(list(origin(), 'origins'), []),
  smtpUrl: matching(/^smtps?:\/\/.+/, 'an smtp:// or smtps:// URL'),
  /** PostgreSQL. Without it the embedded database in `dataDir` is used. */
  databaseUrl: z.optional(matching(/^postgres(ql)?:\/\/.+/, 'a postgres:// URL')),
  dataDir: z._default(text(1000), '.data'),
  host: z._default(text(200), '127.0.0.1'),
  port: z._default(whole(0, 65_535), 8787),
  lifetimes: z._default(
    group({
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
    group({
      minLength: z._default(whole(policy.passwordMinLength.lowest, 64), policy.passwordMinLength.default),
      /** Folder of k-anonymity range files: `ABCDE` or `ABCDE.txt`, lines `SUFFIX:COUNT` of SHA-1, upper case. */
      breachedRanges: z.optional(text(1000)),
      /** Words a password may not be built on, beside the brand and the creator's own. */
      contextWords: z._default(list(text(60), 'texts'), []),
    }),
    { minLength: policy.passwordMinLength.default, contextWords: [] },
  ),
  afterReset: z._default(choice(['session', 'sign-in']), 'session'),
  resend: z._default(
    group({
      cooldownSeconds: z._default(whole(1, 3600), policy.resendCooldown),
      perDay: z._default(whole(1, 50), 5),
    }),
    { cooldownSeconds: policy.resendCooldown, perDay: 5 },
  ),
  variation: z._default(
    group({
      tag: z._default(matching(/^[a-z0-9]{1,20}$/, '1 to 20 letters a to z or digits'), policy.variationTag),
      /** Mail domains that do not deliver `name+tag@`. */
      domainsWithoutTags: z._default(list(text(253), 'domains'), []),
    }),
    { tag: policy.variationTag, domainsWithoutTags: [] },
  ),
  /** Key of the HMAC-SHA256 that signs the mail hook's bodies. Without it the hook is closed. */
  mailHookSecret: z.optional(matching(/^[^\r\n]{32,200}$/, '32 to 200 characters')),
  /** Platforms that profiles can be connected on; those left out are shown as not available. */
  platforms: z._default(
    group({
      instagram: platform({
        /** Over whose sign-in: Instagram's own, or Facebook's for accounts linked to a Page. */
        login: z._default(choice(['instagram', 'facebook']), 'instagram'),
        apiVersion: graphVersion(),
      }),
      tiktok: platform({ pkce: z._default(choice(['none', 'S256', 'S256-hex']), 'none') }),
      youtube: platform({}),
      facebook: platform({
        apiVersion: graphVersion(),
        /** Of a Login for Business configuration, which then decides about the permissions. */
        configId: z.optional(text()),
      }),
      threads: platform({ apiVersion: graphVersion() }),
      pinterest: platform({}),
    }),
    {},
  ),
  recommendedPlatforms: z._default(list(choice(platformIds), 'platforms'), ['instagram', 'tiktok']),
  /**
   * Keys that seal what platforms give us; the first seals, all open. Without any the embedded database gets one of
   * its own, in a file of the data folder; with PostgreSQL they are needed as soon as a platform is set up.
   */
  vaultKeys: z._default(
    list(
      group({
        id: matching(/^[A-Za-z0-9_-]{1,20}$/, '1 to 20 letters, digits, _ or -'),
        key: matching(/^[A-Za-z0-9+/]{43}=$/, '32 random bytes in base64'),
      }),
      'keys',
    ),
    [],
  ),
  transfers: z._default(group({ objectionHours: z._default(whole(0, 720), policy.transferObjectionHours) }), {
    objectionHours: policy.transferObjectionHours,
  }),
  /** Requests for another address. */
  emailChanges: z._default(
    group({
      /** Whether managers may approve them at the desk, or only forward them to the support team. */
      managersApprove: z._default(z.boolean(must('true or false')), true),
      /** Mail domains that are refused, beside the known ones for throw-away addresses. */
      refusedDomains: z._default(list(text(253), 'domains'), []),
    }),
    { managersApprove: true, refusedDomains: [] },
  ),
  deletion: z._default(
    group({
      /** Days between the confirmation and the deletion, in which it can be cancelled. */
      graceDays: z._default(whole(0, 90), policy.deletionGraceDays),
    }),
    { graceDays: policy.deletionGraceDays },
  ),
  /** Addresses or CIDR ranges of the proxies whose X-Forwarded-For is believed. */
  trustedProxies: z._default(list(passing(isAddressRange, 'an address or a CIDR range'), 'addresses'), []),
  rateLimits: z._default(choice(['on', 'off']), 'on'),
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
  const problems = result.success ? scopeProblems(result.data.platforms) : result.error.issues.flatMap(describe);
  if (!result.success || problems.length > 0) throw new ConfigError(problems);
  return result.data;
}

function describe(issue: z.core.$ZodIssue): string[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => `${[...path, key].join('.')}: unknown key`);
  return [`${path.join('.') || 'configuration'}: ${issue.message}`];
}
