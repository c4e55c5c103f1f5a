import { fixedMessageId } from '../accounts/message-id.js';
import type { ServerContext } from '../context.js';
import type { Jobs } from '../jobs/queue.js';
import type { Mailer } from '../mail/mail.js';
import { nudgeMail } from '../mail/templates/nudge.js';

/**
 * Asks a creator in the manager's name to connect a profile again, where there is still something to ask for; the job
 * behind `send-nudge`. @throws where the mail is to be tried again
 */
export async function sendNudge(
  context: ServerContext,
  mailer: Mailer,
  { profileId, managerName }: Jobs['send-nudge'],
): Promise<void> {
  const profile = await findWaiting(context, profileId);
  if (!profile) return;
  const mail = nudgeMail(context.config, {
    to: profile.email,
    name: profile.name,
    locale: profile.locale ?? undefined,
    platform: profile.platform,
    handle: profile.handle,
    managerName: managerName ?? undefined,
    messageId: fixedMessageId(context, `nudge ${profileId} ${profile.nudged_at?.toISOString() ?? ''}`),
  });
  const reply = await mailer.send(mail);
  if (reply.result === 'refused') context.log.warn({ kind: 'nudge', code: reply.code }, 'mail refused for good');
}

/** The creator may have connected or hidden it, or left, since. */
function findWaiting({ config, db }: ServerContext, profileId: string) {
  return db
    .selectFrom('social_profile')
    .innerJoin('account', (join) =>
      join.onRef('account.tenant', '=', 'social_profile.tenant').onRef('account.id', '=', 'social_profile.account_id'),
    )
    .select(['platform', 'handle', 'nudged_at', 'account.email', 'account.name', 'account.locale'])
    .where('social_profile.tenant', '=', config.tenant)
    .where('social_profile.id', '=', profileId)
    .where('social_profile.status', '=', 'needs-reconnect')
    .where('visible_to_manager', '=', true)
    .where('disconnected_at', 'is', null)
    .where('account.status', '=', 'active')
    .executeTakeFirst();
}
