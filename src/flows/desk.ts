import type { InvitationRecord } from '../contract/admin.js';
import type { DeskApi, DeskEmailChange } from '../contract/desk.js';
import type { OnboardingError } from '../contract/errors.js';
import { CallKeys } from './call-keys.js';
import { shownCreators } from './desk-creators.js';
import { DeskImportFlow } from './desk-import.js';
import { DeskInviteFlow } from './desk-invite.js';
import { blankInvite } from './desk-invite-state.js';
import { DeskListFlow } from './desk-list.js';
import { emptyList } from './desk-list-state.js';
import type { DeskPorts } from './desk-part.js';
import {
  type CreatorFilter,
  type DeskAction,
  type DeskListName,
  type DeskState,
  type InvitationFilter,
  reduceDesk,
  type RequestFilter,
  type ShownCreator,
} from './desk-state.js';
import { DeskWorkFlow } from './desk-work.js';
import { idle } from './desk-work-state.js';
import { Flow } from './flow.js';
import { type Clock, secondsUntil, systemClock } from './ports.js';

export interface DeskOptions {
  readonly clock?: Clock;
  /** Rows of a page of each list, at most 200. Default 25. */
  readonly pageSize?: number;
  /** Names a call that changes something; for tests. */
  readonly newKey?: () => string;
}

/**
 * The desk of a manager or a member of the support team: invitations, requests for another address, creators, and
 * what is done to them. `state` shows everything; the parts have the verbs of one thing each.
 */
export class DeskFlow extends Flow<DeskState, DeskAction> {
  readonly invitations: DeskListFlow<InvitationRecord, InvitationFilter>;
  readonly requests: DeskListFlow<DeskEmailChange, RequestFilter>;
  readonly creators: DeskListFlow<ShownCreator, CreatorFilter>;
  readonly inviting: DeskInviteFlow;
  readonly importing: DeskImportFlow;
  readonly work: DeskWorkFlow;
  readonly #api: DeskApi;
  readonly #clock: Clock;

  constructor(api: DeskApi, { clock = systemClock, pageSize = 25, newKey }: DeskOptions = {}) {
    super(
      {
        step: 'loading',
        invitations: emptyList({}),
        requests: emptyList({ show: 'waiting' }),
        creators: emptyList({}),
        work: idle,
        inviting: blankInvite,
        importing: { step: 'none' },
      },
      reduceDesk,
      { type: 'stopped' },
    );
    this.#api = api;
    this.#clock = clock;
    const refused = (error: OnboardingError) => this.dispatch({ type: 'failed', error, now: clock.now() });
    const ports: DeskPorts = { clock, keys: new CallKeys(newKey), refused };
    const limit = String(pageSize);
    this.invitations = new DeskListFlow(
      this.state.invitations.filter,
      async (query, o) => {
        const { invitations, next } = await api.invitations({ ...query, limit }, o);
        return { items: invitations, next };
      },
      ports,
    );
    this.requests = new DeskListFlow(
      this.state.requests.filter,
      async (query, o) => {
        const { requests, next } = await api.requests({ ...query, limit }, o);
        return { items: requests, next };
      },
      ports,
    );
    this.creators = new DeskListFlow(
      this.state.creators.filter,
      async (query, o) => {
        const { creators, next } = await api.creators({ ...query, limit }, o);
        return { items: shownCreators(creators, clock.now()), next };
      },
      ports,
    );
    const invited = () => void this.invitations.refresh();
    this.inviting = new DeskInviteFlow(api, ports, invited);
    this.importing = new DeskImportFlow(api, ports, invited);
    this.work = new DeskWorkFlow(api, this, ports);
    this.#watch();
  }

  /** Seconds until who sits here may be asked for again. */
  get retryIn(): number {
    return this.state.step === 'failed' ? this.secondsUntil(this.state.retryAt) : 0;
  }

  /** Whole seconds until a moment of the state, by the flow's clock; 0 when it has passed or there is none. */
  secondsUntil(moment: number | undefined): number {
    return secondsUntil(moment, this.#clock.now());
  }

  /** Asks who sits here, at the start, after a failure or with a new token, and reads the requests that wait. */
  async load(): Promise<boolean> {
    this.dispatch({ type: 'loading' });
    const seated = await this.attempt(
      (signal) => this.#api.user({ signal }),
      ({ ...user }): DeskAction => ({ type: 'seated', user }),
      (error) => ({ type: 'failed', error, now: this.#clock.now() }),
    );
    if (!seated) return false;
    const lists = [this.invitations, this.creators].filter(({ state }) => state.error);
    const read = await Promise.all([this.requests.retry(), ...lists.map((list) => list.retry())]);
    return read.every(Boolean);
  }

  /** For a list that comes into view: reads it, quietly where it was read before. */
  show(list: DeskListName): Promise<boolean> {
    return this[list].retry();
  }

  override close(): void {
    for (const part of [this.invitations, this.requests, this.creators, this.inviting, this.importing, this.work]) {
      part.close();
    }
    super.close();
  }

  /** Every part's state is a member of this one's. */
  #watch(): void {
    const { invitations, requests, creators, inviting, importing, work } = this;
    invitations.subscribe(() => this.dispatch({ type: 'part', part: { invitations: invitations.state } }));
    requests.subscribe(() => this.dispatch({ type: 'part', part: { requests: requests.state } }));
    creators.subscribe(() => this.dispatch({ type: 'part', part: { creators: creators.state } }));
    inviting.subscribe(() => this.dispatch({ type: 'part', part: { inviting: inviting.state } }));
    importing.subscribe(() => this.dispatch({ type: 'part', part: { importing: importing.state } }));
    work.subscribe(() => this.dispatch({ type: 'part', part: { work: work.state } }));
  }
}
