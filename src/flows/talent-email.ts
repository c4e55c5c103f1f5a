import type {
  AccountDeletion,
  AccountDeletionApi,
  AccountExport,
  ProvenAccount,
} from '../contract/account-deletion.js';
import { type ErrorCode, OnboardingError } from '../contract/errors.js';
import type { EmailChange, TalentEmailApi } from '../contract/talent-email.js';
import { deletionTarget } from './account-deletion-state.js';
import { accountCopy, deletionCopy, noticeCopy } from './answer-copies.js';
import { Flow } from './flow.js';
import { type Clock, secondsUntil, systemClock } from './ports.js';
import { reduceTalentEmail } from './talent-email-reduce.js';
import type {
  LinkKind,
  TalentEmailAction,
  TalentEmailState,
  TalentEmailWay,
  TalentEmailWork,
} from './talent-email-state.js';

/** The columns it speaks to; without `accountDeletion` the way to the usual address is shut. */
export interface TalentEmailApis {
  readonly talentEmail?: TalentEmailApi | undefined;
  readonly accountDeletion?: AccountDeletionApi | undefined;
}

/** What was opened last: it is read again by `retry` and `refresh`. */
type Opened =
  | { readonly kind: 'notice'; readonly token: string | undefined }
  | { readonly kind: 'account' }
  | { readonly kind: 'link'; readonly deletionToken: string };

const looking = 'look';

/**
 * Why the address looks like this, and the ways out: keep it, ask for another one, or delete the account that holds
 * the usual one. The same flow shows the account page's own deletion and what the link of a deletion's mail opens.
 * One thing is done at a time. Links' tokens, passwords and the exported file never enter the state.
 */
export class TalentEmailFlow extends Flow<TalentEmailState, TalentEmailAction> {
  readonly #apis: TalentEmailApis;
  readonly #clock: Clock;
  #opened: Opened = { kind: 'notice', token: undefined };

  constructor(apis: TalentEmailApis, ports: { clock?: Clock } = {}) {
    super({ step: 'loading' }, reduceTalentEmail, { type: 'stopped' });
    this.#apis = apis;
    this.#clock = ports.clock ?? systemClock;
  }

  /** Whether the adapter can delete accounts at all. */
  get canDelete(): boolean {
    return this.#apis.accountDeletion !== undefined;
  }

  /** Seconds until what was refused, or could not be read, may be tried again. */
  get retryIn(): number {
    const { state } = this;
    return 'retryAt' in state ? secondsUntil(state.retryAt, this.#clock.now()) : 0;
  }

  /** Reads the notice of whoever holds the invitation's link, or is signed in. */
  load(token?: string): Promise<boolean> {
    return this.#open({ kind: 'notice', token });
  }

  /** Reads the account that is signed in, for the page on which it may be deleted. */
  loadOwn(): Promise<boolean> {
    return this.#open({ kind: 'account' });
  }

  /** Looks at the deletion a mail's link is about; nothing is confirmed by that. */
  openDeletion(deletionToken: string): Promise<boolean> {
    return this.#open({ kind: 'link', deletionToken });
  }

  /** Reads from the start what was opened last. */
  retry(): Promise<boolean> {
    return this.#open(this.#opened);
  }

  /** Looks again without showing that it does; where that fails, or something is under way, nothing changes. */
  refresh(): Promise<boolean> {
    const { state } = this;
    if (state.step === 'loading' || this.#busy) return Promise.resolve(false);
    return this.#read((error) => ({ type: 'look-failed', link: this.#link, error }), looking);
  }

  /** To the three ways, or with one of them into it. On a page that may only show, nothing happens. */
  choose(way?: TalentEmailWay): void {
    if (this.#busy || (way === 'base' && !this.canDelete && !this.#baseIsFree)) return;
    this.dispatch({ type: 'chosen', way });
  }

  /** One step back. What is under way is no longer waited for; whether it was done shows by itself. */
  back(): void {
    const { step } = this.state;
    if (step === 'loading') return;
    const wasBusy = this.#busy;
    this.close();
    this.dispatch({ type: 'back' });
    if (wasBusy && this.state.step !== step) void this.refresh();
  }

  /** Keeps what was typed, so that going back and forth loses nothing. */
  keepDraft(email: string): void {
    this.dispatch({ type: 'drafted', email });
  }

  /** Asks for another address. */
  requestChange(email: string): Promise<boolean> {
    if (this.state.step !== 'request') return Promise.resolve(false);
    this.keepDraft(email);
    return this.#ask(email.trim());
  }

  /** Asks for the usual address, once no account holds it any more. */
  askForBase(): Promise<boolean> {
    const { state } = this;
    return state.step === 'address-free' ? this.#ask(state.notice.baseEmail) : Promise.resolve(false);
  }

  /** Takes the open request back. */
  withdrawChange(): Promise<boolean> {
    if (this.state.step !== 'notice' || !this.state.notice.change) return Promise.resolve(false);
    return this.#change('withdraw', (api, signal) => api.withdrawChange(this.#token, { signal }));
  }

  /** From the consequences to the question for the password; after a deletion that came to nothing, to them. */
  startDeletion(): void {
    this.dispatch({ type: 'delete-asked' });
  }

  /** Asks for the deletion, with the password of the account that is to be deleted. */
  requestDeletion(password: string): Promise<boolean> {
    const { state } = this;
    const proof = state.step === 'delete-reauth' ? this.#proof(password) : undefined;
    if (!proof) return Promise.resolve(false);
    return this.#delete('delete', (api, signal) => api.request(proof, { signal }));
  }

  /**
   * Everything that is kept about the account, for whoever knows its password: from every step of a deletion, as long
   * as the account stands and was not opened by a mail's link.
   */
  async exportData(password: string): Promise<AccountExport | undefined> {
    const proof = this.#proof(password);
    if (!proof) return undefined;
    let file: AccountExport | undefined;
    await this.#submit('export', async (signal) => {
      const { fileName, json } = await column(this.#apis.accountDeletion).exportData(proof, { signal });
      if (typeof json !== 'string') throw new OnboardingError('unexpected-answer');
      file = { fileName, json };
      return { type: 'exported' };
    });
    return file;
  }

  /** Confirms the deletion whose mail was opened. */
  confirm(): Promise<boolean> {
    const opened = this.#opened;
    if (this.state.step !== 'delete-confirm' || opened.kind !== 'link') return Promise.resolve(false);
    const { deletionToken } = opened;
    return this.#delete('confirm', (api, signal) => api.confirm({ deletionToken }, { signal }));
  }

  /** Keeps the account, as long as its deletion has not begun. */
  cancelDeletion(): Promise<boolean> {
    const { state } = this;
    const cancellable = ['delete-mail-sent', 'delete-confirm', 'delete-scheduled'].includes(state.step);
    if (!cancellable || !('about' in state)) return Promise.resolve(false);
    const account = deletionTarget(state.about);
    const opened = this.#opened;
    const which = opened.kind === 'link' ? { deletionToken: opened.deletionToken } : { account, ...this.#token };
    return this.#delete('cancel', (api, signal) => api.cancel(which, { signal }));
  }

  get #busy(): boolean {
    return 'pending' in this.state && this.state.pending !== false;
  }

  get #baseIsFree(): boolean {
    return 'notice' in this.state && this.state.notice.baseState === 'free';
  }

  /** Part of an input that says whose link was opened. */
  get #token(): { token?: string } {
    const opened = this.#opened;
    return opened.kind === 'notice' && opened.token !== undefined ? { token: opened.token } : {};
  }

  get #link(): LinkKind {
    return this.#opened.kind === 'link' ? 'deletion' : 'invitation';
  }

  #proof(password: string): ProvenAccount | undefined {
    const { state } = this;
    if (!('about' in state) || !provable.has(state.step)) return undefined;
    const account = deletionTarget(state.about);
    return account && { account, password, ...this.#token };
  }

  #open(opened: Opened): Promise<boolean> {
    this.close();
    this.#opened = opened;
    this.dispatch({ type: 'load' });
    return this.#read((error) => ({ type: 'load-failed', link: this.#link, error, now: this.#clock.now() }));
  }

  #read(failed: (error: OnboardingError) => TalentEmailAction, lane?: string): Promise<boolean> {
    const opened = this.#opened;
    return this.attempt(
      async (signal): Promise<TalentEmailAction> => {
        if (opened.kind === 'account') {
          return { type: 'owned', account: accountCopy(await column(this.#apis.accountDeletion).get({ signal })) };
        }
        if (opened.kind === 'link') {
          const { deletionToken } = opened;
          const deletion = await column(this.#apis.accountDeletion).inspect({ deletionToken }, { signal });
          return { type: 'inspected', deletion: deletionCopy(deletion) };
        }
        const { talentEmail } = this.#apis;
        return { type: 'noticed', notice: noticeCopy(await column(talentEmail).get(this.#token, { signal })) };
      },
      (action) => action,
      failed,
      lane,
    );
  }

  #ask(email: string): Promise<boolean> {
    return this.#change('request', (api, signal) => api.requestChange({ email, ...this.#token }, { signal }));
  }

  #change(
    what: TalentEmailWork,
    call: (api: TalentEmailApi, signal: AbortSignal) => Promise<EmailChange>,
  ): Promise<boolean> {
    return this.#submit(what, async (signal) => {
      const { ...change } = await call(column(this.#apis.talentEmail), signal);
      return { type: 'changed', change };
    });
  }

  #delete(
    what: TalentEmailWork,
    call: (api: AccountDeletionApi, signal: AbortSignal) => Promise<AccountDeletion>,
  ): Promise<boolean> {
    return this.#submit(what, async (signal) => {
      const deletion = await call(column(this.#apis.accountDeletion), signal);
      return { type: 'deletion', deletion: deletionCopy(deletion) };
    });
  }

  async #submit(what: TalentEmailWork, call: (signal: AbortSignal) => Promise<TalentEmailAction>): Promise<boolean> {
    if (this.#busy) return false;
    this.abandon(looking);
    this.dispatch({ type: 'submitted', what });
    let refused: OnboardingError | undefined;
    const done = await this.attempt(
      call,
      (action) => action,
      (error) => {
        refused = error;
        return { type: 'refused', link: this.#link, error, now: this.#clock.now() };
      },
    );
    // Somebody else was faster: what has become of it is told in place of the refusal.
    if (refused && overtaken.has(refused.code)) await this.refresh();
    return done;
  }
}

/** Steps in which the account's password may be asked for. */
const provable: ReadonlySet<string> = new Set(['delete-info', 'delete-reauth', 'delete-mail-sent', 'delete-scheduled']);

/** Refusals that mean that what is shown is out of date. */
const overtaken: ReadonlySet<ErrorCode> = new Set([
  'email-change-open',
  'email-change-closed',
  'deletion-closed',
  'account-leaving',
]);

function column<Api>(api: Api | undefined): Api {
  if (api === undefined) throw new OnboardingError('not-supported');
  return api;
}
