import { html, type LitElement, nothing } from 'lit';
import type { OnboardingError } from '../../contract/errors.js';
import type { PasswordResetApi } from '../../contract/password-reset.js';
import { PasswordResetFlow } from '../../flows/password-reset.js';
import type { PasswordResetState } from '../../flows/password-reset-state.js';
import { type Clock, secondsUntil } from '../../flows/ports.js';
import { common } from '../../i18n/en/common.js';
import { errors } from '../../i18n/en/errors.js';
import { passwordReset } from '../../i18n/en/password-reset.js';
import { actions } from '../../styles/actions.styles.js';
import { sent } from '../../styles/sent.styles.js';
import { notice } from '../../styles/notice.styles.js';
import type { AdapterController } from '../internal/adapter-controller.js';
import { Attention } from '../internal/attention.js';
import { CountdownController } from '../internal/countdown-controller.js';
import { FieldCheck } from '../internal/field-check.js';
import { FlowController } from '../internal/flow-controller.js';
import { LiveRegion } from '../internal/live-region.js';
import type { FormSpec, LightForm } from '../internal/light-form.js';
import type { LocaleController } from '../internal/locale-controller.js';
import { sessionResume } from '../internal/session-resume.js';
import { StatesController } from '../internal/states-controller.js';
import { variationHint } from '../internal/variation-hint.js';
import {
  PasswordResetLinkDeadEvent,
  PasswordResetRequestedEvent,
  PasswordResetRequestEvent,
  PasswordSetEvent,
  type RequestKind,
  SignedInEvent,
} from './events.js';
import type { Answer } from './answer.js';
import type { StepView } from './frame.js';
import { icons } from './icons.js';
import { codeForm, passwordForm } from './later-forms.js';
import { PasswordField } from './password-field.js';
import { resumeKey } from './resume-key.js';
import type { ResetPasswordFormState } from './state.js';
import { checking, stepView, type Verbs } from './steps.js';
import { fields, view } from './view.styles.js';
import { addressFault, belongsToField, belongsToForm, errorOf, errorText } from './words.js';

export const styles = [sent, actions, notice, view];

export { accompany } from './accompany.js';

/** What the element lends its view. */
export interface Lent {
  readonly adapter: AdapterController;
  readonly locale: LocaleController<'address' | 'passwordRequest'>;
  readonly form: LightForm;
  readonly addressForm: (answer: Answer) => FormSpec;
  readonly token: () => string | undefined;
  /** What was submitted before there was anything to submit it to. */
  readonly early: string | undefined;
}

/** Everything `<reset-password-form>` does beyond painting its first step. */
export class ResetView {
  readonly #host: LitElement & { readonly clock: Clock; readonly variant: string };
  readonly #lent: Lent;
  readonly #locale: LocaleController<'address' | 'common' | 'passwordRequest' | 'errors' | 'passwordReset'>;
  readonly #flows: FlowController<PasswordResetApi, PasswordResetFlow>;
  readonly #live: LiveRegion;
  readonly #check: FieldCheck;
  readonly #password: PasswordField;
  readonly #attention: Attention;
  /** An address submitted before it can be sent. */
  #early: string | undefined;
  #started = false;
  #resent = false;
  /** The heading of the step at hand. */
  #title = '';
  #seen: PasswordResetState | undefined;

  constructor(host: LitElement & { readonly clock: Clock; readonly variant: string }, lent: Lent) {
    this.#host = host;
    this.#lent = lent;
    lent.form.addStyles(fields);
    this.#live = new LiveRegion(host);
    this.#check = new FieldCheck(host, lent.form, this.#live);
    this.#attention = new Attention(host, this.#live);
    this.#locale = lent.locale.extend({ common, errors, passwordReset });
    this.#flows = new FlowController<PasswordResetApi, PasswordResetFlow>(host, {
      api: () => lent.adapter.adapter?.passwordReset,
      create: (api) => this.#create(api),
      start: (flow) => this.#start(flow),
      changed: (flow) => this.#follow(flow.state),
    });
    this.#password = new PasswordField(
      host,
      this.#locale,
      () => lent.adapter.config?.password,
      (text) => this.#live.say(text),
    );
    new CountdownController(host, () => Math.max(this.#flows.flow?.resendIn ?? 0, this.#flows.flow?.retryIn ?? 0));
    new StatesController(host, () => {
      const { step } = this.#state;
      return {
        pending: this.#pending || step === 'checking',
        error: errorOf(this.#state) !== undefined,
        done: step === 'done',
        expired: step === 'dead-link',
      };
    });
    if (lent.early !== undefined) this.submit(lent.early);
  }

  /** Another link, or none, takes the place of the one there was. */
  restart(): void {
    this.#started = false;
    this.#flows.reset();
  }

  /** Sends an address as soon as there is something to send it to. */
  submit(address: string): void {
    const fault = addressFault(address);
    const { flow } = this.#flows;
    this.#early = undefined;
    if (!this.#check.passes(fault && (() => this.#locale.messages.address[fault]))) return;
    if (flow && this.#started) this.#act(() => void this.#ask('address', () => flow.request(address)));
    else this.#early = address;
  }

  get state(): ResetPasswordFormState {
    return this.#unreachable ? 'error' : this.#state.step;
  }

  /** What is shown now. @param first the first step as it is drawn without this */
  step(first: StepView): StepView {
    const shown = this.#step(first);
    this.#title = shown.title;
    return shown;
  }

  #step(first: StepView): StepView {
    const { messages } = this.#locale;
    const { adapter, config } = this.#lent.adapter;
    if (this.#unreachable) {
      return { ...first, icon: icons.alert, text: messages.common[adapter ? 'notSupported' : 'notConnected'] };
    }
    const state = this.#state;
    const flow = this.#flows.flow;
    const form = this.#form(state);
    const failure = this.#failure(state, form !== undefined);
    const page = 'ticket' in state && state.ticket.variation && config?.links.talentEmail;
    if (state.step === 'request') return { ...first, form };
    if (state.step === 'checking') return checking(messages.passwordRequest.checkingTitle);
    const shown = stepView(state, {
      texts: messages.passwordReset,
      common: messages.common,
      locale: this.#locale,
      config,
      resendIn: flow?.resendIn ?? 0,
      // Whole minutes, so that an hour is called one.
      expiresIn: state.step === 'sent' ? Math.ceil(secondsUntil(state.expiresAt, this.#host.clock.now()) / 60) * 60 : 0,
      resent: this.#resent,
      failure,
      hint: variationHint(this.#host, messages.common, page, this.#lent.token()),
      act: this.#verbs,
    });
    return { ...shown, form };
  }

  /** While there is nothing to ask yet, the step it will begin with. */
  get #state(): PasswordResetState {
    const { state } = this.#flows;
    if (this.#lent.token() !== undefined && !this.#started) return { step: 'checking' };
    return state ?? { step: 'request', pending: false };
  }

  /** There is no backend, or none that sets passwords. */
  get #unreachable(): boolean {
    const { adapter, alone } = this.#lent.adapter;
    return adapter ? !adapter.passwordReset : alone;
  }

  get #pending(): boolean {
    const state = this.#state;
    return this.#early !== undefined || ('pending' in state && state.pending !== false);
  }

  #form(state: PasswordResetState): FormSpec | undefined {
    const error = belongsToForm(state) ? errorOf(state) : undefined;
    const field = error && belongsToField(error);
    const refused = this.#check.refused(field ? this.#errorText(error) : undefined);
    const answer = { pending: this.#pending, refused, notice: error && !field ? this.#notice(error) : nothing };
    const spec = this.#specOf(state, answer);
    return spec && this.#check.followed(spec);
  }

  #specOf(state: PasswordResetState, answer: Answer): FormSpec | undefined {
    const passes = (fault: (() => string) | undefined) => this.#check.passes(fault);
    if (state.step === 'request') return this.#lent.addressForm(answer);
    if (state.step === 'sent')
      return codeForm(this.#locale, answer, state.codeLength, passes, (code) =>
        this.#act((flow) => void flow.verifyCode(code)),
      );
    if (state.step !== 'choose') return undefined;
    return passwordForm(this.#locale, answer, this.#password, state.ticket, passes, (password) =>
      this.#act((flow) => void flow.complete(password)),
    );
  }

  /** What went wrong, where no form tells it. */
  #failure(state: PasswordResetState, hasForm: boolean): unknown {
    const error = errorOf(state);
    if (!error || (hasForm && belongsToForm(state))) return nothing;
    return state.step === 'check-failed' ? this.#errorText(error) : this.#notice(error, state.step !== 'sent');
  }

  get #verbs(): Verbs {
    return {
      resend: () => {
        if (this.#flows.flow?.resendIn === 0) this.#act((flow) => void this.#ask('resend', () => flow.resend()));
      },
      requestForLink: () => this.#act((flow) => void this.#ask('link', () => flow.requestForLink())),
      anotherAddress: () => this.#act((flow) => flow.changeAddress()),
      retry: () => this.#act((flow) => void flow.retry()),
      switchAccount: () => this.#act((flow) => flow.switchAccount()),
      keepAccount: () => this.#act((flow) => flow.keepAccount()),
    };
  }

  #act(verb: (flow: PasswordResetFlow) => void): void {
    this.#attention.expected = true;
    if (this.#flows.flow) verb(this.#flows.flow);
  }

  async #ask(kind: RequestKind, request: () => Promise<boolean>): Promise<void> {
    const host = this.#host;
    host.requestUpdate();
    if (this.#pending || !host.dispatchEvent(new PasswordResetRequestEvent(kind))) return;
    this.#resent = false;
    if (!(await request())) return;
    this.#resent = kind === 'resend';
    if (this.#resent) this.#live.say(this.#locale.messages.passwordReset.resent);
    host.requestUpdate();
    host.dispatchEvent(new PasswordResetRequestedEvent(kind));
  }

  #create(api: PasswordResetApi): PasswordResetFlow {
    const clock = { now: () => this.#host.clock.now() };
    const flow = new PasswordResetFlow(api, { clock, resume: sessionResume(resumeKey) });
    this.#started = this.#lent.token() === undefined;
    // Without a link nothing is asked of the backend, and a reload shows at once where it was left.
    if (this.#started) void flow.start();
    this.#seen = flow.state;
    return flow;
  }

  #start(flow: PasswordResetFlow): void {
    if (!this.#started) void flow.start(this.#lent.token());
    this.#started = true;
    if (this.#early !== undefined) this.submit(this.#early);
  }

  #follow(state: PasswordResetState): void {
    const before = this.#seen;
    this.#seen = state;
    const error = errorOf(state);
    if (state.step !== before?.step) this.#enter(state);
    else if (error && error !== errorOf(before)) this.#refused(state, error);
  }

  #refused(state: PasswordResetState, error: OnboardingError): void {
    this.#check.renew();
    this.#attention.draw(
      () => (belongsToForm(state) && belongsToField(error) ? this.#lent.form.field : undefined),
      () => this.#errorText(error),
      true,
    );
  }

  #enter(state: PasswordResetState): void {
    const { adapter } = this.#lent;
    const host = this.#host;
    this.#resent = false;
    this.#check.renew();
    this.#password.renew();
    if (state.step === 'choose') adapter.retry();
    this.#attention.draw(
      () => host.renderRoot.querySelector<HTMLElement>('[part~=heading]'),
      () => this.#title,
    );
    if (state.step === 'dead-link') host.dispatchEvent(new PasswordResetLinkDeadEvent(state.reason));
    if (state.step !== 'done') return;
    const { signedIn, invitationAccepted } = state.outcome;
    host.dispatchEvent(new PasswordSetEvent(signedIn, invitationAccepted));
    if (signedIn) host.dispatchEvent(new SignedInEvent());
  }

  #notice(error: OnboardingError, withWait = true) {
    return html`<p part="error status" class="notice error">${this.#errorText(error, withWait)}</p>`;
  }

  #errorText(error: OnboardingError, withWait = true): string {
    return errorText(this.#locale, error, withWait ? (this.#flows.flow?.retryIn ?? 0) : 0);
  }
}
