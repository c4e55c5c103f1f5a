import type { ErrorCode } from '../../contract/errors.js';
import { OnboardingError } from '../../contract/errors.js';
import { passwordMaxLength } from '../../contract/policy.js';
import type { BreachedCheck } from './breached-passwords.js';
import { loadKnownForms } from './common-passwords.js';
import { guessesFor, type KnownForms } from './password-guesses.js';

export interface PasswordPolicy {
  readonly minLength: number;
  /** The brand and what else the deployment does not want passwords built on. */
  readonly contextWords: readonly string[];
  readonly breached?: BreachedCheck | undefined;
}

/** Passwords found with fewer guesses count as common: ten times over what ASVS 5.0 §6.2.4 asks for (3000). */
const fewestGuesses = 1e7;
const shortestWord = 3;

/**
 * Judges a new password: length in code points after NFKC, common forms, forms of words about its owner, the breached
 * set. There is no rule about kinds of characters (NIST SP 800-63B-4 §3.1.1.2).
 */
export function createPasswordCheck(policy: PasswordPolicy) {
  let forms: Promise<KnownForms> | undefined;
  return async (password: string, owner: { email: string; name?: string | undefined }): Promise<void> => {
    const text = password.normalize('NFKC');
    const length = Array.from(text).length;
    if (length < policy.minLength) throw refused('password-too-short');
    if (length > passwordMaxLength) throw refused('password-too-long');
    forms ??= loadKnownForms();
    const known = await forms;
    if (guessesFor(text, known) < fewestGuesses) throw refused('password-common');
    const words = contextOf([...policy.contextWords, owner.email, owner.name ?? '']);
    const rank = (word: string) => (words.has(word) ? 1 : known.rank(word));
    if (guessesFor(text, { ...known, rank }) < fewestGuesses) throw refused('password-context');
    if (await policy.breached?.(text)) throw refused('password-breached');
  };
}

export function refused(code: Extract<ErrorCode, `password-${string}`>): OnboardingError {
  return new OnboardingError(code, code, { field: 'password' });
}

/** Each text as a whole without its spaces, and each word in it. */
function contextOf(texts: readonly string[]): Set<string> {
  const words = texts.flatMap((text) => {
    const lower = text.normalize('NFKC').toLowerCase();
    const [local = '', domain = ''] = lower.split('@');
    const pieces = lower.split(/[^\p{L}\p{N}]+/u);
    return [lower, lower.replaceAll(/\s+/g, ''), local, domain, ...pieces];
  });
  return new Set(words.filter((word) => word.length >= shortestWord));
}
