import type { CallOptions } from '../../src/contract/call-options.js';
import type { ResumeStore } from '../../src/flows/ports.js';

interface Call {
  readonly method: string;
  readonly input: object;
  readonly signal: AbortSignal | undefined;
  /** The name the call goes under, where it has one. */
  readonly key: string | undefined;
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

/** A backend whose answers the test gives by hand, in any order, also after they were no longer wanted. */
export class ScriptedApi {
  readonly calls: Call[] = [];

  /** An API with these methods, each of them waiting in {@link calls} for its answer. */
  serve<Api extends object>(...methods: (keyof Api & string)[]): Api {
    const entries = methods.map((method) => [
      method,
      (input: object, options: CallOptions = {}) =>
        new Promise((resolve, reject) => {
          const { signal, idempotencyKey: key } = options;
          this.calls.push({ method, input, signal, key, resolve, reject });
        }),
    ]);
    return Object.fromEntries(entries) as Api;
  }

  get last(): Call {
    const call = this.calls.at(-1);
    if (!call) throw new Error('Nothing was asked for yet');
    return call;
  }

  count(method: string): number {
    return this.calls.filter((call) => call.method === method).length;
  }

  /** Calls that somebody still waits for. */
  get wanted(): Call[] {
    return this.calls.filter((call) => !call.signal?.aborted);
  }
}

export class MemoryStore implements ResumeStore {
  value: unknown;
  load = () => this.value;
  save = (value: object) => void (this.value = structuredClone(value));
  clear = () => void (this.value = undefined);
}

export class SetClock {
  time = Date.UTC(2026, 10, 22, 9);
  now = () => this.time;
  pass(seconds: number): void {
    this.time += seconds * 1000;
  }
}

/** Lets everything that waits for an answer take note of it. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
