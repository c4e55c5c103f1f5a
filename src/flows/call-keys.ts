/**
 * Names calls that change something, so that one whose answer was lost is not done twice: until its answer has come,
 * the same call has the same name. A refused call has done nothing and may go under its name again. Held in memory
 * only.
 */
export class CallKeys {
  readonly #open = new Map<string, string>();
  readonly #newKey: () => string;

  constructor(newKey: () => string = randomKey) {
    this.#newKey = newKey;
  }

  /** @param signal where it has ended the call, nobody takes note of the answer: the name stays. */
  async use<Result>(
    method: string,
    input: object,
    signal: AbortSignal,
    call: (options: { signal: AbortSignal; idempotencyKey: string }) => Promise<Result>,
  ): Promise<Result> {
    const same = JSON.stringify([method, input]);
    const idempotencyKey = this.#open.get(same) ?? this.#newKey();
    this.#open.set(same, idempotencyKey);
    const result = await call({ signal, idempotencyKey });
    if (!signal.aborted) this.#open.delete(same);
    return result;
  }
}

/** 128 random bits. Not `randomUUID`, which pages without TLS lack. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
