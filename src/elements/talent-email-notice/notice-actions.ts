import { canonicalEmail } from '../../contract/email.js';
import type { TalentEmailNotice } from '../../contract/talent-email.js';
import { safeUrl } from '../../contract/url.js';
import { deletionTarget } from '../../flows/account-deletion-state.js';
import type { TalentEmailFlow } from '../../flows/talent-email.js';
import {
  AccountDeleteEvent,
  AccountDeletionCancelledEvent,
  AccountDeletionConfirmedEvent,
  AccountDeletionRequestedEvent,
  AccountExportedEvent,
  AccountExportEvent,
  type DeletedAccount,
  EmailChangeRequestedEvent,
  EmailChangeRequestEvent,
  EmailChangeWithdrawEvent,
  EmailChangeWithdrawnEvent,
  type RequestedAddress,
  TalentEmailContinueEvent,
  TalentEmailKeepEvent,
  TalentEmailOpenEvent,
} from './events.js';
import { saveFile } from './save-file.js';
import type { Verbs } from './scene.js';
import type { Shared } from './shared.js';

/** What a person does, and what of it is not sent yet. */
export class NoticeActions {
  readonly #shared: Shared;
  #fault: (() => string) | undefined;
  #edited = false;
  #ownMessage = false;
  #withdrawing = false;
  #ticked = false;
  #exported = false;

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  /** What was wrong with the address or the box before anything was sent. */
  get fault(): string | undefined {
    return this.#fault?.();
  }

  /** Something was typed since the last refusal. */
  get edited(): boolean {
    return this.#edited;
  }

  get ownMessage(): boolean {
    return this.#ownMessage;
  }

  get withdrawing(): boolean {
    return this.#withdrawing;
  }

  get ticked(): boolean {
    return this.#ticked;
  }

  get exported(): boolean {
    return this.#exported;
  }

  /** Another step begins. */
  enter(): void {
    this.#fault = undefined;
    this.#edited = this.#ownMessage = this.#withdrawing = this.#ticked = this.#exported = false;
  }

  /** What was typed was refused. */
  refused(): void {
    this.#edited = false;
  }

  /** Asks for the deletion of the account at hand. */
  async requestDeletion(password: string): Promise<void> {
    await this.#delete('request', (flow) => flow.requestDeletion(password));
  }

  /** Does something that leads to another step. */
  #go(verb: (flow: TalentEmailFlow) => unknown): void {
    const flow = this.#shared.flow();
    if (!flow) return;
    this.#shared.expect();
    verb(flow);
  }

  #notice(): TalentEmailNotice | undefined {
    const state = this.#shared.flow()?.state;
    return state && 'notice' in state ? state.notice : undefined;
  }

  async #ask(address: RequestedAddress, ask: (flow: TalentEmailFlow) => Promise<boolean>): Promise<void> {
    const { host } = this.#shared;
    const flow = this.#idle();
    if (!flow || !host.dispatchEvent(new EmailChangeRequestEvent(address))) return;
    this.#shared.expect();
    if (await ask(flow)) host.dispatchEvent(new EmailChangeRequestedEvent(address));
  }

  async #withdraw(): Promise<void> {
    const { host } = this.#shared;
    const flow = this.#idle();
    if (!flow || !host.dispatchEvent(new EmailChangeWithdrawEvent())) return;
    this.#shared.expect();
    if (await flow.withdrawChange()) host.dispatchEvent(new EmailChangeWithdrawnEvent());
  }

  async #delete(
    action: 'request' | 'confirm' | 'cancel',
    work: (flow: TalentEmailFlow) => Promise<boolean>,
  ): Promise<void> {
    const { host } = this.#shared;
    const flow = this.#idle();
    const account = this.#account();
    if (!flow || !account || !host.dispatchEvent(new AccountDeleteEvent(account, action))) return;
    this.#shared.expect();
    if (!(await work(flow))) return;
    const Done = {
      request: AccountDeletionRequestedEvent,
      confirm: AccountDeletionConfirmedEvent,
      cancel: AccountDeletionCancelledEvent,
    }[action];
    host.dispatchEvent(new Done(account));
  }

  async #export(): Promise<void> {
    const { host, say, locale } = this.#shared;
    const flow = this.#idle();
    const account = this.#account();
    const password = flow && this.#shared.password();
    if (!flow || password === undefined || account === undefined || account === 'link') return;
    if (!host.dispatchEvent(new AccountExportEvent(account))) return;
    this.#exported = false;
    this.#shared.expect();
    const file = await flow.exportData(password);
    if (!file) return;
    saveFile(file);
    this.#exported = true;
    say(locale.messages.accountDeletion.exported);
    host.dispatchEvent(new AccountExportedEvent(account));
  }

  /** The flow, while nothing is under way in it. */
  #idle(): TalentEmailFlow | undefined {
    const flow = this.#shared.flow();
    return flow && 'pending' in flow.state && flow.state.pending === false ? flow : undefined;
  }

  #account(): DeletedAccount | undefined {
    const state = this.#shared.flow()?.state;
    return state && 'about' in state ? (deletionTarget(state.about) ?? 'link') : undefined;
  }

  /** The address that was typed, where it can be asked for; else the person is led back to the field. */
  #address(): string | undefined {
    const state = this.#shared.flow()?.state;
    if (state?.step !== 'request') return undefined;
    this.#fault = this.#faultOf(state.draft, state.notice);
    this.#edited = false;
    if (this.#fault) this.#backTo('#email', this.#fault);
    this.#shared.host.requestUpdate();
    return this.#fault ? undefined : state.draft.trim();
  }

  #faultOf(draft: string, { email, baseEmail, baseState }: TalentEmailNotice): (() => string) | undefined {
    const typed = canonicalEmail(draft);
    const { locale } = this.#shared;
    if (typed === undefined) {
      const key = draft.trim() ? 'invalid' : 'missing';
      return () => locale.messages.address[key];
    }
    if (typed === canonicalEmail(email)) return () => locale.messages.errors['email-unchanged'];
    if (typed !== canonicalEmail(baseEmail) || baseState === 'free') return undefined;
    return () => locale.messages.errors['email-base-in-use'];
  }

  #backTo(selector: string, fault: () => string): void {
    const { host, say } = this.#shared;
    const field = host.renderRoot.querySelector<HTMLElement>(selector);
    if (field?.matches(':focus')) say(fault(), true);
    else field?.focus();
  }

  /** Follows a link of the deployment, with the secret of the invitation for the click alone. */
  #follow(event: MouseEvent, url: string | undefined): void {
    const { token } = this.#shared.host;
    const href = safeUrl('link', url);
    // In another tab the link works as it is shown; there the address is typed.
    if (token === undefined || href === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    location.assign(`${href}#t=${encodeURIComponent(token)}`);
  }

  readonly verbs: Verbs = {
    retry: () => this.#shared.retry(),
    back: () => this.#go((flow) => flow.back()),
    ways: () => this.#go((flow) => flow.choose()),
    keep: () => {
      if (this.#shared.host.dispatchEvent(new TalentEmailKeepEvent())) this.#go((flow) => flow.choose('keep'));
    },
    another: () => this.#go((flow) => flow.choose('another')),
    usual: () => this.#go((flow) => flow.choose('base')),
    toPassword: (event) => {
      if (!this.#shared.host.dispatchEvent(new TalentEmailContinueEvent('set-password'))) event.preventDefault();
      else this.#follow(event, this.#shared.config()?.links.passwordReset);
    },
    toSignIn: (event) => {
      if (!this.#shared.host.dispatchEvent(new TalentEmailContinueEvent('sign-in'))) event.preventDefault();
    },
    toOwnPage: (event) => {
      if (!this.#shared.host.dispatchEvent(new TalentEmailOpenEvent())) event.preventDefault();
    },
    draft: (event) => {
      this.#fault = undefined;
      this.#edited = true;
      this.#shared.flow()?.keepDraft((event.target as HTMLInputElement).value);
    },
    request: (event) => {
      event.preventDefault();
      const byMessage = (event.submitter as HTMLButtonElement | null)?.name === 'message';
      const email = this.#address();
      if (email === undefined) return;
      if (byMessage) this.verbs.ownMessage(true);
      else void this.#ask('another', (flow) => flow.requestChange(email));
    },
    ownMessage: (shown) => {
      this.#shared.expect();
      this.#ownMessage = shown;
      this.#shared.host.requestUpdate();
    },
    askForUsual: () => void this.#ask('usual', (flow) => flow.askForBase()),
    withdraw: () => {
      // Only a new invitation that was sent is lost by it.
      if (this.#notice()?.change?.state !== 'invited') {
        void this.#withdraw();
        return;
      }
      this.#withdrawing = true;
      this.#shared.expect();
      this.#shared.lead(
        () => this.#shared.host.renderRoot.querySelector<HTMLElement>('[data-panel]'),
        () => this.#shared.locale.messages.talentEmail.withdrawTitle,
      );
    },
    withdrawNow: () => void this.#withdraw(),
    withdrawNot: () => {
      this.#withdrawing = false;
      this.#shared.expect();
      this.#shared.lead(
        () => this.#shared.host.renderRoot.querySelector<HTMLElement>('#withdraw'),
        () => '',
      );
    },
    startDeletion: () => this.#go((flow) => flow.startDeletion()),
    exportData: () => void this.#export(),
    tick: (ticked) => {
      this.#ticked = ticked;
      this.#fault = undefined;
      this.#shared.host.requestUpdate();
    },
    confirm: () => {
      if (!this.#ticked) {
        this.#fault = () => this.#shared.locale.messages.accountDeletion.confirmMissing;
        this.#shared.host.requestUpdate();
        this.#backTo('[name=understood]', this.#fault);
        return;
      }
      void this.#delete('confirm', (flow) => flow.confirm());
    },
    cancelDeletion: () => void this.#delete('cancel', (flow) => flow.cancelDeletion()),
  };
}
