import * as z from 'zod/mini';
import { isJsonObject, type JsonObject } from './answer-json.js';
import { readShape, retryAfter, type PlatformAnswer, type PlatformCall, type PlatformFetch } from './platform-http.js';
import { PlatformError, type CallLimits, type PlatformFailure } from './platform.js';

/**
 * Error codes of the Display API (TikTok for Developers, "Error handling"). `invalid_param` is the same page's other
 * spelling. A token that is not taken may have ended by its time as well as by its person: it is not known which.
 */
const failures: Readonly<Record<string, PlatformFailure>> = {
  access_token_invalid: { kind: 'invalid-grant' },
  scope_not_authorized: { kind: 'missing-permission' },
  scope_permission_missed: { kind: 'missing-permission' },
  rate_limit_exceeded: { kind: 'rate-limited' },
  invalid_params: { kind: 'misconfigured' },
  invalid_param: { kind: 'misconfigured' },
  internal_error: { kind: 'temporary' },
};

const envelope = z.object({
  data: z.nullish(z.record(z.string(), z.unknown())),
  error: z.object({ code: z.string() }),
});

export type TikTokCall = <Schema extends z.ZodMiniType>(
  call: { endpoint: string; path: string; fields: readonly string[]; body?: Readonly<Record<string, unknown>> },
  accessToken: string,
  schema: Schema,
  limits?: CallLimits,
) => Promise<z.output<Schema>>;

/** Calls `/v2/…` of the API. `error.code` tells, not the status: errors have come with 200, and `ok` is no error. */
export function tiktokCall(send: PlatformFetch, api: string): TikTokCall {
  return async ({ endpoint, path, fields, body }, accessToken, schema, limits) => {
    const url = new URL(api.replace(/\/$/, '') + path);
    url.searchParams.set('fields', fields.join(','));
    const headers = { authorization: `Bearer ${accessToken}` };
    const call: PlatformCall = { endpoint, url, headers, ...(body && { body }) };
    const answer = await send(call, limits);
    const said = z.safeParse(envelope, answer.body);
    const code = said.success ? said.data.error.code : undefined;
    if (code !== 'ok') throw errorOf(endpoint, answer, code);
    return readShape('tiktok', call, schema, said.data?.data);
  };
}

function errorOf(endpoint: string, { status, headers }: PlatformAnswer, code: string | undefined): PlatformError {
  const known = code !== undefined && Object.hasOwn(failures, code) ? code : undefined;
  const name = `${endpoint}: HTTP ${status}, ${known ?? 'an error of its own'}`;
  const failure = known === undefined ? failureOf(status) : failures[known];
  const wait = retryAfter(headers);
  if (failure?.kind === 'rate-limited') return new PlatformError('tiktok', { ...failure, retryAfter: wait }, name);
  return new PlatformError('tiktok', failure ?? { kind: 'temporary' }, name);
}

function failureOf(status: number): PlatformFailure {
  return status === 429 ? { kind: 'rate-limited' } : { kind: 'temporary' };
}

/**
 * Turns the token endpoint's answers into the standard's form, for `oauthClient`. Grants come flat; an older page of
 * the same documentation wraps them in `data`. Errors come as `{error,error_description,log_id}`, with any status.
 */
export function standardTikTokAnswer({ status, body }: PlatformAnswer): { status: number; body: unknown } {
  if (!isJsonObject(body)) return { status, body };
  const error = errorCode(body['error']);
  if (error !== undefined && error !== 'ok') return { status: Math.max(400, status), body: { error } };
  const { data } = body;
  const fields: JsonObject = isJsonObject(data) ? data : body;
  const wrappedError = fields['error_code'];
  if (typeof wrappedError === 'number' && wrappedError !== 0) {
    // The older form has numbers only, without a list of them: nothing is certain about the grant.
    return { status: Math.max(400, status), body: { error: 'unknown' } };
  }
  const { scope } = fields;
  const scopes = Array.isArray(scope) ? scope.join(',') : scope;
  return { status, body: { token_type: 'Bearer', ...fields, ...(scopes !== undefined && { scope: scopes }) } };
}

function errorCode(error: unknown): string | undefined {
  if (isJsonObject(error)) return errorCode(error['code']);
  return typeof error === 'string' && error !== '' ? error : undefined;
}
