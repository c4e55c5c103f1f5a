import type { InvitationRecord } from '../../contract/admin.js';
import { invitationLifetimeDays } from '../../contract/policy.js';
import type { DeskFacts } from './desk-facts.js';
import type { DeskCreatorSeed, DeskInvitationSeed, DeskProfileSeed, DeskSeed, StoredProfile } from './desk-model.js';

const day = 24 * 60 * 60;

/** Puts everything that a seed tells of into the facts. */
export function plantSeed(facts: DeskFacts, { creators = [] }: DeskSeed = {}): void {
  for (const creator of creators) plantCreator(facts, creator);
  facts.invitations.sort((one, other) => (one.record.createdAt < other.record.createdAt ? -1 : 1));
  facts.requests.sort((one, other) => one.requestedAt.getTime() - other.requestedAt.getTime());
}

function plantCreator(facts: DeskFacts, seed: DeskCreatorSeed): void {
  const { email, name, locale, request, invitations = [{}] } = seed;
  const newest = invitations.at(-1)?.status ?? 'sent';
  const active = seed.active ?? newest === 'accepted';
  const creator = {
    id: facts.newId('creator'),
    email,
    name,
    status: active ? ('active' as const) : newest === 'revoked' ? ('removed' as const) : ('invited' as const),
    locale,
    replaces: undefined,
    profiles: (seed.profiles ?? []).map((profile) => storedProfile(facts, profile)),
  };
  facts.creators.push(creator);
  const ids = invitations.map(({ id }) => id ?? facts.newId('invitation'));
  invitations.forEach((invitation, index) => {
    const record = storedRecord(facts, seed, invitation, { id: ids[index] ?? '', supersededBy: ids[index + 1] });
    const asked = invitation.sentAgo === null ? record.createdAt : (record.sentAt ?? record.createdAt);
    facts.invitations.push({ creatorId: creator.id, record, sends: [new Date(asked)], leavesAt: undefined });
  });
  if (!request) return;
  const requestedAgo = request.requestedAgo ?? day;
  facts.requests.push({
    id: request.id ?? facts.newId('request'),
    creatorId: creator.id,
    proposedEmail: request.proposedEmail,
    requestedAt: facts.after(-requestedAgo),
    since: facts.after(-(request.sinceAgo ?? requestedAgo)),
    state: request.state ?? 'with-manager',
    reason: request.reason,
  });
}

function storedRecord(
  facts: DeskFacts,
  { email, name, locale, manager }: DeskCreatorSeed,
  seed: DeskInvitationSeed,
  { id, supersededBy }: { id: string; supersededBy: string | undefined },
): InvitationRecord {
  const { createdAgo = 2 * day, expiresIn, openedAgo, acceptedAgo, delivery, ...rest } = seed;
  const { sentAgo = rest.status === 'queued' ? null : Math.max(0, createdAgo - 60), ...given } = rest;
  const status = given.status ?? (supersededBy === undefined ? 'sent' : 'superseded');
  const at = (ago: number | undefined) => (ago === undefined ? undefined : facts.after(-ago).toISOString());
  const sentAt = sentAgo === null ? undefined : at(sentAgo);
  const own = facts.user.role === 'manager' ? facts.user : null;
  const owner = manager === undefined ? own : manager;
  const isOpened = openedAgo ?? acceptedAgo;
  return {
    email,
    name,
    locale,
    ...(owner && { managerId: owner.id, managerName: owner.name }),
    sendCount: 1,
    ...given,
    id,
    status,
    supersededBy: status === 'superseded' ? supersededBy : undefined,
    delivery: {
      state: status === 'queued' ? 'queued' : status === 'bounced' ? 'bounced' : 'delivered',
      at: sentAt,
      ...delivery,
    },
    createdAt: facts.after(-createdAgo).toISOString(),
    sentAt,
    expiresAt: facts.after(expiresIn ?? invitationLifetimeDays * day - (sentAgo ?? 0)).toISOString(),
    openedAt: at(isOpened),
    acceptedAt: at(acceptedAgo),
  };
}

function storedProfile(facts: DeskFacts, seed: DeskProfileSeed): StoredProfile {
  const { sinceAgo = 30 * day, syncedAgo = 60 * 60, nudgedAgo, visibleToManager = true, ...rest } = seed;
  const lastSyncAt = syncedAgo === null ? undefined : facts.after(-syncedAgo).toISOString();
  return {
    facts: {
      id: facts.newId('profile'),
      handle: 'kim.lee',
      health: 'connected',
      ...rest,
      since: facts.after(-sinceAgo).toISOString(),
      lastSyncAt,
      ...(rest.followers !== undefined && { followersAt: lastSyncAt }),
    },
    visibleToManager,
    nudgedAt: nudgedAgo === undefined ? undefined : facts.after(-nudgedAgo),
  };
}
