import { randomInt } from 'node:crypto';
import { OnboardingError } from '../../contract/errors.js';
import { handOverLifetime, matchCodeAlphabet } from '../../contract/policy.js';
import type { HandOver } from '../../contract/social-profiles.js';
import { hashCode, sameHash } from '../accounts/tokens.js';
import { audit } from '../audit.js';
import type { ConnectContext } from '../connect-context.js';
import type { RequestCaller } from '../context.js';
import { inTransaction } from '../store/transaction.js';
import { lockProfile } from './lock-profile.js';

/** 40 random bits, and few tries. */
const codeLength = 8;
const triesMost = 5;

/**
 * Makes a code with which another account gets a profile without delay, by proving it too. A newer one voids it.
 * @throws `profile-not-found`
 */
export function createHandOver(
  context: ConnectContext,
  caller: RequestCaller & { readonly accountId: string },
  profileId: string,
): Promise<HandOver> {
  const letters = Array.from(
    { length: codeLength },
    () => matchCodeAlphabet[randomInt(matchCodeAlphabet.length)] ?? '',
  );
  const code = letters.join('');
  const row = {
    code_hash: hashCode(profileId, code),
    tries: 0,
    expires_at: new Date(context.now().getTime() + handOverLifetime * 1000),
  };
  return inTransaction(context.db, async (db) => {
    const profile = await lockProfile(context, db, profileId, caller.accountId);
    if (!profile) throw new OnboardingError('profile-not-found', 'there is no such profile');
    await db
      .insertInto('hand_over')
      .values({ tenant: context.config.tenant, profile_id: profileId, ...row })
      .onConflict((conflict) => conflict.columns(['tenant', 'profile_id']).doUpdateSet(row))
      .execute();
    await audit(context, db, caller, { action: 'profile.hand-over', target: profileId, result: 'done' });
    return { code: shown(code), expiresIn: handOverLifetime };
  });
}

/**
 * Checks a typed code, and counts the try whether or not anything comes of it.
 * @returns its hash, with which it can be spent. @throws `code-wrong` with `attemptsLeft` · `code-exhausted`
 */
export async function checkHandOver(
  context: ConnectContext,
  caller: RequestCaller,
  profileId: string,
  typed: string,
): Promise<string> {
  const row = await context.db
    .updateTable('hand_over')
    .set((set) => ({ tries: set('tries', '+', 1) }))
    .where('tenant', '=', context.config.tenant)
    .where('profile_id', '=', profileId)
    .where('expires_at', '>', context.now())
    .where('tries', '<', triesMost)
    .returning(['code_hash', 'tries'])
    .executeTakeFirst();
  const hash = hashCode(profileId, plain(typed));
  if (row && sameHash(row.code_hash, hash)) return hash;
  await audit(context, context.db, caller, { action: 'transfer.request', target: profileId, result: 'code-wrong' });
  if (!row) throw new OnboardingError('code-exhausted', 'ask the holder for a new code');
  throw new OnboardingError('code-wrong', 'code-wrong', { field: 'handOverCode', attemptsLeft: triesMost - row.tries });
}

/** In groups of four, as it is read out. */
function shown(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** As it was made, however it is typed. */
function plain(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
