import { OnboardingError } from '../../contract/errors.js';
import { safeUrl } from '../../contract/url.js';

/** Judges where an API is said to be. @returns it without a slash at its end @throws `invalid-input` */
export function apiBase(baseUrl: unknown): string {
  const url = safeUrl('api', baseUrl);
  if (!url) throw new OnboardingError('invalid-input', 'baseUrl must be an absolute https URL', { field: 'baseUrl' });
  return url.replace(/\/+$/, '');
}
