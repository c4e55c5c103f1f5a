import { createHash, randomBytes } from 'node:crypto';
import { attemptLifetime } from '../../contract/policy.js';
import { sameHash } from '../accounts/tokens.js';
import type { ConnectContext } from '../connect-context.js';
import type { AttemptRow } from './findings.js';

/**
 * How a browser is known to an attempt: `direct` it came from the widget's page · `asked` it was asked first ·
 * `other` it is another one, which the platform's answer reached.
 */
export type Binding = 'direct' | 'asked' | 'other';

/** What ties a browser to one attempt: without it, a state from somewhere else is worth nothing (RFC 6749 §10.12). */
export interface NewBinding {
  readonly header: string;
  readonly hash: string;
}

const marks = { direct: 'd', asked: 'a' } as const;

/** For the browser that goes to the platform. */
export function bind(context: ConnectContext, attemptId: string, how: keyof typeof marks): NewBinding {
  const value = marks[how] + randomBytes(32).toString('base64url');
  return { header: cookieHeader(context, attemptId, value), hash: hashOf(value) };
}

/** For the browser that the answer reached instead; sealed, so that the first one stays known as well. */
export function bindOther(context: ConnectContext, attemptId: string): string {
  return cookieHeader(context, attemptId, context.vault.seal('other browser', { owner: attemptId, field: 'code' }));
}

/** As what a browser is known to an attempt, or `undefined`. */
export function bindingOf(context: ConnectContext, request: Request, row: AttemptRow): Binding | undefined {
  const value = readCookie(request.headers.get('cookie'), nameOf(context, row.id));
  if (value === undefined) return undefined;
  if (row.binding_hash !== null && sameHash(hashOf(value), row.binding_hash)) {
    return value.startsWith(marks.direct) ? 'direct' : 'asked';
  }
  try {
    return context.vault.open(value, { owner: row.id, field: 'code' }) === 'other browser' ? 'other' : undefined;
  } catch {
    return undefined;
  }
}

function cookieHeader(context: ConnectContext, attemptId: string, value: string): string {
  const secure = isSecure(context) ? 'Secure; ' : '';
  return `${nameOf(context, attemptId)}=${value}; Max-Age=${attemptLifetime}; HttpOnly; ${secure}SameSite=Lax; Path=/`;
}

/** WebKit stores no Secure cookie from http loopback, and browsers refuse `__Host-` without Secure. */
function nameOf(context: ConnectContext, attemptId: string): string {
  return `${isSecure(context) ? '__Host-' : ''}oc_${attemptId}`;
}

function isSecure({ config }: ConnectContext): boolean {
  return new URL(config.publicUrl).protocol === 'https:';
}

function readCookie(header: string | null, name: string): string | undefined {
  const found = (header ?? '').split(';').find((pair) => pair.trim().startsWith(`${name}=`));
  return found?.trim().slice(name.length + 1);
}

function hashOf(value: string): string {
  return createHash('sha256').update(value).digest('hex');
}
