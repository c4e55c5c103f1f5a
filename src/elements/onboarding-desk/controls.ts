import { html, nothing, type TemplateResult } from 'lit';
import { nameFor, type Tone } from '../internal/controls.js';
import { icon, type IconName } from './icons.js';

export { actions, notice, type Tone } from '../internal/controls.js';

export type Look = 'submit-button' | 'small' | 'quiet' | 'danger' | '';

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
  readonly mark?: IconName;
  readonly submit?: boolean;
}

/** A button keeps its place in the tab order while it is off, so that focus is not lost. */
export function button(
  label: unknown,
  click: (event: Event) => void,
  look: Look = '',
  { pending = false, off = false, name, expanded, id, mark, submit = false }: ButtonState = {},
): TemplateResult {
  return html`<button
    part="button ${look}"
    class=${look}
    type=${submit ? 'submit' : 'button'}
    id=${id ?? nothing}
    aria-label=${nameFor(label, name) ?? nothing}
    aria-busy=${pending || nothing}
    aria-disabled=${pending || off || nothing}
    aria-expanded=${expanded ?? nothing}
    @click=${(event: Event) => {
      if (!pending && !off) click(event);
      else event.preventDefault();
    }}
  >
    ${mark ? icon(mark) : nothing}<span>${label}</span>${expanded === undefined ? nothing : icon('down')}
  </button>`;
}

/** A state in a word or two beside its icon, never by colour alone. */
export const pill = (mark: IconName, tone: Tone, label: unknown): TemplateResult =>
  html`<span part="status" class="pill ${tone}">${icon(mark)}<span>${label}</span></span>`;

/** Where there is nothing to show: what that means, and what to do. */
export const empty = (mark: IconName, title: string, text: string, below: unknown = nothing): TemplateResult =>
  html`<div class="empty">
    <span class="badge">${icon(mark)}</span>
    <p class="title">${title}</p>
    <p part="hint">${text}</p>
    ${below}
  </div>`;
