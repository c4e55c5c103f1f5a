import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { OnboardingAdapter } from '../../contract/adapter.js';
import type { OnboardingError } from '../../contract/errors.js';
import type { PasswordResetApi } from '../../contract/password-reset.js';
import { PasswordResetFlow } from '../../flows/password-reset.js';
import type { PasswordResetState } from '../../flows/password-reset-state.js';
import { type Clock, secondsUntil, systemClock } from '../../flows/ports.js';
import { common, errors, passwordReset } from '../../i18n/en.js';
import type { MessageOverrides } from '../../i18n/overrides.js';
import { fill } from '../../i18n/template.js';
import { form } from '../../styles/form.styles.js';
import { notice } from '../../styles/notice.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { AdapterController } from '../internal/adapter-controller.js';
import { CountdownController } from '../internal/countdown-controller.js';
import { defineElement, version } from '../internal/define-element.js';
import { FlowController } from '../internal/flow-controller.js';
import { LiveRegion } from '../internal/live-region.js';
import { LocaleController } from '../internal/locale-controller.js';
import { sessionResume } from '../internal/session-resume.js';
import { StatesController } from '../internal/states-controller.js';
import { Attention } from './attention.js';
import {
  PasswordResetLinkDeadEvent,
  PasswordResetRequestedEvent,
  PasswordResetRequestEvent,
  PasswordSetEvent,
  type RequestKind,
  SignedInEvent,
} from './events.js';
import { icon } from './icons.js';
import { ResetForms } from './reset-forms.js';
import { styles } from './reset-password-form.styles.js';
import { type StepView, stepView, unavailableView, type Verbs } from './steps.js';

/**
 * Sets a password by mail: for who forgot it, for who never had one, and for who found the invitation expired.
 *
 * @summary Leads a creator by mail, link or code to a new password and into the account.
 * @slot heading - Words to show instead of the heading of every step.
 * @slot intro - Content between the heading and the text of a step.
 * @slot footer - Content below, such as links of the page's own.
 * @slot form - The element's own: it keeps its form here, in the page's tree, for password managers.
 * @fires {PasswordResetRequestEvent} password-reset-request - The mail is about to be asked for; cancelable.
 * @fires {PasswordResetRequestedEvent} password-reset-requested - The mail was asked for.
 * @fires {PasswordResetLinkDeadEvent} password-reset-link-dead - The link does not work any more.
 * @fires {PasswordSetEvent} password-set - The new password holds.
 * @fires {SignedInEvent} signed-in - This browser is signed in.
 * @csspart heading - The heading of the step.
 * @csspart text - The text of the step.
 * @csspart hint - Smaller text that explains.
 * @csspart error - What went wrong, where no form shows it.
 * @csspart status - A message about the step.
 * @csspart actions - The buttons of the step.
 * @csspart button - Every button and every link that looks like one.
 * @csspart submit-button - The main button of the step.
 * @csspart icon - Every icon.
 * @cssprop [--onboarding-accent] - Colour of the main button and of focus.
 * @cssprop [--onboarding-on-accent] - Text on the accent colour.
 * @cssprop [--onboarding-attention] - Colour of what needs attention.
 * @cssprop [--onboarding-danger] - Colour of errors.
 * @cssprop [--onboarding-success] - Colour of what went well.
 * @cssprop [--onboarding-muted] - Colour of secondary text.
 * @cssprop [--onboarding-surface] - Background of what is set off.
 * @cssprop [--onboarding-border-color] - Colour of lines.
 * @cssprop [--onboarding-control-border-color] - Border of fields and buttons.
 * @cssprop [--onboarding-radius=0.625rem] - Rounding of corners.
 * @cssprop [--onboarding-space=1rem] - Space between things; everything else follows it.
 * @cssprop [--onboarding-max-inline-size=26rem] - The widest it gets.
 * @cssprop [--onboarding-min-block-size] - Height kept free from the start, so that nothing below moves.
 * @cssstate pending - A call runs.
 * @cssstate error - Something went wrong.
 * @cssstate done - The password is set.
 * @cssstate expired - The link does not work any more.
 */
export class ResetPasswordFormElement extends LitElement {
  static readonly version: string = version;
  static override styles = [tokens, form, notice, styles];

  /** Registers the class; nothing happens where the tag is ours already. */
  static define(tag = 'reset-password-form', registry?: CustomElementRegistry): void {
    defineElement(this, tag, registry);
  }

  /** How to reach the backend; without it the provider's is used. */
  @property({ attribute: false }) adapter: OnboardingAdapter | undefined;

  /** Words for who never had a password (`activate`). An opened link knows better and has the last word. */
  @property() variant: 'reset' | 'activate' = 'reset';

  /** The address to begin with, if the page knows it. */
  @property() email = '';

  /** Texts to show instead, by language: `{ en: { passwordReset: { requestTitle: '…' } } }`. */
  @property({ attribute: false }) messages: MessageOverrides | undefined;

  /** Level of the heading in the page's outline, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** Where the time comes from, for demos and tests. */
  @property({ attribute: false }) clock: Clock = systemClock;

  readonly #backend = new AdapterController(this);
  readonly #locale = new LocaleController(this, { common, errors, passwordReset }, () => [
    this.#backend.settings.messages,
    this.messages,
  ]);
  readonly #flows = new FlowController<PasswordResetApi, PasswordResetFlow>(this, {
    api: () => this.#backend.adapter?.passwordReset,
    create: (api) => this.#create(api),
    start: (flow) => this.#start(flow),
    changed: (flow) => this.#follow(flow.state),
  });
  readonly #live = new LiveRegion(this);
  readonly #attention = new Attention(this, this.#live);
  readonly #forms = new ResetForms(this, {
    locale: this.#locale,
    attention: this.#attention,
    say: (text) => this.#live.say(text),
    state: () => (this.#unavailable ? undefined : this.#state),
    pending: () => this.#pending,
    config: () => this.#backend.config,
    activate: (state) => this.#activate(state),
    email: () => this.email,
    errorText: (error) => this.#errorText(error),
    ask: (email) => void this.#ask('address', (flow) => flow.request(email)),
    act: (verb) => this.#act(verb),
  });
  #token: string | undefined;
  #started = false;
  #resent = false;
  #seen: PasswordResetState | undefined;
  /** Submitted before there was a backend. */
  #early: ((flow: PasswordResetFlow) => unknown) | undefined;

  constructor() {
    super();
    new CountdownController(this, () => Math.max(this.#flows.flow?.resendIn ?? 0, this.#flows.flow?.retryIn ?? 0));
    new StatesController(this, () => ({
      pending: this.#pending || this.#state.step === 'checking',
      error: errorOf(this.#state) !== undefined,
      done: this.#state.step === 'done',
      expired: this.#state.step === 'dead-link',
    }));
  }

  /** The secret of the link that was opened. It can be set but not read, and never gets into the page. */
  @property({ attribute: false })
  set token(token: string | undefined) {
    if (token === this.#token) return;
    this.#token = token || undefined;
    this.#flows.reset();
  }
  get token(): undefined {
    return undefined;
  }

  protected override render(): TemplateResult {
    const { tag, dir } = this.#locale;
    const { icon: name, title, text, below } = this.#view();
    return html`<section class="root" lang=${tag} dir=${dir} aria-busy=${this.#state.step === 'checking'}>
      <div class="head">
        <span class="badge ${name}">${icon(name)}</span>
        <div part="heading" role="heading" aria-level=${this.headingLevel} aria-describedby="text" tabindex="-1">
          <slot name="heading">${title}</slot>
        </div>
      </div>
      <slot name="intro"></slot>
      <p part="text" id="text">${text}</p>
      <slot name="form"></slot>
      ${below}
      <slot name="footer"></slot>
      ${this.#live.render()}
    </section>`;
  }

  get #unavailable(): 'notConnected' | 'notSupported' | undefined {
    const { adapter, alone } = this.#backend;
    if (adapter) return adapter.passwordReset ? undefined : 'notSupported';
    return alone ? 'notConnected' : undefined;
  }

  /** While there is no backend yet, the step it will begin with. */
  get #state(): PasswordResetState {
    if (this.#token !== undefined && !this.#started) return { step: 'checking' };
    return this.#flows.state ?? { step: 'request', pending: false };
  }

  get #pending(): boolean {
    const state = this.#state;
    return this.#early !== undefined || ('pending' in state && state.pending !== false);
  }

  #activate(state: PasswordResetState): boolean {
    return ('ticket' in state ? state.ticket.purpose : this.variant) === 'activate';
  }

  #view(): StepView {
    const state = this.#state;
    const { messages } = this.#locale;
    const unavailable = this.#unavailable;
    const flow = this.#flows.flow;
    const error = errorOf(state);
    const formless =
      state.step !== 'request' && state.step !== 'choose' && !(state.step === 'sent' && state.failed !== 'request');
    const activate = this.#activate(state);
    if (unavailable) return unavailableView(messages, activate, unavailable);
    return stepView(state, {
      texts: messages.passwordReset,
      common: messages.common,
      locale: this.#locale,
      config: this.#backend.config,
      activate,
      resendIn: flow?.resendIn ?? 0,
      expiresIn: state.step === 'sent' ? secondsUntil(state.expiresAt, this.clock.now()) : 0,
      resent: this.#resent,
      failure:
        error && formless
          ? html`<p part="error status" class="notice error">${this.#errorText(error, state.step !== 'sent')}</p>`
          : nothing,
      act: this.#verbs,
    });
  }

  readonly #verbs: Verbs = {
    resend: () => {
      if (this.#flows.flow?.resendIn === 0) void this.#ask('resend', (flow) => flow.resend());
    },
    requestForLink: () => void this.#ask('link', (flow) => flow.requestForLink()),
    anotherAddress: () => this.#act((flow) => flow.changeAddress()),
    retry: () => this.#act((flow) => flow.retry()),
    switchAccount: () => this.#act((flow) => flow.switchAccount()),
    keepAccount: () => this.#act((flow) => flow.keepAccount()),
  };

  #act(verb: (flow: PasswordResetFlow) => unknown): void {
    const { flow } = this.#flows;
    this.#attention.expected = true;
    if (flow) void verb(flow);
    else this.#early = verb;
    this.requestUpdate();
  }

  async #ask(kind: RequestKind, request: (flow: PasswordResetFlow) => Promise<boolean>): Promise<void> {
    if (this.#pending || !this.dispatchEvent(new PasswordResetRequestEvent(kind))) return;
    this.#resent = false;
    this.#act(async (flow) => {
      if (!(await request(flow))) return;
      this.#resent = kind === 'resend';
      if (this.#resent) this.#live.say(this.#locale.messages.passwordReset.resent);
      this.dispatchEvent(new PasswordResetRequestedEvent(kind));
    });
  }

  #create(api: PasswordResetApi): PasswordResetFlow {
    const clock = { now: () => this.clock.now() };
    const flow = new PasswordResetFlow(api, { clock, resume: sessionResume('password-reset') });
    this.#started = this.#token === undefined;
    // Without a link nothing is asked of the backend, and a reload shows at once where it was left.
    if (this.#started) void flow.start();
    this.#seen = flow.state;
    return flow;
  }

  #start(flow: PasswordResetFlow): void {
    if (!this.#started) void flow.start(this.#token);
    this.#started = true;
    const early = this.#early;
    this.#early = undefined;
    void early?.(flow);
  }

  #follow(state: PasswordResetState): void {
    const before = this.#seen;
    this.#seen = state;
    const error = errorOf(state);
    if (state.step !== before?.step) this.#enter(state);
    else if (error && error !== errorOf(before)) this.#forms.refused(state, error);
  }

  #enter(state: PasswordResetState): void {
    this.#resent = false;
    this.#forms.renew();
    if (state.step === 'choose') this.#backend.retry();
    this.#attention.draw(
      () => this.renderRoot.querySelector<HTMLElement>('[part~=heading]'),
      () => this.#view().title,
    );
    if (state.step === 'dead-link') this.dispatchEvent(new PasswordResetLinkDeadEvent(state.reason));
    if (state.step !== 'done') return;
    const { signedIn, invitationAccepted } = state.outcome;
    this.dispatchEvent(new PasswordSetEvent(signedIn, invitationAccepted));
    if (signedIn) this.dispatchEvent(new SignedInEvent());
  }

  #errorText(error: OnboardingError, withWait = true): string {
    const { common, errors, passwordReset } = this.#locale.messages;
    const { attemptsLeft, supportCode } = error;
    const wait = withWait && this.#flows.flow?.retryIn;
    return [
      errors[error.code] ?? errors.internal,
      attemptsLeft !== undefined && this.#locale.plural(passwordReset.codeTriesLeft, attemptsLeft),
      wait && fill(common.wait, { time: this.#locale.duration(wait) }),
      supportCode && fill(common.supportCode, { code: supportCode }),
    ]
      .filter(Boolean)
      .join(' ');
  }
}

function errorOf(state: PasswordResetState | undefined): OnboardingError | undefined {
  return state && 'error' in state ? state.error : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'reset-password-form': ResetPasswordFormElement;
  }
}
