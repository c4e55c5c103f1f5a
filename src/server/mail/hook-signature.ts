import { createHmac, timingSafeEqual } from 'node:crypto';

/** Name of the header that carries the signature of a mail hook's body. */
export const signatureHeader = 'Onboarding-Signature';
/** Seconds between signing and arrival that are still believed. */
export const signatureTolerance = 300;

/** The header's value: `t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.body">`. */
export function signHookBody(secret: string, body: Uint8Array, at: Date): string {
  const time = Math.floor(at.getTime() / 1000);
  return `t=${time},v1=${digest(secret, time, body).toString('hex')}`;
}

/**
 * Whether the body was signed with the secret within the last five minutes. Several `v1` are looked at, so that a
 * sender can change its secret without a gap. A replay within that time is harmless: mail events are idempotent.
 */
export function verifyHookBody(secret: string, body: Uint8Array, header: string | null, now: Date): boolean {
  if (!header || header.length > 1000) return false;
  const fields = header.split(',').map((field) => field.trim());
  const time = /^t=(\d{1,12})$/.exec(fields.find((field) => field.startsWith('t=')) ?? '')?.[1];
  if (time === undefined) return false;
  if (Math.abs(now.getTime() / 1000 - Number(time)) > signatureTolerance) return false;
  const expected = digest(secret, Number(time), body);
  const given = fields.flatMap((field) => /^v1=([0-9a-f]{64})$/i.exec(field)?.[1] ?? []);
  return given.some((hex) => timingSafeEqual(Buffer.from(hex, 'hex'), expected));
}

function digest(secret: string, time: number, body: Uint8Array): Buffer {
  return createHmac('sha256', secret).update(`${time}.`).update(body).digest();
}
