import type { EmbedToken } from '../../contract/admin.js';
import { canonicalEmail } from '../../contract/email.js';
import { OnboardingError } from '../../contract/errors.js';
import { embedTokenLifetime } from '../../contract/policy.js';
import type { EmbedAction } from '../../contract/route.js';
import type { ServerContext } from '../context.js';
import type { ApiKey } from './api-keys.js';
import { createToken, hashToken } from './tokens.js';

/** What a partner's server asks for. */
export interface EmbedTokenRequest {
  readonly email: string;
  readonly origins: readonly string[];
  readonly actions: readonly EmbedAction[];
}

/** For whom an embed token speaks. */
export interface EmbedTokenOwner {
  readonly accountId: string;
  readonly apiKeyId: string;
}

/**
 * Mints a token for one creator on a partner's pages.
 * @throws `forbidden` for an origin that is not on the key's list, `not-found` where no such creator was invited.
 */
export async function mintEmbedToken(
  context: ServerContext,
  apiKey: ApiKey,
  request: EmbedTokenRequest,
): Promise<EmbedToken> {
  if (apiKey.role !== 'partner') throw new OnboardingError('forbidden', 'embed tokens are minted with a partner key');
  if (request.origins.some((origin) => !apiKey.origins.includes(origin))) {
    throw new OnboardingError('forbidden', 'an origin is not on the list of this key', { field: 'origins' });
  }
  const { tenant } = context.config;
  const token = createToken('emb');
  const account = await context.db
    .selectFrom('account')
    .select('id')
    .where('tenant', '=', tenant)
    .where('email_canonical', '=', canonicalEmail(request.email) ?? '')
    .where('status', 'in', ['invited', 'active'])
    .executeTakeFirst();
  if (!account) throw new OnboardingError('not-found', 'no creator with this address', { field: 'email' });
  await context.db
    .insertInto('embed_token')
    .values({
      tenant,
      token_hash: hashToken(token),
      api_key_id: apiKey.id,
      account_id: account.id,
      origins: [...request.origins],
      actions: [...request.actions],
      expires_at: new Date(context.now().getTime() + embedTokenLifetime * 1000),
    })
    .execute();
  return { token, expiresIn: embedTokenLifetime };
}

/**
 * For whom a token speaks when a page of `origin` wants to do `action`.
 * @throws `unauthenticated` when it is unknown or over, `origin-not-allowed`, `forbidden` for another action.
 */
export async function resolveEmbedToken(
  context: ServerContext,
  use: { token: string; origin: string | undefined; action: EmbedAction | undefined },
): Promise<EmbedTokenOwner> {
  const { tenant } = context.config;
  const row = await context.db
    .selectFrom('embed_token')
    .innerJoin('api_key', (join) =>
      join.onRef('api_key.tenant', '=', 'embed_token.tenant').onRef('api_key.id', '=', 'embed_token.api_key_id'),
    )
    .innerJoin('account', (join) =>
      join.onRef('account.tenant', '=', 'embed_token.tenant').onRef('account.id', '=', 'embed_token.account_id'),
    )
    .select([
      'embed_token.account_id',
      'embed_token.api_key_id',
      'embed_token.origins',
      'embed_token.actions',
      'api_key.origins as key_origins',
    ])
    .where('embed_token.tenant', '=', tenant)
    .where('embed_token.token_hash', '=', hashToken(use.token))
    .where('embed_token.expires_at', '>', context.now())
    .where('api_key.revoked_at', 'is', null)
    .where('account.status', 'in', ['invited', 'active'])
    .executeTakeFirst();
  if (!row) throw new OnboardingError('unauthenticated', 'the embed token is unknown or over');
  if (use.origin === undefined || !row.origins.includes(use.origin) || !row.key_origins.includes(use.origin)) {
    throw new OnboardingError('origin-not-allowed', 'the embed token is for another origin');
  }
  if (use.action === undefined || !row.actions.includes(use.action)) {
    throw new OnboardingError('forbidden', 'the embed token does not allow this');
  }
  return { accountId: row.account_id, apiKeyId: row.api_key_id };
}
