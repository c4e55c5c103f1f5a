import { hkdfSync } from 'node:crypto';
import { seal, unseal } from './sealing.js';

/** Encrypts a stored answer under the caller's own Idempotency-Key, which the database does not hold. */
export function sealAnswer(idempotencyKey: string, row: string, text: string): string {
  return seal(keyFor(idempotencyKey, row), text);
}

/** @throws Error where the key is another one or the text was changed. */
export function openAnswer(idempotencyKey: string, row: string, sealed: string): string {
  return unseal(keyFor(idempotencyKey, row), sealed);
}

function keyFor(idempotencyKey: string, row: string): Buffer {
  return Buffer.from(hkdfSync('sha256', idempotencyKey, row, 'creator-onboarding idempotency', 32));
}
