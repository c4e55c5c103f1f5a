import { createHmac } from 'node:crypto';
import * as z from 'zod/mini';
import { deniedKinds, type PlatformId } from '../../contract/platforms.js';
import { idText, optionalSeconds, secretText } from './answer-fields.js';
import { metaError, metaFailure, metaFault } from './meta-errors.js';
import { oauthClient } from './oauth-client.js';
import { permissionsAsked, type SignIn } from './permissions.js';
import { type PlatformAnswer, platformFetch, readShape } from './platform-http.js';
import {
  type AuthorizationRequest,
  type CallLimits,
  type CredentialCheck,
  type Grant,
  type Permission,
  PlatformError,
  type PlatformFailure,
} from './platform.js';

export interface FacebookSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes?: readonly string[] | undefined;
  readonly apiVersion?: string | undefined;
  /** Of a Login for Business configuration: it decides about the permissions in place of `scopes`. */
  readonly configId?: string | undefined;
  readonly endpoints?:
    | {
        readonly authorize?: string | undefined;
        readonly token?: string | undefined;
        readonly api?: string | undefined;
      }
    | undefined;
}

/** A reading call of the Graph API. */
export interface GraphCall {
  readonly endpoint: string;
  /** Below the version, e.g. `/me/accounts`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
}

/** Sign-in with Facebook, for Pages and for the Instagram accounts that are linked to them. */
export interface FacebookLogin {
  readonly permissions: readonly Permission[];
  readonly authorizeHosts: readonly string[];
  readonly origins: readonly string[];
  authorizationUrl(request: AuthorizationRequest): URL;
  /** Trades the code for a token of about 60 days, with the permissions that were really granted. */
  exchange(input: { code: string; redirectUri: string }, limits?: CallLimits): Promise<Grant>;
  read<Schema extends z.ZodMiniType>(
    call: GraphCall,
    schema: Schema,
    token: string,
    limits?: CallLimits,
  ): Promise<z.output<Schema>>;
  /** Id of the person behind a token of their own, as this app sees them: what Meta's callbacks name. */
  personId(token: string, limits?: CallLimits): Promise<string>;
  /** Ends everything that the person behind a token has granted the app, whichever profile the token is for. */
  revoke(token: string, limits?: CallLimits): Promise<void>;
  checkCredentials(redirectUri: string, limits?: CallLimits): Promise<CredentialCheck>;
}

/** Version of the Graph API; v20.0 ended on 24 September 2026 (changelog of the Graph API). */
export const usualGraphVersion = 'v25.0';

const tokenShape = z.object({ access_token: secretText(), expires_in: optionalSeconds() });
const permissionsShape = z.object({
  data: z.array(z.object({ permission: z.string(), status: z.string() })),
});
const personShape = z.object({ id: idText() });
const debugShape = z.object({
  data: z.object({ is_valid: z._default(z.boolean(), false), user_id: z.optional(idText()) }),
});

/**
 * Facebook Login (developers.facebook.com, "Manually Build a Login Flow", "Facebook Login for Business"). No PKCE: the
 * pages know none, and no other client sends any.
 */
export function facebookLogin(
  platform: PlatformId,
  signIn: SignIn & ('facebook' | 'instagram-via-facebook'),
  settings: FacebookSettings,
  options: { readonly fetch?: typeof fetch | undefined } = {},
): FacebookLogin {
  const { clientId, clientSecret, configId, apiVersion = usualGraphVersion, endpoints = {} } = settings;
  const authorize = endpoints.authorize ?? `https://www.facebook.com/${apiVersion}/dialog/oauth`;
  const api = `${(endpoints.api ?? 'https://graph.facebook.com').replace(/\/+$/, '')}/${apiVersion}`;
  const token = endpoints.token ?? `${api}/oauth/access_token`;
  const permissions = [
    ...permissionsAsked(signIn, settings.scopes),
    ...(configId === undefined ? [] : [bundle(configId)]),
  ];
  const send = platformFetch(platform, [token, api], options);
  const oauth = oauthClient({ platform, clientId, clientSecret, token, send, normalise, failureOf: codeFailure });
  const appToken = `${clientId}|${clientSecret}`;

  async function answered(endpoint: string, answer: Promise<PlatformAnswer>): Promise<PlatformAnswer> {
    const heard = await answer;
    const error = metaError(platform, endpoint, heard);
    if (error) throw error;
    return heard;
  }

  /** The token travels in a header; with its proof it also works where the app demands one ("Secure Graph API Calls"). */
  function call(
    { endpoint, path, query = {} }: GraphCall,
    bearer: string,
    limits?: CallLimits,
    method: 'GET' | 'DELETE' = 'GET',
  ): Promise<PlatformAnswer> {
    const url = new URL(`${api}${path}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    url.searchParams.set('appsecret_proof', createHmac('sha256', clientSecret).update(bearer).digest('hex'));
    return answered(endpoint, send({ endpoint, url, method, headers: { authorization: `Bearer ${bearer}` } }, limits));
  }

  const read: FacebookLogin['read'] = async (request, schema, bearer, limits) =>
    readShape(platform, request, schema, (await call(request, bearer, limits)).body);

  function tokenForm(endpoint: string, fields: Readonly<Record<string, string>>, limits?: CallLimits) {
    const body = new URLSearchParams({ ...fields, client_id: clientId, client_secret: clientSecret });
    return send({ endpoint, url: new URL(token), body }, limits);
  }

  async function lengthen(short: string, limits?: CallLimits): Promise<Grant> {
    const endpoint = 'long-lived token';
    const fields = { grant_type: 'fb_exchange_token', fb_exchange_token: short };
    const { body } = await answered(endpoint, tokenForm(endpoint, fields, limits));
    const { access_token: accessToken, expires_in: expiresIn } = readShape(platform, { endpoint }, tokenShape, body);
    return { accessToken, expiresIn };
  }

  /** The dialog lets people untick permissions, and the token's answer does not tell. */
  async function granted(bearer: string, limits?: CallLimits): Promise<readonly string[]> {
    const request = { endpoint: 'granted permissions', path: '/me/permissions' };
    const { data } = await read(request, permissionsShape, bearer, limits);
    return data.flatMap(({ permission, status }) => (status === 'granted' ? [permission] : []));
  }

  return {
    permissions,
    authorizeHosts: [new URL(authorize).host],
    origins: [...new Set([token, api].map((address) => new URL(address).origin))],

    authorizationUrl({ redirectUri, state, switchAccount, askAgain }) {
      const url = new URL(authorize);
      const asked = configId === undefined ? permissions.map(({ scope }) => scope).join(',') : undefined;
      // Without `rerequest` the dialog never again shows what was declined once.
      const type = askAgain ? 'rerequest' : switchAccount ? 'reauthenticate' : undefined;
      const query = { client_id: clientId, redirect_uri: redirectUri, state, response_type: 'code' };
      const more = { scope: asked, config_id: configId, auth_type: type };
      for (const [name, value] of Object.entries({ ...query, ...more })) {
        if (value !== undefined) url.searchParams.set(name, value);
      }
      return url;
    },

    async exchange(input, limits) {
      const short = (await oauth.exchange(input, limits)).grant.accessToken;
      try {
        const grant = await twice(() => lengthen(short, limits));
        return { ...grant, scopes: await twice(() => granted(grant.accessToken, limits)) };
      } catch (thrown) {
        throw afterCode(thrown);
      }
    },

    read,

    async personId(bearer, limits) {
      const request = { endpoint: 'person', path: '/me', query: { fields: 'id' } };
      return (await read(request, personShape, bearer, limits)).id;
    },

    async revoke(bearer, limits) {
      // A page's token does not tell in itself whose permission it rests on, and that person's own is not kept.
      const request = { endpoint: 'token inspection', path: '/debug_token', query: { input_token: bearer } };
      const { data } = await read(request, debugShape, appToken, limits);
      if (!data.is_valid || data.user_id === undefined) return;
      // With the app's own token, which the reference of this edge allows beside a person's ("User permissions").
      const path = `/${data.user_id}/permissions`;
      await call({ endpoint: 'revocation', path }, appToken, limits, 'DELETE');
    },

    async checkCredentials(_redirectUri, limits) {
      const answer = await tokenForm('app token', { grant_type: 'client_credentials' }, limits);
      const fault = metaFault(answer);
      if (!fault) return { result: 'ok' };
      if (isWrongSecret(fault.message)) return { result: 'wrong', what: 'client-secret' };
      if (fault.code === 101) return { result: 'wrong', what: 'client-id' };
      const failure = metaFailure(fault, answer);
      if (failure.kind === 'misconfigured') return { result: 'wrong', what: 'app' };
      throw new PlatformError(platform, failure, `app token: HTTP ${answer.status}, error ${fault.code}`);
    },
  };
}

/**
 * What a configuration at Meta asks for is not known here, so the worst is assumed: nobody is promised what we cannot
 * do. It reads nothing by itself, and nothing is missing without it.
 */
function bundle(configId: string): Permission {
  const allows = deniedKinds.filter((kind) => kind !== 'password');
  return { scope: `config_id ${configId}`, reads: [], required: false, allows };
}

const isWrongSecret = (message: string) => /client secret/i.test(message);

/** Turns Graph's form of an error into the protocol's, for the library to notice; `codeFailure` says what it means. */
function normalise(answer: PlatformAnswer): { readonly status: number; readonly body: unknown } {
  return metaFault(answer) ? { status: Math.max(answer.status, 400), body: { error: 'graph_error' } } : answer;
}

/**
 * A used or expired code and a redirect address that is not the one of the dialog both come as code 100; only the text
 * tells them apart. A wrong secret comes as code 1, which elsewhere means a passing fault.
 */
function codeFailure(_error: string, answer: PlatformAnswer): PlatformFailure | undefined {
  const fault = metaFault(answer);
  if (!fault) return undefined;
  if (isWrongSecret(fault.message)) return { kind: 'misconfigured' };
  if (fault.code === 100 && !/redirect_uri/i.test(fault.message)) return { kind: 'invalid-grant' };
  return metaFailure(fault, answer);
}

/** Asks again once where a fault may pass. */
async function twice<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof PlatformError && thrown.failure.kind === 'temporary') return work();
    throw thrown;
  }
}

/** The code is spent by now: "nothing has happened" would make the caller send it again. */
function afterCode(thrown: unknown): unknown {
  const passes = thrown instanceof PlatformError && ['temporary', 'rate-limited'].includes(thrown.failure.kind);
  if (!passes) return thrown;
  return new PlatformError(
    thrown.platform,
    { kind: 'unknown-outcome' },
    'the code is spent, the token was lost',
    thrown,
  );
}
