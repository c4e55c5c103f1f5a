import { OnboardingError } from '../../contract/errors.js';
import { startLinkLifetime } from '../../contract/policy.js';
import type { Attempt, SocialProfilesApi, StartLink } from '../../contract/social-profiles.js';
import { allowances, takeAll } from '../accounts/limits.js';
import { createToken, hashToken } from '../accounts/tokens.js';
import type { ConnectContext } from '../connect-context.js';
import type { RequestCaller } from '../context.js';
import { inTransaction } from '../store/transaction.js';
import { createAttempt, type Creator } from './attempt-create.js';
import { endNow, lapse, open } from './attempt-end.js';
import { moveAttempt, ownAttempt } from './attempt-rows.js';
import { toAttempt } from './attempts-view.js';
import { chooseCandidate, confirmAttempt } from './confirm.js';
import { type AttemptRow, beforeAnswer } from './findings.js';
import { goOnAfterInterruption } from './interruption.js';
import { qrOf, startUrl } from './start-link.js';

/** The part of the column that is about attempts. */
export type AttemptService = Pick<
  SocialProfilesApi,
  'createAttempt' | 'getAttempt' | 'createStartLink' | 'choose' | 'confirm' | 'cancel'
>;

/** Attempts of whoever calls. */
export function createAttemptService(context: ConnectContext): (caller: RequestCaller) => AttemptService {
  /** The caller's attempt as it stands now: ended if its time is over, gone on with if a process died over it. */
  async function current(caller: RequestCaller, id: string): Promise<AttemptRow> {
    const row = await ownAttempt(context, creator(caller).accountId, id);
    return goOnAfterInterruption(context, await lapse(context, row));
  }
  const view = (row: AttemptRow): Attempt => toAttempt(context, row);

  return (caller) => ({
    createAttempt: async (input) => createAttempt(context, creator(caller), input),
    getAttempt: async ({ id }) => view(await current(caller, id)),
    createStartLink: async ({ id, handoff = false }) => {
      await current(caller, id);
      return createStartLink(context, creator(caller), id, handoff);
    },
    choose: async ({ id, candidateId }) => {
      await current(caller, id);
      return view(await chooseCandidate(context, creator(caller), id, candidateId));
    },
    confirm: async (input) => {
      await current(caller, input.id);
      return view(await confirmAttempt(context, creator(caller), input));
    },
    cancel: async ({ id }) => {
      const row = await current(caller, id);
      const ended = await endNow(context, caller, row, { status: 'cancelled', from: open, grant: 'revoke' });
      return view(ended ?? (await ownAttempt(context, row.account_id, id)));
    },
  });
}

/** @throws `unauthenticated` */
function creator(caller: RequestCaller): Creator {
  const { accountId } = caller;
  if (accountId === undefined) throw new OnboardingError('unauthenticated', 'sign in first');
  return { ...caller, accountId };
}

/** Another way into an attempt that the platform has not answered yet; an older one of the same kind is void. */
async function createStartLink(
  context: ConnectContext,
  caller: Creator,
  id: string,
  handoff: boolean,
): Promise<StartLink> {
  const { accountId } = caller;
  const secret = createToken('con');
  const hash = hashToken(secret);
  const expires = new Date(context.now().getTime() + startLinkLifetime * 1000);
  const row = await inTransaction(context.db, async (db) => {
    await takeAll(context, db, [{ allowance: allowances.startLinks, subject: accountId }]);
    const changes = handoff ? { handoff_hash: hash } : { start_hash: hash, start_expires_at: expires };
    return moveAttempt(context, db, id, beforeAnswer, changes);
  });
  if (!row) return { attempt: toAttempt(context, await ownAttempt(context, accountId, id)) };
  const url = startUrl(context.config, id, secret);
  const attempt = toAttempt(context, row);
  return handoff ? { attempt, startUrl: url, qr: await qrOf(url) } : { attempt, startUrl: url };
}
