import type { Logger } from '../logger.js';
import { createBreachedCheck } from './breached-passwords.js';
import { createPasswordHasher } from './password-hashing.js';
import { createPasswordCheck, refused } from './password-policy.js';

/** Whose password it is to be. */
export interface PasswordOwner {
  readonly email: string;
  readonly name?: string | undefined;
  /** Hash in use, where there is one: the new password must differ. */
  readonly currentHash?: string | null | undefined;
}

export interface PasswordMatch {
  readonly matches: boolean;
  /** The stored hash is weaker than what {@link Passwords.hash} makes today. */
  readonly outdated: boolean;
}

/** One per running server, because it bounds how much hashing runs at once. */
export interface Passwords {
  /** @throws `password-…` with field `password`; `unavailable` */
  check(password: string, owner: PasswordOwner): Promise<void>;
  /** @throws `unavailable` with `retryAfter` when too many wait. */
  hash(password: string): Promise<string>;
  /** Takes as long without a hash, so that nobody learns which accounts have one. @throws `unavailable` */
  verify(hash: string | null, password: string): Promise<PasswordMatch>;
}

export interface PasswordOptions {
  readonly minLength: number;
  /** The brand and what else the deployment does not want passwords built on. */
  readonly contextWords: readonly string[];
  /** Folder of the breached set; without it that check is left out. */
  readonly breachedRanges?: string | undefined;
  readonly log: Logger;
}

/** @throws ConfigError when the folder of breached passwords cannot be read. */
export async function createPasswords(options: PasswordOptions): Promise<Passwords> {
  const { breachedRanges, log } = options;
  const breached = breachedRanges === undefined ? undefined : await createBreachedCheck(breachedRanges, log);
  const check = createPasswordCheck({ ...options, breached });
  const { hash, verify } = await createPasswordHasher();
  return {
    hash,
    verify,
    async check(password, owner) {
      await check(password, owner);
      if (owner.currentHash && (await verify(owner.currentHash, password)).matches) throw refused('password-unchanged');
    },
  };
}
