import { OnboardingError } from '../../contract/errors.js';
import type { TalentEmailApi } from '../../contract/talent-email.js';
import type { ConnectContext } from '../connect-context.js';
import type { RequestCaller } from '../context.js';

/** The talent-email column for one caller. */
export function createTalentEmailService(_context: ConnectContext): (caller: RequestCaller) => TalentEmailApi {
  const refuse = () => Promise.reject(new OnboardingError('not-supported', 'not built yet'));
  return () => ({ get: refuse, requestChange: refuse, withdrawChange: refuse });
}
