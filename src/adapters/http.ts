import type { AccountDeletionApi } from '../contract/account-deletion.js';
import type { OnboardingAdapter } from '../contract/adapter.js';
import type { InvitationApi } from '../contract/invitation.js';
import type { PasswordResetApi } from '../contract/password-reset.js';
import type { SessionApi } from '../contract/session.js';
import type { SocialProfilesApi } from '../contract/social-profiles.js';
import type { TalentEmailApi } from '../contract/talent-email.js';
import { httpClient, loadTrouble } from './http/client.js';
import { column } from './http/column.js';
import type { FetchEmbedToken } from './http/embed-token-source.js';
import { apiBase } from './http/request.js';
import { browserRuntime, type HttpRuntime } from './http/runtime.js';
import type { TokenSource } from './http/token-source.js';
import { wireConfig } from './wire/config-route.js';

export type { EmbedTokenAnswer, FetchEmbedToken } from './http/embed-token-source.js';

export interface HttpAdapterOptions {
  /** Where the API is: absolute, https (http on loopback), with or without a path. */
  readonly baseUrl: string;
  /**
   * On a partner's page: asks the partner's own server for an embed token. Called at once, again before the token
   * ends and when it is refused; never twice at a time. With it no cookie travels and there are no
   * `session` and `accountDeletion` columns.
   */
  readonly fetchEmbedToken?: FetchEmbedToken;
  readonly fetch?: typeof fetch;
  /** Milliseconds one call may take with all its tries. Default 10 000. */
  readonly timeout?: number;
  /** Default `include`, so that a session begun by a reset is kept where the API has an origin of its own. */
  readonly credentials?: RequestCredentials;
}

/**
 * Speaks to a server over HTTP and lets nothing unchecked through. The code of a column is fetched when the column is
 * taken, so that a page loads what its widgets call.
 * @param runtime for tests
 * @throws `invalid-input` at once where `baseUrl` is not acceptable
 */
export function httpAdapter(options: HttpAdapterOptions, runtime: HttpRuntime = browserRuntime): OnboardingAdapter {
  const { baseUrl, fetch = globalThis.fetch, fetchEmbedToken, timeout = 10_000, credentials = 'include' } = options;
  const client = httpClient({
    base: apiBase(baseUrl),
    fetch,
    tokens: fetchEmbedToken && tokensOf(fetchEmbedToken, runtime, timeout),
    timeout,
    credentials: fetchEmbedToken ? 'omit' : credentials,
    runtime,
  });
  const invitation = column<InvitationApi>(client, () => import('./http/invitation.js'), { get: 1, resend: 1 });
  const passwordReset = column<PasswordResetApi>(client, () => import('./http/password-reset.js'), {
    request: 1,
    inspect: 1,
    verifyCode: 1,
    complete: 1,
  });
  const socialProfiles = column<SocialProfilesApi>(client, () => import('./http/social-profiles.js'), {
    platforms: 0,
    list: 0,
    createAttempt: 1,
    getAttempt: 1,
    createStartLink: 1,
    choose: 1,
    confirm: 1,
    cancel: 1,
    setVisibility: 1,
    disconnect: 1,
    requestTransfer: 1,
    answerTransfer: 1,
    handOver: 1,
  });
  const talentEmail = column<TalentEmailApi>(client, () => import('./http/talent-email.js'), {
    get: 1,
    requestChange: 1,
    withdrawChange: 1,
  });
  const accountDeletion = column<AccountDeletionApi>(client, () => import('./http/account-deletion.js'), {
    get: 0,
    request: 1,
    exportData: 1,
    inspect: 1,
    confirm: 1,
    cancel: 1,
  });
  const session = column<SessionApi>(client, () => import('./http/session.js'), {
    current: 0,
    signIn: 1,
    signOut: 0,
    list: 0,
    revoke: 1,
  });

  return {
    getConfig: async (o) => {
      const config = await client.within(o, (within) => client.sender(wireConfig)('getConfig', undefined, within));
      // There when a call fails, which may be because nothing can be fetched any more.
      loadTrouble().catch(() => undefined);
      return config;
    },
    get invitation() {
      return invitation();
    },
    get passwordReset() {
      return passwordReset();
    },
    get socialProfiles() {
      return socialProfiles();
    },
    get talentEmail() {
      return talentEmail();
    },
    // What ends an account is decided on our own page only.
    get accountDeletion() {
      return fetchEmbedToken ? undefined : accountDeletion();
    },
    get session() {
      return fetchEmbedToken ? undefined : session();
    },
  };
}

/** Asks for a token at once, and fetches meanwhile what keeps it. @returns a function that gives the source */
function tokensOf(fetchToken: FetchEmbedToken, runtime: HttpRuntime, timeout: number): () => Promise<TokenSource> {
  const first = (async () => fetchToken())();
  let source: TokenSource | undefined;
  const take = async (): Promise<TokenSource> => {
    const { TokenSource } = await import('./http/token-source.js');
    return (source ??= new TokenSource(fetchToken, runtime, timeout, 'fetchEmbedToken', first));
  };
  Promise.all([first, take()]).catch(() => undefined);
  return take;
}
