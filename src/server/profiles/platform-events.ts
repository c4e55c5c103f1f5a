import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { PlatformId } from '../../contract/platforms.js';
import type { ReconnectReason } from '../../contract/social-profiles.js';
import { audit } from '../audit.js';
import type { ConnectContext } from '../connect-context.js';
import { recordPlatformDeletion } from '../deletion/platform-deletion.js';
import { newReceipt } from '../deletion/receipt-code.js';
import type { Schema } from '../store/schema.js';
import { inTransaction } from '../store/transaction.js';
import { endConnection } from './disconnect.js';
import { forgetIdentity } from './forget.js';
import { markNeedsReconnect } from './health.js';
import { hasOneOf } from './known-ids.js';
import { sameApp } from './platform-app.js';
import type { ProfileRow } from './view.js';

/** What a platform told us of its own accord. */
export interface PlatformNews {
  readonly platform: PlatformId;
  /** As the platform names the person to our app. */
  readonly userId: string;
  /** When it happened there, where it says so. */
  readonly at?: Date | undefined;
  /** What was signed: the same again is the same event, however often it is delivered. */
  readonly content: string | Uint8Array;
}

/** Platforms count whole seconds, and their clock is not ours. */
const clockTolerance = 5000;

/** A person has taken the permission back: the token goes, and the creator is asked to connect again. */
export function receiveDeauthorization(
  context: ConnectContext,
  news: PlatformNews,
  reason: ReconnectReason,
): Promise<void> {
  return inTransaction(context.db, async (db) => {
    if (!(await isNew(context, db, news, 'deauthorized', null))) return;
    for (const profile of await profilesOf(context, db, news)) {
      if (profile.disconnected_at !== null || (await isOutdated(context, db, news, profile))) continue;
      await markNeedsReconnect(context, db, profile.id, reason);
      await db
        .deleteFrom('credential')
        .where('tenant', '=', context.config.tenant)
        .where('profile_id', '=', profile.id)
        .execute();
      await audit(context, db, 'system', { action: 'platform.deauthorized', target: profile.id, result: reason });
    }
  });
}

/**
 * A person has asked the platform that we delete their data: it is done at once, also what is left of profiles that
 * had been disconnected before. @returns the reference under which its status is shown, for the same news the same
 */
export function receiveDeletion(context: ConnectContext, news: PlatformNews): Promise<string> {
  return inTransaction(context.db, async (db) => {
    const fresh = newReceipt();
    if (!(await isNew(context, db, news, 'deletion', fresh))) return knownCode(context, db, news);
    for (const profile of await profilesOf(context, db, news)) {
      if (profile.disconnected_at === null) {
        if (await isOutdated(context, db, news, profile)) continue;
        await endConnection(context, db, 'system', profile, true);
      }
      await forgetIdentity(context, db, profile);
      await audit(context, db, 'system', { action: 'platform.deletion', target: profile.id, result: 'done' });
    }
    await recordPlatformDeletion(context, db, { platform: news.platform, receipt: fresh });
    return fresh;
  });
}

/** Writes the event down. Of two deliveries at the same time the second waits here for the first. */
async function isNew(
  context: ConnectContext,
  db: Kysely<Schema>,
  news: PlatformNews,
  kind: 'deauthorized' | 'deletion',
  code: string | null,
): Promise<boolean> {
  const row = await db
    .insertInto('platform_event')
    .values({
      tenant: context.config.tenant,
      key: keyOf(news, kind),
      platform: news.platform,
      kind,
      confirmation_code: code,
      status: 'done',
      at: context.now(),
    })
    .onConflict((conflict) => conflict.columns(['tenant', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst();
  return row !== undefined;
}

async function knownCode(context: ConnectContext, db: Kysely<Schema>, news: PlatformNews): Promise<string> {
  const { confirmation_code } = await db
    .selectFrom('platform_event')
    .select('confirmation_code')
    .where('tenant', '=', context.config.tenant)
    .where('key', '=', keyOf(news, 'deletion'))
    .executeTakeFirstOrThrow();
  return confirmation_code ?? '';
}

/** All that this person ever connected through the app, always locked in the same order. */
function profilesOf(context: ConnectContext, db: Kysely<Schema>, news: PlatformNews): Promise<ProfileRow[]> {
  return db
    .selectFrom('social_profile')
    .selectAll()
    .where('tenant', '=', context.config.tenant)
    .where('platform', 'in', sameApp(context.config, news.platform))
    .where(hasOneOf([news.userId]))
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** News may come days late: a permission given after it, or renewed since, is another one. */
async function isOutdated(
  context: ConnectContext,
  db: Kysely<Schema>,
  news: PlatformNews,
  profile: ProfileRow,
): Promise<boolean> {
  if (!news.at) return false;
  const credential = await db
    .selectFrom('credential')
    .select('obtained_at')
    .where('tenant', '=', context.config.tenant)
    .where('profile_id', '=', profile.id)
    .executeTakeFirst();
  const since = credential?.obtained_at ?? profile.connected_at;
  return news.at.getTime() + clockTolerance < since.getTime();
}

function keyOf({ platform, content }: PlatformNews, kind: string): string {
  return createHash('sha256').update(`${platform} ${kind} `).update(content).digest('hex');
}
