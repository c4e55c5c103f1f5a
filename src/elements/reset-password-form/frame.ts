import { html, type TemplateResult } from 'lit';
import type { FormSpec } from '../internal/light-form.js';

/** Its name, for styles, and its strokes on a square of 24. */
export type Icon = readonly [name: string, path: string];

export const lock: Icon = ['lock', 'M6.5 11h11v8h-11zM8.5 11V8.5a3.5 3.5 0 0 1 7 0V11'];

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

/** What every step is drawn in, in one template. The heading stays the same element, so that focus on it outlives a step. */
export const frame = (
  { icon: [name, path], title, text, below, busy = false }: StepView,
  { tag, dir, headingLevel }: { readonly tag: string; readonly dir: string; readonly headingLevel: number },
): TemplateResult =>
  html`<section class="root" lang=${tag} dir=${dir} aria-busy=${busy}>
    <div class="head">
      <span class="badge" data-icon=${name}
        ><svg part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg
      ></span>
      <div part="heading" role="heading" aria-level=${headingLevel} aria-describedby="text" tabindex="-1">
        <slot name="heading">${title}</slot>
      </div>
    </div>
    <slot name="intro"></slot>
    <p part="text" id="text">${text}</p>
    <slot name="form"></slot>
    ${below}
    <slot name="footer"></slot>
  </section>`;
