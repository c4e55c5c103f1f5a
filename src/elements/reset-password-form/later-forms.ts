import type { PasswordResetTicket } from '../../contract/password-reset.js';
import { plainCode } from '../../flows/password-reset.js';
import { plural } from '../internal/formats.js';
import type { LocaleController } from '../internal/locale-controller.js';
import { type Answer, type FormSpec, textField } from './forms.js';
import type { PasswordField } from './password-field.js';

type Locale = LocaleController<'errors' | 'passwordReset'>;

/** Takes the code from the mail, in one field however it is spaced. */
export function codeForm(locale: Locale, answer: Answer, length: number, submit: (code: string) => void): FormSpec {
  const { codeHint, codeButton, codeLabel: label } = locale.messages.passwordReset;
  return {
    ...answer,
    name: 'code',
    hint: plural(locale, codeHint, length),
    button: codeButton,
    fields: (field) =>
      textField(field, {
        name: 'code',
        type: 'text',
        inputmode: 'numeric',
        autocomplete: 'one-time-code',
        label,
        value: '',
      }),
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
    ...answer,
    name: 'password',
    hint: ruleHint,
    button: purpose === 'activate' ? chooseButtonActivate : chooseButton,
    fields: (field) => password.render(field, email),
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
