import { createHmac } from 'node:crypto';

/** Why a permission was removed, as the webhook's `content` counts it (TikTok, webhooks-events). */
export const removalReasons = {
  unknown: 0,
  'disconnected-by-user': 1,
  'account-deleted': 2,
  'age-changed': 3,
  'account-banned': 4,
  'revoked-by-developer': 5,
} as const;
export type RemovalReason = keyof typeof removalReasons;

/** Value of `TikTok-Signature`. @param at seconds since 1970 */
export function tiktokSignature(body: string, at: number, secret: string): string {
  const signature = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex');
  return `t=${at},s=${signature}`;
}

export function removalBody(clientKey: string, openId: string, at: number, reason: RemovalReason): string {
  return JSON.stringify({
    client_key: clientKey,
    event: 'authorization.removed',
    create_time: at,
    user_openid: openId,
    content: JSON.stringify({ reason: removalReasons[reason] }),
  });
}
