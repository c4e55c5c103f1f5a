import { html, type TemplateResult } from 'lit';

/** Strokes on a square of 24. */
const paths = {
  mail: 'M3.5 6h17v12.5h-17zM4 6.5l8 6.5 8-6.5',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 8v4.5l3 1.5',
  check: 'M5.5 12.5l4.5 4.5 8.5-9.5',
  alert: 'M12 6v7.5M12 17.5v.01',
  search: 'M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12M15 15l5 5',
  copy: 'M9 9h10v10.5H9zM5.5 14.5V5h9.5',
  out: 'M8 16L17.5 6.5M10 6h8v8',
} as const;
export type IconName = keyof typeof paths;

/** Decoration only: what it says is said in words beside it. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${paths[name]}></path></svg>`;
