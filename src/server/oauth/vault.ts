/** What a sealed value belongs to: opening it anywhere else fails. */
export interface SealedPlace {
  /** Id of the profile, attempt or revocation. */
  readonly owner: string;
  readonly field: 'access-token' | 'refresh-token' | 'grant' | 'code' | 'verifier' | 'revocation';
}

/**
 * Seals secrets for the database: AES-256-GCM, a fresh 96-bit nonce each, as `v1.<keyId>.<base64url of nonce, tag and
 * ciphertext>`; the additional data binds tenant, owner and field.
 */
export interface Vault {
  seal(secret: string, place: SealedPlace): string;
  /** @throws Error where it was sealed for another place, was changed, or its key is missing. Never names the secret. */
  open(sealed: string, place: SealedPlace): string;
}
