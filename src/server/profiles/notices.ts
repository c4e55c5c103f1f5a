import { reconnectMailDays } from '../../contract/policy.js';
import { fixedMessageId } from '../accounts/message-id.js';
import type { ConnectContext } from '../connect-context.js';
import type { Jobs } from '../jobs/queue.js';
import type { Mailer } from '../mail/mail.js';
import { type ProfileMail, profileMail } from '../mail/templates/profile-health.js';

const day = 86_400_000;
/** How long one worker has a mail to itself; one that was killed in between leaves it to the next. */
const sendingFor = 10 * 60_000;

/**
 * Sends a mail about a profile's health, where it is still due; the job behind `send-profile-notice`. A mail about a
 * breakage that could not be handed over is due again some minutes later.
 * @throws where a mail about the repair is to be tried again
 */
export async function sendProfileNotice(
  context: ConnectContext,
  mailer: Mailer,
  { profileId, notice }: Jobs['send-profile-notice'],
): Promise<void> {
  if (notice === 'reconnected') {
    const profile = await findProfile(context, profileId);
    if (profile?.status === 'connected') await send(context, mailer, factsOf(context, profile, 'reconnected'));
    return;
  }
  if (!(await claim(context, profileId, notice))) return;
  const profile = await findProfile(context, profileId);
  if (profile?.status !== 'needs-reconnect') return;
  try {
    await send(context, mailer, factsOf(context, profile, notice));
  } catch (error) {
    context.log.warn({ profileId, notice, error }, 'A mail about a profile is tried again');
    return;
  }
  await record(context, profile, notice);
}

/** Of any number of workers one gets to send. */
async function claim({ config, db, now }: ConnectContext, profileId: string, notice: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('social_profile')
    .set({ next_notice_at: new Date(now().getTime() + sendingFor) })
    .where('tenant', '=', config.tenant)
    .where('id', '=', profileId)
    .where('status', '=', 'needs-reconnect')
    .where('notices', '=', notice)
    .where('next_notice_at', '<=', now())
    .where('disconnected_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Plans the next mail from the day it broke, but never two on one day. */
async function record(context: ConnectContext, { id, status_since: since }: NoticedProfile, notice: number) {
  const now = context.now();
  const days = reconnectMailDays[notice + 1];
  const next = days === undefined ? null : new Date(Math.max(since.getTime() + days * day, now.getTime() + day));
  await context.db
    .updateTable('social_profile')
    .set({ notices: notice + 1, noticed_at: now, next_notice_at: next })
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', id)
    .where('status', '=', 'needs-reconnect')
    .where('status_since', '=', since)
    .where('notices', '=', notice)
    .execute();
}

type NoticedProfile = NonNullable<Awaited<ReturnType<typeof findProfile>>>;

function findProfile({ config, db }: ConnectContext, profileId: string) {
  return db
    .selectFrom('social_profile')
    .innerJoin('account', (join) =>
      join.onRef('account.tenant', '=', 'social_profile.tenant').onRef('account.id', '=', 'social_profile.account_id'),
    )
    .select(['social_profile.id', 'platform', 'handle', 'social_profile.status', 'reason', 'status_since'])
    .select(['account.email', 'account.name', 'account.locale'])
    .where('social_profile.tenant', '=', config.tenant)
    .where('social_profile.id', '=', profileId)
    .where('disconnected_at', 'is', null)
    .where('account.status', '=', 'active')
    .executeTakeFirst();
}

function factsOf(context: ConnectContext, profile: NoticedProfile, notice: number | 'reconnected'): ProfileMail {
  const { reason, status_since: since } = profile;
  return {
    to: profile.email,
    name: profile.name,
    locale: profile.locale ?? undefined,
    platform: profile.platform,
    handle: profile.handle,
    messageId: fixedMessageId(context, `${profile.id} ${notice} ${since.toISOString()}`),
    stopped: notice === 'reconnected' ? undefined : { reason: reason ?? 'unknown', since, notice },
  };
}

/** A lasting refusal ends the matter: nobody reads there. */
async function send(context: ConnectContext, mailer: Mailer, facts: ProfileMail): Promise<void> {
  const reply = await mailer.send(profileMail(context.config, facts));
  if (reply.result === 'refused')
    context.log.warn({ kind: 'profile-health', code: reply.code }, 'mail refused for good');
}
