import { OnboardingError } from '../../contract/errors.js';
import type { RequestCaller } from '../context.js';

/** Reads at once, and reads a second in the long run. */
const forPerson = { capacity: 30, perSecond: 3 };
/** An agency's whole office may come from one address. */
const forAddress = { capacity: 300, perSecond: 30 };
const rememberMost = 10_000;

/**
 * Keeps one caller's polling from the database. Counted in this process only: a count in the database would cost more
 * than the read it saves. Everything that sends mail, tries secrets or writes is limited in the database.
 */
export class ReadLimit {
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  /** @throws `rate-limited` with `retryAfter` */
  take({ accountId, desk, ipPrefix }: RequestCaller, now: Date): void {
    const person = accountId ?? (desk && `${desk.role} ${desk.userId}`);
    const { capacity, perSecond } = person === undefined ? forAddress : forPerson;
    const key = person ?? ipPrefix;
    const at = now.getTime() / 1000;
    const bucket = this.#buckets.get(key) ?? { tokens: capacity, at };
    const tokens = Math.min(capacity, bucket.tokens + Math.max(0, at - bucket.at) * perSecond);
    if (tokens < 1) {
      throw new OnboardingError('rate-limited', 'too many reads', { retryAfter: Math.ceil((1 - tokens) / perSecond) });
    }
    // Taken out and put back, so that whoever has been away longest is forgotten first.
    this.#buckets.delete(key);
    this.#buckets.set(key, { tokens: tokens - 1, at });
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > rememberMost && oldest !== undefined) this.#buckets.delete(oldest);
  }
}
