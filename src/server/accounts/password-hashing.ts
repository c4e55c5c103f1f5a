import { randomBytes } from 'node:crypto';
import { optionalPeer } from '../optional-peer.js';
import { WorkGate } from './work-gate.js';

/** Argon2id as the OWASP Password Storage Cheat Sheet asks for it: 19 MiB, 2 passes, 1 lane. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const argon2id = 2;

/** One a server: libuv has four threads for everything, so two hash at once and 64 wait. */
export interface PasswordHasher {
  hash(password: string): Promise<string>;
  /** Spends the same time without a hash. */
  verify(hash: string | null, password: string): Promise<{ matches: boolean; outdated: boolean }>;
}

/** Hashes and checks are over the NFKC form, so that every keyboard's spelling of a password is the same one. */
export async function createPasswordHasher(gate: Pick<WorkGate, 'run'> = new WorkGate(2, 64)): Promise<PasswordHasher> {
  const { hash, parseOptions, verify } = await optionalPeer('@node-rs/argon2', () => import('@node-rs/argon2'));
  const nobodys = hashOfNothing();
  return {
    hash: (password) => gate.run(() => hash(password.normalize('NFKC'), strength)),
    async verify(stored, password) {
      const matches = await gate.run(() => verify(stored ?? nobodys, password.normalize('NFKC')));
      if (stored === null) return { matches: false, outdated: false };
      const used = parseOptions(stored);
      const outdated =
        (used.algorithm as number) !== argon2id ||
        used.memoryCost < strength.memoryCost ||
        used.timeCost < strength.timeCost;
      return { matches, outdated };
    },
  };
}

/** A hash in PHC form with today's parameters that no known password has. */
function hashOfNothing(): string {
  const [salt, sum] = [16, 32].map((size) => randomBytes(size).toString('base64').replaceAll('=', ''));
  return `$argon2id$v=19$m=${strength.memoryCost},t=${strength.timeCost},p=${strength.parallelism}$${salt}$${sum}`;
}
