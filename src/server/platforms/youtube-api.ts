import * as z from 'zod/mini';
import {
  platformFetch,
  readShape,
  retryAfter,
  type PlatformAnswer,
  type PlatformFetchOptions,
} from './platform-http.js';
import { PlatformError, type CallLimits, type PlatformFailure } from './platform.js';

/** Reasons of errors: YouTube Data API, pages "Errors" and "Core API errors". */
const failures: Readonly<Record<string, PlatformFailure>> = {
  // A token that is not taken may have ended by its time as well as by its person: it is not known which.
  authError: { kind: 'invalid-grant' },
  unauthorized: { kind: 'invalid-grant' },
  insufficientPermissions: { kind: 'missing-permission' },
  forbidden: { kind: 'missing-permission' },
  youtubeSignupRequired: { kind: 'obstacle', obstacle: 'no-channel' },
  channelNotFound: { kind: 'obstacle', obstacle: 'no-channel' },
  channelClosed: { kind: 'revoked', reason: 'account-unavailable' },
  channelSuspended: { kind: 'revoked', reason: 'account-unavailable' },
  authenticatedUserAccountClosed: { kind: 'revoked', reason: 'account-unavailable' },
  authenticatedUserAccountSuspended: { kind: 'revoked', reason: 'account-unavailable' },
  // 10 000 units a day and project, counted from midnight in California.
  quotaExceeded: { kind: 'rate-limited' },
  dailyLimitExceeded: { kind: 'rate-limited' },
  rateLimitExceeded: { kind: 'rate-limited' },
  userRateLimitExceeded: { kind: 'rate-limited' },
  servingLimitExceeded: { kind: 'rate-limited' },
  accessNotConfigured: { kind: 'misconfigured' },
  keyInvalid: { kind: 'misconfigured' },
  invalidPageToken: { kind: 'temporary' },
  backendError: { kind: 'temporary' },
  internalError: { kind: 'temporary' },
};
const unavailable = 'playlistNotFound';

const fault = z.object({
  error: z.object({
    code: z.optional(z.number()),
    status: z.optional(z.string()),
    errors: z.optional(z.array(z.object({ reason: z.optional(z.string()) }))),
  }),
});

export type YouTubeGet = <Schema extends z.ZodMiniType>(
  resource: 'channels' | 'playlistItems' | 'videos',
  parameters: Readonly<Record<string, string>>,
  accessToken: string,
  schema: Schema,
  limits?: CallLimits,
) => Promise<z.output<Schema>>;

/** GET of the Data API; every call costs one unit. `playlistNotFound` answers with no items: nothing was uploaded. */
export function youtubeGet(api: string, fetch: PlatformFetchOptions['fetch']): YouTubeGet {
  const send = platformFetch('youtube', [api], { fetch });
  return async (resource, parameters, accessToken, schema, limits) => {
    const url = new URL(`${api.replace(/\/$/, '')}/youtube/v3/${resource}`);
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    const call = { endpoint: resource, url, headers: { authorization: `Bearer ${accessToken}` } };
    const answer = await send(call, limits);
    if (answer.status === 200) return readShape('youtube', call, schema, answer.body);
    if (reasonOf(answer) === unavailable) return readShape('youtube', call, schema, { items: [] });
    throw errorOf(resource, answer);
  };
}

function reasonOf({ body }: PlatformAnswer): string | undefined {
  const said = z.safeParse(fault, body);
  return said.success ? said.data.error.errors?.[0]?.reason : undefined;
}

function errorOf(endpoint: string, answer: PlatformAnswer): PlatformError {
  const { status, headers } = answer;
  const reason = reasonOf(answer);
  const known = reason !== undefined && Object.hasOwn(failures, reason) ? reason : undefined;
  const name = `${endpoint}: HTTP ${status}, ${known ?? 'an error of its own'}`;
  const failure = (known === undefined ? undefined : failures[known]) ?? failureOf(status);
  if (failure.kind !== 'rate-limited') return new PlatformError('youtube', failure, name);
  return new PlatformError('youtube', { ...failure, retryAfter: retryAfter(headers) }, name);
}

function failureOf(status: number): PlatformFailure {
  if (status === 401) return { kind: 'invalid-grant' };
  if (status === 429) return { kind: 'rate-limited' };
  return status === 400 ? { kind: 'misconfigured' } : { kind: 'temporary' };
}
