import type { DeskApi } from '../../contract/desk.js';
import { OnboardingError } from '../../contract/errors.js';
import type { ConnectContext } from '../connect-context.js';
import type { RequestCaller } from '../context.js';

/** What belongs to the desk alone; invitations and requests have services of their own. */
export type DeskService = Pick<DeskApi, 'user' | 'preview' | 'creators' | 'nudge'>;

export function createDeskService(_context: ConnectContext): (caller: RequestCaller) => DeskService {
  const refuse = () => Promise.reject(new OnboardingError('not-supported', 'not built yet'));
  return () => ({ user: refuse, preview: refuse, creators: refuse, nudge: refuse });
}
