import { safeUrl } from '../contract/url.js';
import type { OnboardingProviderElement } from '../provider/onboarding-provider.js';
import { explain } from './diagnostics.js';

/** Looks at what a provider is given. */
export async function checkProvider(provider: OnboardingProviderElement): Promise<void> {
  const { adapter, baseUrl, demo, fetchEmbedToken } = provider;
  if (adapter && baseUrl !== undefined) {
    explain('base-url-ignored', '<onboarding-provider>: adapter is set as well, and is used instead of base-url.');
  }
  if (fetchEmbedToken && (adapter || baseUrl === undefined)) {
    explain('embed-token-ignored', '<onboarding-provider>: fetchEmbedToken is used together with base-url only.');
  }
  if (typeof demo === 'string') {
    if (adapter || baseUrl !== undefined) {
      explain('demo-ignored', '<onboarding-provider demo>: it has a backend as well, which is used instead.');
    } else if (demo !== '') {
      const { scenarios } = await import('../adapters/scenarios.js');
      const { deskScenarios } = await import('../adapters/scenarios/desk.js');
      if (![...scenarios, ...Object.values(deskScenarios)].some(({ name }) => name === demo)) {
        explain('demo-unknown', `<onboarding-provider demo="${demo}">: no scenario has this name.`);
      }
    }
  }
  if (adapter || baseUrl === undefined) return;
  const resolved = URL.canParse(baseUrl, document.baseURI) ? new URL(baseUrl, document.baseURI).href : undefined;
  if (safeUrl('api', resolved) !== undefined) return;
  const rule = 'It has to be an https address (http on this machine), without user name, query or fragment.';
  explain('base-url-refused', `<onboarding-provider base-url="${baseUrl}">: nothing is connected. ${rule}`);
}
