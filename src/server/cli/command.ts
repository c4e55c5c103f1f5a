import type { Environment } from './settings.js';

/** What a command reaches of the outside, so that tests can stand in for it. */
export interface Terminal {
  readonly environment: Environment;
  /** What a script would read. */
  out(text: string): void;
  /** What a person reads. */
  err(text: string): void;
  /** Resolves when the process is asked to stop. */
  stopped(): Promise<void>;
}

export interface Command {
  readonly summary: string;
  /** Shown by `--help`. */
  readonly usage: string;
  /** @returns the exit code. @throws what is to be told, which then becomes 1 */
  run(words: readonly string[], terminal: Terminal): Promise<number>;
}

/** Thrown where the command line itself is wrong; becomes exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Every command that opens the store takes this. */
export const configOption = { config: { type: 'string' } } as const;
export const configUsage = `  --config FILE   JSON with the configuration; else the file in ONBOARDING_CONFIG, else none.
                  Environment variables win over the file: DATABASE_URL, SMTP_URL, PORT and ONBOARDING_….`;
