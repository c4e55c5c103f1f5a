import type { OnboardingError } from '../../contract/errors.js';
import type { PasswordResetState } from '../../flows/password-reset-state.js';
import { fill } from '../../i18n/template.js';
import { duration, plural } from '../internal/formats.js';
import type { LocaleController } from '../internal/locale-controller.js';

/** Errors that belong to what was typed. */
const fieldError = /^(invalid-input|code-|password-)/;

export function errorOf(state: PasswordResetState | undefined): OnboardingError | undefined {
  return state && 'error' in state ? state.error : undefined;
}

/** Whether what went wrong is told in the step's form: not where only asking for another mail was refused. */
export function belongsToForm(state: PasswordResetState): boolean {
  return state.step === 'request' || state.step === 'choose' || (state.step === 'sent' && state.failed !== 'request');
}

/** Whether it is told right under the field. */
export function belongsToField({ code }: OnboardingError): boolean {
  return fieldError.test(code);
}

/** What happened, what is left and when to try again. @param wait seconds; 0 says nothing of it. */
export function errorText(
  locale: LocaleController<'common' | 'errors' | 'passwordReset'>,
  { code, attemptsLeft, supportCode }: OnboardingError,
  wait: number,
): string {
  const { common, errors, passwordReset } = locale.messages;
  // An adapter of the page's own may make codes up.
  const words: Partial<Record<string, string>> = errors;
  return [
    words[code] ?? errors.internal,
    attemptsLeft !== undefined && plural(locale, passwordReset.codeTriesLeft, attemptsLeft),
    wait > 0 && fill(common.wait, { time: duration(locale, wait) }),
    supportCode && fill(common.supportCode, { code: supportCode }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Tells a slip of the pen from an address; whether it is one only its mail server knows. */
const wholeAddress = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

/** What is wrong with a typed address before anything is sent. */
export function addressFault(address: string): 'missing' | 'invalid' | undefined {
  const typed = address.trim();
  if (!typed) return 'missing';
  return wholeAddress.test(typed) ? undefined : 'invalid';
}
