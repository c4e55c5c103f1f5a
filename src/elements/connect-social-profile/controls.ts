import { html, nothing } from 'lit';
import { safeUrl } from '../../contract/url.js';
import { link, type Look } from '../internal/controls.js';
import { icon } from './icons.js';
import type { Scene } from './scene.js';

export { actions, button, type ButtonState, link, type Look, notice } from '../internal/controls.js';

/** A link to a foreign page, in a new tab. */
export function outside(
  label: unknown,
  url: string | undefined,
  newTab: string,
  look: Look | 'text' = 'text',
): unknown {
  const href = safeUrl('link', url);
  if (href === undefined) return nothing;
  return html`<a
    part=${look === 'text' ? nothing : `button ${look}`}
    class=${look}
    href=${href}
    target="_blank"
    rel="noopener noreferrer"
    ><span>${label}</span>${icon('out')}<span class="spoken"> (${newTab})</span></a
  >`;
}

/** Where to sign in: on our own pages to sign in, elsewhere to open those. */
export function wayToSignIn({ locale, config, firstParty }: Scene): unknown {
  const { common, profiles } = locale.messages;
  return firstParty
    ? link(common.signIn, config?.links.signIn, 'submit-button')
    : link(profiles.elsewhereLink, config?.links.profiles, 'submit-button');
}
