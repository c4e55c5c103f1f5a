import type { Kysely } from 'kysely';
import { OnboardingError } from '../../contract/errors.js';
import type { SetVisibility } from '../../contract/social-profiles.js';
import { audit } from '../audit.js';
import type { ConnectContext } from '../connect-context.js';
import type { RequestCaller, ServerContext } from '../context.js';
import { newestInvitation } from '../invitation-lookup.js';
import { newId } from '../store/ids.js';
import type { Schema } from '../store/schema.js';
import { inTransaction } from '../store/transaction.js';
import { lockProfile } from './lock-profile.js';

/** What a creator has agreed to, or taken back. */
export interface Consent {
  readonly accountId: string;
  readonly profileId: string;
  readonly visible: boolean;
  /** Language and version of the sentence that was agreed to. */
  readonly locale: string;
  readonly textVersion: string;
}

/**
 * Writes a consent down, with who would see what. Nothing is ever changed in these records.
 */
export async function recordConsent(context: ServerContext, db: Kysely<Schema>, consent: Consent): Promise<void> {
  const { tenant } = context.config;
  const credential = await db
    .selectFrom('credential')
    .select('scopes')
    .where('tenant', '=', tenant)
    .where('profile_id', '=', consent.profileId)
    .executeTakeFirst();
  const at = context.now();
  await db
    .insertInto('consent')
    .values({
      tenant,
      id: newId(at),
      account_id: consent.accountId,
      profile_id: consent.profileId,
      visible: consent.visible,
      manager_name: (await newestInvitation(context, db, consent.accountId))?.manager_name ?? null,
      scopes: credential?.scopes ?? [],
      locale: consent.locale,
      text_version: consent.textVersion,
      at,
    })
    .execute();
}

/** @throws `profile-not-found` */
export async function setVisibility(
  context: ConnectContext,
  caller: RequestCaller & { readonly accountId: string },
  { id, visible, locale, textVersion }: SetVisibility,
): Promise<void> {
  const { accountId } = caller;
  await inTransaction(context.db, async (db) => {
    const profile = await lockProfile(context, db, id, accountId);
    if (!profile) throw new OnboardingError('profile-not-found', 'there is no such profile');
    await db
      .updateTable('social_profile')
      .set({ visible_to_manager: visible })
      .where('tenant', '=', context.config.tenant)
      .where('id', '=', id)
      .execute();
    await recordConsent(context, db, { accountId, profileId: id, visible, locale, textVersion });
    await audit(context, db, caller, { action: `profile.${visible ? 'show' : 'hide'}`, target: id, result: 'done' });
  });
}
