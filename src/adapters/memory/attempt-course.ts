import type { Attempt, AttemptStatus, ProfileDraft } from '../../contract/social-profiles.js';
import { sampleDraft } from './platforms.js';
import type { SocialFacts } from './social-facts.js';
import type { PlatformAnswer, StoredAttempt } from './social-model.js';

const beforeAnswer: readonly AttemptStatus[] = ['created', 'started', 'match-code'];
const open: readonly AttemptStatus[] = [...beforeAnswer, 'returned', 'choosing', 'confirming'];

/** Seconds between the platform's answer and what is made of it. */
const exchangeTakes = 1;

export function isOpen({ status }: Attempt): boolean {
  return open.includes(status);
}

/** The platform has not answered yet, so that another way to it makes sense. */
export function isUnanswered({ status }: Attempt): boolean {
  return beforeAnswer.includes(status);
}

/** As its creator sees it. */
export function attemptView(facts: SocialFacts, stored: StoredAttempt): Attempt {
  const { attempt, expiresAt } = stored;
  const { matchCode, ...rest } = attempt;
  const left = Math.ceil((expiresAt.getTime() - facts.after(0).getTime()) / 1000);
  return {
    ...rest,
    expiresIn: isOpen(attempt) ? Math.max(0, left) : 0,
    ...(isUnanswered(attempt) && matchCode !== undefined && { matchCode }),
  };
}

/** Lets happen what would have happened by now. */
export function goOn(facts: SocialFacts, stored: StoredAttempt): void {
  const { attempt, createdAt, expiresAt, plan } = stored;
  const now = facts.after(0).getTime();
  if (!isOpen(attempt)) return;
  if (now >= expiresAt.getTime()) {
    change(stored, { status: 'expired' });
    return;
  }
  if (attempt.status === 'choosing' || attempt.status === 'confirming') return;
  const age = (now - createdAt.getTime()) / 1000;
  const { opensIn = 1, answersIn = 3, ...answer } = plan;
  if (age < answersIn) {
    if (attempt.status === 'created' && age >= opensIn) change(stored, { status: 'started' });
  } else if (answersIn > 0 && age < answersIn + exchangeTakes) change(stored, { status: 'returned' });
  else settle(facts, stored, answer);
}

function settle(facts: SocialFacts, stored: StoredAttempt, answer: PlatformAnswer): void {
  const { found = sampleDraft(stored.attempt.platform), status, candidates, missing, obstacle, supportCode } = answer;
  const base = status ?? (candidates ? 'choosing' : 'confirming');
  change(stored, {
    status: base,
    ...(candidates && { candidates: [...candidates] }),
    ...(missing && { missing: [...missing] }),
    ...(obstacle && { obstacle }),
    ...(supportCode !== undefined && { supportCode }),
    ...(showsFound(base) && { found }),
  });
  if (status === undefined && base === 'confirming') judge(facts, stored, found);
}

/** What was found is as meant, somebody else's, or another one than meant. */
export function judge(facts: SocialFacts, stored: StoredAttempt, found: ProfileDraft): void {
  const { expected, platform, purpose } = stored.attempt;
  const held = facts.profiles.some(
    ({ accountId, profile }) =>
      accountId !== stored.accountId && profile.platform === platform && profile.handle === found.handle,
  );
  const wrong = expected !== undefined && expected.handle !== found.handle;
  const status = wrong ? 'wrong-account' : held && purpose !== 'transfer' ? 'conflict' : 'confirming';
  change(stored, { status, found });
}

export function change(stored: StoredAttempt, changes: Partial<Attempt>): void {
  stored.attempt = { ...stored.attempt, ...changes };
}

function showsFound(status: AttemptStatus): boolean {
  return status === 'confirming' || status === 'conflict' || status === 'wrong-account';
}
