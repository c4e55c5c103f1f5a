import type { Kysely } from 'kysely';
import { OnboardingError } from '../../contract/errors.js';
import type { ServerContext } from '../context.js';
import { takeToken } from '../store/rate-limit.js';
import type { Schema } from '../store/schema.js';

/** So many at once, and that many again spread over so many seconds. */
export interface Allowance {
  readonly name: string;
  readonly capacity: number;
  readonly seconds: number;
}

/** One use of an allowance by whomever it counts. */
export interface Use {
  readonly allowance: Allowance;
  readonly subject: string;
}

const hour = 3600;

/** What a deployment does not decide. Figures: the security requirements' B10. */
export const allowances = {
  mailsPerIp: { name: 'mail-ip', capacity: 20, seconds: hour },
  resetsPerHour: { name: 'reset-hour', capacity: 3, seconds: hour },
  resetsPerDay: { name: 'reset-day', capacity: 6, seconds: 24 * hour },
  /** Links nobody issued and typed codes. Real links are not counted: a whole agency may share one address. */
  triesPerIp: { name: 'try-ip', capacity: 10, seconds: 600 },
  /** Of one creator: tries at connecting a profile, and further ways into one that runs. */
  attempts: { name: 'attempt', capacity: 10, seconds: 600 },
  startLinks: { name: 'start-link', capacity: 30, seconds: 600 },
  /** A full bucket that refills slowly slows guessing down and locks nobody out for good. */
  signInsPerAccountAndIp: { name: 'sign-in', capacity: 10, seconds: 900 },
  signInsPerIp: { name: 'sign-in-ip', capacity: 100, seconds: 900 },
} as const satisfies Record<string, Allowance>;

/** How soon one address may be mailed again on somebody's word, and how often a day. */
export function resendAllowances({ config }: ServerContext): Record<'cooldown' | 'perDay', Allowance> {
  return {
    cooldown: { name: 'resend-cooldown', capacity: 1, seconds: config.resend.cooldownSeconds },
    perDay: { name: 'resend-day', capacity: config.resend.perDay, seconds: 24 * hour },
  };
}

/** As {@link resendAllowances}, for reset mails. */
export function resetCooldown({ config }: ServerContext): Allowance {
  return { name: 'reset-cooldown', capacity: 1, seconds: config.resend.cooldownSeconds };
}

/**
 * Takes all of them or, within a transaction that the error ends, none.
 * @throws `rate-limited` with the seconds after which all of them are there
 */
export async function takeAll(context: ServerContext, db: Kysely<Schema>, uses: readonly Use[]): Promise<void> {
  if (context.config.rateLimits === 'off') return;
  let retryAfter = 0;
  for (const { allowance, subject } of uses) {
    const { name, capacity, seconds } = allowance;
    const limit = { tenant: context.config.tenant, name, subject, capacity, now: context.now() };
    const decision = await takeToken(db, { ...limit, refillPerSecond: capacity / seconds });
    if (!decision.allowed) retryAfter = Math.max(retryAfter, decision.retryAfter);
  }
  if (retryAfter > 0) throw new OnboardingError('rate-limited', 'rate-limited', { retryAfter });
}
