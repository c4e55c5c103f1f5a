import type { Logger } from '../logger.js';

/** What a password is judged against beside its own form. */
export interface PasswordOwner {
  readonly email: string;
  readonly name?: string | undefined;
  /** Hash in use, where there is one: the new password must differ. */
  readonly currentHash?: string | undefined;
}

export interface PasswordMatch {
  readonly matches: boolean;
  /** The stored hash is weaker than what {@link Passwords.hash} makes today. */
  readonly outdated: boolean;
}

/** One per running server, because it bounds how much hashing runs at once. */
export interface Passwords {
  /** @throws `password-…` with field `password`. */
  check(password: string, owner: PasswordOwner): Promise<void>;
  /** @throws `unavailable` with `retryAfter` when too many wait. */
  hash(password: string): Promise<string>;
  /** Takes as long without a hash, so that nobody learns which accounts have one. @throws `unavailable` */
  verify(hash: string | null, password: string): Promise<PasswordMatch>;
}

export interface PasswordOptions {
  readonly minLength: number;
  readonly contextWords: readonly string[];
  readonly breachedRanges?: string | undefined;
  readonly log: Logger;
}

/** @throws ConfigError when the folder of breached passwords cannot be read. */
export function createPasswords(options: PasswordOptions): Promise<Passwords> {
  return Promise.reject(new Error(`to be built with ${options.minLength}`));
}
