import { httpAdapter } from '../adapters/http.js';
import type { OnboardingAdapter } from '../contract/adapter.js';
import type { Check, ConformanceColumn } from './check.js';
import { baseDeletionChecks } from './checks/base-deletion.js';
import { deletionChecks } from './checks/account-deletion.js';
import { emailChangeChecks } from './checks/email-changes.js';
import { talentEmailChecks } from './checks/talent-email.js';
import { attemptChecks } from './checks/attempts.js';
import { configChecks } from './checks/config.js';
import { invitationChecks } from './checks/invitation.js';
import { linkChecks } from './checks/links.js';
import { passwordChecks } from './checks/passwords.js';
import { profileChecks } from './checks/profiles.js';
import { requestChecks } from './checks/requests.js';
import { sessionChecks } from './checks/session.js';
import { wireChecks } from './checks/wire.js';
import { cookieFetch } from './cookie-fetch.js';
import { ConformanceSkip } from './expectations.js';
import { adminFixtures, type ConformanceFixtures } from './fixtures.js';
import { isLimited, World } from './world.js';

export interface ConformanceOptions {
  /** The adapter to try. Default: the http adapter for `url`. */
  readonly adapter?: OnboardingAdapter | undefined;
  /** Where a server's API is; the checks of the wire itself are made too then. */
  readonly url?: string | undefined;
  /** Lets the suite invite and revoke through the admin API of `url`. */
  readonly adminKey?: string | undefined;
  readonly fixtures?: ConformanceFixtures | undefined;
  readonly fetch?: typeof fetch | undefined;
  /** Seconds that may be waited in real time for a mail or a cooldown. Default 5. */
  readonly patience?: number | undefined;
}

/** A check that is ready to be run by any test runner. */
export interface ConformanceCheck {
  readonly name: string;
  readonly column: ConformanceColumn;
  /** Why it cannot be made with these options; `undefined` where it can. */
  readonly missing: string | undefined;
  /**
   * Rejects with `ConformanceFailure` where the backend does not keep the promise, with `ConformanceSkip` where it
   * turns out that it cannot be tried, and with whatever else went wrong.
   */
  run(): Promise<void>;
}

export interface ConformanceResult {
  readonly name: string;
  readonly column: ConformanceColumn;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** Why it failed or was skipped. */
  readonly reason?: string;
}

export interface ConformanceReport {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly results: readonly ConformanceResult[];
}

const everyCheck: readonly Check[] = [
  ...configChecks,
  ...invitationChecks,
  ...requestChecks,
  ...linkChecks,
  ...passwordChecks,
  ...sessionChecks,
  ...profileChecks,
  ...attemptChecks,
  ...talentEmailChecks,
  ...emailChangeChecks,
  ...deletionChecks,
  ...baseDeletionChecks,
  ...wireChecks,
];

/** The checks for a backend, to be run one after another. @throws Error without an adapter and without a URL */
export function conformanceChecks(options: ConformanceOptions): readonly ConformanceCheck[] {
  const world = worldOf(options);
  return everyCheck.map((check) => ({
    name: check.name,
    column: check.column,
    missing: world.lacks(check.needs),
    async run() {
      await world.reset();
      await check.run(world);
    },
  }));
}

/** Runs every check. `report` hears of each as soon as it is done. */
export async function runConformance(
  options: ConformanceOptions & { report?: (result: ConformanceResult) => void },
): Promise<ConformanceReport> {
  const results: ConformanceResult[] = [];
  for (const check of conformanceChecks(options)) {
    const result = { name: check.name, column: check.column, ...(await outcomeOf(check)) };
    results.push(result);
    options.report?.(result);
  }
  const count = (outcome: ConformanceResult['outcome']) =>
    results.filter((result) => result.outcome === outcome).length;
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped'), results };
}

async function outcomeOf(check: ConformanceCheck): Promise<Pick<ConformanceResult, 'outcome' | 'reason'>> {
  if (check.missing !== undefined) return { outcome: 'skipped', reason: check.missing };
  try {
    await check.run();
    return { outcome: 'passed' };
  } catch (error) {
    if (error instanceof ConformanceSkip) return { outcome: 'skipped', reason: error.message };
    if (isLimited(error)) {
      const wait = error.retryAfter === undefined ? 'later' : `in ${String(error.retryAfter)} s`;
      return { outcome: 'skipped', reason: `the backend's own limits were met; try again ${wait}` };
    }
    return { outcome: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

function worldOf(options: ConformanceOptions): World {
  const { url, adminKey, fetch = globalThis.fetch, patience = 5 } = options;
  // A browser keeps the cookies itself, and has only one jar for all adapters.
  const hasOwnCookies = 'document' in globalThis;
  const newAdapter = (baseUrl: string) => httpAdapter({ baseUrl, fetch: hasOwnCookies ? fetch : cookieFetch(fetch) });
  const adapter = options.adapter ?? (url === undefined ? undefined : newAdapter(url));
  if (!adapter) throw new Error('Give an adapter or a URL');
  const fixtures: ConformanceFixtures = {
    ...(url !== undefined && !hasOwnCookies && !options.adapter && { newBrowser: () => newAdapter(url) }),
    ...(url !== undefined && adminKey !== undefined && adminFixtures({ url, adminKey, fetch })),
    ...options.fixtures,
  };
  return new World({ adapter, url, fetch, fixtures, patience });
}
