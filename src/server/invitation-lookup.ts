import { type Kysely, sql } from 'kysely';
import { hashToken } from './accounts/tokens.js';
import type { ServerContext } from './context.js';
import type { InvitationRow } from './invitation-record.js';
import type { Schema } from './store/schema.js';

/** The invitation behind a link, and which of its mails the link was in. */
export interface LinkedInvitation {
  readonly row: InvitationRow;
  /** A newer mail has been asked for since. */
  readonly outdated: boolean;
}

export async function invitationByToken(
  context: ServerContext,
  db: Kysely<Schema>,
  token: string,
): Promise<LinkedInvitation | undefined> {
  const found = await db
    .selectFrom('invitation_token')
    .innerJoin('invitation', (join) =>
      join
        .onRef('invitation.tenant', '=', 'invitation_token.tenant')
        .onRef('invitation.id', '=', 'invitation_token.invitation_id'),
    )
    .selectAll('invitation')
    .select(sql<boolean>`invitation_token.generation < invitation.generation`.as('outdated'))
    .where('invitation_token.tenant', '=', context.config.tenant)
    .where('invitation_token.token_hash', '=', hashToken(token))
    .executeTakeFirst();
  if (!found) return undefined;
  const { outdated, ...row } = found;
  return { row, outdated };
}

export function newestInvitation(
  context: ServerContext,
  db: Kysely<Schema>,
  accountId: string,
): Promise<InvitationRow | undefined> {
  return db
    .selectFrom('invitation')
    .selectAll()
    .where('tenant', '=', context.config.tenant)
    .where('account_id', '=', accountId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}
