import { OnboardingError } from '../../contract/errors.js';
import type { StartLink } from '../../contract/social-profiles.js';
import { safeUrl } from '../../contract/url.js';

/** Windows go to no page but the API's own, whatever an answer says. @throws `unexpected-answer` */
export function onOrigin(base: string, link: StartLink): StartLink {
  const { origin } = new URL(base);
  if (link.startUrl === undefined || safeUrl('link', link.startUrl, { origin })) return link;
  throw new OnboardingError('unexpected-answer', "The start address is not on the API's origin");
}
