import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { OnboardingConfig } from '../../contract/config.js';
import { plural } from '../internal/formats.js';
import type { LocaleController } from '../internal/locale-controller.js';
import { accountField, secretField } from '../internal/secret-field.js';
import { drawn, icons } from './icons.js';

/** Milliseconds without a key before the rule's progress is spoken. */
const pauseBeforeSpeech = 1000;

/** What the rule on length says of the password so far. */
interface Verdict {
  readonly mark: 'open' | 'check' | 'broken';
  readonly text: string;
  readonly toGo?: string;
}

/**
 * The input of a new password with the account it belongs to, show and hide, and the rule on length while it is
 * typed. The password itself stays in the input; only its length is kept.
 */
export class PasswordField implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #locale: LocaleController<'passwordReset'>;
  readonly #policy: () => OnboardingConfig['password'] | undefined;
  readonly #say: (text: string) => void;
  #shown = false;
  #length = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost,
    locale: LocaleController<'passwordReset'>,
    policy: () => OnboardingConfig['password'] | undefined,
    say: (text: string) => void,
  ) {
    this.#host = host;
    this.#locale = locale;
    this.#policy = policy;
    this.#say = say;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Another password is asked for. */
  renew(): void {
    this.#shown = false;
    this.#length = 0;
  }

  /** Hides the password, since password managers save only what is, and tells what is wrong with its length. */
  check(input: HTMLInputElement): 'missing' | 'password-too-short' | 'password-too-long' | undefined {
    input.type = 'password';
    this.#shown = false;
    this.#measure(input);
    clearTimeout(this.#timer);
    const policy = this.#policy();
    if (!input.value) return 'missing';
    if (policy && this.#length < policy.minLength) return 'password-too-short';
    return policy && this.#length > policy.maxLength ? 'password-too-long' : undefined;
  }

  /** Follows what is typed, and speaks of it once there is a pause. */
  typed(input: HTMLInputElement): void {
    const before = this.#verdict();
    this.#measure(input);
    const verdict = this.#verdict();
    clearTimeout(this.#timer);
    if (!verdict || (verdict.text === before?.text && !verdict.toGo)) return;
    this.#timer = setTimeout(() => this.#say(verdict.toGo ?? verdict.text), pauseBeforeSpeech);
  }

  render(id: string, invalid: boolean, help: TemplateResult, email: string): TemplateResult {
    const { accountLabel, passwordLabel, show } = this.#locale.messages.passwordReset;
    return html`${accountField(`${id}-account`, accountLabel, email)}
      <div class="field">
        <label part="label" for=${id}>${passwordLabel}</label>
        ${secretField({
          id,
          autocomplete: 'new-password',
          shown: this.#shown,
          invalid,
          describedBy: `${id}-help ${id}-rule`,
          show,
          toggle: this.#toggle,
          draw: drawn,
        })}
        ${help}${this.#renderRule(id)}
      </div>`;
  }

  #renderRule(id: string): TemplateResult {
    const verdict = this.#verdict();
    return html`<p part="hint" class="rule ${verdict?.mark ?? ''}" id="${id}-rule">
      ${
        verdict
          ? html`${drawn(icons[verdict.mark])}<span>${verdict.text}</span> <span class="to-go">${verdict.toGo}</span>`
          : nothing
      }
    </p>`;
  }

  /** Nothing while the deployment's rule is not known. */
  #verdict(): Verdict | undefined {
    const policy = this.#policy();
    if (!policy) return undefined;
    const locale = this.#locale;
    const { ruleLength, ruleToGo, ruleTooLong, ruleMet } = locale.messages.passwordReset;
    const { minLength, maxLength } = policy;
    const length = this.#length;
    if (length > maxLength) return { mark: 'broken', text: plural(locale, ruleTooLong, maxLength) };
    if (length >= minLength) return { mark: 'check', text: ruleMet };
    const text = plural(locale, ruleLength, minLength);
    return length ? { mark: 'open', text, toGo: plural(locale, ruleToGo, minLength - length) } : { mark: 'open', text };
  }

  /** Characters count as the server counts them: code points after NFKC. */
  #measure(input: HTMLInputElement): void {
    this.#length = Array.from(input.value.normalize('NFKC')).length;
    this.#host.requestUpdate();
  }

  readonly #toggle = (): void => {
    this.#shown = !this.#shown;
    this.#host.requestUpdate();
  };
}
