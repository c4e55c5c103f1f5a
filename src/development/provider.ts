import { safeUrl } from '../contract/url.js';
import type { OnboardingProviderElement } from '../provider/onboarding-provider.js';
import { explain } from './diagnostics.js';

/** Looks at what a provider is given. */
export function checkProvider({ adapter, baseUrl, fetchEmbedToken }: OnboardingProviderElement): void {
  if (adapter && baseUrl !== undefined) {
    explain('base-url-ignored', '<onboarding-provider>: adapter is set as well, and is used instead of base-url.');
  }
  if (fetchEmbedToken && (adapter || baseUrl === undefined)) {
    explain('embed-token-ignored', '<onboarding-provider>: fetchEmbedToken is used together with base-url only.');
  }
  if (adapter || baseUrl === undefined) return;
  const resolved = URL.canParse(baseUrl, document.baseURI) ? new URL(baseUrl, document.baseURI).href : undefined;
  if (safeUrl('api', resolved) !== undefined) return;
  const rule = 'It has to be an https address (http on this machine), without user name, query or fragment.';
  explain('base-url-refused', `<onboarding-provider base-url="${baseUrl}">: nothing is connected. ${rule}`);
}
