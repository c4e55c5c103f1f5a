import type { OnboardingConfig } from '../../contract/config.js';
import type { DeskUser } from '../../contract/desk.js';
import { canonicalEmail } from '../../contract/email.js';
import { OnboardingError } from '../../contract/errors.js';
import { defaultConfig } from './default-config.js';
import type { DeskManager, DeskSeed, StoredCreator, StoredInvitation, StoredRequest } from './desk-model.js';

/** The facts of a small backend as the desk sees them. */
export class DeskFacts {
  readonly config: OnboardingConfig;
  readonly user: DeskUser & { readonly id: string };
  /** In the order in which they were made. */
  readonly creators: StoredCreator[] = [];
  readonly invitations: StoredInvitation[] = [];
  readonly requests: StoredRequest[] = [];
  readonly #clock: () => Date;
  #advanced = 0;
  #serial = 0;

  constructor(seed: DeskSeed = {}, clock: () => Date = () => new Date()) {
    this.#clock = clock;
    this.config = { ...defaultConfig, ...seed.config };
    this.user = { id: 'robin', role: 'manager', name: 'Robin Park', approves: true, ...seed.user };
  }

  now(): Date {
    return this.after(0);
  }

  after(seconds: number): Date {
    return new Date(this.#clock().getTime() + this.#advanced + seconds * 1000);
  }

  /** Moves this backend's clock forward by milliseconds. */
  advance(milliseconds: number): void {
    this.#advanced += milliseconds;
  }

  newId(kind: 'creator' | 'invitation' | 'request' | 'profile'): string {
    return `${kind}-${String(++this.#serial)}`;
  }

  /** The account that an address belongs to now. */
  holder(email: string): StoredCreator | undefined {
    const wanted = canonicalEmail(email);
    return this.creators.find((one) => one.status !== 'removed' && canonicalEmail(one.email) === wanted);
  }

  creator(id: string): StoredCreator {
    const found = this.creators.find((one) => one.id === id);
    if (!found) throw new Error(`no creator ${id}`);
    return found;
  }

  newestInvitation(creatorId: string): StoredInvitation | undefined {
    return this.invitations.findLast((one) => one.creatorId === creatorId);
  }

  /** In whose name a creator was invited last. */
  managerOf(creatorId: string): Partial<DeskManager> {
    const record = this.newestInvitation(creatorId)?.record;
    return {
      ...(record?.managerId && { id: record.managerId }),
      ...(record?.managerName && { name: record.managerName }),
    };
  }

  /** What is not in a manager's own name does not exist for this manager. */
  sees(managerId: string | undefined): boolean {
    return this.user.role === 'support' || managerId === this.user.id;
  }
}

const usualPage = 50;
const largestPage = 200;

/** One page of a list in its order. @throws `invalid-input` for an `after` that no page gave */
export function pageOf<T>(
  list: readonly T[],
  idOf: (item: T) => string,
  query: { readonly after?: string | undefined; readonly limit?: string | undefined },
  wanted: (item: T) => boolean,
): { page: readonly T[]; next: string | undefined } {
  const limit = Math.min(Math.max(1, Number(query.limit ?? usualPage)), largestPage);
  const start = query.after === undefined ? 0 : list.findIndex((item) => idOf(item) === query.after) + 1;
  if (query.after !== undefined && start === 0)
    throw new OnboardingError('invalid-input', undefined, { field: 'after' });
  const rest = list.slice(start).filter(wanted);
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return { page, next: rest.length > limit && last !== undefined ? idOf(last) : undefined };
}

/** Whether one of the texts has the words looked for, in any case. */
export function holds(texts: readonly string[], search: string | undefined): boolean {
  const wanted = search?.trim().toLowerCase() ?? '';
  return texts.some((text) => text.toLowerCase().includes(wanted));
}
