import type { InvitationRecord, Invite } from '../contract/admin.js';
import type { DeskApi } from '../contract/desk.js';
import { canonicalEmail } from '../contract/email.js';
import { inviteMaxLength } from '../contract/policy.js';
import {
  blankInvite,
  type DeskInviteAction,
  type DeskInviteState,
  type InviteFieldProblem,
  type InviteField,
  type InviteProblems,
  reduceInvite,
} from './desk-invite-state.js';
import { DeskPart, type DeskPorts } from './desk-part.js';
import { secondsUntil } from './ports.js';

/** What was typed; an empty field counts as none. */
export type TypedInvite = { readonly [Field in InviteField]?: string | undefined };

/** Inviting one creator at a time. */
export class DeskInviteFlow extends DeskPart<DeskInviteState, DeskInviteAction> {
  readonly #api: DeskApi;
  readonly #made: (invitation: InvitationRecord) => void;

  constructor(api: DeskApi, ports: DeskPorts, made: (invitation: InvitationRecord) => void) {
    super(blankInvite, reduceInvite, { type: 'stopped' }, ports);
    this.#api = api;
    this.#made = made;
  }

  /** Seconds until what was refused may be tried again. */
  get retryIn(): number {
    return secondsUntil(this.state.retryAt, this.ports.clock.now());
  }

  async submit(typed: TypedInvite): Promise<boolean> {
    if (this.state.pending) return false;
    const fields = trimmed(typed);
    const problems = problemsOf(fields);
    if (Object.keys(problems).length > 0) {
      this.dispatch({ type: 'refused', problems });
      return false;
    }
    const invite: Invite = { ...fields, email: fields.email ?? '', name: fields.name ?? '' };
    this.dispatch({ type: 'submitted' });
    const done = await this.attempt(
      (signal) => this.ports.keys.use('invite', invite, signal, (o) => this.#api.invite(invite, o)),
      ({ ...invitation }): DeskInviteAction => ({ type: 'made', invitation }),
      (error) => ({ type: 'failed', error, now: this.ports.clock.now() }),
    );
    if (done && this.state.made) this.#made(this.state.made);
    return done;
  }

  /** For the next one. */
  clear(): void {
    this.dispatch({ type: 'cleared' });
  }
}

function trimmed(typed: TypedInvite): Partial<Invite> {
  const given = Object.entries(typed).map(([field, text]) => [field, text?.trim()] as const);
  return Object.fromEntries(given.filter(([, text]) => text));
}

function problemsOf(fields: Partial<Invite>): InviteProblems {
  const problems: { [Field in InviteField]?: InviteFieldProblem } = {};
  if (!fields.email) problems.email = 'missing';
  else if (canonicalEmail(fields.email) === undefined) problems.email = 'malformed';
  if (!fields.name) problems.name = 'missing';
  for (const [field, longest] of Object.entries(inviteMaxLength) as [keyof typeof inviteMaxLength, number][]) {
    if (Array.from(fields[field] ?? '').length > longest) problems[field] = 'too-long';
  }
  return problems;
}
