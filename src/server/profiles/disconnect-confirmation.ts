import type { Kysely } from 'kysely';
import { OnboardingError } from '../../contract/errors.js';
import type { DisconnectReceipt } from '../../contract/social-profiles.js';
import { createToken, hashToken, tokenKind } from '../accounts/tokens.js';
import { audit } from '../audit.js';
import type { ConnectContext } from '../connect-context.js';
import type { RequestCaller } from '../context.js';
import type { Schema } from '../store/schema.js';
import { inTransaction } from '../store/transaction.js';
import { endConnection } from './disconnect.js';
import { lockProfile } from './lock-profile.js';
import { siteUrl } from '../site-url.js';
import type { ProfileRow } from './view.js';

const lifetime = 10 * 60_000;

/** A profile that somebody is asked about, and on whose page that began. */
export interface AskedDisconnect {
  readonly profile: ProfileRow;
  readonly origin: string;
}

/** Where the page is that asks. */
export const confirmationPath = '/connect/disconnect/';

/** Makes an address of our own where the creator decides; nothing has happened yet. @throws `profile-not-found` */
export function askToDisconnect(
  context: ConnectContext,
  caller: RequestCaller & { readonly accountId: string },
  profileId: string,
): Promise<DisconnectReceipt> {
  const { tenant } = context.config;
  return inTransaction(context.db, async (db) => {
    const profile = await lockProfile(context, db, profileId, caller.accountId);
    if (!profile) throw new OnboardingError('profile-not-found', 'there is no such profile');
    const token = createToken('con');
    // Only the newest page asks; a partner's page that keeps calling leaves one row behind.
    await db
      .deleteFrom('disconnect_confirmation')
      .where('tenant', '=', tenant)
      .where('profile_id', '=', profileId)
      .execute();
    await db
      .insertInto('disconnect_confirmation')
      .values({
        tenant,
        token_hash: hashToken(token),
        account_id: caller.accountId,
        profile_id: profileId,
        origin: caller.origin ?? '',
        expires_at: new Date(context.now().getTime() + lifetime),
      })
      .execute();
    await audit(context, db, caller, { action: 'profile.ask-disconnect', target: profileId, result: 'done' });
    return { outcome: 'confirm', url: siteUrl(context.config, `${confirmationPath}${token}`) };
  });
}

/** What a link asks; `undefined` where it was never made, was used, or is over. Looking uses nothing up. */
export async function askedDisconnect(
  context: ConnectContext,
  db: Kysely<Schema>,
  token: string,
): Promise<AskedDisconnect | undefined> {
  if (tokenKind(token) !== 'con') return undefined;
  const row = await db
    .selectFrom('disconnect_confirmation')
    .selectAll()
    .where('tenant', '=', context.config.tenant)
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', context.now())
    .executeTakeFirst();
  const profile = row && (await lockProfile(context, db, row.profile_id, row.account_id));
  return profile && { profile, origin: row.origin };
}

/** Disconnects what the link was for: once. @returns `undefined` as {@link askedDisconnect} */
export function confirmDisconnect(
  context: ConnectContext,
  ipPrefix: string,
  token: string,
): Promise<{ readonly asked: AskedDisconnect; readonly receipt: DisconnectReceipt } | undefined> {
  return inTransaction(context.db, async (db) => {
    const asked = await askedDisconnect(context, db, token);
    if (!asked) return undefined;
    const accountId = asked.profile.account_id;
    const actor: RequestCaller = { kind: 'anyone', accountId, ipPrefix, userAgent: '' };
    // It takes the confirmation away as well: whoever comes second finds none.
    return { asked, receipt: await endConnection(context, db, actor, asked.profile) };
  });
}
