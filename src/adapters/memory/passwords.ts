import type { OnboardingConfig } from '../../contract/config.js';
import { type ErrorCode, OnboardingError } from '../../contract/errors.js';

/** Stand-ins for the server's block list and breach files; each is long enough to pass the length rule. */
export const commonPasswords = ['passwordpassword', '123456789012345', 'qwertyuiopasdfgh', 'iloveyouiloveyou'];
export const breachedPasswords = ['correct horse battery staple', 'letmeinletmein99', 'sunshine-sunshine-1'];

interface Owner {
  readonly email: string;
  readonly name: string;
  readonly password?: string | undefined;
}

/** Refuses a password as the server would. @throws `password-…` with field `password` */
export function judgePassword(password: string, owner: Owner, config: OnboardingConfig): void {
  const code = refusal(password.normalize('NFKC'), owner, config);
  if (code) throw new OnboardingError(code, undefined, { field: 'password' });
}

function refusal(password: string, owner: Owner, config: OnboardingConfig): ErrorCode | undefined {
  const length = Array.from(password).length;
  const folded = password.toLowerCase();
  if (length < config.password.minLength) return 'password-too-short';
  if (length > config.password.maxLength) return 'password-too-long';
  if (owner.password?.normalize('NFKC') === password) return 'password-unchanged';
  if (contextWords(owner, config).some((word) => folded.includes(word))) return 'password-context';
  if (commonPasswords.includes(folded) || new Set(folded).size < 4) return 'password-common';
  if (breachedPasswords.includes(folded)) return 'password-breached';
  return undefined;
}

/** Words of the person and the product that are guessed first; short ones would refuse too much. */
function contextWords(owner: Owner, config: OnboardingConfig): string[] {
  const words = [config.brand.name, owner.email.split('@')[0] ?? '', ...owner.name.split(/\s+/)];
  return words.map((word) => word.normalize('NFKC').toLowerCase()).filter((word) => word.length >= 4);
}
