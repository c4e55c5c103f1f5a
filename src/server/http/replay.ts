import type { Kysely } from 'kysely';
import { OnboardingError } from '../../contract/errors.js';
import type { RequestCaller } from '../context.js';
import { abandonCall, type Answer, beginCall, finishCall } from '../store/idempotency.js';
import type { Schema } from '../store/schema.js';
import type { AnyRouteName } from './endpoint.js';

/**
 * Writes whose answers may be kept: they hold no secret that lasts. Links into an attempt work once and for minutes,
 * and are sealed under the caller's key. Completing a reset replays by its own record, as does all else.
 */
const keptAnswers: ReadonlySet<AnyRouteName> = new Set<AnyRouteName>([
  'resendInvitation',
  'requestPasswordReset',
  'createAttempt',
  'createStartLink',
  'invite',
  'importInvitations',
  'resendAsAdmin',
  'revokeInvitation',
  'supersedeInvitation',
  'answerEmailChange',
  'nudgeCreator',
]);

/** Whether a second call with the same Idempotency-Key gets the first one's answer. */
export function keepsAnswer(name: AnyRouteName): boolean {
  return keptAnswers.has(name);
}

/** One write that may come twice. */
export interface Write {
  readonly name: AnyRouteName;
  /** Its path counts, because the same body may be meant for another invitation. */
  readonly url: string;
  readonly body: Uint8Array;
  readonly caller: RequestCaller;
}

/** The header's value, checked. @throws `invalid-input` with field `Idempotency-Key` */
export function readIdempotencyKey(header: string | null): string | undefined {
  if (header === null) return undefined;
  if (/^[\x21-\x7e]{1,200}$/.test(header)) return header;
  throw new OnboardingError('invalid-input', '1 to 200 visible ASCII characters', { field: 'Idempotency-Key' });
}

/**
 * Does a write at most once per Idempotency-Key: a second call, even at the same time, gets the first one's answer.
 * Refused calls are not kept, so that they can be made again.
 * @throws `idempotency-conflict` for another body, `unavailable` while the first call goes on for seconds
 */
export function createReplay(db: Kysely<Schema>, tenant: string, now: () => Date) {
  return async (write: Write, work: () => Promise<Answer>): Promise<Answer> => {
    const { name, caller } = write;
    if (caller.idempotencyKey === undefined || !keptAnswers.has(name)) return work();
    const call = {
      tenant,
      scope: scopeOf(name, caller),
      key: caller.idempotencyKey,
      request: Buffer.concat([Buffer.from(`${new URL(write.url).pathname}\n`), write.body]),
      now: now(),
    };
    const outcome = await beginCall(db, call);
    if (outcome.state === 'finished') return outcome.answer;
    if (outcome.state === 'conflict') {
      throw new OnboardingError('idempotency-conflict', 'this Idempotency-Key was used for another request');
    }
    if (outcome.state === 'running') {
      throw new OnboardingError('unavailable', 'the same request is still being worked on', { retryAfter: 1 });
    }
    try {
      const answer = await work();
      await finishCall(db, call, answer);
      return answer;
    } catch (error) {
      await abandonCall(db, call);
      throw error;
    }
  };
}

/** One key is used by many people at the desk, who may not read each other's answers. */
function scopeOf(name: AnyRouteName, { apiKeyId = '', accountId = '', desk }: RequestCaller): string {
  const person = desk ? ` ${desk.role} ${desk.userId}` : '';
  return `${name} ${apiKeyId} ${accountId}${person}`;
}
