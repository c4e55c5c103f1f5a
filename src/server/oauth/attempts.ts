import { OnboardingError } from '../../contract/errors.js';
import type { SocialProfilesApi } from '../../contract/social-profiles.js';
import type { ConnectContext } from '../connect-context.js';
import type { RequestCaller } from '../context.js';

/** The part of the column that is about attempts. */
export type AttemptService = Pick<
  SocialProfilesApi,
  'createAttempt' | 'getAttempt' | 'createStartLink' | 'choose' | 'confirm' | 'cancel'
>;

/** Attempts of whoever calls. */
export function createAttemptService(_context: ConnectContext): (caller: RequestCaller) => AttemptService {
  const refuse = () => Promise.reject(new OnboardingError('not-supported', 'not-supported'));
  return () => ({
    createAttempt: refuse,
    getAttempt: refuse,
    createStartLink: refuse,
    choose: refuse,
    confirm: refuse,
    cancel: refuse,
  });
}
