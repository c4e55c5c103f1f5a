import { createHash } from 'node:crypto';

/**
 * The challenge of a verifier (RFC 7636 §4.2). TikTok's Login Kit for desktop wants the digest in hexadecimal and
 * calls that `S256` as well.
 */
export function codeChallenge(verifier: string, method: 'S256' | 'S256-hex'): string {
  return createHash('sha256')
    .update(verifier, 'ascii')
    .digest(method === 'S256' ? 'base64url' : 'hex');
}
