import type { OnboardingError } from '../../contract/errors.js';
import { fill } from '../../i18n/template.js';
import { duration } from './formats.js';
import type { LocaleController } from './locale-controller.js';

/** What went wrong, in the catalogue's words only. @param wait seconds until it may be tried again; 0 says nothing of it. */
export function errorText(
  locale: LocaleController<'common' | 'errors'>,
  { code, retryAfter = 0, supportCode }: OnboardingError,
  wait = retryAfter,
): string {
  const { common, errors } = locale.messages;
  // An adapter of the page's own may make codes up.
  const known: Partial<Record<string, string>> = errors;
  return [
    known[code] ?? errors.internal,
    wait > 0 && fill(common.wait, { time: duration(locale, wait) }),
    supportCode && fill(common.supportCode, { code: supportCode }),
  ]
    .filter(Boolean)
    .join(' ');
}
