import assert from 'node:assert/strict';
import type { InvitationRecord } from '../../src/contract/admin.js';
import type { CallOptions } from '../../src/contract/call-options.js';
import type { DeskApi, DeskCreator, DeskEmailChange, DeskProfile } from '../../src/contract/desk.js';
import { OnboardingError } from '../../src/contract/errors.js';
import { DeskFlow } from '../../src/flows/desk.js';
import type { DeskState } from '../../src/flows/desk-state.js';
import { ScriptedApi, SetClock, settled } from './scripted-api.js';

export const robin = { role: 'manager', name: 'Robin Park', approves: true } as const;

export function record(id: string, changes: Partial<InvitationRecord> = {}): InvitationRecord {
  return {
    id,
    status: 'sent',
    delivery: { state: 'delivered' },
    email: `${id}@mail.example`,
    name: `Creator ${id}`,
    createdAt: '2026-11-20T10:00:00Z',
    expiresAt: '2026-12-04T10:00:00Z',
    sendCount: 1,
    ...changes,
  };
}

export function request(id: string, changes: Partial<DeskEmailChange> = {}): DeskEmailChange {
  return {
    id,
    state: 'with-manager',
    creatorName: `Creator ${id}`,
    email: `${id}+talent@mail.example`,
    proposedEmail: `${id}@post.example`,
    requestedAt: '2026-11-20T10:00:00Z',
    since: '2026-11-20T10:00:00Z',
    profiles: 1,
    answers: ['approve', 'reject', 'forward'],
    ...changes,
  };
}

export function creator(id: string, ...profiles: DeskProfile[]): DeskCreator {
  return { id, name: `Creator ${id}`, email: `${id}@mail.example`, active: true, invitation: 'accepted', profiles };
}

export function profile(id: string, changes: Partial<DeskProfile> = {}): DeskProfile {
  return {
    id,
    platform: 'instagram',
    handle: id,
    health: 'needs-attention',
    since: '2026-11-20T10:00:00Z',
    nudgeIn: 0,
    ...changes,
  };
}

const methods = [
  'invitations',
  'invite',
  'preview',
  'importRows',
  'resend',
  'revoke',
  'reinvite',
  'requests',
  'answer',
  'creators',
  'nudge',
] as const satisfies readonly (keyof DeskApi)[];

/** A desk before a backend whose answers the test gives by hand. */
export class DeskWorld {
  readonly server = new ScriptedApi();
  readonly clock = new SetClock();
  readonly flow: DeskFlow;
  readonly #done = new Set<object>();

  constructor(pageSize = 2) {
    const served = this.server.serve<DeskApi>(...methods);
    const asking = this.server.serve<{ user(input: object, o?: CallOptions): Promise<never> }>('user');
    const api: DeskApi = { ...served, user: (o) => asking.user({}, o) };
    let serial = 0;
    this.flow = new DeskFlow(api, { clock: this.clock, pageSize, newKey: () => `key-${String(++serial)}` });
  }

  get state(): DeskState {
    return this.flow.state;
  }

  /** Calls of a method that nobody has answered and somebody still waits for. */
  open(method: keyof DeskApi) {
    return this.server.wanted.filter((call) => call.method === method && !this.#done.has(call));
  }

  /** Answers the newest open call of a method. */
  async answer(method: keyof DeskApi, result: unknown): Promise<void> {
    const call = this.open(method).at(-1);
    assert.ok(call, `${method} was asked for`);
    this.#done.add(call);
    if (result instanceof OnboardingError) call.reject(result);
    else call.resolve(result);
    await settled();
  }

  refuse(method: keyof DeskApi, ...error: ConstructorParameters<typeof OnboardingError>): Promise<void> {
    return this.answer(method, new OnboardingError(...error));
  }

  /** What the newest call of a method was asked with. */
  input(method: keyof DeskApi): Record<string, unknown> {
    return { ...this.server.calls.findLast((call) => call.method === method)?.input };
  }

  async invitations(...records: InvitationRecord[]): Promise<void> {
    void this.flow.invitations.load();
    await this.answer('invitations', { invitations: records });
  }

  async seated(): Promise<void> {
    void this.flow.load();
    await this.answer('user', robin);
    await this.answer('requests', { requests: [] });
  }
}

export function ids(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}
