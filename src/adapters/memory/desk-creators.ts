import type { CreatorPage, CreatorQuery, DeskCreator, DeskProfile, NudgeReceipt } from '../../contract/desk.js';
import { OnboardingError } from '../../contract/errors.js';
import { nudgeEveryHours } from '../../contract/policy.js';
import { type DeskFacts, holds, pageOf } from './desk-facts.js';
import { statusOf } from './desk-invitations.js';
import type { StoredCreator, StoredProfile } from './desk-model.js';

const nudgeEvery = nudgeEveryHours * 60 * 60;

/** Newest first. */
export function listCreators(facts: DeskFacts, query: CreatorQuery): CreatorPage {
  const { page, next } = pageOf(
    facts.creators.toReversed(),
    ({ id }) => id,
    query,
    (creator) =>
      isShown(facts, creator) &&
      holds([creator.name, creator.email], query.search) &&
      (query.health === undefined || creator.profiles.some(isAiling)),
  );
  return { creators: page.map((creator) => shown(facts, creator)), next };
}

/** @throws `profile-not-found` for one not shown here or in need of nothing · `rate-limited` with `retryAfter` */
export function nudge(facts: DeskFacts, { id }: { id: string }): NudgeReceipt {
  const creators = facts.creators.filter((one) => one.status === 'active' && isShown(facts, one));
  const profile = creators.flatMap(({ profiles }) => profiles).find((one) => one.facts.id === id);
  if (!profile || !isAiling(profile)) throw new OnboardingError('profile-not-found');
  const wait = nudgeIn(facts, profile);
  if (wait > 0) throw new OnboardingError('rate-limited', undefined, { retryAfter: wait });
  profile.nudgedAt = facts.now();
  return { nudgedAt: profile.nudgedAt.toISOString(), nudgeIn: nudgeIn(facts, profile) };
}

/** Until it is used, the account made for another address stands for nobody of its own. */
function isShown(facts: DeskFacts, { id, status, replaces }: StoredCreator): boolean {
  const isOwn = status === 'active' || (status === 'invited' && replaces === undefined);
  return isOwn && facts.newestInvitation(id) !== undefined && facts.sees(facts.managerOf(id).id);
}

function isAiling({ facts, visibleToManager }: StoredProfile): boolean {
  return visibleToManager && facts.health === 'needs-attention';
}

function shown(facts: DeskFacts, { id, name, email, status, profiles }: StoredCreator): DeskCreator {
  const record = facts.newestInvitation(id)?.record;
  return {
    id,
    name,
    email,
    managerName: record?.managerName,
    active: status === 'active',
    invitation: record ? statusOf(facts, record) : 'accepted',
    profiles: profiles.filter((one) => one.visibleToManager).map((one) => shownProfile(facts, one)),
  };
}

function shownProfile(facts: DeskFacts, profile: StoredProfile): DeskProfile {
  return {
    ...profile.facts,
    nudgedAt: profile.nudgedAt?.toISOString(),
    nudgeIn: isAiling(profile) ? nudgeIn(facts, profile) : undefined,
  };
}

function nudgeIn(facts: DeskFacts, { nudgedAt }: StoredProfile): number {
  if (!nudgedAt) return 0;
  return Math.max(0, Math.ceil((nudgedAt.getTime() - facts.now().getTime()) / 1000) + nudgeEvery);
}
