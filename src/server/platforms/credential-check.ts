import { isJsonObject } from './answer-json.js';
import { oauthClient, type OAuthSettings } from './oauth-client.js';
import type { PlatformAnswer } from './platform-http.js';
import { PlatformError, type CallLimits, type CredentialCheck } from './platform.js';

/**
 * Asks with a code that cannot exist. A platform looks at id and secret first, then at the redirect address, then at
 * the code (RFC 6749 §5.2): where the code is refused, the others are right.
 */
export async function checkByCode(
  settings: OAuthSettings,
  redirectUri: string,
  limits: CallLimits | undefined,
): Promise<CredentialCheck> {
  let heard: PlatformAnswer | undefined;
  const normalise = (answer: PlatformAnswer) => {
    heard = answer;
    return settings.normalise?.(answer) ?? answer;
  };
  const verifier = 'check-'.repeat(10);
  try {
    await oauthClient({ ...settings, normalise }).exchange({ code: 'check', redirectUri, verifier }, limits);
    return { result: 'unknown' };
  } catch (thrown) {
    // Nothing was heard: the platform is not to be reached now.
    if (!(thrown instanceof PlatformError) || !heard) throw thrown;
    if (thrown.failure.kind === 'invalid-grant') return { result: 'ok' };
    return thrown.failure.kind === 'misconfigured' ? { result: 'wrong', what: wrongIn(heard) } : { result: 'unknown' };
  }
}

/** From the words of the refusal, for lack of anything better; a refusal that names both or neither is the app's. */
function wrongIn({ body }: PlatformAnswer): 'client-id' | 'client-secret' | 'redirect-uri' | 'app' {
  const { error, error_description: description, error_message: message } = isJsonObject(body) ? body : {};
  const words = [error, description, message].filter((said) => typeof said === 'string').join(' ');
  if (/redirect.?ur[il]/i.test(words)) return 'redirect-uri';
  // Google says "The OAuth client was not found." of a wrong id and "Unauthorized" of a wrong secret.
  const secret = /secret|unauthorized$/i.test(words);
  const id = /client.?(key|id)|client was not found|platform app/i.test(words);
  return secret === id ? 'app' : secret ? 'client-secret' : 'client-id';
}
