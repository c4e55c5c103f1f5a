import { html, type TemplateResult } from 'lit';
import type { PasswordResetTicket } from '../../contract/password-reset.js';
import { plainCode } from '../../flows/password-reset.js';
import { plural } from '../internal/formats.js';
import type { LocaleController } from '../internal/locale-controller.js';
import type { Answer, FieldView, FormSpec } from './forms.js';
import type { PasswordField } from './password-field.js';

type Locale = LocaleController<'errors' | 'passwordReset'>;

/** A form around its fields. The page sends it, never the browser; `post` keeps a password out of the address if it ever did. */
const form = ({ pending, notice }: Answer, fields: TemplateResult, button: string): TemplateResult =>
  html`<form part="form" method="post" novalidate aria-busy=${pending}>
    ${fields}
    <button part="button submit-button" aria-disabled=${pending}>${button}</button>
    ${notice}
  </form>`;

/** The line under a field: why it was refused, else what belongs in it. */
const help = ({ id, fault }: FieldView, hint: string): TemplateResult =>
  html`<p part=${fault ? 'error' : 'hint'} id="${id}-help">${fault ?? hint}</p>`;

/** Takes the code from the mail, in one field however it is spaced. */
export function codeForm(locale: Locale, answer: Answer, length: number, submit: (code: string) => void): FormSpec {
  const { codeHint, codeButton, codeLabel } = locale.messages.passwordReset;
  return {
    refused: answer.refused,
    name: 'code',
    draw: (field) =>
      form(
        answer,
        html`<div class="field">
          <label part="label" for=${field.id}>${codeLabel}</label>
          <input
            part="input"
            id=${field.id}
            name="code"
            inputmode="numeric"
            autocomplete="one-time-code"
            autocapitalize="off"
            spellcheck="false"
            enterkeyhint="go"
            dir="ltr"
            aria-required="true"
            aria-invalid=${field.fault !== undefined}
            aria-describedby="${field.id}-help"
          />
          ${help(field, plural(locale, codeHint, length))}
        </div>`,
        codeButton,
      ),
    fault: ({ value }) =>
      plainCode(value).length < length
        ? () => plural(locale, locale.messages.passwordReset.codeMissing, length)
        : undefined,
    submit,
  };
}

/** Takes the new password. */
export function passwordForm(
  locale: Locale,
  answer: Answer,
  password: PasswordField,
  { email, purpose }: PasswordResetTicket,
  submit: (password: string) => void,
): FormSpec {
  const { ruleHint, chooseButton, chooseButtonActivate } = locale.messages.passwordReset;
  return {
    refused: answer.refused,
    name: 'password',
    draw: (field) =>
      form(
        answer,
        password.render(field, help(field, ruleHint), email),
        purpose === 'activate' ? chooseButtonActivate : chooseButton,
      ),
    typed: (input) => password.typed(input),
    fault: (input) => {
      const fault = password.check(input);
      if (!fault) return undefined;
      return () =>
        fault === 'missing' ? locale.messages.passwordReset.passwordMissing : locale.messages.errors[fault];
    },
    submit,
  };
}
