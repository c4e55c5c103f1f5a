import {
  attemptLifetime,
  handOverLifetime,
  transferLifetimeDays,
  transferObjectionHours,
} from '../../contract/policy.js';
import type { Platform } from '../../contract/social-profiles.js';
import { platformList, sampleDraft } from './platforms.js';
import type {
  AttemptSeed,
  PlatformAnswer,
  ProfileSeed,
  SocialSeed,
  StoredAttempt,
  StoredProfile,
  StoredTransfer,
  TransferSeed,
} from './social-model.js';

const hour = 60 * 60;
const day = 24 * hour;

/** What a small backend knows of platforms, profiles, attempts and transfers. */
export class SocialFacts {
  readonly platforms: readonly Platform[];
  readonly managerName: string | undefined;
  readonly seed: SocialSeed;
  readonly profiles: StoredProfile[] = [];
  readonly attempts: StoredAttempt[] = [];
  readonly transfers: StoredTransfer[] = [];
  /** Codes with which a profile may be taken over. */
  readonly handOvers = new Map<string, { readonly profileId: string; readonly expiresAt: Date }>();
  readonly #after: (seconds: number) => Date;
  #serial = 0;

  /** @param after the moment so many seconds from now, by the backend's clock */
  constructor(seed: SocialSeed = {}, after: (seconds: number) => Date) {
    this.seed = seed;
    this.#after = after;
    this.platforms = platformList(seed.platforms);
    this.managerName = seed.managerName === null ? undefined : (seed.managerName ?? 'Robin Park');
  }

  after(seconds: number): Date {
    return this.#after(seconds);
  }

  newId(kind: string): string {
    return `${kind}-${++this.#serial}`;
  }

  /** Lets a platform answer an attempt now. @throws Error where there is no such attempt */
  answer(attemptId: string, answer: PlatformAnswer): void {
    const stored = this.attempts.find(({ attempt }) => attempt.id === attemptId);
    if (!stored) throw new Error(`There is no attempt ${attemptId}`);
    stored.plan = { ...answer, opensIn: 0, answersIn: 0 };
  }

  plantProfile(accountId: string, seed: ProfileSeed): void {
    const { connectedAgo = 30 * day, sinceAgo = connectedAgo, grantedIn, retryIn, syncedAgo = hour, ...rest } = seed;
    const moment = (seconds: number) => this.after(seconds).toISOString();
    const platform = this.platforms.find(({ id }) => id === seed.platform);
    const profile = {
      id: this.newId('profile'),
      ...sampleDraft(seed.platform),
      accountType: seed.platform === 'youtube' ? ('channel' as const) : ('creator' as const),
      followers: 48_213,
      status: 'connected' as const,
      renews: true,
      missing: [],
      visibleToManager: false,
      ...rest,
      reads: rest.reads ?? (platform?.reads ?? []).filter((kind) => !rest.missing?.includes(kind)),
      since: moment(-sinceAgo),
      connectedAt: moment(-connectedAgo),
      ...(syncedAgo !== null && { lastSyncAt: moment(-syncedAgo), followersAt: moment(-syncedAgo) }),
      ...(grantedIn !== undefined && { grantedUntil: moment(grantedIn) }),
      ...(retryIn !== undefined && { retryAt: moment(retryIn) }),
    };
    this.profiles.push({ accountId, profile });
  }

  plantAttempt(accountId: string, seed: AttemptSeed): void {
    const { createdAgo = 30, expiresIn = attemptLifetime - createdAgo, then, ...rest } = seed;
    const attempt = {
      id: this.newId('attempt'),
      purpose: 'connect' as const,
      status: 'started' as const,
      matchCode: 'K7QM',
      ...rest,
      expiresIn: 0,
    };
    const never = { opensIn: Infinity, answersIn: Infinity };
    this.attempts.push({
      accountId,
      input: { platform: seed.platform },
      attempt,
      createdAt: this.after(-createdAgo),
      expiresAt: this.after(expiresIn),
      plan: then ? { ...then, opensIn: 0, answersIn: 0 } : never,
    });
  }

  plantTransfer(accountId: string, seed: TransferSeed): void {
    const { direction, state = 'requested', platform, handle = sampleDraft(platform).handle, id, profileId } = seed;
    const objectIn = seed.objectIn ?? transferObjectionHours * hour;
    this.transfers.push({
      fromAccountId: direction === 'out' ? accountId : undefined,
      toAccountId: direction === 'in' ? accountId : undefined,
      objectUntil: state === 'requested' ? this.after(objectIn) : undefined,
      expiresAt: this.after(seed.expiresIn ?? transferLifetimeDays * day),
      facts: { id: id ?? this.newId('transfer'), platform, handle, ...(profileId !== undefined && { profileId }) },
      state,
    });
  }

  /** What one account holds is another's from now on; attempts that run end with the account. */
  moveHoldings(fromId: string, toId: string): void {
    for (const stored of this.profiles) if (stored.accountId === fromId) stored.accountId = toId;
    drop(this.attempts, ({ accountId }) => accountId === fromId);
    drop(this.transfers, ({ fromAccountId, toAccountId }) => fromAccountId === fromId || toAccountId === fromId);
  }

  /** Everything about one account goes. */
  forget(id: string): void {
    drop(this.profiles, ({ accountId }) => accountId === id);
    drop(this.attempts, ({ accountId }) => accountId === id);
    drop(this.transfers, ({ fromAccountId, toAccountId }) => fromAccountId === id || toAccountId === id);
  }

  /** A code that lasts a day. */
  newHandOver(profileId: string): { code: string; expiresIn: number } {
    const code = `HAND-${String(4711 + this.handOvers.size)}`;
    this.handOvers.set(code, { profileId, expiresAt: this.after(handOverLifetime) });
    return { code, expiresIn: handOverLifetime };
  }
}

function drop<T>(list: T[], isGone: (one: T) => boolean): void {
  list.splice(0, list.length, ...list.filter((one) => !isGone(one)));
}
