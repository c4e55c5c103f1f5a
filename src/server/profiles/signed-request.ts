import { createHmac, timingSafeEqual } from 'node:crypto';

/** Whom a callback of Meta is about. */
export interface SignedRequest {
  /** Scoped to the app whose secret signed. */
  readonly userId: string;
  readonly issuedAt?: Date | undefined;
}

/** Far longer than any that Meta sends; a longer one is not worth its HMAC. */
const longest = 10_000;

/**
 * Reads the `signed_request` field that Meta posts to deauthorise and data deletion addresses:
 * `base64url(HMAC-SHA256(app secret, payload)) "." payload`, the payload being base64url of JSON
 * (developers.facebook.com, "Data Deletion Request Callback").
 * @param secrets of every product that may call: Instagram, Threads and the Meta app each have their own
 * @returns `undefined` where none of the secrets signed it or it does not say who is meant. Never throws.
 */
export function readSignedRequest(signedRequest: string, secrets: readonly string[]): SignedRequest | undefined {
  if (signedRequest.length > longest) return undefined;
  const [, signature, payload] = /^([A-Za-z0-9_-]{43})\.([A-Za-z0-9_-]+)$/.exec(signedRequest) ?? [];
  if (signature === undefined || payload === undefined) return undefined;
  // every secret is tried, so that the time taken does not tell which one fits
  const signed = secrets.filter((secret) => isSignedWith(secret, signature, payload));
  return signed.length > 0 ? readPayload(payload) : undefined;
}

function isSignedWith(secret: string, signature: string, payload: string): boolean {
  // an empty key would make a signature that anybody can compute
  if (secret === '') return false;
  // compared as text: the last character of base64 has spare bits, so two texts decode alike
  const expected = createHmac('sha256', secret).update(payload).digest('base64url');
  return timingSafeEqual(Buffer.from(signature), Buffer.from(expected));
}

function readPayload(payload: string): SignedRequest | undefined {
  const fields = parseObject(Buffer.from(payload, 'base64url').toString('utf8'));
  const userId = fields?.['user_id'];
  if (fields?.['algorithm'] !== 'HMAC-SHA256') return undefined;
  if (typeof userId !== 'string' || !/^[\w-]{1,64}$/.test(userId)) return undefined;
  return { userId, issuedAt: moment(fields['issued_at']) };
}

function parseObject(json: string): Record<string, unknown> | undefined {
  try {
    // ids of 17 digits are no exact numbers in JavaScript
    const value: unknown = JSON.parse(json.replace(/"user_id"\s*:\s*(\d{1,30})(?=\s*[,}])/g, '"user_id":"$1"'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function moment(seconds: unknown): Date | undefined {
  const isMoment = typeof seconds === 'number' && seconds > 0 && seconds < 1e11;
  return isMoment ? new Date(Math.floor(seconds) * 1000) : undefined;
}
