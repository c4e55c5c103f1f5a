import type { DeskToken, MintDeskToken } from '../../contract/desk.js';
import { OnboardingError } from '../../contract/errors.js';
import { deskTokenLifetime } from '../../contract/policy.js';
import type { ApiKey } from '../accounts/api-keys.js';
import { createToken, hashToken } from '../accounts/tokens.js';
import type { DeskCaller, ServerContext } from '../context.js';
import { ownOrigins } from '../cors.js';

/**
 * Mints a token for one of the company's people.
 * @throws `forbidden` for an origin that is on no list, `invalid-input` for a person without a name or an id
 */
export async function mintDeskToken(
  context: ServerContext,
  apiKey: ApiKey,
  request: MintDeskToken,
): Promise<DeskToken> {
  if (apiKey.role !== 'admin') throw new OnboardingError('forbidden', 'desk tokens are minted with an admin key');
  const listed = [...ownOrigins(context.config), ...apiKey.origins];
  if (request.origins.some((origin) => !listed.includes(origin))) {
    throw new OnboardingError('forbidden', 'an origin is neither our own nor on the list of this key', {
      field: 'origins',
    });
  }
  const token = createToken('dsk');
  await context.db
    .insertInto('desk_token')
    .values({
      tenant: context.config.tenant,
      token_hash: hashToken(token),
      api_key_id: apiKey.id,
      role: request.role,
      user_id: present(request.userId, 'userId'),
      name: present(request.name, 'name'),
      origins: [...request.origins],
      expires_at: new Date(context.now().getTime() + deskTokenLifetime * 1000),
    })
    .execute();
  return { token, expiresIn: deskTokenLifetime };
}

/** Who sits at the desk with this token. @throws `unauthenticated` when unknown or over, `origin-not-allowed` */
export async function resolveDeskToken(
  context: ServerContext,
  use: { token: string; origin: string | undefined },
): Promise<{ apiKeyId: string; desk: DeskCaller }> {
  const row = await context.db
    .selectFrom('desk_token')
    .innerJoin('api_key', (join) =>
      join.onRef('api_key.tenant', '=', 'desk_token.tenant').onRef('api_key.id', '=', 'desk_token.api_key_id'),
    )
    .select(['api_key_id', 'desk_token.role', 'user_id', 'desk_token.name', 'desk_token.origins'])
    .select('api_key.origins as key_origins')
    .where('desk_token.tenant', '=', context.config.tenant)
    .where('token_hash', '=', hashToken(use.token))
    .where('expires_at', '>', context.now())
    .where('api_key.revoked_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw new OnboardingError('unauthenticated', 'the desk token is unknown or over');
  const listed = [...ownOrigins(context.config), ...row.key_origins];
  if (use.origin === undefined || !row.origins.includes(use.origin) || !listed.includes(use.origin)) {
    throw new OnboardingError('origin-not-allowed', 'the desk token is for another origin');
  }
  return { apiKeyId: row.api_key_id, desk: { role: row.role, userId: row.user_id, name: row.name } };
}

/** Ids are compared as they are kept: blanks around one would name somebody else. */
function present(text: string, field: string): string {
  const trimmed = text.trim();
  if (trimmed === '') throw new OnboardingError('invalid-input', 'is missing', { field });
  return trimmed;
}
