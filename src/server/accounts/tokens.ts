import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** What a secret is for; its prefix makes a leaked one recognisable to people and scanners. */
export type TokenKind = 'inv' | 'rst' | 'ses' | 'emb' | 'key' | 'con' | 'del' | 'dsk';

/** A new secret of 256 random bits, e.g. `rst_…` with 43 base64url characters. */
export function createToken(kind: TokenKind): string {
  return `${kind}_${randomBytes(32).toString('base64url')}`;
}

/** The kind of a well-formed secret, or `undefined` for any other text. */
export function tokenKind(text: string): TokenKind | undefined {
  return /^(inv|rst|ses|emb|key|con|del|dsk)_[A-Za-z0-9_-]{43}$/.exec(text)?.[1] as TokenKind | undefined;
}

/** What is stored in a secret's place. No salt: 256 random bits cannot be guessed from their hash. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Digits for typing, evenly distributed. */
export function createCode(length: number): string {
  return Array.from({ length }, () => String(randomInt(10))).join('');
}

/** Bound to the account, so that equal codes of two people are stored differently. */
export function hashCode(accountId: string, code: string): string {
  return createHash('sha256').update(`${accountId}:${code}`).digest('hex');
}

/** Compares two hashes in a time that does not depend on where they differ. */
export function sameHash(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
