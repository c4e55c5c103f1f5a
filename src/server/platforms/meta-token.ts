import { unwrapData } from './answer-fields.js';
import { isJsonObject } from './answer-json.js';
import { metaFailure, metaFault } from './meta-errors.js';
import type { PlatformAnswer } from './platform-http.js';

/**
 * Turns what Instagram and Threads answer for a code into the standard's form, for `oauthClient`.
 * - A grant comes flat or as `{"data":[{…}]}`, permissions as a list or with commas, and without a token type
 *   (Business Login page of 13 March 2026).
 * - A refusal is `{"error_type","code","error_message"}`, or an error of the Graph API.
 */
export function standardMetaAnswer(answer: PlatformAnswer): { status: number; body: unknown } {
  const { status, body } = answer;
  if (status >= 400 || (isJsonObject(body) && ('error_type' in body || 'error' in body))) {
    return { status: Math.max(400, status), body: { error: errorOf(answer) } };
  }
  const fields = unwrapData(body);
  if (!isJsonObject(fields)) return { status, body };
  const { permissions } = fields;
  const scope = Array.isArray(permissions) ? permissions.join(',') : permissions;
  return { status, body: { token_type: 'Bearer', ...fields, ...(typeof scope === 'string' && { scope }) } };
}

/** Words that speak of our app; whatever else is refused is the code, which is all that is left to be wrong. */
const aboutApp = /client.?secret|platform app|client.?id|app.?id|redirect_uri|developer role/i;

function errorOf(answer: PlatformAnswer): string {
  const fault = metaFault(answer);
  if (!fault) return 'server_error';
  const { kind } = metaFailure(fault, answer);
  if (kind === 'rate-limited') return 'rate_limit_exceeded';
  if (aboutApp.test(fault.message)) return 'invalid_client';
  if (fault.transient || answer.status >= 500 || [1, 2].includes(fault.code)) return 'server_error';
  return kind === 'misconfigured' && fault.code === 101 ? 'invalid_client' : 'invalid_grant';
}
