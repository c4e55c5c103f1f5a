import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';

/** Encrypts a stored answer under the caller's own Idempotency-Key, which the database does not hold. */
export function sealAnswer(idempotencyKey: string, row: string, text: string): string {
  const nonce = randomBytes(12);
  const sealing = createCipheriv(cipher, keyFor(idempotencyKey, row), nonce);
  const sealed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
  return Buffer.concat([nonce, sealing.getAuthTag(), sealed]).toString('base64url');
}

/** @throws Error where the key is another one or the text was changed. */
export function openAnswer(idempotencyKey: string, row: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const opening = createDecipheriv(cipher, keyFor(idempotencyKey, row), bytes.subarray(0, 12));
  opening.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([opening.update(bytes.subarray(28)), opening.final()]).toString('utf8');
}

function keyFor(idempotencyKey: string, row: string): Buffer {
  return Buffer.from(hkdfSync('sha256', idempotencyKey, row, 'creator-onboarding idempotency', 32));
}
