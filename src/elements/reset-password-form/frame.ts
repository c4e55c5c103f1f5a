import { html, type TemplateResult } from 'lit';
import type { FormSpec } from './forms.js';

/** Its name, for styles, and its strokes on a square of 24. */
export type Icon = readonly [name: string, path: string];

export const lock: Icon = ['lock', 'M6.5 11h11v8h-11zM8.5 11V8.5a3.5 3.5 0 0 1 7 0V11'];

/** Decoration only: what it says is said in words beside it. */
export const drawn = ([, path]: Icon): TemplateResult =>
  html`<svg part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

/** What one step shows. */
export interface StepView {
  readonly icon: Icon;
  readonly title: string;
  readonly text?: unknown;
  readonly form?: FormSpec | undefined;
  readonly below?: unknown;
  /** Nothing can be done but wait. */
  readonly busy?: boolean;
}

/** What every step is drawn in. The heading stays the same element, so that focus on it outlives a step. */
export function frame({ icon, title, text, below }: StepView, headingLevel: number): TemplateResult {
  return html`<div class="head">
      <span class="badge ${icon[0]}">${drawn(icon)}</span>
      <div part="heading" role="heading" aria-level=${headingLevel} aria-describedby="text" tabindex="-1">
        <slot name="heading">${title}</slot>
      </div>
    </div>
    <slot name="intro"></slot>
    <p part="text" id="text">${text}</p>
    <slot name="form"></slot>
    ${below}`;
}
