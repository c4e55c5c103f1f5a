import * as z from 'zod/mini';
import type { PlatformId } from '../../contract/platforms.js';
import type { ReconnectReason } from '../../contract/social-profiles.js';
import { retryAfter, type PlatformAnswer } from './platform-http.js';
import { PlatformError, type PlatformFailure } from './platform.js';

/** An error of the Graph API, in whichever of its two forms. */
export interface MetaFault {
  readonly code: number;
  readonly subcode?: number | undefined;
  readonly message: string;
  readonly transient: boolean;
}

const number = z.union([z.number(), z.pipe(z.string().check(z.regex(/^\d{1,9}$/)), z.transform(Number))]);
/** `{"error":{"message","type","code","error_subcode","is_transient"}}`, Graph API, page "Handling errors". */
const graphForm = z.object({
  error: z.object({
    code: z._default(number, 0),
    error_subcode: z.optional(number),
    message: z._default(z.string(), ''),
    is_transient: z._default(z.boolean(), false),
  }),
});
/** `{"error_type":"OAuthException","code":400,"error_message":"…"}`, Instagram's and Threads' token endpoints. */
const tokenForm = z.object({
  error_type: z.string(),
  code: z._default(number, 0),
  error_message: z._default(z.string(), ''),
});

/** What kind of fault an answer reports; `undefined` where it reports none. */
export function metaFault(answer: PlatformAnswer): MetaFault | undefined {
  const graph = z.safeParse(graphForm, answer.body);
  if (graph.success) {
    const { code, error_subcode: subcode, message, is_transient: transient } = graph.data.error;
    return { code, subcode, message, transient };
  }
  const token = z.safeParse(tokenForm, answer.body);
  if (token.success) return { code: token.data.code, message: token.data.error_message, transient: false };
  return answer.status >= 400 ? { code: 0, message: '', transient: false } : undefined;
}

/**
 * Sub-codes of 190 and 102, Graph API, page "Handling errors" (458, 459, 460, 463, 464, 467); 492 is the Page's own:
 * its holder lost the role there. A cause that is not named is not guessed.
 */
const tokenReasons: Readonly<Record<number, ReconnectReason>> = {
  458: 'revoked-at-platform',
  459: 'checkpoint',
  460: 'password-changed',
  463: 'expired',
  464: 'account-unavailable',
  467: 'unknown',
  492: 'account-unavailable',
};

/** Application, user, page, custom and business-use-case limits; page "Rate limits". */
const throttled = (code: number) => [4, 17, 32, 613].includes(code) || (code >= 80_000 && code <= 80_014);

/**
 * An app that Meta has blocked (code 200) or deleted (code 190) says so in words only. Every token is refused then, and
 * no creator could mend that by connecting again.
 */
const appBlocked = /api access blocked|application has been deleted/i;

/** What a fault of the Graph API means for us. */
export function metaFailure(fault: MetaFault, answer: Pick<PlatformAnswer, 'status' | 'headers'>): PlatformFailure {
  const { code, subcode } = fault;
  if (appBlocked.test(fault.message)) return { kind: 'misconfigured' };
  if (code === 190 || code === 102) {
    return { kind: 'revoked', reason: tokenReasons[subcode ?? 0] ?? 'unknown' };
  }
  if (throttled(code) || answer.status === 429)
    return { kind: 'rate-limited', retryAfter: metaRetryAfter(answer.headers) };
  if (fault.transient || code === 1 || code === 2 || answer.status >= 500) return { kind: 'temporary' };
  // Said in words only, with code 100 or none.
  if (/not an instagram business/i.test(fault.message)) return { kind: 'obstacle', obstacle: 'personal' };
  if (code === 2_207_050 || subcode === 2_207_050) return { kind: 'revoked', reason: 'account-unavailable' };
  if (code === 10 || (code >= 200 && code <= 299)) return { kind: 'missing-permission' };
  // 3 capability, 100 parameter, 101 app id, 2635 an API version that has ended: ours to mend.
  if ([3, 100, 101, 2635].includes(code)) return { kind: 'misconfigured' };
  return { kind: 'temporary' };
}

/** The error to throw for an answer that reports a fault. Holds its numbers and none of its text. */
export function metaError(platform: PlatformId, endpoint: string, answer: PlatformAnswer): PlatformError | undefined {
  const fault = metaFault(answer);
  if (!fault) return undefined;
  const numbers = [fault.code, fault.subcode].filter((value) => value !== undefined).join('/');
  return new PlatformError(
    platform,
    metaFailure(fault, answer),
    `${endpoint}: HTTP ${answer.status}, error ${numbers}`,
  );
}

const usage = z.record(z.string(), z.array(z.object({ estimated_time_to_regain_access: z.optional(z.number()) })));

/**
 * Seconds to wait: of `Retry-After`, else of `X-Business-Use-Case-Usage`, which names minutes for every account and
 * use case; the longest counts.
 */
export function metaRetryAfter(headers: Headers): number | undefined {
  let said: unknown;
  try {
    said = JSON.parse(headers.get('x-business-use-case-usage') ?? '{}');
  } catch {
    said = {};
  }
  const parsed = z.safeParse(usage, said);
  const minutes = parsed.success
    ? Object.values(parsed.data).flatMap((cases) => cases.map((one) => one.estimated_time_to_regain_access ?? 0))
    : [];
  const longest = Math.max(0, ...minutes);
  return retryAfter(headers) ?? (longest > 0 ? Math.ceil(longest * 60) : undefined);
}
