import { html } from 'lit';
import type { OnboardingError } from '../../contract/errors.js';
import type { Invitation } from '../../contract/invitation.js';
import { fill, parts } from '../../i18n/template.js';
import { address } from '../internal/address.js';
import { errorText } from '../internal/error-text.js';
import { duration, plural } from '../internal/formats.js';
import type { LocaleController } from '../internal/locale-controller.js';
import { type Step, textKey, titleKey } from './status.js';

export type Locale = LocaleController<'frame' | 'address' | 'common' | 'errors' | 'invitation'>;

/** The heading of a step, with a name kept from turning the text around it. */
export function heading({ messages }: Locale, step: Step, invitation: Invitation | undefined): unknown[] {
  const name = html`<bdi>${invitation?.name}</bdi>`;
  return parts<unknown>(messages.invitation[titleKey(step, invitation)], { name });
}

/** The same to be spoken. */
export function spokenHeading({ messages }: Locale, step: Step, invitation: Invitation | undefined): string {
  return fill(messages.invitation[titleKey(step, invitation)], { name: invitation?.name ?? '' });
}

/** The text below the heading. */
export function text({ messages }: Locale, step: Step, invitation: Invitation | undefined, email: string): unknown {
  const key = textKey(step, invitation);
  return key && parts<unknown>(messages.invitation[key], { email: address(email) });
}

/** Why an invitation could not be read. */
export function failureText(locale: Locale, step: Step, error: OnboardingError): string {
  const key = textKey(step, undefined);
  return key ? locale.messages.invitation[key] : errorText(locale, error);
}

/** How long to wait for the next mail, and how many are left where that is few. */
export function resendHint(locale: Locale, invitation: Invitation | undefined, seconds: number): string {
  const { common, invitation: texts } = locale.messages;
  const left = invitation?.resendsLeft ?? Infinity;
  return [
    left < 1 ? texts.resendLimit : left < 3 && plural(locale, texts.resendsLeft, left),
    seconds > 0 && fill(common.wait, { time: duration(locale, seconds) }),
  ]
    .filter(Boolean)
    .join(' ');
}
