import { html, type TemplateResult } from 'lit';
import type { Icon } from './frame.js';

/** What only the later steps show. */
export const icons = {
  mail: ['mail', 'M3.5 6h17v12.5h-17zM4 6.5l8 6.5 8-6.5'],
  clock: ['clock', 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 8v4.5l3 1.5'],
  alert: ['alert', 'M12 6v7.5M12 17.5v.01'],
  check: ['check', 'M5.5 12.5l4.5 4.5 8.5-9.5'],
  person: ['person', 'M12 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M5 19.5c.5-3.5 3.5-5 7-5s6.5 1.5 7 5'],
  open: ['open', 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16'],
  broken: ['broken', 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M9.5 9.5l5 5M14.5 9.5l-5 5'],
} as const satisfies Record<string, Icon>;

/** Decoration only: what it says is said in words beside it. */
export const drawn = ([, path]: Icon): TemplateResult =>
  html`<svg part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
