import type { Platform as PublicPlatform } from '../../contract/social-profiles.js';
import type { DeniedKind, PlatformId, ReadKind } from '../../contract/platforms.js';
import type { ReconnectReason } from '../../contract/social-profiles.js';

/** One permission of a platform, in its own spelling, and what it is for. Only reading ones can be configured. */
export interface Permission {
  readonly scope: string;
  readonly reads: readonly ReadKind[];
  /** Without it nothing works; without the others the profile is `limited`. */
  readonly required: boolean;
  /** What it would let us do beyond reading; a permission with any is refused by the configuration. */
  readonly allows: readonly DeniedKind[];
}

/** What a platform gave. Times are whole seconds from the answer on, as the platform returned them. */
export interface Grant {
  readonly accessToken: string;
  readonly refreshToken?: string | undefined;
  readonly expiresIn?: number | undefined;
  readonly refreshExpiresIn?: number | undefined;
  /** Granted scopes; absent where the platform did not say. */
  readonly scopes?: readonly string[] | undefined;
}

/** A profile that a grant reaches. */
export interface Account {
  /** The identity: stays when the handle changes. A string, whatever the platform's JSON says. */
  readonly platformUserId: string;
  readonly secondaryIds?: Readonly<Record<string, string>> | undefined;
  /** Without `@`. */
  readonly handle: string;
  readonly displayName?: string | undefined;
  /** At the platform; never sent to a browser. */
  readonly avatarUrl?: string | undefined;
  readonly profileUrl?: string | undefined;
  readonly accountType?: 'personal' | 'creator' | 'business' | 'channel' | 'page' | undefined;
  /** Absent where hidden or unknown, never 0 for that. */
  readonly followers?: number | undefined;
  readonly kind: 'account' | 'channel' | 'page';
  /** Why it cannot be connected. */
  readonly unavailable?: 'personal' | 'not-linked' | 'no-permission' | 'unpublished' | undefined;
  /** Where this profile has a token of its own, such as a Facebook Page. */
  readonly grant?: Grant | undefined;
}

/** What to send a browser to. */
export interface AuthorizationRequest {
  readonly redirectUri: string;
  readonly state: string;
  /** PKCE verifier (RFC 7636), 43 to 128 unreserved characters; platforms without PKCE leave it aside. */
  readonly verifier: string;
  /** Offer another account than the one the platform remembers. */
  readonly switchAccount: boolean;
  /** Ask again for what was declined before. */
  readonly askAgain: boolean;
}

/** What the platform's redirect said, its spellings and misspellings levelled. */
export type CallbackAnswer =
  | { readonly kind: 'code'; readonly code: string; readonly scopes?: readonly string[] | undefined }
  | { readonly kind: 'denied' }
  /** Our app is not approved, misconfigured or blocked there: our fault. */
  | { readonly kind: 'unavailable'; readonly reason: string }
  /** The platform had a fault; trying again may help. */
  | { readonly kind: 'failed'; readonly reason: string };

export type PlatformFailure =
  /** The permission is over, for the reason given. Certain, not guessed. */
  | { readonly kind: 'revoked'; readonly reason: ReconnectReason }
  /**
   * The code or refresh token was used, is unknown or over (`invalid_grant`); or an access token is not taken, and the
   * platform does not say why: it may have ended by its time, so a renewal tells.
   */
  | { readonly kind: 'invalid-grant' }
  | { readonly kind: 'missing-permission' }
  /** The kind of account the platform's interface refuses, or there is nothing to connect. */
  | { readonly kind: 'obstacle'; readonly obstacle: 'personal' | 'no-channel' | 'no-page' | 'not-linked' }
  | { readonly kind: 'rate-limited'; readonly retryAfter?: number | undefined }
  /** 5xx, a timeout before anything was sent, no connection: nothing has happened. */
  | { readonly kind: 'temporary' }
  /** The answer got lost or made no sense: it may have happened. */
  | { readonly kind: 'unknown-outcome' }
  /** Our app's id, secret, redirect address or approval is wrong. */
  | { readonly kind: 'misconfigured' };

/** Thrown by every call to a platform. `message` names platform, endpoint and code; never a token, code or address. */
export class PlatformError extends Error {
  readonly platform: PlatformId;
  readonly failure: PlatformFailure;

  constructor(platform: PlatformId, failure: PlatformFailure, message: string, cause?: unknown) {
    super(`${platform}: ${message}`, cause === undefined ? undefined : { cause });
    this.name = 'PlatformError';
    this.platform = platform;
    this.failure = failure;
  }
}

/** A post as the platform lists it. */
export interface Post {
  readonly id: string;
  readonly url?: string | undefined;
  readonly text?: string | undefined;
  readonly kind: 'post' | 'video' | 'reel' | 'story';
  readonly publishedAt: Date;
}
export interface PostPage {
  readonly posts: readonly Post[];
  /** Give it back for the next page; never an address, for those hold tokens. */
  readonly next?: string | undefined;
}
/** `null`: hidden or unknown, never 0 for that. */
export type PostMetrics = Readonly<Record<string, number | null>>;

export interface CallLimits {
  readonly signal?: AbortSignal | undefined;
}

/**
 * One platform that profiles can be connected on. All calls go to its own hosts only, time out after 15 s, follow no
 * redirect and reject with {@link PlatformError}.
 */
export interface Platform {
  readonly id: PlatformId;
  /** What is asked for. */
  readonly permissions: readonly Permission[];
  /** Hosts that the browser may be sent to; `authorizationUrl` is refused elsewhere. */
  readonly authorizeHosts: readonly string[];
  /** Origins that calls go to, e.g. `https://graph.instagram.com`: `creator-onboarding check` sees if they answer. */
  readonly origins?: readonly string[];
  readonly requires?: PublicPlatform['requires'];
  readonly firstDataHours?: number;
  readonly links: PublicPlatform['links'];
  /** Hosts (or `.suffixes`) that pictures may be fetched from. */
  readonly avatarHosts: readonly string[];
  authorizationUrl(request: AuthorizationRequest): URL;
  readCallback(query: URLSearchParams): CallbackAnswer;
  /** Trades the code, once. For a long-lived token where there is a step of its own for that. */
  exchange(input: { code: string; redirectUri: string; verifier: string }, limits?: CallLimits): Promise<Grant>;
  /** Every profile the grant reaches, with what can be picked first. At least one, or `obstacle` is thrown. */
  accounts(grant: Grant, limits?: CallLimits): Promise<readonly Account[]>;
  /** The profile of a connection, as it is now. */
  account(grant: Grant, platformUserId: string, limits?: CallLimits): Promise<Account>;
  /** A fresh grant. Absent where permissions end and only their creator can renew them. */
  refresh?(grant: Grant, limits?: CallLimits): Promise<Grant>;
  /**
   * When to renew a grant obtained at `at`, and until when it must not be tried; `undefined` where it never ends.
   * Platforms refuse to renew too early.
   */
  renewal(grant: Grant, at: Date): { readonly after: Date } | undefined;
  /** Ends the permission there. Absent where the platform offers no way but its own page. */
  revoke?(grant: Grant, platformUserId: string, limits?: CallLimits): Promise<void>;
  /** Newest first. */
  posts?(grant: Grant, platformUserId: string, cursor?: string, limits?: CallLimits): Promise<PostPage>;
  /** By post id; a post that is gone is left out. */
  metrics?(grant: Grant, posts: readonly Post[], limits?: CallLimits): Promise<ReadonlyMap<string, PostMetrics>>;
  /** Asks the platform whether id and secret are right, where that can be told without a creator. */
  checkCredentials?(redirectUri: string, limits?: CallLimits): Promise<CredentialCheck>;
}

/** `unknown`: the platform does not tell before a creator tries. */
export type CredentialCheck =
  | { readonly result: 'ok' | 'unknown' }
  | { readonly result: 'wrong'; readonly what: 'client-id' | 'client-secret' | 'redirect-uri' | 'app' };

/** The platforms a deployment has set up. */
export interface PlatformDirectory {
  /** Those that can be connected. */
  readonly connectable: readonly Platform[];
  /** @returns `undefined` for a platform that is not set up or only takes links. */
  find(id: PlatformId): Platform | undefined;
  /** Every platform this version knows, as widgets see it, recommended ones first. */
  readonly listing: readonly PublicPlatform[];
}
