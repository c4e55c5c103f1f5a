import { OnboardingError } from '../../contract/errors.js';
import type { MemoryBackend } from './backend.js';

const daySeconds = 24 * 60 * 60;

/** Mails of one kind that one address may ask for in 24 hours. */
export const mailsPerDay = 5;

/** What one address may still ask for. Counted for unknown addresses too, so that the answers do not differ. */
export class MailLimit {
  readonly #backend: MemoryBackend;
  readonly #key: string;

  constructor(backend: MemoryBackend, kind: 'resend' | 'reset', canonicalEmail: string) {
    this.#backend = backend;
    this.#key = `${kind} ${canonicalEmail}`;
  }

  /** Mails left in these 24 hours. */
  get left(): number {
    return Math.max(0, mailsPerDay - this.#today().length);
  }

  /** Whole seconds until the next mail may be asked for; 0 = now. */
  get wait(): number {
    const today = this.#today();
    const [first] = today;
    const newest = today.at(-1);
    if (!first || !newest) return 0;
    const since = this.#secondsSince(newest);
    const cooldown = this.#backend.config.resendCooldown - since;
    const day = this.left > 0 ? 0 : daySeconds - this.#secondsSince(first);
    return Math.max(0, Math.ceil(Math.max(cooldown, day)));
  }

  /** Counts one mail. @throws `rate-limited` with `retryAfter` */
  take(): void {
    const { wait } = this;
    if (wait > 0) throw new OnboardingError('rate-limited', undefined, { retryAfter: wait });
    this.#backend.asked.set(this.#key, [...this.#today(), this.#backend.now()]);
  }

  #today(): Date[] {
    const asked = this.#backend.asked.get(this.#key) ?? [];
    return asked
      .filter((moment) => this.#secondsSince(moment) < daySeconds)
      .sort((one, other) => one.getTime() - other.getTime());
  }

  #secondsSince(moment: Date): number {
    return (this.#backend.now().getTime() - moment.getTime()) / 1000;
  }
}
