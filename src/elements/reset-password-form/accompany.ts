import { accompany as accompanyWidget } from '../internal/accompany.js';
import type { LanguageWatcher } from '../internal/language-watch.js';
import type { TrackedHost } from '../internal/tracking.js';

/** What every element is given, touched or not. */
export function accompany(host: TrackedHost, texts: LanguageWatcher): void {
  accompanyWidget(host, texts, 'reset-password-form', {
    request: ['password-reset-request', 'password-reset-requested'],
    'set-password': ['password-set'],
    'sign-in': ['signed-in'],
    explain: ['talent-email-open'],
  });
}
