import { type ErrorCode, isOnboardingError } from '../contract/errors.js';

/** After these nobody knows whether the call was done. */
const unsettled: ReadonlySet<ErrorCode> = new Set([
  'offline',
  'timeout',
  'unavailable',
  'unexpected-answer',
  'internal',
]);

/**
 * Names calls that change something, so that one whose answer was lost is not done twice: until its outcome is known,
 * the same call has the same name. Held in memory only.
 */
export class CallKeys {
  readonly #open = new Map<string, string>();
  readonly #newKey: () => string;

  constructor(newKey: () => string = randomKey) {
    this.#newKey = newKey;
  }

  async use<Result>(method: string, input: object, call: (key: string) => Promise<Result>): Promise<Result> {
    const same = JSON.stringify([method, input]);
    const key = this.#open.get(same) ?? this.#newKey();
    this.#open.set(same, key);
    try {
      const result = await call(key);
      this.#open.delete(same);
      return result;
    } catch (error) {
      if (isOnboardingError(error) && !unsettled.has(error.code)) this.#open.delete(same);
      throw error;
    }
  }
}

/** 128 random bits. Not `randomUUID`, which pages without TLS lack. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
