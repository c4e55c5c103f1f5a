import type { ImportReport, InvitationRecord, Invite } from '../../../src/contract/admin.js';
import type { OnboardingAdapter } from '../../../src/contract/adapter.js';
import type {
  DeskApi,
  DeskCreator,
  DeskEmailChange,
  DeskProfile,
  DeskUser,
  ImportRow,
} from '../../../src/contract/desk.js';
import { type ErrorCode, OnboardingError, type OnboardingErrorDetails } from '../../../src/contract/errors.js';

const day = 86_400_000;
export const start = Date.parse('2026-11-22T10:00:00Z');
export const ago = (days: number) => new Date(start - days * day).toISOString();

export function invitation(id: string, more: Partial<InvitationRecord> = {}): InvitationRecord {
  return {
    id,
    status: 'sent',
    delivery: { state: 'delivered' },
    email: `${id}@mail.example`,
    name: `Creator ${id}`,
    createdAt: ago(2),
    sentAt: ago(2),
    expiresAt: ago(-12),
    sendCount: 1,
    ...more,
  };
}

export function request(id: string, more: Partial<DeskEmailChange> = {}): DeskEmailChange {
  return {
    id,
    state: 'with-manager',
    creatorName: 'Kim Lee',
    email: 'kim.lee+talent@mail.example',
    proposedEmail: 'kim@studio.example',
    requestedAt: ago(1),
    since: ago(1),
    profiles: 3,
    answers: ['approve', 'reject', 'forward'],
    ...more,
  };
}

export function profile(id: string, more: Partial<DeskProfile> = {}): DeskProfile {
  return {
    id,
    platform: 'instagram',
    handle: 'kim.lee',
    accountType: 'creator',
    followers: 48_210,
    health: 'connected',
    since: ago(30),
    lastSyncAt: ago(0.1),
    ...more,
  };
}

export function creator(id: string, more: Partial<DeskCreator> = {}): DeskCreator {
  const person = { id, name: `Creator ${id}`, email: `${id}@mail.example` };
  return { ...person, active: true, invitation: 'accepted', profiles: [profile(`${id}-p`)], ...more };
}

type Call = keyof DeskApi;

/** A backend of the desk that does as it is told, and can be made to wait or to refuse. */
export class DeskWorld {
  user: DeskUser = { role: 'manager', name: 'Maya Torres', approves: true };
  invitations: InvitationRecord[] = [];
  requests: DeskEmailChange[] = [];
  creators: DeskCreator[] = [];
  rows: ImportRow[] = [];
  /** Of every address in here a variation is made. */
  readonly taken = new Set<string>();
  readonly calls: [call: Call, input: unknown][] = [];
  readonly #refusals = new Map<Call, OnboardingError>();
  readonly #gates = new Map<Call, Promise<void>>();

  /** The next calls fail, until `undefined` is given. */
  refuse(call: Call, code?: ErrorCode, details?: OnboardingErrorDetails): void {
    if (code) this.#refusals.set(call, new OnboardingError(code, code, details));
    else this.#refusals.delete(call);
  }

  /** Calls wait until what is given back is called. */
  hold(call: Call): () => void {
    let open = () => {};
    this.#gates.set(call, new Promise((resolve) => (open = resolve)));
    return () => {
      this.#gates.delete(call);
      open();
    };
  }

  countOf(call: Call): number {
    return this.calls.filter(([called]) => called === call).length;
  }

  get adapter(): OnboardingAdapter {
    return { getConfig: () => new Promise(() => {}), desk: this.#api };
  }

  readonly #api: DeskApi = {
    user: (o) => this.#answer('user', undefined, o?.signal, () => this.user),
    invitations: (query, o) =>
      this.#answer('invitations', query, o?.signal, () => {
        const { search = '', status, after, limit } = query;
        const found = this.invitations.filter(
          (one) => `${one.name} ${one.email}`.includes(search) && (!status || one.status === status),
        );
        const { items, next } = paged(found, after, limit);
        return { invitations: items, next };
      }),
    invite: (input, o) => this.#answer('invite', input, o?.signal, () => this.#invite(input)),
    preview: (input, o) => this.#answer('preview', input, o?.signal, () => ({ rows: this.rows })),
    importRows: (input, o) =>
      this.#answer('importRows', input, o?.signal, (): ImportReport => {
        const created = input.invitations.map((one, index) => ({ row: index + 1, invitation: this.#invite(one) }));
        return { created, rejected: [] };
      }),
    resend: ({ id }, o) =>
      this.#answer('resend', { id }, o?.signal, () =>
        this.#change(id, { status: 'queued', delivery: { state: 'queued' } }),
      ),
    revoke: ({ id }, o) => this.#answer('revoke', { id }, o?.signal, () => this.#change(id, { status: 'revoked' })),
    reinvite: (input, o) =>
      this.#answer('reinvite', input, o?.signal, () => {
        const { name } = this.#change(input.id, { status: 'superseded' });
        return this.#invite({ name, email: input.email });
      }),
    requests: (query, o) => this.#answer('requests', query, o?.signal, () => ({ requests: this.requests })),
    answer: (input, o) =>
      this.#answer('answer', input, o?.signal, () => {
        const states = { approve: 'invited', reject: 'rejected', forward: 'with-support' } as const;
        const one = this.requests.find(({ id }) => id === input.id)!;
        const changed = { ...one, state: states[input.answer], answers: [], reason: input.reason };
        this.requests = this.requests.map((other) => (other === one ? changed : other));
        return changed;
      }),
    creators: (query, o) => {
      const show = () => {
        const { search = '', health, after, limit } = query;
        const ill = ({ profiles }: DeskCreator) => !health || profiles.some((one) => one.health === health);
        const found = this.creators.filter((one) => `${one.name} ${one.email}`.includes(search) && ill(one));
        const { items, next } = paged(found, after, limit);
        return { creators: items, next };
      };
      return this.#answer('creators', query, o?.signal, show);
    },
    nudge: (input, o) =>
      this.#answer('nudge', input, o?.signal, () => ({ nudgedAt: new Date(start).toISOString(), nudgeIn: 259_200 })),
  };

  async #answer<T>(call: Call, input: unknown, signal: AbortSignal | undefined, work: () => T): Promise<T> {
    this.calls.push([call, input]);
    await this.#gates.get(call);
    signal?.throwIfAborted();
    const refusal = this.#refusals.get(call);
    if (refusal) throw refusal;
    return work();
  }

  #invite({ name, email, managerName }: Invite): InvitationRecord {
    const variation = this.taken.has(email);
    const own = { name, managerName, email: variation ? email.replace('@', '+talent@') : email };
    const made = invitation(`new-${this.invitations.length}`, {
      ...own,
      status: 'queued',
      variation,
      createdAt: ago(0),
    });
    this.invitations = [made, ...this.invitations];
    return made;
  }

  #change(id: string, change: Partial<InvitationRecord>): InvitationRecord {
    const changed = { ...this.invitations.find((one) => one.id === id)!, ...change };
    this.invitations = this.invitations.map((one) => (one.id === id ? changed : one));
    return changed;
  }
}

function paged<T>(items: readonly T[], after = '0', limit = '25'): { items: T[]; next?: string } {
  const end = Number(after) + Number(limit);
  return { items: items.slice(Number(after), end), ...(end < items.length && { next: String(end) }) };
}
