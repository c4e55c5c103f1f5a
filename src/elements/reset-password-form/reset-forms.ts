import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { OnboardingConfig } from '../../contract/config.js';
import { canonicalEmail } from '../../contract/email.js';
import type { OnboardingError } from '../../contract/errors.js';
import { type PasswordResetFlow, plainCode } from '../../flows/password-reset.js';
import type { PasswordResetState } from '../../flows/password-reset-state.js';
import { LightForm, type ShownForm } from '../internal/light-form.js';
import type { LocaleController } from '../internal/locale-controller.js';
import type { Attention } from './attention.js';
import { type FormView, passwordForm, textForm } from './forms.js';
import { PasswordField } from './password-field.js';

/** What the forms need of the element. */
export interface FormsSource {
  readonly locale: LocaleController<'common' | 'errors' | 'passwordReset'>;
  readonly attention: Attention;
  readonly say: (text: string) => void;
  /** `undefined` where there is nothing to submit to. */
  readonly state: () => PasswordResetState | undefined;
  readonly pending: () => boolean;
  readonly config: () => OnboardingConfig | undefined;
  readonly activate: (state: PasswordResetState) => boolean;
  /** The address the page knows. */
  readonly email: () => string;
  readonly errorText: (error: OnboardingError) => string;
  readonly ask: (email: string) => void;
  /** Carries out what the person has asked for. */
  readonly act: (verb: (flow: PasswordResetFlow) => unknown) => void;
}

/** What is wrong with a field before anything is sent. */
type Fault = 'missing' | 'malformed' | 'password-too-short' | 'password-too-long';
type Filled = Extract<PasswordResetState, { step: 'request' | 'sent' | 'choose' }>;

const fields = { request: 'email', sent: 'code', choose: 'password' } as const;

/** Errors that belong to what was typed. */
const fieldError = /^(invalid-input|code-|password-)/;

/** The form of each step that has one, and what is wrong with its field. What is typed stays in the field. */
export class ResetForms {
  readonly #host: LitElement;
  readonly #source: FormsSource;
  readonly #form: LightForm;
  readonly #password: PasswordField;
  readonly #id = `onboarding-${Math.random().toString(36).slice(2)}`;
  /** What the person has typed as address; it is never asked for twice. */
  #email: string | undefined;
  #fault: Fault | undefined;
  /** The field was changed after it was refused. */
  #edited = false;

  constructor(host: LitElement, source: FormsSource) {
    this.#host = host;
    this.#source = source;
    const policy = () => source.config()?.password;
    this.#password = new PasswordField(host, source.locale, policy, (text) => source.say(text));
    this.#form = new LightForm(host, () => this.#shown());
  }

  /** Another step begins. */
  renew(): void {
    this.#fault = undefined;
    this.#edited = false;
    this.#password.renew();
  }

  /** Leads to the field that an answer has refused; `undefined` as field where it was something else. */
  refused(state: PasswordResetState, error: OnboardingError): void {
    this.#edited = false;
    const field = isFilled(state) && concernsField(state, error) ? fields[state.step] : undefined;
    this.#source.attention.draw(
      () => field && this.#form.field(field),
      () => this.#source.errorText(error),
      true,
    );
  }

  #shown(): ShownForm | undefined {
    const state = this.#source.state();
    if (!state || !isFilled(state) || (state.step === 'sent' && state.email === undefined)) return undefined;
    const { locale } = this.#source;
    const { common, passwordReset: texts } = locale.messages;
    const { tag: lang, dir } = locale;
    const view = (hint: string, button: string, submit: (input: HTMLInputElement) => void): FormView => ({
      id: this.#id,
      hint,
      button,
      pending: this.#source.pending(),
      fault: this.#faultText(state),
      notice: this.#notice(state),
      submit: (event) => {
        event.preventDefault();
        const input = this.#form.field(fields[state.step]);
        if (input) submit(input);
      },
    });
    const frame = { key: state.step, lang, dir };
    switch (state.step) {
      case 'request':
        return {
          ...frame,
          content: textForm(view(common.emailHint, texts.requestButton, this.#submitAddress), {
            name: 'email',
            type: 'email',
            inputmode: 'email',
            autocomplete: 'username',
            label: common.emailLabel,
            value: this.#email ?? this.#source.email(),
            typed: this.#typedAddress,
          }),
        };
      case 'sent':
        return {
          ...frame,
          content: textForm(view(locale.plural(texts.codeHint, state.codeLength), texts.codeButton, this.#submitCode), {
            name: 'code',
            type: 'text',
            inputmode: 'numeric',
            autocomplete: 'one-time-code',
            label: texts.codeLabel,
            value: '',
            typed: this.#typed,
          }),
        };
      case 'choose': {
        const button = this.#source.activate(state) ? texts.chooseButtonActivate : texts.chooseButton;
        const account = { label: texts.accountLabel, email: state.ticket.email };
        return {
          ...frame,
          content: passwordForm(view(texts.ruleHint, button, this.#submitPassword), account, (...row) =>
            this.#password.render(...row, this.#typed),
          ),
        };
      }
    }
  }

  readonly #submitAddress = (input: HTMLInputElement): void => {
    const email = input.value;
    this.#email = email;
    if (canonicalEmail(email)) this.#send(() => this.#source.ask(email));
    else this.#refuse(input, email.trim() ? 'malformed' : 'missing');
  };

  readonly #submitCode = (input: HTMLInputElement): void => {
    const state = this.#source.state();
    const length = state?.step === 'sent' ? state.codeLength : 0;
    const code = input.value;
    if (plainCode(code).length < length) this.#refuse(input, 'missing');
    else this.#send(() => this.#source.act((flow) => flow.verifyCode(code)));
  };

  readonly #submitPassword = (input: HTMLInputElement): void => {
    const password = this.#password.take(input);
    const fault = password ? this.#password.fault : 'missing';
    if (fault) this.#refuse(input, fault);
    else this.#send(() => this.#source.act((flow) => flow.complete(password)));
  };

  #send(verb: () => void): void {
    this.#fault = undefined;
    if (!this.#source.pending()) verb();
  }

  #refuse(input: HTMLInputElement, fault: Fault): void {
    const { attention } = this.#source;
    this.#fault = fault;
    this.#edited = false;
    attention.expected = true;
    attention.draw(
      () => input,
      () => this.#faultText(this.#source.state()) ?? '',
      true,
    );
  }

  readonly #typed = (): void => {
    if (this.#edited) return;
    this.#edited = true;
    this.#fault = undefined;
    this.#host.requestUpdate();
  };

  readonly #typedAddress = (event: Event): void => {
    this.#email = (event.target as HTMLInputElement).value;
    this.#typed();
  };

  /** Why the field was refused, until it is changed. */
  #faultText(state: PasswordResetState | undefined): string | undefined {
    if (!state || !isFilled(state)) return undefined;
    const { locale, errorText } = this.#source;
    const { common, errors, passwordReset: texts } = locale.messages;
    switch (this.#fault) {
      case 'malformed':
        return common.emailInvalid;
      case 'missing':
        if (state.step === 'request') return common.emailMissing;
        return state.step === 'sent' ? locale.plural(texts.codeMissing, state.codeLength) : texts.passwordMissing;
      case undefined:
        return state.error && !this.#edited && concernsField(state, state.error) ? errorText(state.error) : undefined;
      default:
        return errors[this.#fault];
    }
  }

  /** What went wrong with the form's own submission and not with its field. */
  #notice(state: Filled): TemplateResult | typeof nothing {
    const { error } = state;
    if (!error || concernsField(state, error) || (state.step === 'sent' && state.failed === 'request')) return nothing;
    return html`<p part="error status" class="notice error">${this.#source.errorText(error)}</p>`;
  }
}

function isFilled(state: PasswordResetState): state is Filled {
  return Object.hasOwn(fields, state.step);
}

function concernsField(state: Filled, { code }: OnboardingError): boolean {
  return fieldError.test(code) && (state.step !== 'sent' || state.failed === 'code');
}
