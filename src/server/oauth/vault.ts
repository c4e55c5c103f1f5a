import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';

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
  /**
   * @throws BrokenSealError where it was sealed for another place or was changed; Error where its key is missing. Never
   * names the secret.
   */
  open(sealed: string, place: SealedPlace): string;
}

/** Thrown for a value that no key will ever open here: it was changed, or belongs elsewhere. */
export class BrokenSealError extends Error {
  override readonly name = 'BrokenSealError';
}

/** A key as the configuration and the key file write it. */
export interface VaultKey {
  readonly id: string;
  /** 32 random bytes in base64. */
  readonly key: string;
}

const cipher = 'aes-256-gcm';
const version = 'v1';
/** NIST SP 800-38D §5.2.1.1: 96 bits, and no shorter tag than 128. Random, so 2^32 values a key at most (§8.3). */
const nonceLength = 12;
const tagLength = 16;

/** The first key seals, all open. Without any, nothing can be sealed. */
export function createVault(tenant: string, keys: readonly VaultKey[]): Vault {
  // Key objects, not bytes: they show nothing when something prints them.
  const ring = new Map<string, KeyObject>(keys.map(({ id, key }) => [id, createSecretKey(key, 'base64')]));
  const first = keys[0]?.id;

  function keyOf(id: string | undefined): { id: string; key: KeyObject } {
    const key = id === undefined ? undefined : ring.get(id);
    if (id !== undefined && key) return { id, key };
    throw new Error(id === undefined ? 'The vault has no key to seal with' : `The vault key ${id} is missing`);
  }

  return {
    seal(secret, place) {
      if (!isText(secret)) throw new Error('Only Unicode text can be sealed');
      const { id, key } = keyOf(first);
      const nonce = randomBytes(nonceLength);
      const sealing = createCipheriv(cipher, key, nonce).setAAD(bindingTo(tenant, id, place));
      const text = Buffer.concat([sealing.update(secret, 'utf8'), sealing.final()]);
      return [version, id, Buffer.concat([nonce, sealing.getAuthTag(), text]).toString('base64url')].join('.');
    },
    open(sealed, place) {
      const [format, keyId, body, ...rest] = sealed.split('.');
      const bytes = Buffer.from(body ?? '', 'base64url');
      // One secret has one spelling: Node's decoder also takes other letters for the same bytes.
      const isWhole = bytes.length >= nonceLength + tagLength && bytes.toString('base64url') === body;
      if (format !== version || !isWhole || rest.length > 0)
        throw new BrokenSealError('This is nothing the vault has sealed');
      const { id, key } = keyOf(keyId);
      const opening = createDecipheriv(cipher, key, bytes.subarray(0, nonceLength), { authTagLength: tagLength });
      opening.setAAD(bindingTo(tenant, id, place));
      opening.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
      try {
        return opening.update(bytes.subarray(nonceLength + tagLength), undefined, 'utf8') + opening.final('utf8');
      } catch {
        throw new BrokenSealError(`What was sealed as ${place.field} was changed, or belongs to another place`);
      }
    },
  };
}

/** A list, not a joined text: no two places share one spelling. */
function bindingTo(tenant: string, keyId: string, { owner, field }: SealedPlace): Buffer {
  return Buffer.from(JSON.stringify([version, keyId, tenant, owner, field]), 'utf8');
}

/** Half a surrogate pair would come back as another character. */
function isText(value: string): boolean {
  return !/\p{Surrogate}/u.test(value);
}
