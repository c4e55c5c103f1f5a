import { css, html, type LitElement, nothing, type TemplateResult } from 'lit';
import { answered, turning } from '../../styles/sent.styles.js';
import { FieldCheck } from '../internal/field-check.js';
import { type FormSpec, LightForm } from '../internal/light-form.js';
import { insideForm } from '../internal/light-form.styles.js';
import type { LiveRegion } from '../internal/live-region.js';
import { accountField, secretField } from '../internal/secret-field.js';
import { secretField as secretStyles } from '../internal/secret-field.styles.js';
import { drawn } from './icons.js';
import { drawing } from './view.styles.js';
import type { Locale } from './words.js';

/** The account whose password is asked for, and what became of the last one. */
export interface PasswordQuestion {
  readonly email: string;
  readonly pending: boolean;
  /** Why the backend refused what was typed. */
  readonly refused: string | undefined;
  readonly submit: (password: string) => void;
}

const inForm = insideForm(css`
  ${answered} ${secretStyles} ${drawing}
`);
const styles = css`
  ${inForm} ${turning}
`;

/**
 * Asks for the password of an account, in the page's own tree and with the account's address beside it, so that
 * password managers offer the right one. The password stays in its field.
 */
export class PasswordForm {
  readonly #host: LitElement;
  readonly #form: LightForm;
  readonly #locale: Locale;
  readonly #check: FieldCheck;
  #shown = false;

  constructor(host: LitElement, locale: Locale, live: LiveRegion, question: () => PasswordQuestion | undefined) {
    this.#host = host;
    this.#locale = locale;
    this.#form = new LightForm(host, locale, () => this.#spec(question()));
    this.#form.addStyles(styles);
    this.#check = new FieldCheck(host, this.#form, live);
  }

  #spec(asked: PasswordQuestion | undefined): FormSpec | undefined {
    return (
      asked &&
      this.#check.followed({
        key: asked.email,
        name: 'password',
        draw: (id) => this.#render(id, asked),
        submit: () => {
          const password = this.take();
          if (password !== undefined) asked.submit(password);
        },
      })
    );
  }

  /** Another step begins, or another refusal has come. */
  renew(): void {
    this.#shown = false;
    this.#check.renew();
  }

  get field(): HTMLInputElement | null | undefined {
    return this.#form.field;
  }

  /** What is typed; nothing, and a person led to the field, where it is empty. */
  take(): string | undefined {
    const { field } = this;
    if (!field) return undefined;
    // Password managers save only what is hidden.
    field.type = 'password';
    this.#shown = false;
    const missing = () => this.#locale.messages.accountDeletion.passwordMissing;
    return this.#check.passes(field.value ? undefined : missing) ? field.value : undefined;
  }

  #render(id: string, { email, pending, refused }: PasswordQuestion): TemplateResult {
    const { accountDeletion: texts } = this.#locale.messages;
    const fault = this.#check.refused(refused);
    // The page sends it, never the browser; `post` keeps a password out of the address if it ever did.
    return html`<form part="form" method="post" novalidate aria-busy=${pending}>
      ${accountField(`${id}-account`, texts.accountLabel, email)}
      <div class="field">
        <label part="label" for=${id}>${texts.passwordLabel}</label>
        ${secretField({
          id,
          autocomplete: 'current-password',
          shown: this.#shown,
          invalid: fault !== undefined,
          describedBy: `${id}-help`,
          show: texts.show,
          toggle: this.#toggle,
          draw: ([, path]) => drawn(path),
        })}
        <p part=${fault === undefined ? 'hint' : 'error'} id="${id}-help">${fault ?? texts.passwordHint}</p>
      </div>
      <button part="button submit-button" aria-disabled=${pending || nothing}>${texts.requestButton}</button>
    </form>`;
  }

  readonly #toggle = (): void => {
    this.#shown = !this.#shown;
    this.#host.requestUpdate();
  };
}
