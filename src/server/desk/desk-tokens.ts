import type { DeskToken, MintDeskToken } from '../../contract/desk.js';
import { OnboardingError } from '../../contract/errors.js';
import type { ApiKey } from '../accounts/api-keys.js';
import type { DeskCaller, ServerContext } from '../context.js';

/** Mints a token for one of the company's people. @throws `forbidden` for an origin that is on no list */
export function mintDeskToken(_context: ServerContext, _apiKey: ApiKey, _request: MintDeskToken): Promise<DeskToken> {
  return Promise.reject(new OnboardingError('not-supported', 'not built yet'));
}

/** Who sits at the desk with this token. @throws `unauthenticated` when unknown or over, `origin-not-allowed` */
export function resolveDeskToken(
  _context: ServerContext,
  _use: { token: string; origin: string | undefined },
): Promise<{ apiKeyId: string; desk: DeskCaller }> {
  return Promise.reject(new OnboardingError('unauthenticated', 'not built yet'));
}
