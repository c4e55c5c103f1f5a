import { createHmac, timingSafeEqual } from 'node:crypto';

/** Seconds between signing and arrival that are still believed; TikTok leaves the number to whoever is called. */
export const tiktokSignatureTolerance = 300;

/**
 * Whether TikTok signed a webhook within the last five minutes: `TikTok-Signature: t=<unix seconds>,s=<hex>` with
 * `s` = HMAC-SHA256(client secret, t + "." + body) (developers.tiktok.com, "Webhooks: Verification").
 * A replay within that time passes: events have to be handled idempotently, which TikTok demands anyway.
 * @param rawBody as it arrived, before any parsing
 */
export function verifyTikTokSignature(
  secret: string,
  header: string | null | undefined,
  rawBody: Uint8Array,
  now: Date,
): boolean {
  if (secret === '' || !header || header.length > 200) return false;
  const fields = header
    .split(',')
    .map((field) => field.trim())
    .sort();
  const [, signature] = /^s=([0-9a-f]{64})$/.exec(fields[0] ?? '') ?? [];
  const [, time] = /^t=(\d{1,12})$/.exec(fields[1] ?? '') ?? [];
  if (signature === undefined || time === undefined || fields.length !== 2) return false;
  if (Math.abs(now.getTime() / 1000 - Number(time)) > tiktokSignatureTolerance) return false;
  const expected = createHmac('sha256', secret).update(`${time}.`).update(rawBody).digest();
  return timingSafeEqual(Buffer.from(signature, 'hex'), expected);
}
