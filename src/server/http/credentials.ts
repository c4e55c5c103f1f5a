import { OnboardingError } from '../../contract/errors.js';
import { resolveApiKey } from '../accounts/api-keys.js';
import { resolveEmbedToken } from '../accounts/embed-tokens.js';
import { resolveSession } from '../accounts/sessions.js';
import { tokenKind } from '../accounts/tokens.js';
import type { ServerContext } from '../context.js';
import { resolveDeskToken } from '../desk/desk-tokens.js';
import { signatureHeader, verifyHookBody } from '../mail/hook-signature.js';
import type { Authenticator } from './caller.js';

/** Looks callers up in the store. What cannot be a secret of the wanted kind costs no query. */
export function storedCredentials(context: ServerContext): Authenticator {
  const { mailHookSecret, publicUrl } = context.config;
  const ownOrigin = new URL(publicUrl).origin;
  return {
    session: async (token) => (tokenKind(token) === 'ses' ? resolveSession(context, token) : undefined),
    embedToken: (use) => resolveEmbedToken(context, use),
    apiKey: async (secret) => (tokenKind(secret) === 'key' ? resolveApiKey(context, secret) : undefined),
    deskToken: ({ token, origin, sameOrigin }) =>
      resolveDeskToken(context, { token, origin: origin ?? (sameOrigin ? ownOrigin : undefined) }),
    hook(request, body) {
      if (mailHookSecret === undefined) throw new OnboardingError('not-supported', 'no mailHookSecret is configured');
      if (verifyHookBody(mailHookSecret, body, request.headers.get(signatureHeader), context.now())) return;
      throw new OnboardingError('unauthenticated', `${signatureHeader} is missing, wrong or over`);
    },
  };
}
