import { createHash } from 'node:crypto';

/**
 * How a challenge is written: RFC 7636 §4.2, or in hex as TikTok's Login Kit for Desktop wants it
 * (login-kit-desktop).
 */
export type ChallengeStyle = 'S256' | 'S256-hex';

/** Whether a code may be traded: true where its authorization request sent no challenge. */
export function provesVerifier(request: URLSearchParams, verifier: string | null, style: ChallengeStyle): boolean {
  const challenge = request.get('code_challenge');
  if (challenge === null) return true;
  if (verifier === null || !/^[A-Za-z0-9._~-]{43,128}$/.test(verifier)) return false;
  if ((request.get('code_challenge_method') ?? 'plain') !== 'S256') return false;
  const digest = createHash('sha256')
    .update(verifier)
    .digest(style === 'S256' ? 'base64url' : 'hex');
  return digest === challenge;
}
