import type { CallbackAnswer } from './platform.js';

/** Error codes of an authorization response (RFC 6749 §4.1.2.1) that no second try will mend. */
const unavailable = [
  'invalid_request',
  'unauthorized_client',
  'unsupported_response_type',
  'unsupported_grant_type',
  'invalid_scope',
  'invalid_client',
  'invalid_grant',
];
/** Those that may pass. */
const passing = ['server_error', 'temporarily_unavailable', 'interaction_required', 'login_required'];

/**
 * Reads a redirect as the standard has it. A parameter given twice is no answer at all (RFC 6749 §3.1).
 * @param more codes of the platform's own: `unavailable` as our fault, `failed` as something that may pass
 */
export function readCallback(
  query: URLSearchParams,
  more: { readonly unavailable?: readonly string[]; readonly failed?: readonly string[] } = {},
): CallbackAnswer {
  if (['code', 'error', 'state'].some((name) => query.getAll(name).length > 1)) {
    return { kind: 'failed', reason: 'a parameter came twice' };
  }
  const error = query.get('error');
  if (error === 'access_denied') return { kind: 'denied' };
  if (error !== null) {
    const known = [...unavailable, ...(more.unavailable ?? [])].find((code) => code === error);
    if (known !== undefined) return { kind: 'unavailable', reason: known };
    const other = [...passing, ...(more.failed ?? [])].find((code) => code === error);
    return { kind: 'failed', reason: other ?? 'an error of its own' };
  }
  const code = query.get('code');
  // Visible characters of RFC 6749 appendix A.11.
  if (code === null || !/^[\x21-\x7e]{1,2048}$/.test(code)) return { kind: 'failed', reason: 'no code' };
  return { kind: 'code', code };
}

/**
 * Reads a redirect of Instagram, Facebook or Threads.
 * - Their table of errors spells `acceess_denied`: any error that speaks of denying is one.
 * - Facebook Login for Business in development mode says `access_denied` and `user_denied` with `error_code=200`
 *   although the person agreed: our app is not allowed, so nobody is told that they cancelled.
 * - An address or app that is refused comes as `error_code` and `error_message`, without `error`.
 * - `#_` after the code is a fragment, but some clients carry it into the value.
 */
export function readMetaCallback(query: URLSearchParams): CallbackAnswer {
  const errorCode = query.get('error_code');
  if (errorCode !== null) {
    const reason = /^\d{1,9}$/.test(errorCode) ? `error ${errorCode}` : 'an error of its own';
    if (errorCode === '200' || !query.has('error')) return { kind: 'unavailable', reason };
  }
  const [error, ...others] = query.getAll('error');
  if (error !== undefined && others.length === 0) {
    if (query.get('error_reason') === 'user_denied' || /denied/.test(error)) return { kind: 'denied' };
  }
  const answer = readCallback(query);
  if (answer.kind !== 'code') return answer;
  const code = answer.code.replace(/#_$/, '');
  return code === '' ? { kind: 'failed', reason: 'no code' } : { ...answer, code };
}
