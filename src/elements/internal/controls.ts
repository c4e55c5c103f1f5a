import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../contract/url.js';

export type Look = 'submit-button' | 'plain' | 'small' | 'danger' | '';

/** What may be said of a button beside its label. */
export interface ButtonState {
  readonly pending?: boolean;
  readonly off?: boolean;
  /** Its name where the label alone is not enough. */
  readonly name?: string | undefined;
  /** Of a button that opens something below it. */
  readonly expanded?: boolean;
  /** By which focus finds its way back. */
  readonly id?: string | undefined;
}

/**
 * The name begins with the label in languages that put other words between the label's own, so that people who speak
 * to their computer can say what they see (WCAG 2.5.3).
 */
export function nameFor(label: unknown, name: string | undefined): string | undefined {
  const within = typeof label !== 'string' || name?.toLowerCase().includes(label.toLowerCase());
  return within || name === undefined ? name : `${label}: ${name}`;
}

export function button(
  label: unknown,
  click: (event: Event) => void,
  look: Look = '',
  { pending = false, off = false, name, expanded, id }: ButtonState = {},
): TemplateResult {
  return html`<button
    part="button ${look}"
    class=${look}
    type="button"
    id=${id ?? nothing}
    aria-label=${nameFor(label, name) ?? nothing}
    aria-busy=${pending || nothing}
    aria-disabled=${pending || off || nothing}
    aria-expanded=${expanded ?? nothing}
    @click=${(event: Event) => {
      if (!pending && !off) click(event);
    }}
  >
    <span>${label}</span>
  </button>`;
}

/** A link to a page of the deployment's own; nothing where it is missing or no link at all. */
export function link(
  label: unknown,
  url: string | undefined,
  look: Look = '',
  click?: (event: MouseEvent) => void,
): unknown {
  const href = safeUrl('link', url);
  if (href === undefined) return nothing;
  return html`<a part="button ${look}" class=${look} href=${href} @click=${click}>${label}</a>`;
}

export const actions = (...buttons: unknown[]): TemplateResult => html`<div part="actions">${buttons}</div>`;

/** How something is meant, beside what it says. */
export type Tone = '' | 'done' | 'attention' | 'error';

/** Something to be noticed, with what can be done about it below. */
export const notice = (text: unknown, tone: Tone = '', below: unknown = nothing): TemplateResult =>
  html`<div part=${tone === 'error' ? 'error status' : 'status'} class="notice ${tone}">
    <p>${text}</p>
    ${below}
  </div>`;
