import { OnboardingError } from '../../contract/errors.js';
import type { TalentEmailApi } from '../../contract/talent-email.js';
import { StatusLimiter } from '../accounts/status-limiter.js';
import { hashToken } from '../accounts/tokens.js';
import type { ConnectContext } from '../connect-context.js';
import type { RequestCaller } from '../context.js';
import { askerOf } from './asker.js';
import { talentEmailNotice } from './notice.js';
import { requestChange } from './request-change.js';
import { withdrawChange } from './withdraw.js';

/** The talent-email column for one caller. */
export function createTalentEmailService(context: ConnectContext): (caller: RequestCaller) => TalentEmailApi {
  const limiter = new StatusLimiter();
  return (caller) => ({
    async get({ token }) {
      const subject = token === undefined ? caller.accountId : hashToken(token);
      if (subject === undefined) return undefined;
      const retryAfter = context.config.rateLimits === 'off' ? 0 : limiter.take(subject, context.now());
      if (retryAfter > 0) throw new OnboardingError('rate-limited', 'rate-limited', { retryAfter });
      const asker = await askerOf(context, caller, token);
      return asker && talentEmailNotice(context, context.db, asker);
    },
    requestChange: (input) => requestChange(context, caller, input),
    withdrawChange: (input) => withdrawChange(context, caller, input),
  });
}
