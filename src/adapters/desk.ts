import type { OnboardingAdapter } from '../contract/adapter.js';
import type { CallOptions } from '../contract/call-options.js';
import type { DeskApi } from '../contract/desk.js';
import type { DeskRows } from './desk-rows.js';
import { httpClient, loadTrouble } from './http/client.js';
import { apiBase } from './http/request.js';
import { browserRuntime, type HttpRuntime } from './http/runtime.js';
import { type TokenAnswer, TokenSource } from './http/token-source.js';
import { wireDeskRoutes } from './wire/desk-routes.js';

/** What the company's own server hands the page of one manager or member of the support team. */
export type DeskTokenAnswer = TokenAnswer;
export type FetchDeskToken = () => Promise<DeskTokenAnswer>;

export interface DeskAdapterOptions {
  /** Where the API is: absolute, https (http on loopback), with or without a path. */
  readonly baseUrl: string;
  /**
   * Asks the company's own server for a desk token of whoever is signed in there. Called at once, again before the
   * token ends and when it is refused; never twice at a time.
   */
  readonly fetchDeskToken: FetchDeskToken;
  readonly fetch?: typeof fetch;
  /** Milliseconds one call may take with all its tries. Default 30 000: a long file takes its time. */
  readonly timeout?: number;
}

/** Speaks to a server over HTTP for managers and the support team; creators' pages have `httpAdapter`. */
export interface DeskAdapter extends OnboardingAdapter {
  readonly desk: DeskApi;
}

const defaultTimeout = 30_000;

/**
 * No cookie travels: the token alone says who asks.
 * @param runtime for tests
 * @throws `invalid-input` at once where `baseUrl` is not acceptable
 */
export function deskAdapter(options: DeskAdapterOptions, runtime: HttpRuntime = browserRuntime): DeskAdapter {
  const { fetchDeskToken, timeout = defaultTimeout } = options;
  const tokens = new TokenSource(fetchDeskToken, runtime, timeout, 'fetchDeskToken');
  const client = httpClient({
    base: apiBase(options.baseUrl),
    fetch: options.fetch ?? globalThis.fetch,
    tokens: () => tokens,
    timeout,
    credentials: 'omit',
    runtime,
  });
  // Most calls have input in their addresses.
  loadTrouble().catch(() => undefined);
  const call = <Name extends keyof DeskRows>(name: Name, input?: unknown, o?: CallOptions) =>
    client.within(o, (within) => client.send<DeskRows, Name>(wireDeskRoutes, name, input, within));
  return {
    getConfig: (o) => call('getConfig', undefined, o),
    desk: {
      user: (o) => call('getDeskUser', undefined, o),
      invitations: (query, o) => call('listInvitations', query, o),
      invite: (input, o) => call('invite', input, o),
      preview: (input, o) => call('previewImport', input, o),
      importRows: (input, o) => call('importInvitations', input, o),
      resend: (input, o) => call('resendAsAdmin', input, o),
      revoke: (input, o) => call('revokeInvitation', input, o),
      reinvite: (input, o) => call('supersedeInvitation', input, o),
      requests: (query, o) => call('listEmailChanges', query, o),
      answer: (input, o) => call('answerEmailChange', input, o),
      creators: (query, o) => call('listCreators', query, o),
      nudge: (input, o) => call('nudgeCreator', input, o),
    },
  };
}
