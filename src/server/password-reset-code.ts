import { OnboardingError } from '../contract/errors.js';
import type { PasswordResetToken } from '../contract/password-reset.js';
import { takeCodeAttempt } from './accounts/code-attempts.js';
import { allowances, takeAll } from './accounts/limits.js';
import { createToken, hashCode, hashToken, sameHash } from './accounts/tokens.js';
import { audit } from './audit.js';
import type { RequestCaller, ServerContext } from './context.js';
import { inTransaction } from './store/transaction.js';

/**
 * Trades the code from the mail for a token. Every try counts, right or wrong, and counts the same for an address
 * nobody has. The code works until its tries or its hour are over: a lost reply can be asked for again.
 */
export async function verifyCode(
  context: ServerContext,
  caller: RequestCaller,
  { canonical, code }: { canonical: string; code: string },
): Promise<PasswordResetToken> {
  const attemptsLeft = await inTransaction(context.db, async (db) => {
    await takeAll(context, db, [{ allowance: allowances.triesPerIp, subject: caller.ipPrefix }]);
    return takeCodeAttempt(context, db, canonical);
  });
  if (attemptsLeft === undefined) throw exhausted();
  const request = await requestWithCode(context, canonical, code);
  if (!request) {
    if (attemptsLeft === 0) throw exhausted();
    throw new OnboardingError('code-wrong', 'code-wrong', { field: 'code', attemptsLeft });
  }
  const token = createToken('rst');
  await inTransaction(context.db, async (db) => {
    await db
      .insertInto('password_reset')
      .values({
        tenant: context.config.tenant,
        token_hash: hashToken(token),
        account_id: request.account_id,
        request_id: request.request_id,
        created_at: context.now(),
        expires_at: request.expires_at,
      })
      .execute();
    const about = { accountId: request.account_id, target: request.account_id };
    await audit(context, db, caller, { action: 'password-reset.code', ...about, result: 'done' });
  });
  return { token };
}

/** One query and at least one comparison for every address, so that all take the same time. */
async function requestWithCode(context: ServerContext, canonical: string, code: string) {
  const requests = await context.db
    .selectFrom('account')
    .innerJoin('password_reset', (join) =>
      join.onRef('password_reset.tenant', '=', 'account.tenant').onRef('password_reset.account_id', '=', 'account.id'),
    )
    .select(['account_id', 'code_hash', 'request_id', 'expires_at'])
    .where('account.tenant', '=', context.config.tenant)
    .where('email_canonical', '=', canonical)
    .where('account.status', 'in', ['invited', 'active'])
    .where('code_hash', 'is not', null)
    .where('used_at', 'is', null)
    .where('voided_at', 'is', null)
    .where('expires_at', '>', context.now())
    .execute();
  const nobody = { account_id: '', code_hash: hashCode('nobody', 'none'), request_id: '', expires_at: context.now() };
  const [match] = [...requests, nobody].filter((row) => sameHash(row.code_hash ?? '', hashCode(row.account_id, code)));
  return match;
}

function exhausted(): OnboardingError {
  return new OnboardingError('code-exhausted', 'code-exhausted', { field: 'code' });
}
