import { consentPage, errorPage } from './consent-page.js';
import type { FakeAccount } from './accounts.js';
import { type FakeRequest, redirect, type Reply } from './exchange.js';
import type { PlatformId } from '../../src/contract/platforms.js';
import { type Ledger, randomText } from './ledger.js';

/** Ways a platform words that somebody said no (Meta's business-login page and its table's misprint). */
export type Denial =
  | 'usual'
  /** As Instagram's own table spells it: `acceess_denied`. */
  | 'misspelt'
  /** `error` alone, without reason or description. */
  | 'bare'
  /** Facebook in development mode says "user_denied" although the user agreed; only error_code=200 tells. */
  | 'app-fault';

export interface ScopeRule {
  readonly scope: string;
  /** As the platform words it, which is not always reassuring. */
  readonly label: string;
  /** Cannot be unticked. */
  readonly required?: boolean;
}

/** How one platform's sign-in page differs from the others'. */
export interface ConsentRules {
  readonly clientParameter: 'client_id' | 'client_key';
  /** What may stand between scopes. */
  readonly separator: RegExp;
  readonly scopes: readonly ScopeRule[];
  /** Seconds that a code lives. */
  readonly codeLifetime: number;
  readonly codePrefix?: string;
  readonly codeSuffix?: string;
  /** Put at the end of a successful redirect. */
  readonly fragment?: string;
  /** Offers all accounts, whomever the browser remembers. */
  forcesChoice(query: URLSearchParams): boolean;
  /** Goes on without a page, because this account has agreed before. */
  skips?(query: URLSearchParams, account: FakeAccount, scopes: readonly string[]): boolean;
  /** What goes with `error=access_denied`. */
  readonly denial: Readonly<Record<string, string>>;
  /** A page instead of the usual one. */
  refuses?(request: FakeRequest): Reply | undefined;
  /** Further parameters of a successful redirect. */
  extras?(scopes: readonly string[]): Readonly<Record<string, string>>;
  /** What else of an account can be unticked, such as Facebook Pages. */
  assets?(account: FakeAccount): readonly { readonly id: string; readonly label: string }[];
  /** Scopes that a request means beside those it names, such as those of a Login for Business configuration. */
  bundled?(query: URLSearchParams): readonly string[];
  /** Scopes that are not even asked for, because this account declined them before. */
  silentlyDeclined?(query: URLSearchParams, account: FakeAccount): readonly string[];
  /** Told who agreed to what. */
  onDecision?(account: FakeAccount, asked: readonly string[], granted: readonly string[]): void;
  /** An unknown scope: a page of the platform, or a redirect with `error=invalid_scope`. */
  readonly unknownScope: 'page' | 'redirect';
}

/** What the sign-in page needs to know of its platform. */
export interface ConsentHost {
  readonly id: PlatformId;
  readonly clientId: string;
  readonly accounts: readonly FakeAccount[];
  readonly redirectUris: ReadonlySet<string>;
  readonly ledger: Ledger;
  readonly denial: Denial;
  /** Sent back in place of a sign-in, e.g. `{ error: 'temporarily_unavailable' }`. */
  readonly returns: Readonly<Record<string, string>> | undefined;
  /** Shown in place of a sign-in, with no way back, e.g. "Insufficient Developer Role". */
  readonly blocked: string | undefined;
  readonly signedIn: string | undefined;
}

interface Asked {
  readonly redirectUri: string;
  readonly state: string | undefined;
  readonly scopes: readonly string[];
}

const cookieName = (platform: ConsentHost) => `fake_${platform.id}`;

/** Makes the browser remember who is signed in; an empty key, that nobody is. */
export function remember(platform: ConsentHost, accountKey: string): Record<string, string> {
  return { 'set-cookie': `${cookieName(platform)}=${accountKey}; Path=/; HttpOnly; SameSite=Lax; Max-Age=86400` };
}

/** The page that `endpoints.authorize` shows, or the redirect where no page is needed. */
export function showConsent(platform: ConsentHost, rules: ConsentRules, request: FakeRequest): Reply {
  const asked = read(platform, rules, request);
  if ('status' in asked) return asked;
  const remembered = rememberedAccount(platform, request);
  if (remembered && rules.skips?.(request.query, remembered, asked.scopes))
    return approve(platform, rules, request, asked, remembered, asked.scopes);
  const fixed = remembered && !rules.forcesChoice(request.query) ? remembered : undefined;
  return consentPage({
    platform: platform.id,
    action: `${request.path}?${request.query.toString()}`,
    accounts: fixed ? [fixed] : platform.accounts,
    selected: remembered?.key,
    scopes: asked.scopes
      .filter((scope) => !fixed || !rules.silentlyDeclined?.(request.query, fixed).includes(scope))
      .map((scope) => rules.scopes.find((rule) => rule.scope === scope)!),
    assets: (fixed ? [fixed] : platform.accounts).flatMap((account) => rules.assets?.(account) ?? []),
  });
}

/** What its form is sent to. */
export function answerConsent(platform: ConsentHost, rules: ConsentRules, request: FakeRequest): Reply {
  const asked = read(platform, rules, request);
  if ('status' in asked) return asked;
  if (request.form.get('decision') === 'deny') {
    platform.ledger.counts.denials += 1;
    return back(asked, denial(platform, rules), rules.fragment);
  }
  const account = platform.accounts.find(({ key }) => key === request.form.get('account'));
  if (!account) return errorPage(400, 'Choose an account');
  const ticked = new Set(request.form.getAll('scope'));
  const required = new Set(rules.scopes.filter((rule) => rule.required).map(({ scope }) => scope));
  const hidden = new Set(rules.silentlyDeclined?.(request.query, account));
  const scopes = asked.scopes.filter((scope) => required.has(scope) || (ticked.has(scope) && !hidden.has(scope)));
  rules.onDecision?.(account, asked.scopes, scopes);
  // Nothing ticked is a no. In development mode a yes is answered like a no.
  if (scopes.length === 0) return back(asked, denial(platform, rules), rules.fragment);
  if (platform.denial === 'app-fault') return back(asked, denial(platform, rules), rules.fragment);
  return approve(platform, rules, request, asked, account, scopes, request.form.getAll('asset'));
}

/** Checks in the order of OAuth: nothing is sent to an address that is not registered (RFC 6749 §4.1.2.1). */
function read(platform: ConsentHost, rules: ConsentRules, request: FakeRequest): Asked | Reply {
  const { query } = request;
  const refused = rules.refuses?.(request);
  if (refused) return refused;
  if (query.get(rules.clientParameter) !== platform.clientId)
    return errorPage(400, `Invalid request: ${rules.clientParameter}`);
  const redirectUri = query.get('redirect_uri') ?? '';
  if (!platform.redirectUris.has(redirectUri)) return errorPage(400, 'redirect_uri_mismatch: not registered');
  const asked = {
    redirectUri,
    state: query.get('state') ?? undefined,
    scopes: [
      ...new Set([...(query.get('scope') ?? '').split(rules.separator), ...(rules.bundled?.(query) ?? [])]),
    ].filter(Boolean),
  };
  if (platform.blocked !== undefined) return errorPage(400, platform.blocked);
  if (platform.returns !== undefined) return back(asked, platform.returns);
  if (query.get('response_type') !== 'code') return back(asked, { error: 'unsupported_response_type' });
  const known = asked.scopes.every((scope) => rules.scopes.some((rule) => rule.scope === scope));
  if (known && asked.scopes.length > 0) return asked;
  return rules.unknownScope === 'page'
    ? errorPage(400, 'Invalid Scopes')
    : back(asked, { error: 'invalid_scope', error_description: 'Unknown scope' });
}

function rememberedAccount(platform: ConsentHost, request: FakeRequest): FakeAccount | undefined {
  const key = request.cookies.get(cookieName(platform)) ?? platform.signedIn;
  return platform.accounts.find((account) => account.key === key);
}

function approve(
  platform: ConsentHost,
  rules: ConsentRules,
  request: FakeRequest,
  asked: Asked,
  account: FakeAccount,
  scopes: readonly string[],
  assets: readonly string[] = rules.assets?.(account).map(({ id }) => id) ?? [],
): Reply {
  platform.ledger.counts.approvals += 1;
  const code = platform.ledger.addCode(
    {
      value: (rules.codePrefix ?? '') + randomText(40) + (rules.codeSuffix ?? ''),
      account,
      scopes,
      assets,
      redirectUri: asked.redirectUri,
      request: request.query,
    },
    rules.codeLifetime,
  );
  const answer = { code: code.value, ...rules.extras?.(scopes) };
  return back(asked, answer, rules.fragment, remember(platform, account.key));
}

function denial(platform: ConsentHost, rules: ConsentRules): Record<string, string> {
  const reason = { error_reason: 'user_denied', error_description: 'The user denied your request.' };
  switch (platform.denial) {
    case 'usual':
      return { error: 'access_denied', ...rules.denial };
    case 'misspelt':
      return { error: 'acceess_denied', ...reason };
    case 'bare':
      return { error: 'access_denied' };
    case 'app-fault':
      return {
        error: 'access_denied',
        error_code: '200',
        error_reason: 'user_denied',
        error_description: 'Permissions error',
      };
  }
}

function back(
  asked: Asked,
  answer: Readonly<Record<string, string>>,
  fragment = '',
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const to = new URL(asked.redirectUri);
  for (const [name, value] of Object.entries(answer)) to.searchParams.set(name, value);
  if (asked.state !== undefined) to.searchParams.set('state', asked.state);
  return redirect(to.href + fragment, headers);
}
