import { html, type TemplateResult } from 'lit';
import type { PasswordResetTicket } from '../../contract/password-reset.js';
import { plainCode } from '../../flows/password-reset.js';
import { plural } from '../internal/formats.js';
import type { LocaleController } from '../internal/locale-controller.js';
import type { FormSpec } from '../internal/light-form.js';
import type { Answer } from './answer.js';
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
const help = (id: string, { refused }: Answer, hint: string): TemplateResult =>
  html`<p part=${refused ? 'error' : 'hint'} id="${id}-help">${refused ?? hint}</p>`;

/** Judges what was submitted: whether it can be sent. */
type Passes = (fault: (() => string) | undefined) => boolean;

/** Takes the code from the mail, in one field however it is spaced. */
export function codeForm(
  locale: Locale,
  answer: Answer,
  length: number,
  passes: Passes,
  submit: (code: string) => void,
): FormSpec {
  const { codeHint, codeButton, codeLabel } = locale.messages.passwordReset;
  return {
    name: 'code',
    draw: (id) =>
      form(
        answer,
        html`<div class="field">
          <label part="label" for=${id}>${codeLabel}</label>
          <input
            part="input"
            id=${id}
            name="code"
            inputmode="numeric"
            autocomplete="one-time-code"
            autocapitalize="off"
            spellcheck="false"
            enterkeyhint="go"
            dir="ltr"
            aria-required="true"
            aria-invalid=${answer.refused !== undefined}
            aria-describedby="${id}-help"
          />
          ${help(id, answer, plural(locale, codeHint, length))}
        </div>`,
        codeButton,
      ),
    submit: ({ value }) => {
      const isShort = plainCode(value).length < length;
      const fault = isShort ? () => plural(locale, locale.messages.passwordReset.codeMissing, length) : undefined;
      if (passes(fault)) submit(value);
    },
  };
}

/** Takes the new password. */
export function passwordForm(
  locale: Locale,
  answer: Answer,
  password: PasswordField,
  { email, purpose }: PasswordResetTicket,
  passes: Passes,
  submit: (password: string) => void,
): FormSpec {
  const { ruleHint, chooseButton, chooseButtonActivate } = locale.messages.passwordReset;
  return {
    name: 'password',
    draw: (id) =>
      form(
        answer,
        password.render(id, answer.refused !== undefined, help(id, answer, ruleHint), email),
        purpose === 'activate' ? chooseButtonActivate : chooseButton,
      ),
    typed: (input) => password.typed(input),
    submit: (input) => {
      const fault = password.check(input);
      const text = () =>
        fault === 'missing' || !fault ? locale.messages.passwordReset.passwordMissing : locale.messages.errors[fault];
      if (passes(fault && text)) submit(input.value);
    },
  };
}
