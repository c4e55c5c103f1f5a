import type { OnboardingAdapter } from '../contract/adapter.js';
import type { routes } from '../contract/routes.js';
import { isWellFormed } from './checked.js';
import { HttpClient } from './http/client.js';
import type { FetchEmbedToken } from './http/embed-token-source.js';
import { apiBase } from './http/request.js';
import { browserRuntime, type HttpRuntime } from './http/runtime.js';
import { onOrigin } from './http/start-url.js';
import { TokenSource } from './http/token-source.js';
import { wireRoutes } from './wire/routes.js';

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

const defaultTimeout = 10_000;

/**
 * Speaks to a server over HTTP and lets nothing unchecked through.
 * @param runtime for tests
 * @throws `invalid-input` at once where `baseUrl` is not acceptable
 */
export function httpAdapter(options: HttpAdapterOptions, runtime: HttpRuntime = browserRuntime): OnboardingAdapter {
  const { fetchEmbedToken, timeout = defaultTimeout, credentials = 'include' } = options;
  const base = apiBase(options.baseUrl);
  const tokens = fetchEmbedToken && new TokenSource(fetchEmbedToken, runtime, timeout, 'fetchEmbedToken');
  const client = new HttpClient<typeof routes>({
    table: wireRoutes,
    base,
    fetch: options.fetch ?? globalThis.fetch.bind(globalThis),
    tokens,
    timeout,
    credentials: tokens ? 'omit' : credentials,
    runtime,
  });

  return {
    getConfig: (o) => client.call('getConfig', undefined, o),
    invitation: {
      get: async (input, o) =>
        input.token === undefined
          ? (await client.call('getInvitation', undefined, o)).invitation
          : client.call('inspectInvitation', input, o),
      resend: (input, o) => client.call('resendInvitation', input, o),
    },
    passwordReset: {
      request: (input, o) => client.call('requestPasswordReset', input, o),
      inspect: async (input, o) =>
        isWellFormed('inspectPasswordReset', input)
          ? client.call('inspectPasswordReset', input, o)
          : { dead: { reason: 'unknown' } },
      verifyCode: (input, o) => client.call('verifyResetCode', input, o),
      complete: (input, o) => client.call('completePasswordReset', input, o),
    },
    socialProfiles: {
      platforms: async (o) => (await client.call('listPlatforms', undefined, o)).platforms,
      list: (o) => client.call('listProfiles', undefined, o),
      createAttempt: async (input, o) => onOrigin(base, await client.call('createAttempt', input, o)),
      getAttempt: (input, o) => client.call('getAttempt', input, o),
      createStartLink: async (input, o) => onOrigin(base, await client.call('createStartLink', input, o)),
      choose: (input, o) => client.call('chooseCandidate', input, o),
      confirm: (input, o) => client.call('confirmAttempt', input, o),
      cancel: (input, o) => client.call('cancelAttempt', input, o),
      setVisibility: (input, o) => client.call('setVisibility', input, o),
      disconnect: (input, o) => client.call('disconnectProfile', input, o),
      requestTransfer: (input, o) => client.call('requestTransfer', input, o),
      answerTransfer: (input, o) => client.call('answerTransfer', input, o),
      handOver: (input, o) => client.call('handOverProfile', input, o),
    },
    talentEmail: {
      get: async (input, o) =>
        input.token === undefined
          ? (await client.call('getTalentEmail', undefined, o)).notice
          : (await client.call('inspectTalentEmail', input, o)).notice,
      requestChange: (input, o) => client.call('requestEmailChange', input, o),
      withdrawChange: (input, o) => client.call('withdrawEmailChange', input, o),
    },
    // What ends an account is decided on our own page only.
    accountDeletion: tokens
      ? undefined
      : {
          get: async (o) => (await client.call('getAccount', undefined, o)).account,
          request: (input, o) => client.call('requestDeletion', input, o),
          exportData: (input, o) => client.call('exportAccount', input, o),
          inspect: (input, o) => client.call('inspectDeletion', input, o),
          confirm: (input, o) => client.call('confirmDeletion', input, o),
          cancel: (input, o) => client.call('cancelDeletion', input, o),
        },
    session: tokens
      ? undefined
      : {
          current: async (o) => (await client.call('getSession', undefined, o)).session,
          signIn: (input, o) => client.call('signIn', input, o),
          signOut: (o) => client.call('signOut', undefined, o),
          list: async (o) => (await client.call('listSessions', undefined, o)).sessions,
          revoke: (input, o) => client.call('revokeSession', input, o),
        },
  };
}
