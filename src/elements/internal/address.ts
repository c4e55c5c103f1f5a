import { html, type TemplateResult } from 'lit';

/**
 * An address that breaks before its `@` where it has to break. A name made of what is shown would have a space there,
 * were the place to break not hidden from it.
 */
export function breakable(email: unknown): unknown {
  // An adapter of the page's own may answer with anything.
  if (typeof email !== 'string') return email;
  const at = email.lastIndexOf('@');
  return at > 0 ? [email.slice(0, at), html`<wbr aria-hidden="true" />`, email.slice(at)] : email;
}

/** An address in a text, kept from turning the text around it. */
export const address = (email: string): TemplateResult =>
  html`<bdi class="address" translate="no">${breakable(email)}</bdi>`;
