import { randomInt } from 'node:crypto';
import { matchCodeAlphabet } from '../../contract/policy.js';

const length = 16;

/** A new public reference of a deletion: 79 random bits that people can read out. */
export function newReceipt(): string {
  return Array.from({ length }, () => matchCodeAlphabet[randomInt(matchCodeAlphabet.length)] ?? '').join('');
}
