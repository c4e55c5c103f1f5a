import { matchCodeAlphabet } from '../../contract/policy.js';

const receiptLength = 16;

/** A link's secret: 256 random bits. */
export function newSecret(prefix: 'inv' | 'rst' | 'del'): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const text = btoa(String.fromCharCode(...bytes));
  return `${prefix}_${text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** A public reference of a deletion that people can read out. */
export function newReceipt(): string {
  const numbers = crypto.getRandomValues(new Uint8Array(receiptLength));
  return Array.from(numbers, (number) => matchCodeAlphabet[number % matchCodeAlphabet.length] ?? '').join('');
}
