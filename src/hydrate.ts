// Loaded before the widgets by a page whose server has rendered them: they then go on with the markup that is there.
// Whatever does not match what would be drawn here gives way to that, and what has been typed stays either way.
import { hydrate } from '@lit-labs/ssr-client';
import { type LitElement, render } from 'lit';
import { nearestLanguage } from './elements/internal/nearest-language.js';
import { serverMarkup } from './elements/internal/server-markup.js';
import { keepTyping } from './hydrate/typing.js';
import { isDrawnAlike } from './hydrate/drawing.js';

serverMarkup.root = (host) => {
  if (host.hasUpdated) return;
  const root = host.renderRoot as ShadowRoot;
  // Where the page has patched Lit with the support for its own elements, Lit sees to it.
  const patched = (host.constructor as typeof LitElement).observedAttributes.includes('defer-hydration');
  if (!root.firstChild || patched) return;
  // Lit would keep its bookkeeping at the first node, which is a style sheet here.
  host.renderOptions.renderBefore = null;
  const drawn = (host as unknown as { render(): unknown }).render();
  if (!takeOver(host, root, drawn)) root.replaceChildren();
};

serverMarkup.form = (host, { lang, content }) => {
  const place = host.querySelector<HTMLElement>(':scope > .onboarding-form');
  // Its own form of the step before.
  if (!place || '_$litPart$' in place) return undefined;
  const typing = keepTyping(place);
  const taken = takeOver(host, place, content, lang);
  if (taken) typing.goOn(place);
  else void host.updateComplete.then(() => typing.goOn(host));
  return taken ? place : undefined;
};

/** @param lang of the content, where it does not say so itself. */
function takeOver(host: LitElement, place: HTMLElement | ShadowRoot, content: unknown, lang = ''): boolean {
  const expected = document.createElement('div');
  expected.lang = lang;
  render(content, expected, { host });
  if (!isDrawnAlike(place, expected, nearestLanguage(host))) return false;
  try {
    hydrate(content, place, host.renderOptions);
    return true;
  } catch {
    return false;
  }
}
