import type { AccountDeletionApi } from '../../contract/account-deletion.js';
import { OnboardingError } from '../../contract/errors.js';
import type { Passwords } from '../accounts/passwords.js';
import type { ConnectContext } from '../connect-context.js';
import type { RequestCaller } from '../context.js';

/** The account-deletion column for one caller. */
export function createDeletionService(
  _context: ConnectContext,
  _passwords: Passwords,
): (caller: RequestCaller) => AccountDeletionApi {
  const refuse = () => Promise.reject(new OnboardingError('not-supported', 'not built yet'));
  return () => ({
    get: refuse,
    request: refuse,
    exportData: refuse,
    inspect: refuse,
    confirm: refuse,
    cancel: refuse,
  });
}
