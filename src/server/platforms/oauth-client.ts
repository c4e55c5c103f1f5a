import type {
  AuthorizationServer,
  Client,
  ClientAuth,
  TokenEndpointRequestOptions,
  TokenEndpointResponse,
} from 'oauth4webapi';
import * as z from 'zod/mini';
import type { PlatformId } from '../../contract/platforms.js';
import { optionalPeer } from '../optional-peer.js';
import { optionalSeconds, secretText } from './answer-fields.js';
import type { JsonValue } from './answer-json.js';
import { retryAfter, type PlatformAnswer, type PlatformFetch } from './platform-http.js';
import { PlatformError, type CallLimits, type Grant, type PlatformFailure } from './platform.js';

export interface OAuthSettings {
  readonly platform: PlatformId;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The token endpoint. */
  readonly token: string;
  /** The revocation endpoint (RFC 7009), where there is one. */
  readonly revocation?: string;
  /** How the client shows who it is: in the form as the standard has it, as TikTok's `client_key`, or by HTTP Basic. */
  readonly clientAuth?: 'post' | 'client-key' | 'basic';
  /** Must allow the hosts of `token` and `revocation`. */
  readonly send: PlatformFetch;
  /** Turns the platform's answers into those of RFC 6749 §5.1 and §5.2; left out where they are so already. */
  readonly normalise?: (answer: PlatformAnswer) => { readonly status: number; readonly body: unknown };
  /** What an error code means here, where it is not what RFC 6749 §5.2 says. */
  readonly failureOf?: (error: string, answer: PlatformAnswer) => PlatformFailure | undefined;
}

/** A grant, and the other fields of the answer, such as `open_id`: check them before use. */
export interface GrantAnswer {
  readonly grant: Grant;
  readonly fields: Readonly<Record<string, JsonValue | undefined>>;
}

/** The protocol's three calls, each sent once. They reject with {@link PlatformError} that names no secret. */
export interface OAuthClient {
  /** @param verifier left out where the platform knows no PKCE */
  exchange(
    input: { code: string; redirectUri: string; verifier?: string | undefined },
    limits?: CallLimits,
  ): Promise<GrantAnswer>;
  /** The new grant has a refresh token only where the platform sent one: the caller keeps the old one. */
  refresh(refreshToken: string, limits?: CallLimits): Promise<GrantAnswer>;
  /** @returns false where the platform no longer knows the token (RFC 7009 §2.2 has it be a success) */
  revoke(token: string, limits?: CallLimits): Promise<boolean>;
}

/** RFC 6749 §5.2 and §4.1.2.1, and what platforms have added. No other text of an answer is ever quoted. */
const failures: Readonly<Record<string, PlatformFailure>> = {
  invalid_grant: { kind: 'invalid-grant' },
  invalid_token: { kind: 'invalid-grant' },
  invalid_request: { kind: 'misconfigured' },
  invalid_client: { kind: 'misconfigured' },
  unauthorized_client: { kind: 'misconfigured' },
  unsupported_grant_type: { kind: 'misconfigured' },
  unsupported_token_type: { kind: 'misconfigured' },
  invalid_scope: { kind: 'misconfigured' },
  redirect_uri_mismatch: { kind: 'misconfigured' },
  deleted_client: { kind: 'misconfigured' },
  org_internal: { kind: 'misconfigured' },
  admin_policy_enforced: { kind: 'misconfigured' },
  access_denied: { kind: 'invalid-grant' },
  server_error: { kind: 'temporary' },
  internal_failure: { kind: 'temporary' },
  temporarily_unavailable: { kind: 'temporary' },
  rate_limit_exceeded: { kind: 'rate-limited' },
};

/**
 * The protocol, carried by oauth4webapi, over a platform's own habits. The library is loaded with the first call.
 * Every answer goes through `normalise`, so that a quirk stays in its platform's file; answers reach the library
 * without headers and without an ID token, which no permission here asks for.
 */
export function oauthClient(settings: OAuthSettings): OAuthClient {
  const { platform } = settings;

  async function call<Result>(
    endpoint: string,
    address: string | undefined,
    limits: CallLimits | undefined,
    work: (oauth: Library, server: Parts) => Promise<Result>,
  ): Promise<Result> {
    if (address === undefined) throw new PlatformError(platform, { kind: 'misconfigured' }, `${endpoint}: no address`);
    const oauth = await load(platform);
    /** With the status that `normalise` found it to have: errors come with 200 as well. */
    let heard: PlatformAnswer | undefined;
    const customFetch = async (
      _: string,
      { body, headers }: { body: URLSearchParams; headers: Record<string, string> },
    ) => {
      const answer = await settings.send({ endpoint, url: new URL(address), headers, body, once: true }, limits);
      const standard = settings.normalise?.(answer) ?? answer;
      heard = { ...answer, status: standard.status };
      return toResponse(standard);
    };
    try {
      return await work(oauth, {
        // The library insists on https; `send` judges the real address and lets http through on loopback only.
        server: { issuer: 'https://platform.invalid', token_endpoint: anywhere, revocation_endpoint: anywhere },
        client: { client_id: settings.clientId },
        authentication: authenticationOf(oauth, settings),
        options: { [oauth.customFetch]: customFetch },
      });
    } catch (thrown) {
      throw toPlatformError(thrown, settings, endpoint, heard);
    }
  }

  return {
    exchange: ({ code, redirectUri, verifier }, limits) =>
      call('code exchange', settings.token, limits, async (oauth, { server, client, authentication, options }) => {
        // Not by the library's call for codes: that one takes no request without PKCE but by a deprecated door.
        const form = { code, redirect_uri: redirectUri, ...(verifier !== undefined && { code_verifier: verifier }) };
        const grantType = 'authorization_code';
        return toGrant(
          await oauth.processGenericTokenEndpointResponse(
            server,
            client,
            await oauth.genericTokenEndpointRequest(server, client, authentication, grantType, form, options),
          ),
        );
      }),

    refresh: (refreshToken, limits) =>
      call('refresh', settings.token, limits, async (oauth, { server, client, authentication, options }) =>
        toGrant(
          await oauth.processRefreshTokenResponse(
            server,
            client,
            await oauth.refreshTokenGrantRequest(server, client, authentication, refreshToken, options),
          ),
        ),
      ),

    revoke: async (token, limits) => {
      try {
        await call(
          'revocation',
          settings.revocation,
          limits,
          async (oauth, { server, client, authentication, options }) => {
            const response = await oauth.revocationRequest(server, client, authentication, token, options);
            await oauth.processRevocationResponse(response);
          },
        );
        return true;
      } catch (thrown) {
        if (thrown instanceof PlatformError && thrown.failure.kind === 'invalid-grant') return false;
        throw thrown;
      }
    },
  };
}

const anywhere = 'https://platform.invalid/';
type Library = typeof import('oauth4webapi');
interface Parts {
  readonly server: AuthorizationServer;
  readonly client: Client;
  readonly authentication: ClientAuth;
  readonly options: TokenEndpointRequestOptions;
}

async function load(platform: PlatformId): Promise<Library> {
  try {
    return await optionalPeer('oauth4webapi', () => import('oauth4webapi'));
  } catch (thrown) {
    throw new PlatformError(platform, { kind: 'misconfigured' }, 'the library oauth4webapi is missing', thrown);
  }
}

function authenticationOf(oauth: Library, { clientAuth, clientId, clientSecret }: OAuthSettings): ClientAuth {
  if (clientAuth === 'basic') {
    // Not the library's, which percent-encodes both as RFC 6749 §2.3.1 has it: Pinterest takes them as they are.
    const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
    return (_server, _client, _body, headers) => headers.set('authorization', `Basic ${basic}`);
  }
  if (clientAuth !== 'client-key') return oauth.ClientSecretPost(clientSecret);
  return (_server, _client, body) => {
    body.set('client_key', clientId);
    body.set('client_secret', clientSecret);
  };
}

function toResponse({ status, body }: { readonly status: number; readonly body: unknown }): Response {
  const json = JSON.stringify(body === undefined ? {} : body, (key, value: unknown) =>
    key === 'id_token' ? undefined : value,
  );
  return new Response(json, { status, headers: { 'content-type': 'application/json' } });
}

const granted = z.object({
  access_token: secretText(),
  refresh_token: z.optional(secretText()),
  expires_in: optionalSeconds(),
  refresh_expires_in: optionalSeconds(),
  refresh_token_expires_in: optionalSeconds(),
  scope: z.optional(z.string()),
});

/** @throws ZodError, which `call` turns into `unknown-outcome` */
function toGrant(answer: TokenEndpointResponse): GrantAnswer {
  const { scope, ...found } = z.parse(granted, answer);
  const expiresIn = found.expires_in;
  const refreshExpiresIn = found.refresh_expires_in ?? found.refresh_token_expires_in;
  return {
    fields: answer as Record<string, JsonValue | undefined>,
    grant: {
      accessToken: found.access_token,
      ...(found.refresh_token !== undefined && { refreshToken: found.refresh_token }),
      ...(expiresIn !== undefined && { expiresIn }),
      ...(refreshExpiresIn !== undefined && { refreshExpiresIn }),
      // No scope of any platform holds a space or a comma, and some write the one, some the other.
      ...(scope !== undefined && { scopes: scope.split(/[\s,]+/).filter(Boolean) }),
    },
  };
}

/** Without the library's error as its cause: that one carries the whole answer, tokens and all. */
function toPlatformError(
  thrown: unknown,
  { platform, failureOf }: OAuthSettings,
  endpoint: string,
  heard: PlatformAnswer | undefined,
): PlatformError {
  if (thrown instanceof PlatformError) return thrown;
  const fail = (failure: PlatformFailure, what: string) => new PlatformError(platform, failure, `${endpoint}: ${what}`);
  if (!heard) return fail({ kind: 'misconfigured' }, 'the request could not be made');
  const said = errorOf(thrown);
  if (said !== undefined) {
    const failure = failureOf?.(said, heard) ?? failures[said];
    const name = Object.hasOwn(failures, said) ? said : 'an error of its own';
    if (failure?.kind === 'rate-limited') return fail({ ...failure, retryAfter: retryAfter(heard.headers) }, name);
    if (failure) return fail(failure, name);
  }
  if (heard.status === 429) return fail({ kind: 'rate-limited', retryAfter: retryAfter(heard.headers) }, 'HTTP 429');
  if (heard.status >= 500) return fail({ kind: 'temporary' }, `HTTP ${heard.status}`);
  // Refused, in words unknown here: nothing was given, and nothing is certain about the permission.
  if (heard.status >= 400) return fail({ kind: 'temporary' }, `HTTP ${heard.status} with an unknown error`);
  return fail({ kind: 'unknown-outcome' }, `HTTP ${heard.status} with an unknown shape`);
}

function errorOf(thrown: unknown): string | undefined {
  const said = thrown instanceof Error && 'error' in thrown ? thrown.error : undefined;
  return typeof said === 'string' ? said : undefined;
}
