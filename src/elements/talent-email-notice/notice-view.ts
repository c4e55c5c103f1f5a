import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { OnboardingAdapter } from '../../contract/adapter.js';
import type { OnboardingError } from '../../contract/errors.js';
import type { TalentEmailState } from '../../flows/talent-email-state.js';
import { accountDeletion } from '../../i18n/en/account-deletion.js';
import { address } from '../../i18n/en/address.js';
import { common } from '../../i18n/en/common.js';
import { errors } from '../../i18n/en/errors.js';
import { talentEmail } from '../../i18n/en/talent-email.js';
import { actions } from '../../styles/actions.styles.js';
import { sent } from '../../styles/sent.styles.js';
import { form } from '../../styles/form.styles.js';
import { notice } from '../../styles/notice.styles.js';
import { accompany } from '../internal/accompany.js';
import type { AdapterController } from '../internal/adapter-controller.js';
import { Attention } from '../internal/attention.js';
import { notice as message } from '../internal/controls.js';
import { Copying } from '../internal/copying.js';
import { CountdownController } from '../internal/countdown-controller.js';
import { errorText } from '../internal/error-text.js';
import { FlowController } from '../internal/flow-controller.js';
import { LiveRegion } from '../internal/live-region.js';
import type { LocaleController } from '../internal/locale-controller.js';
import type { Tracked } from '../internal/tracking.js';
import { course } from './course.styles.js';
import { emailOf } from './deletion-info.js';
import { icon } from './icons.js';
import { NoticeActions } from './notice-actions.js';
import { noticeStep } from './notice-steps.js';
import { PasswordForm } from './password-form.js';
import type { Scene, StepView } from './scene.js';
import type { NoticeHost, Shared } from './shared.js';
import { noticeStateOf, type TalentEmailNoticeState } from './state.js';
import { view } from './view.styles.js';
import { WatchedNotice } from './watched-notice.js';
import { type Locale, spoken, words } from './words.js';

export const styles = [form, sent, actions, notice, view, course];

/** What a typed address can be refused for. */
const addressFault = /^(invalid-input|email-unchanged|email-disposable|email-base-in-use|email-taken)$/;

const tracked: Tracked = {
  keep: ['talent-email-keep'],
  continue: ['talent-email-continue'],
  explain: ['talent-email-open'],
  'change-address': ['email-change-request', 'email-change-requested'],
  withdraw: ['email-change-withdraw', 'email-change-withdrawn'],
  export: ['account-export', 'account-exported'],
  delete: ['account-delete', 'account-deletion-requested', 'account-deletion-confirmed', 'account-deletion-cancelled'],
};

/** Everything `<talent-email-notice>` shows once there is an answer. */
export class NoticeView implements ReactiveController {
  readonly #host: NoticeHost;
  readonly #adapter: AdapterController;
  readonly #locale: Locale;
  readonly #attention: Attention;
  readonly #flows: FlowController<OnboardingAdapter, WatchedNotice>;
  readonly #copying: Copying;
  readonly #actions: NoticeActions;
  readonly #password: PasswordForm;
  /** Whether nobody is signed in; not known before it has been asked. */
  #stranger: boolean | undefined;
  #shown: string | undefined;
  #step: TalentEmailState['step'] | undefined;
  #error: OnboardingError | undefined;

  constructor(host: NoticeHost, adapter: AdapterController, locale: LocaleController<'frame'>) {
    const live = new LiveRegion(host);
    this.#host = host;
    this.#adapter = adapter;
    this.#locale = locale.extend({ accountDeletion, address, common, errors, talentEmail });
    this.#attention = new Attention(host, live);
    this.#copying = new Copying(host, live, () => this.#locale.messages.talentEmail);
    this.#flows = new FlowController<OnboardingAdapter, WatchedNotice>(host, {
      api: () => (this.#column ? adapter.adapter : undefined),
      create: (apis) => this.#create(apis),
      start: (watched) => this.#start(watched),
      changed: (watched) => this.#follow(watched.state),
    });
    const shared: Shared = {
      host,
      locale: this.#locale,
      config: () => adapter.config,
      flow: () => this.#flows.flow?.flow,
      expect: () => (this.#attention.expected = true),
      say: (text, urgent) => live.say(text, urgent),
      lead: (target, text) => this.#attention.draw(target, text),
      retry: () => this.#retry(),
      password: () => this.#password.take(),
    };
    this.#actions = new NoticeActions(shared);
    this.#password = new PasswordForm(host, this.#locale, live, () => this.#question());
    new CountdownController(host, () => this.#flows.flow?.flow.retryIn ?? 0);
    host.addController(this);
    accompany(host, this.#locale, 'talent-email-notice', tracked);
  }

  get state(): TalentEmailNoticeState {
    if (this.#unconnected) return 'error';
    const { state } = this.#flows;
    // Shown in one piece: what came later would move what is there already.
    if (!this.#adapter.settled || !state) return 'loading';
    if (state.step !== 'hidden') return noticeStateOf(state, this.#actions.ownMessage);
    return this.#stranger === undefined ? 'loading' : this.#stranger ? 'unknown' : 'hidden';
  }

  get pending(): boolean {
    const { state } = this.#flows;
    return !!state && 'pending' in state && state.pending !== false;
  }

  /** Whether the newest submission was refused. */
  get refused(): boolean {
    return this.#error !== undefined;
  }

  /** Another link, or none, takes the place of the one there was. */
  restart(): void {
    this.#flows.reset();
  }

  hostUpdate(): void {
    const key = this.#unconnected ? 'unconnected' : this.state;
    const before = this.#shown;
    this.#shown = key;
    // What is expected comes after it.
    if (key === before || key === 'loading' || key === 'hidden') return;
    const first = before === undefined || before === 'loading';
    // The page itself is being read while its first answer comes; only that there is none is worth interrupting.
    if (first && !this.#attention.expected && !/^(unconnected|error|offline|rate-limited)$/.test(key)) return;
    this.#attention.expected ||= this.#host.matches(':focus-within');
    this.#attention.draw(
      () => this.#host.renderRoot.querySelector<HTMLElement>('[part~=heading]'),
      () => spoken(...this.#view.title),
    );
  }

  /** Nothing while there is no answer yet. */
  render(): TemplateResult | undefined {
    const { state } = this;
    if (state === 'loading') return undefined;
    if (state === 'hidden') return html``;
    const { mark, title, text, body, below, busy = false } = this.#view;
    return html`<div class="head">
        <span class="badge ${mark[1]}">${icon(mark[0])}</span>
        <div part="heading" role="heading" aria-level=${this.#host.headingLevel} aria-describedby="text" tabindex="-1">
          <slot name="heading">${words(...title)}</slot>
        </div>
      </div>
      <slot name="intro"></slot>
      <div class="step" aria-busy=${busy}>
        ${text ? html`<p part="text" id="text">${text}</p>` : nothing}
        <slot name="form"></slot>
        ${below} ${body}
      </div>`;
  }

  /** Whether the adapter has what this variant is for. */
  get #column(): object | undefined {
    const { adapter } = this.#adapter;
    return this.#aboutDeletion ? adapter?.accountDeletion : adapter?.talentEmail;
  }

  get #aboutDeletion(): boolean {
    const { deletionToken, variant } = this.#host;
    return !!deletionToken || variant === 'delete-account';
  }

  get #unconnected(): boolean {
    const { adapter, alone } = this.#adapter;
    return adapter ? !this.#column : alone;
  }

  get #view(): StepView {
    const { common, talentEmail: texts } = this.#locale.messages;
    const { state } = this.#flows;
    if (this.#unconnected || !state || state.step === 'loading') {
      const text = common[this.#adapter.adapter ? 'notSupported' : 'notConnected'];
      return { mark: ['alert', 'attention'], title: [texts.failedTitle, {}], text };
    }
    return noticeStep(this.#scene(state), state);
  }

  #scene(state: TalentEmailState): Scene {
    const { flow } = this.#flows.flow ?? {};
    const { ownMessage, withdrawing, ticked, exported, verbs } = this.#actions;
    const error = this.#error;
    const told = error && this.#toldBesideField(state, error);
    const refused = told && !this.#actions.edited ? this.#errorText(error) : undefined;
    return {
      locale: this.#locale,
      config: this.#adapter.config,
      headingLevel: this.#host.headingLevel,
      copying: this.#copying,
      canDelete: flow?.canDelete ?? false,
      byLink: !!this.#host.token,
      pending: 'pending' in state ? state.pending : false,
      retryIn: flow?.retryIn ?? 0,
      failure: error && !told ? message(this.#errorText(error), 'error') : nothing,
      fault: this.#actions.fault ?? (state.step === 'request' ? refused : undefined),
      ownMessage,
      withdrawing,
      ticked,
      exported,
      act: verbs,
    };
  }

  #question() {
    const { state } = this.#flows;
    if (state?.step !== 'delete-reauth' || this.state !== 'delete-reauth') return undefined;
    const error = this.#error;
    return {
      email: emailOf(state.about),
      pending: state.pending !== false,
      refused: error && this.#toldBesideField(state, error) ? this.#errorText(error) : undefined,
      submit: (password: string) => void this.#actions.requestDeletion(password),
    };
  }

  #toldBesideField({ step }: TalentEmailState, { code }: OnboardingError): boolean {
    return step === 'request' ? addressFault.test(code) : step === 'delete-reauth' && code === 'sign-in-failed';
  }

  #errorText(error: OnboardingError): string {
    return errorText(this.#locale, error, this.#flows.flow?.flow.retryIn ?? 0);
  }

  #create(apis: OnboardingAdapter): WatchedNotice {
    const host = this.#host;
    this.#stranger = this.#step = this.#error = undefined;
    return new WatchedNotice(apis, { now: () => host.clock.now() }, host.ports);
  }

  #start(watched: WatchedNotice): void {
    const { deletionToken, token, variant } = this.#host;
    watched.watch();
    if (deletionToken) void watched.flow.openDeletion(deletionToken);
    else if (variant === 'delete-account') void watched.flow.loadOwn();
    else void watched.flow.load(token || undefined);
  }

  #retry(): void {
    this.#attention.expected = true;
    this.#adapter.retry();
    void this.#flows.flow?.flow.retry();
  }

  #follow(state: TalentEmailState): void {
    const error = 'pending' in state ? state.error : undefined;
    const before = this.#error;
    this.#error = error;
    if (state.step !== this.#step) {
      this.#step = state.step;
      this.#actions.enter();
      this.#password.renew();
      this.#copying.forget();
      if (state.step === 'hidden') void this.#askWho();
    } else if (error && error !== before) this.#refused(state, error);
  }

  #refused(state: TalentEmailState, error: OnboardingError): void {
    this.#password.renew();
    this.#actions.refused();
    this.#attention.draw(
      () => {
        if (!this.#toldBesideField(state, error)) return undefined;
        return state.step === 'request'
          ? this.#host.renderRoot.querySelector<HTMLElement>('#email')
          : this.#password.field;
      },
      () => this.#errorText(error),
      true,
    );
  }

  /** Whoever is signed in, or came by a link, has nothing to be told; only somebody unknown is told what is general. */
  async #askWho(): Promise<void> {
    const { adapter } = this.#adapter;
    const known = !!this.#host.token || !adapter?.session;
    this.#stranger = !known && (await adapter.session.current().catch(() => true)) === undefined;
    this.#host.requestUpdate();
  }
}
