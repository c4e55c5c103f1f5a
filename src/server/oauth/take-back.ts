import { isOnboardingError } from '../../contract/errors.js';
import { audit } from '../audit.js';
import type { ConnectContext } from '../connect-context.js';
import { markup } from '../pages/plain-page.js';
import { disconnectProfile } from '../profiles/disconnect.js';
import { endNow, open } from './attempt-end.js';
import { attemptById } from './attempt-rows.js';
import type { AttemptRow } from './findings.js';
import type { Visit } from './visit.js';

/** As long as the browser keeps what it is known by, at most. */
const undoMilliseconds = 20 * 60_000;

/**
 * Takes back what an attempt has done so far: ends it, or disconnects what it saved. For whoever signed in at the
 * platform, even if the account here is somebody else's.
 */
export async function takeBack(context: ConnectContext, visit: Visit, row: AttemptRow): Promise<Response> {
  if (context.now().getTime() - row.created_at.getTime() > undoMilliseconds) return visit.gone();
  const ended = await endNow(context, visit.actor, row, { status: 'cancelled', from: open, grant: 'revoke' });
  // What was confirmed while this page was open is saved by now.
  const current = ended ?? (await attemptById(context, row.id)) ?? row;
  if (current.status === 'connected' && current.profile_id !== null)
    await disconnect(context, visit, current.profile_id);
  if (current.status === 'conflict') await forgetProof(context, current);
  await audit(context, context.db, visit.actor, {
    action: 'attempt.undo',
    target: row.id,
    accountId: row.account_id,
    result: current.status,
  });
  const { title, body } = visit.texts.undo;
  return visit.page({ title, body: markup`<p role="status">${body}</p><p>${visit.texts.close}</p>` });
}

async function disconnect(context: ConnectContext, visit: Visit, profileId: string): Promise<void> {
  try {
    await disconnectProfile(context, visit.actor, profileId);
  } catch (error) {
    // Undone twice, or disconnected by the account itself.
    if (!isOnboardingError(error) || error.code !== 'profile-not-found') throw error;
  }
}

/** A conflict would let the account that began the attempt ask for the profile. */
async function forgetProof(context: ConnectContext, { id }: AttemptRow): Promise<void> {
  await context.db
    .updateTable('connection_attempt')
    .set({ platform_user_id: null })
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', id)
    .execute();
}
