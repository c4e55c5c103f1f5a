import { randomBytes } from 'node:crypto';
import type { FakeAccount } from './accounts.js';

/** Why a permission is over; Meta words each differently. */
export type EndReason =
  'revoked' | 'removed-by-user' | 'password-changed' | 'checkpoint' | 'logged-out' | 'account-unavailable';

/** One "yes" of an account to our app, with every token that came of it. */
export interface FakeGrant {
  readonly account: FakeAccount;
  /** Single ones can be taken back later. */
  scopes: readonly string[];
  readonly assets: readonly string[];
  readonly since: Date;
  ended?: EndReason;
}

export type TokenKind = 'short' | 'long' | 'access' | 'refresh' | 'page';

export interface FakeToken {
  readonly value: string;
  readonly kind: TokenKind;
  readonly grant: FakeGrant;
  readonly issuedAt: Date;
  /** Absent: never. */
  readonly expiresAt?: Date;
  /** Set once another token has taken its place. */
  replaced?: boolean;
  /** Facebook: the Page it speaks for. */
  readonly pageId?: string;
}

/** An authorization code and what its exchange must repeat. */
export interface FakeCode {
  readonly value: string;
  readonly account: FakeAccount;
  readonly scopes: readonly string[];
  /** Ids of what was left ticked beside the scopes. */
  readonly assets: readonly string[];
  readonly redirectUri: string;
  readonly expiresAt: Date;
  /** Parameters of the authorization request, for PKCE and access_type. */
  readonly request: URLSearchParams;
  used: boolean;
}

export interface Counts {
  /** Codes traded for a token. */
  exchanges: number;
  /** Trades of a code that had already been used. */
  codeReuse: number;
  /** Other refused trades: unknown, expired, wrong address, wrong verifier. */
  refusedExchanges: number;
  /** Short-lived tokens traded for long-lived ones. */
  longExchanges: number;
  refreshes: number;
  refusedRefreshes: number;
  /** Refreshes with a token that an earlier refresh had replaced. */
  reuse: number;
  revokes: number;
  approvals: number;
  denials: number;
}

/** All that a platform has handed out. Tests read it; the product never can. */
export class Ledger {
  readonly counts: Counts = {
    exchanges: 0,
    codeReuse: 0,
    refusedExchanges: 0,
    longExchanges: 0,
    refreshes: 0,
    refusedRefreshes: 0,
    reuse: 0,
    revokes: 0,
    approvals: 0,
    denials: 0,
  };
  readonly grants: FakeGrant[] = [];
  readonly #codes = new Map<string, FakeCode>();
  readonly #tokens = new Map<string, FakeToken>();
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  addCode(code: Omit<FakeCode, 'used' | 'expiresAt'>, lifetime: number): FakeCode {
    const entry = { ...code, used: false, expiresAt: this.#after(lifetime) };
    this.#codes.set(entry.value, entry);
    return entry;
  }

  /** Takes a code out of use, whether or not the rest of the request is right, and counts what happened. */
  redeem(value: string, redirectUri: string): FakeCode | 'unknown' | 'used' | 'expired' | 'other-redirect' {
    const code = this.#codes.get(value);
    if (code?.used) {
      this.counts.codeReuse += 1;
      return 'used';
    }
    const refusal = !code
      ? 'unknown'
      : code.expiresAt <= this.#now()
        ? 'expired'
        : code.redirectUri !== redirectUri
          ? 'other-redirect'
          : undefined;
    if (code && refusal === undefined) {
      code.used = true;
      return code;
    }
    this.counts.refusedExchanges += 1;
    return refusal ?? 'unknown';
  }

  openGrant({ account, scopes, assets }: FakeCode, allScopes = scopes): FakeGrant {
    const grant: FakeGrant = { account, scopes: allScopes, assets, since: this.#now() };
    this.grants.push(grant);
    return grant;
  }

  /** @param lifetime in seconds; without it the token never ends. */
  addToken(kind: TokenKind, grant: FakeGrant, value: string, lifetime?: number, pageId?: string): FakeToken {
    const token: FakeToken = {
      value,
      kind,
      grant,
      issuedAt: this.#now(),
      ...(lifetime === undefined ? {} : { expiresAt: this.#after(lifetime) }),
      ...(pageId === undefined ? {} : { pageId }),
    };
    this.#tokens.set(value, token);
    return token;
  }

  token(value: string | undefined): FakeToken | undefined {
    return value === undefined ? undefined : this.#tokens.get(value);
  }

  isExpired(token: FakeToken): boolean {
    return token.expiresAt !== undefined && token.expiresAt <= this.#now();
  }

  /** Seconds since it was issued. */
  age(token: FakeToken): number {
    return (this.#now().getTime() - token.issuedAt.getTime()) / 1000;
  }

  /** Tokens that would be accepted now, of one account or of all. */
  live(accountKey?: string): FakeToken[] {
    return [...this.#tokens.values()].filter(
      (token) =>
        !token.replaced &&
        !token.grant.ended &&
        !this.isExpired(token) &&
        (accountKey === undefined || token.grant.account.key === accountKey),
    );
  }

  liveGrants(accountKey?: string): FakeGrant[] {
    return [...new Set(this.live(accountKey).map((token) => token.grant))];
  }

  end(accountKey: string, reason: EndReason): void {
    for (const grant of this.grants) if (grant.account.key === accountKey) grant.ended ??= reason;
  }

  /** Every code and token ever handed out: none of them may be found in a log, a page or a database dump. */
  secrets(): string[] {
    return [...this.#codes.keys(), ...this.#tokens.keys()];
  }

  #after(lifetime: number): Date {
    return new Date(this.#now().getTime() + lifetime * 1000);
  }
}

/** Random characters of base64url. */
export const randomText = (length: number) => randomBytes(length).toString('base64url').slice(0, length);
