import type { LitElement, TemplateResult } from 'lit';

/** Goes on with what a server has rendered. Nobody does unless a page loads `creator-onboarding/hydrate`. */
export const serverMarkup: {
  /** Takes over a shadow root that came with the page; called before every update, of which only the first matters. */
  root?: (host: LitElement) => void;
  /** @returns the form that came with the page, taken over, if it is the one to show. */
  form?: (
    host: LitElement,
    shown: { readonly lang: string; readonly content: TemplateResult },
  ) => HTMLElement | undefined;
} = {};
